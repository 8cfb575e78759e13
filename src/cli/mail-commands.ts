/** `brief email` and `brief send`, as rows of the command table. */

import type { CommandSpec } from './command.ts';
import { BOUNDS, LANGUAGE, LAYOUT_OPTIONS, NO_SOURCE, ROW, RUN_MODULES, STRICT } from './shared-options.ts';

export const EMAIL: CommandSpec = {
  name: 'email',
  summary: 'Write a brief as an email, ready to send from a mail client.',
  operands: 'BRIEF',
  minOperands: 1,
  maxOperands: 1,
  details: [
    'Writes output/<name>.eml: the standfirst, key messages and charts as HTML and as plain text, with the PDF attached.',
    'Most mail clients open it as a draft. Its layout is templates/email/.',
    'The attached PDF is output/<name>.pdf, rebuilt if it is out of date.',
    'The message is dated as the brief is, or by SOURCE_DATE_EPOCH (seconds since 1970).',
  ],
  options: [
    { name: 'to', value: 'ADDRESS', repeats: true, help: 'Recipients, separated by commas. May be repeated.' },
    { name: 'cc', value: 'ADDRESS', repeats: true, help: 'Recipients of a copy. May be repeated.' },
    { name: 'from', value: 'ADDRESS', help: 'Sender. Default: the account of the mail client.' },
    { name: 'subject', value: 'TEXT', help: 'Subject. Default: the title of the brief.' },
    {
      name: 'charts',
      value: 'IDS',
      help: 'Charts to show, separated by commas, or none, or all. Default: the first four.',
    },
    { name: 'link', value: 'URL', help: 'Link to the PDF at this address instead of attaching it.' },
    { name: 'max-size', value: 'MB', help: 'Refuse a message larger than this. Default: 25.' },
    { name: 'out', short: 'o', value: 'FILE', help: 'Write the message to this file.' },
    NO_SOURCE,
    ROW,
    LANGUAGE,
    ...LAYOUT_OPTIONS,
    RUN_MODULES,
    ...BOUNDS,
    STRICT,
  ],
  examples: [
    'brief email belarus --to anna@example.org',
    'brief email belarus --to anna@example.org --charts support --link https://example.org/belarus.pdf',
  ],
  refused: {
    list: "it writes one message. 'brief send NAME --list FILE.csv' writes one for each reader, and sends none without --yes",
  },
  load: async () => (await import('./email-command.ts')).emailCommand,
};

const NOT_ON_THE_COMMAND_LINE =
  'other users of this machine could read it. Set it as BRIEF_SMTP_… in the environment, or in smtp.yaml';

export const SEND: CommandSpec = {
  name: 'send',
  summary: 'Send a brief to a list of readers, one message each.',
  operands: 'BRIEF',
  minOperands: 1,
  maxOperands: 1,
  details: [
    'Without --yes nothing is sent: the messages are written to output/send/<name>/dry-run/ for you to look at.',
    'The list is a CSV file with a column email; the columns name, language, constituency and edition (a layout, or',
    'another brief) are optional, as are columns of your own, which templates/email/ may print. A brief with each: needs',
    'the column place, with the key of a row. Readers get the translation in their language, if there is one.',
    'The mail server, the login and the sender are set in the environment (BRIEF_SMTP_HOST, BRIEF_SMTP_USER,',
    'BRIEF_SMTP_PASSWORD, BRIEF_SMTP_FROM ...) or in smtp.yaml; README.md lists them.',
    'output/send/<name>/ledger.jsonl records who got the brief. To resume a send that was stopped, run the same command.',
    'With --json, each line is an object: one for each reader, and a summary at the end.',
    'Exit code 0: every reader has it. 1: some don’t, or nothing was sent. 3: the server or the disk failed.',
  ],
  options: [
    { name: 'list', value: 'FILE.csv', help: 'The list of readers. Required.' },
    { name: 'yes', short: 'y', help: 'Send the messages.' },
    { name: 'dry-run', help: 'Write the messages and send nothing: the default without --yes.' },
    {
      name: 'campaign',
      value: 'NAME',
      help: 'Use a ledger of this name. A new name sends the brief to all readers again.',
    },
    {
      name: 'changed',
      help: 'Continue although the brief has changed since the first readers of the campaign got it.',
    },
    { name: 'resend-uncertain', help: 'Send again to readers who may or may not have got it.' },
    { name: 'retry-refused', help: 'Send again to readers whose message the server refused for good.' },
    { name: 'subject', value: 'TEXT', help: 'Subject. Default: the title of the brief.' },
    { name: 'link', value: 'URL', help: 'Link to the PDF at this address instead of attaching it.' },
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
