/** Commands that list what a brief can use. */

import type { CommandSpec } from './command.ts';

export const LOOKS: CommandSpec = {
  name: 'looks',
  summary: 'List the looks: complete house styles.',
  operands: '',
  minOperands: 0,
  maxOperands: 0,
  details: ['A brief names one in brief.yaml (look: newsroom); --look tries another. Yours are in templates/looks/.'],
  options: [],
  examples: ['brief looks', 'brief build belarus --look newsroom --out newsroom.pdf'],
  load: async () => (await import('./looks-command.ts')).looksCommand,
};

export const FONTS: CommandSpec = {
  name: 'fonts',
  summary: 'List fonts for other scripts, and what to write to use one.',
  operands: '[language]',
  minOperands: 0,
  maxOperands: 1,
  details: ['The language is a tag (ar, zh-Hant) or the name of a script (Thai). Install the package in your project.'],
  options: [],
  examples: ['brief fonts ar'],
  load: async () => (await import('./fonts-command.ts')).fontsCommand,
};
