import type { Explanations } from './explanation.ts';

export const SEND: Explanations<'send'> = {
  'no-readers': { what: 'A list without a reader.', right: 'email,name\nanna@example.org,Anna' },
  'bad-column': { what: 'A header of a list that does not say which column holds the addresses, or says it twice.' },
  'unknown-column': {
    what: 'A column whose name is nearly one that counts.',
    why: 'Readers would get another edition, or a message without their name, and nobody would see it.',
    wrong: 'email,edtion',
    right: 'email,edition',
  },
  'bad-address': {
    what: 'A row whose address mail can’t be sent to.',
    why: 'Nothing is sent until every row is right: a row may have slipped, and others with it.',
    wrong: 'anna@example,Anna',
    right: 'anna@example.org,Anna',
  },
  'bad-cell': { what: 'A cell with a line break or another control character, or a very long one.' },
  'bad-language': {
    what: 'A language in the list that is not a valid tag (BCP 47).',
    wrong: 'english',
    right: 'en-GB',
  },
  'reader-twice': { what: 'A reader who is listed twice with the same data: one message is sent.' },
  'readers-differ': {
    what: 'A reader who is listed twice with different data.',
    why: 'Nobody can tell which edition or name is right.',
  },
  'unknown-edition': {
    what: 'A word in the column edition that is neither a layout nor a brief.',
    right: 'at-a-glance',
  },
  'bad-setting': { what: 'A setting for sending that can’t be right.', wrong: 'port: smtp', right: 'port: 587' },
  'missing-setting': { what: 'A setting that sending needs.', right: 'host: smtp.example.org' },
  'settings-readable': {
    what: 'A file with a password that others on the machine may read.',
    right: 'chmod 600 smtp.yaml',
  },
  'no-unsubscribe': {
    what: 'A reader without a value for the address at which they could unsubscribe.',
    why: 'The link would take nobody off the list, or somebody else.',
  },
  changed: {
    what: 'The brief is not what earlier readers of this campaign got.',
    why: 'Half of a list would have one text and half another. --campaign NAME begins anew; --changed goes on.',
  },
  locked: { what: 'The same campaign is being sent by another process.' },
  'ledger-damaged': { what: 'The ledger of a campaign was altered: who has the brief is not known.' },
  'no-connection': { what: 'The mail server did not answer, broke off, or said what no mail server says.' },
  'no-tls': {
    what: 'The mail server does not encrypt.',
    why: 'A message and a password leave the machine encrypted or not at all.',
  },
  'bad-certificate': {
    what: 'The mail server’s certificate is not its own, or nobody vouches for it.',
    why: 'Somebody else may have answered in its place. BRIEF_SMTP_CA names an authority of your own.',
  },
  'login-refused': { what: 'The mail server does not take the user and password, or the token.' },
  'server-refuses': { what: 'The mail server talks to nobody, or not to this machine.' },
  'sender-refused': { what: 'The mail server takes no message from this sender, or none of this size.' },
  'all-refused': {
    what: 'The mail server refused many messages in a row.',
    why: 'Going on would harm the sender’s name. Refused readers are offered their message again by --retry-refused.',
  },
};
