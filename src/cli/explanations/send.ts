import type { Explanations } from './explanation.ts';

export const SEND: Explanations<'send'> = {
  'no-readers': { what: 'A list without readers.', right: 'email,name\nanna@example.org,Anna' },
  'bad-column': { what: 'A list without a column email, or a column whose name is invalid or appears twice.' },
  'unknown-column': {
    what: 'A column whose name resembles a known one.',
    why: 'Readers could get the wrong edition, or a message without their name, without anyone noticing.',
    wrong: 'email,edtion',
    right: 'email,edition',
  },
  'bad-address': {
    what: 'A row with an invalid address.',
    why: 'Nothing is sent until every row is correct, because a shifted row may have shifted others.',
    wrong: 'anna@example,Anna',
    right: 'anna@example.org,Anna',
  },
  'bad-cell': { what: 'A cell that is very long, or contains a line break or another control character.' },
  'bad-language': {
    what: 'A language in the list that isn’t a valid tag (BCP 47).',
    wrong: 'english',
    right: 'en-GB',
  },
  'reader-twice': { what: 'A reader listed twice with the same details. One message is sent.' },
  'readers-differ': {
    what: 'A reader listed twice with different details.',
    why: 'It isn’t clear which edition or name is right.',
  },
  'unknown-edition': {
    what: 'A value in the column edition that is neither a layout nor a brief.',
    right: 'at-a-glance',
  },
  'unknown-place': {
    what: 'A place in the list that isn’t the key of a row of the brief.',
    why: 'Spreadsheets change keys: they remove the 0 of 012, and make dates of 3-5.',
    right: 'E14000530',
  },
  'missing-place': {
    what: 'A reader without a place, for a brief that is made for each row of a table.',
    right: 'email,place\nanna@example.org,E14000530',
  },
  'unused-place': { what: 'A place in the list for a brief that is the same for all places.' },
  'no-translation': {
    what: 'A language in the list that the brief isn’t in. Its readers get the original.',
    why: 'A translation that is missing is noticed by its readers only.',
  },
  'bad-setting': { what: 'An invalid setting for sending.', wrong: 'port: smtp', right: 'port: 587' },
  'missing-setting': { what: 'A required setting for sending that is missing.', right: 'host: smtp.example.org' },
  'settings-readable': {
    what: 'A file with a password that other users of the machine can read.',
    right: 'chmod 600 smtp.yaml',
  },
  'no-unsubscribe': {
    what: 'A reader without a value that the unsubscribe address needs.',
    why: 'The link would unsubscribe nobody, or somebody else.',
  },
  changed: {
    what: 'A brief that has changed since the first readers of the campaign got it.',
    why: 'Readers of one list would get different texts. --campaign NAME starts again with all readers; --changed continues.',
  },
  locked: { what: 'A campaign that another process is sending.' },
  'ledger-damaged': { what: 'A ledger that is damaged, so that it isn’t known who has the brief.' },
  'no-connection': { what: 'A mail server that didn’t answer, closed the connection, or doesn’t speak SMTP.' },
  'no-tls': {
    what: 'A mail server that doesn’t offer encryption.',
    why: 'Messages and passwords are only sent over encrypted connections.',
  },
  'bad-certificate': {
    what: 'A mail server whose certificate is for another name, or isn’t trusted.',
    why: 'Somebody else may have answered in its place. To trust a certificate authority of your own, set BRIEF_SMTP_CA.',
  },
  'login-refused': { what: 'A mail server that rejected the user and password, or the token.' },
  'server-refuses': { what: 'A mail server that refuses connections, or those from this machine.' },
  'sender-refused': { what: 'A mail server that rejects this sender, or messages of this size.' },
  'all-refused': {
    what: 'A mail server that refused many messages in a row.',
    why: 'Continuing would harm the sender’s reputation. --retry-refused sends to these readers again.',
  },
};
