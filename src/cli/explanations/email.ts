import type { Explanations } from './explanation.ts';

export const EMAIL: Explanations<'email'> = {
  'bad-address': {
    what: 'An address that mail can’t be sent to, or that could be read in two ways.',
    why: 'A guess may send the brief to somebody else.',
    wrong: 'Smith, Anna <anna@example.org>',
    right: '"Smith, Anna" <anna@example.org>',
  },
  'bad-date': { what: 'An invalid date for the message.', right: '2022-10-01T09:00:00Z' },
  'bad-header': { what: 'A further header with a name or value that a message can’t contain.' },
  'bad-link': {
    what: 'A link to the PDF that is not a web address, or that contains a password.',
    right: '--link https://example.org/belarus.pdf',
  },
  'bad-message-id': { what: 'A message’s id with a space, an angle bracket or a letter outside ASCII.' },
  'brief-has-errors': { what: 'A brief with errors, of which no message is made.' },
  'control-character': {
    what: 'A line break or another control character in a subject, name or header.',
    why: 'What follows it would be read as a header of its own: that is how mail is sent to people whom nobody named.',
  },
  'encoded-word': {
    what: 'A subject or name with =?, which mail programs read as words in an encoding.',
    wrong: '=?utf-8?q?Br=C3=BCssel?=',
    right: 'Brüssel',
  },
  'html-too-large': {
    what: 'A message whose HTML is larger than 100 kB.',
    why: 'Gmail cuts it off there, and the disclosure and licence come at its end.',
  },
  large: { what: 'A message larger than 10 MB, which many servers refuse.' },
  'no-pdf': { what: 'Neither a PDF to attach nor a link to it.' },
  'no-subject': { what: 'A message without a subject.' },
  'too-large': {
    what: 'A message larger than it may be: 25 MB, or what --max-size says.',
    right: '--no-source, --link URL, or fewer --charts',
  },
  'unknown-variable': { what: 'A variable in the mail’s style sheet that neither it nor the house style sets.' },
};
