/** Every command, one row each. */

import type { CommandSpec, OptionSpec } from './command.ts';
import { FORMATS } from './report-formats.ts';
import { STAGES } from './stages.ts';

/** What every command understands. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  { name: 'json', help: 'Answer with one JSON object on standard output, for machines.' },
  { name: 'help', short: 'h', help: 'Show this help.' },
];

const LAYOUT_OPTIONS: readonly OptionSpec[] = [
  { name: 'template', short: 't', value: 'NAME', help: 'Use this layout, a folder under templates/.' },
  { name: 'paper', value: 'SIZE', choices: ['A4', 'Letter'], help: 'Use this paper: A4 or Letter.' },
];

const RUN_MODULES: OptionSpec = {
  name: 'run-modules',
  help: 'Run charts’ own JavaScript from the brief’s folder: trust whoever wrote it.',
};
const DRAFT: OptionSpec = {
  name: 'draft',
  help: 'Build what would not conform to PDF/UA and PDF/A too, without claiming that it does.',
};
const NO_SOURCE: OptionSpec = { name: 'no-source', help: 'Leave the brief’s own files out of the PDF.' };
const STRICT: OptionSpec = { name: 'strict', help: 'Take warnings for errors.' };
const LEVEL: OptionSpec = {
  name: 'level',
  value: 'RULES',
  help: 'How much checks weigh: untraced=error,misplaced=off. Each is off, warning or error.',
};
const REPORTS: readonly OptionSpec[] = [
  LEVEL,
  {
    name: 'format',
    value: 'FORMAT',
    choices: FORMATS,
    help: 'Report as text, as annotations of GitHub Actions (github), or as SARIF (sarif).',
  },
];

const TIMINGS: OptionSpec = { name: 'timings', help: 'Say how long each stage took.' };

const BRIEFS_BY_NAME = 'A brief is named by its folder, data/belarus, or by that folder’s name under data/: belarus.';

const NOT_ON_THE_COMMAND_LINE =
  'others on the machine could read it there; set it as BRIEF_SMTP_… in the environment, or in smtp.yaml';

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'build',
    summary: 'Make PDFs of briefs.',
    operands: '[brief...]',
    minOperands: 0,
    maxOperands: Number.POSITIVE_INFINITY,
    details: [
      'Without a name, every brief under data/ is built. Each PDF is written to output/<name>.pdf.',
      BRIEFS_BY_NAME,
      'A brief with errors leaves the earlier PDF as it was; one whose input and PDF are as the last build left them is',
      'not built again (contents count, not dates; PDFs outside output/ are always built).',
      'The date in the PDF is the brief’s own, or SOURCE_DATE_EPOCH (seconds since 1970).',
    ],
    options: [
      ...LAYOUT_OPTIONS,
      { name: 'out', short: 'o', value: 'FILE', help: 'Write the PDF here; for one brief.' },
      { name: 'force', short: 'f', help: 'Build what is up to date, too.' },
      DRAFT,
      NO_SOURCE,
      {
        name: 'print',
        value: 'STAGE',
        choices: STAGES,
        help: `Print what a stage gives, instead of a PDF: ${STAGES.join(', ')}.`,
      },
      ...REPORTS,
      RUN_MODULES,
      STRICT,
      TIMINGS,
    ],
    examples: [
      'brief build',
      'brief build belarus --paper Letter --out letter.pdf',
      'brief build belarus --print tags',
    ],
    load: async () => (await import('./build-command.ts')).buildCommand,
  },
  {
    name: 'watch',
    summary: 'Make PDFs again whenever something changes.',
    operands: '[brief...]',
    minOperands: 0,
    maxOperands: Number.POSITIVE_INFINITY,
    details: [
      'Without a name, every brief under data/ is watched: what its last build read, or looked for and did not find.',
      BRIEFS_BY_NAME,
      'Edits in a burst give one build. A brief with errors leaves the earlier PDF as it was.',
      'Ctrl-C ends it, with exit code 130; with --json, each build is one JSON object on a line.',
    ],
    options: [
      ...LAYOUT_OPTIONS,
      { name: 'out', short: 'o', value: 'FILE', help: 'Write the PDF here; for one brief.' },
      DRAFT,
      NO_SOURCE,
      LEVEL,
      RUN_MODULES,
      STRICT,
      { name: 'timings', help: 'Say how long each stage took, and which gave again what it had given before.' },
    ],
    examples: ['brief watch belarus', 'brief watch belarus --template report --out report.pdf'],
    load: async () => (await import('./watch-command.ts')).watchCommand,
  },
  {
    name: 'preview',
    summary: 'Show a brief in the browser while it is written.',
    operands: '[brief]',
    minOperands: 0,
    maxOperands: 1,
    details: [
      'Shows the PDF’s pages at an address on this machine, and shows them anew at every edit. No file is written.',
      BRIEFS_BY_NAME,
      'A brief with errors leaves the page as it was, with the errors beside it.',
      'Only this machine can reach it, and only with the key that is part of the address. Ctrl-C ends it.',
    ],
    options: [
      ...LAYOUT_OPTIONS,
      { name: 'port', short: 'p', value: 'N', help: 'Try this port first; the next free one where it is taken.' },
      DRAFT,
      NO_SOURCE,
      LEVEL,
      RUN_MODULES,
    ],
    examples: ['brief preview belarus', 'brief preview belarus --template report'],
    load: async () => (await import('./preview-command.ts')).previewCommand,
  },
  {
    name: 'check',
    summary: 'Find everything that is wrong with briefs, without a PDF.',
    operands: '[brief...]',
    minOperands: 0,
    maxOperands: Number.POSITIVE_INFINITY,
    details: [
      'Without a name, every brief under data/ is checked.',
      BRIEFS_BY_NAME,
      'Figures and quotations are held against the claims and sources that they name.',
    ],
    options: [
      ...LAYOUT_OPTIONS,
      ...REPORTS,
      {
        name: 'write-baseline',
        help: 'Take what is found wrong with facts as known from now on; what is new is said.',
      },
      RUN_MODULES,
      STRICT,
      TIMINGS,
    ],
    examples: ['brief check', 'brief check belarus --strict', 'brief check --format sarif > brief.sarif'],
    load: async () => (await import('./build-command.ts')).checkCommand,
  },
  {
    name: 'chart',
    summary: 'Draw one chart of a brief as PNG.',
    operands: 'BRIEF CHART',
    minOperands: 2,
    maxOperands: 2,
    details: ['CHART is its key under charts: in brief.yaml. The look is that of the brief’s layout.'],
    options: [
      { name: 'out', short: 'o', value: 'FILE', help: 'Write the PNG here. Required.' },
      { name: 'width', value: 'PT', help: 'Its width, 480 pt where none is given.' },
      { name: 'scale', value: 'N', choices: ['1', '2'], help: 'Pixels to the point: 1, or 2 for dense screens.' },
      RUN_MODULES,
    ],
    examples: [
      'brief chart belarus support --out support.png',
      'brief chart belarus support --scale 2 -o support@2x.png',
    ],
    load: async () => (await import('./chart-command.ts')).chartCommand,
  },
  {
    name: 'email',
    summary: 'Write a brief as a message, ready to send from a mail client.',
    operands: 'BRIEF',
    minOperands: 1,
    maxOperands: 1,
    details: [
      'Writes output/<name>.eml: the brief’s standfirst, key messages and charts as HTML and as plain text, with the PDF',
      'attached. Mail clients that can do so open it as a draft. The layout is templates/email/.',
      'The PDF is output/<name>.pdf, built where it is not up to date.',
      'The message’s date is the brief’s own, or SOURCE_DATE_EPOCH (seconds since 1970).',
    ],
    options: [
      { name: 'to', value: 'ADDRESS', repeats: true, help: 'Whom it is for; commas between addresses, or --to again.' },
      { name: 'cc', value: 'ADDRESS', repeats: true, help: 'Who gets a copy.' },
      { name: 'from', value: 'ADDRESS', help: 'Whom it is from; the mail client’s own account where none is given.' },
      { name: 'subject', value: 'TEXT', help: 'Its subject; the brief’s title where none is given.' },
      {
        name: 'charts',
        value: 'IDS',
        help: 'The charts to show, with commas between them; none; all. The first four.',
      },
      { name: 'link', value: 'URL', help: 'Link to the PDF there instead of attaching it.' },
      { name: 'max-size', value: 'MB', help: 'Refuse a message that is larger; 25 MB.' },
      { name: 'out', short: 'o', value: 'FILE', help: 'Write the message here.' },
      { name: 'no-source', help: 'Leave the brief’s own files out of the PDF.' },
      ...LAYOUT_OPTIONS,
      RUN_MODULES,
      STRICT,
    ],
    examples: [
      'brief email belarus --to anna@example.org',
      'brief email belarus --to anna@example.org --charts support --link https://example.org/belarus.pdf',
    ],
    load: async () => (await import('./email-command.ts')).emailCommand,
  },
  {
    name: 'send',
    summary: 'Send a brief to a list of readers, one message each.',
    operands: 'BRIEF',
    minOperands: 1,
    maxOperands: 1,
    details: [
      'Without --yes nothing is sent: every message that would be is written to output/send/<name>/dry-run/.',
      'The list is a CSV file with a column email, and as you like name, language, constituency, edition (a layout, or',
      'another brief) and columns of your own, which templates/email/ may print.',
      'The mail server, the login and the sender are set in the environment (BRIEF_SMTP_HOST, BRIEF_SMTP_USER,',
      'BRIEF_SMTP_PASSWORD, BRIEF_SMTP_FROM ...) or in smtp.yaml; README.md lists them.',
      'output/send/<name>/ledger.jsonl knows who got the brief: a send that was stopped is started again by the same call.',
      'With --json there is one object a line: one for each reader, and a last one for the whole.',
      'Exit code 0: every reader has it. 1: some have not, or nothing was sent. 3: the server or the disk failed.',
    ],
    options: [
      { name: 'list', value: 'FILE.csv', help: 'The readers. Required.' },
      { name: 'yes', short: 'y', help: 'Send.' },
      { name: 'dry-run', help: 'Write the messages and send nothing, which is so without --yes.' },
      {
        name: 'campaign',
        value: 'NAME',
        help: 'Keep a ledger of this name: all readers are to get the brief (again).',
      },
      { name: 'changed', help: 'Go on although the brief is not what earlier readers of the campaign got.' },
      { name: 'resend-uncertain', help: 'Send again to readers of whom it is not known whether they got it.' },
      { name: 'retry-refused', help: 'Offer messages again that the server refused for good.' },
      { name: 'subject', value: 'TEXT', help: 'Its subject; the brief’s title where none is given.' },
      { name: 'link', value: 'URL', help: 'Link to the PDF there instead of attaching it.' },
      { name: 'no-source', help: 'Leave the brief’s own files out of the PDF.' },
      ...LAYOUT_OPTIONS,
      RUN_MODULES,
      STRICT,
    ],
    examples: ['brief send belarus --list readers.csv', 'brief send belarus --list readers.csv --yes'],
    refused: Object.fromEntries(
      ['password', 'pass', 'token', 'user', 'url', 'host', 'smtp'].map((name) => [name, NOT_ON_THE_COMMAND_LINE]),
    ),
    load: async () => (await import('./send-command.ts')).sendCommand,
  },
  {
    name: 'extract',
    summary: 'Give back the source that a PDF carries.',
    operands: 'FILE.pdf',
    minOperands: 1,
    maxOperands: 1,
    details: [
      'Data, layout and charts’ tables are written as a project, from which the PDF can be built again.',
      'Nothing is overwritten: the folder must be new or empty.',
    ],
    options: [{ name: 'out', short: 'o', value: 'FOLDER', help: 'Write the project here; by default the PDF’s name.' }],
    examples: ['brief extract belarus.pdf', 'brief extract belarus.pdf --out source'],
    load: async () => (await import('./extract-command.ts')).extractCommand,
  },
  {
    name: 'verify',
    summary: 'Make a PDF again from its own source and compare.',
    operands: 'FILE.pdf...',
    minOperands: 1,
    maxOperands: Number.POSITIVE_INFINITY,
    details: [
      'Says "same bytes", or which version, font or file differs, and what was altered afterwards.',
      'Fonts are named in the PDF and looked for here; all else comes from the PDF itself.',
    ],
    options: [],
    examples: ['brief verify output/belarus.pdf'],
    load: async () => (await import('./verify-command.ts')).verifyCommand,
  },
  {
    name: 'new',
    summary: 'Start a brief of your own in data/NAME.',
    operands: 'NAME',
    minOperands: 1,
    maxOperands: 1,
    details: [
      'The new brief builds as it is, and its comments explain it. Nothing is overwritten.',
      'From an article, its paragraphs become a source, and its dates, numbers and quotations claims to be filled in.',
    ],
    options: [{ name: 'from', value: 'FILE', help: 'Start from the text of an article.' }],
    examples: ['brief new transport', 'brief new belarus --from article.txt'],
    load: async () => (await import('./new-command.ts')).newCommand,
  },
  {
    name: 'changes',
    summary: 'List what changed between two editions of a brief.',
    operands: 'OLD NEW',
    minOperands: 2,
    maxOperands: 2,
    details: [
      'OLD and NEW are each a folder, a brief’s name, a PDF that carries its source, a git revision with a folder',
      '(v1.0:data/belarus), or a revision alone, which means the folder that the other one names.',
      'Claims that were added, removed or altered are listed first, then what each section says otherwise.',
    ],
    options: [
      { name: 'format', value: 'FORMAT', choices: ['text', 'markdown'], help: 'Text for a terminal, or Markdown.' },
      { name: 'out', short: 'o', value: 'FILE', help: 'Write it here.' },
    ],
    examples: ['brief changes HEAD~1 belarus', 'brief changes old.pdf new.pdf --format markdown'],
    load: async () => (await import('./changes-command.ts')).changesCommand,
  },
  {
    name: 'explain',
    summary: 'Say what a code means, with an example.',
    operands: '[code]',
    minOperands: 0,
    maxOperands: 1,
    details: ['CODE is what stands in brackets after error or warning. Without one, all are listed.'],
    options: [],
    examples: ['brief explain facts/kind-differs', 'brief explain'],
    load: async () => (await import('./explain-command.ts')).explainCommand,
  },
  {
    name: 'schema',
    summary: 'Print the JSON Schema of brief.yaml, for editors.',
    operands: '',
    minOperands: 0,
    maxOperands: 0,
    details: ['Editors with a YAML extension find it by the first line of brief.yaml.'],
    options: [{ name: 'out', short: 'o', value: 'FILE', help: 'Write it here.' }],
    examples: ['brief schema --out data/brief.schema.json'],
    load: async () => (await import('./schema-command.ts')).schemaCommand,
  },
];
