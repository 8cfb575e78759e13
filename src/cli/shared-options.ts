/** Options that several commands have, and what several say. */

import type { OptionSpec } from './command.ts';
import { FORMATS } from './report-formats.ts';

/** What every command understands. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  { name: 'json', help: 'Answer with one JSON object on standard output, for machines.' },
  { name: 'help', short: 'h', help: 'Show this help.' },
];

export const LAYOUT_OPTIONS: readonly OptionSpec[] = [
  { name: 'template', short: 't', value: 'NAME', help: 'Use this layout, a folder under templates/.' },
  { name: 'paper', value: 'SIZE', choices: ['A4', 'Letter'], help: 'Use this paper: A4 or Letter.' },
];

export const RUN_MODULES: OptionSpec = {
  name: 'run-modules',
  help: 'Run charts’ own JavaScript from the brief’s folder: trust whoever wrote it.',
};
export const DRAFT: OptionSpec = {
  name: 'draft',
  help: 'Build what would not conform to PDF/UA and PDF/A too, without claiming that it does.',
};
export const NO_SOURCE: OptionSpec = { name: 'no-source', help: 'Leave the brief’s own files out of the PDF.' };
export const STRICT: OptionSpec = { name: 'strict', help: 'Treat warnings as errors.' };
export const LEVEL: OptionSpec = {
  name: 'level',
  value: 'RULES',
  help: 'Set levels of checks: untraced=error,misplaced=off. A level is off, warning or error.',
};
export const REPORTS: readonly OptionSpec[] = [
  LEVEL,
  {
    name: 'format',
    value: 'FORMAT',
    choices: FORMATS,
    help: 'Report as text, as annotations of GitHub Actions (github), or as SARIF (sarif).',
  },
];

/** What a brief may read and take of the machine. */
export const BOUNDS: readonly OptionSpec[] = [
  {
    name: 'allow',
    value: 'FOLDER',
    repeats: true,
    help: 'Let the brief read files in this folder, too; again for another.',
  },
  {
    name: 'limit',
    value: 'NAME=N',
    repeats: true,
    help: 'Raise or lower a limit: --limit pages=8000; again for another. docs/limits.md lists them.',
  },
];

export const TIMINGS: OptionSpec = { name: 'timings', help: 'Say how long each stage took.' };

export const BRIEFS_BY_NAME =
  'A brief is named by its folder, data/belarus, or by that folder’s name under data/: belarus.';
