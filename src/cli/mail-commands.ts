/** The commands for mail. */

import type { CommandSpec } from './command.ts';
import { BOUNDS, LAYOUT_OPTIONS, NO_SOURCE, RUN_MODULES, STRICT } from './shared-options.ts';

export const EMAIL: CommandSpec = {
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
    NO_SOURCE,
    ...LAYOUT_OPTIONS,
    RUN_MODULES,
    ...BOUNDS,
    STRICT,
  ],
  examples: [
    'brief email belarus --to anna@example.org',
    'brief email belarus --to anna@example.org --charts support --link https://example.org/belarus.pdf',
  ],
  load: async () => (await import('./email-command.ts')).emailCommand,
};

const NOT_ON_THE_COMMAND_LINE =
  'others on the machine could read it there; set it as BRIEF_SMTP_… in the environment, or in smtp.yaml';

export const SEND: CommandSpec = {
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
    NO_SOURCE,
    ...LAYOUT_OPTIONS,
    RUN_MODULES,
    ...BOUNDS,
    STRICT,
  ],
  examples: ['brief send belarus --list readers.csv', 'brief send belarus --list readers.csv --yes'],
  refused: Object.fromEntries(
    ['password', 'pass', 'token', 'user', 'url', 'host', 'smtp'].map((name) => [name, NOT_ON_THE_COMMAND_LINE]),
  ),
  load: async () => (await import('./send-command.ts')).sendCommand,
};
