import type { Explanations } from './explanation.ts';

export const EMAIL: Explanations<'email'> = {
  'bad-address': {
    what: 'An address that is invalid or ambiguous.',
    why: 'A wrong guess could send the brief to somebody else.',
    wrong: 'Smith, Anna <anna@example.org>',
    right: '"Smith, Anna" <anna@example.org>',
  },
  'bad-date': { what: 'An invalid date for the message.', right: '2022-10-01T09:00:00Z' },
  'bad-header': { what: 'An extra header whose name or value isn’t allowed in a message.' },
  'bad-link': {
    what: 'A link to the PDF that isn’t a web address, or contains a password.',
    right: '--link https://example.org/belarus.pdf',
  },
  'bad-message-id': { what: 'A message id with a space, an angle bracket or a non-ASCII character.' },
  'brief-has-errors': { what: 'A brief with errors, which can’t be sent as a message.' },
  'control-character': {
    what: 'A line break or another control character in a subject, name or header.',
    why: 'The text after it would be read as another header, which is how attackers add recipients.',
  },
  'encoded-word': {
    what: 'A subject or name that contains =?, which mail programs decode as an encoded word.',
    wrong: '=?utf-8?q?Br=C3=BCssel?=',
    right: 'Brüssel',
  },
  'html-too-large': {
    what: 'A message whose HTML is larger than 100 kB.',
    why: 'Gmail cuts it off there, and the disclosure and licence are at the end.',
  },
  large: { what: 'A message larger than 10 MB, which many servers refuse.' },
  'no-pdf': { what: 'A message with neither a PDF to attach nor a link to it.' },
  'no-subject': { what: 'A message without a subject.' },
  'too-large': {
    what: 'A message larger than 25 MB, or than --max-size.',
    right: '--no-source, --link URL, or fewer --charts',
  },
  'unknown-variable': { what: 'A variable in the email’s style sheet that neither it nor the house style sets.' },
};
