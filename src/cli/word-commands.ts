/** Commands that start a brief from a document, send it out for review, and bring the review back. */

import type { CommandSpec } from './command.ts';

export const NEW: CommandSpec = {
  name: 'new',
  summary: 'Start a brief of your own in data/NAME.',
  operands: 'NAME',
  minOperands: 1,
  maxOperands: 1,
  details: [
    'The new brief can be built at once, and its comments explain it. Nothing is overwritten.',
    'With --from, a document (.docx, .odt, .md, .txt) becomes the brief: its headings, lists, tables, pictures and notes.',
    'Its dates, numbers and quotations become claims for you to complete, and what has no place is listed. With --source,',
    'the document is the article that the brief rests on: its paragraphs become a source.',
    'With --translation, data/NAME/brief.LANGUAGE.yaml is written for its words in another language, with the original of',
    "each passage as a comment; called again, it adds new passages. 'brief build' makes a PDF of each language.",
  ],
  options: [
    { name: 'from', value: 'FILE', help: 'Start from a document: .docx, .odt, .md or .txt.' },
    { name: 'source', help: 'The document of --from is the article that the brief rests on.' },
    { name: 'reject-changes', help: 'Leave out the tracked changes of the document; usually they are accepted.' },
    { name: 'language', value: 'TAG', help: 'The language of the new brief: fr, pt-BR. Default: en.' },
    { name: 'translation', value: 'TAG', help: 'Write the file for a translation of the brief NAME.' },
  ],
  examples: [
    'brief new transport',
    'brief new transport --translation fr',
    'brief new water --from draft.docx',
    'brief new belarus --from article.txt --source',
  ],
  load: async () => (await import('./new-command.ts')).newCommand,
};
