/** Options and help lines that several commands share. */

import type { OptionSpec } from './command.ts';
import { FORMATS } from './report-formats.ts';

/** Options of every command. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  { name: 'json', help: 'Print one JSON object to standard output, for other programs.' },
  { name: 'help', short: 'h', help: 'Show this help.' },
];

export const LAYOUT_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'template',
    short: 't',
    value: 'NAME',
    help: 'Use this layout: a folder under templates/, or one that ships with briefwright.',
  },
  { name: 'look', value: 'NAME', help: 'Use this look, a complete house style: brief looks lists them.' },
  { name: 'paper', value: 'SIZE', choices: ['A4', 'Letter'], help: 'Paper size: A4 or Letter.' },
];

export const RUN_MODULES: OptionSpec = {
  name: 'run-modules',
  help: 'Run the JavaScript of charts in the brief’s folder. Use only if you trust its author.',
};
/** Of commands that make one edition. */
export const LANGUAGE: OptionSpec = {
  name: 'language',
  value: 'TAG',
  help: 'Only the translation into this language, from brief.TAG.yaml.',
};

/** The places of a brief with `each:`. */
export const ROW: OptionSpec = {
  name: 'row',
  value: 'KEY',
  help: 'Of a brief with each:, only the row with this key.',
};
export const PLACES: readonly OptionSpec[] = [
  { name: 'each', help: 'Of briefs with each:, all rows.' },
  { name: 'only', value: 'KEYS', help: 'Of a brief with each:, only the rows with these keys: AL,AK.' },
  ROW,
];

export const DRAFT: OptionSpec = {
  name: 'draft',
  help: 'Build the PDF even if it doesn’t conform to PDF/UA and PDF/A, without claiming that it does.',
};
export const NO_SOURCE: OptionSpec = { name: 'no-source', help: 'Don’t attach the source files to the PDF.' };
export const STRICT: OptionSpec = { name: 'strict', help: 'Treat warnings as errors.' };
export const LEVEL: OptionSpec = {
  name: 'level',
  value: 'RULES',
  help: 'Set the level of checks to off, warning or error: untraced=error,misplaced=off.',
};
export const REPORTS: readonly OptionSpec[] = [
  LEVEL,
  {
    name: 'format',
    value: 'FORMAT',
    choices: FORMATS,
    help: 'Report format: text, github (GitHub Actions annotations) or sarif. Default: text.',
  },
];

/** The files that a brief may read, and the resources that it may use. */
export const BOUNDS: readonly OptionSpec[] = [
  {
    name: 'allow',
    value: 'FOLDER',
    repeats: true,
    help: 'Let the brief also read files in this folder. May be repeated.',
  },
  {
    name: 'limit',
    value: 'NAME=N',
    repeats: true,
    help: 'Change a limit: --limit pages=8000 (docs/limits.md lists them). May be repeated.',
  },
];

export const WORKERS: OptionSpec = {
  name: 'workers',
  value: 'N',
  help: 'Build with this many worker threads. Default: as many as make it faster.',
};

export const TIMINGS: OptionSpec = {
  name: 'timings',
  help: 'Print the time that each stage took, and the memory kept.',
};

export const BRIEFS_BY_NAME =
  'Name a brief by its folder (data/belarus) or by the folder’s name under data/ (belarus).';
