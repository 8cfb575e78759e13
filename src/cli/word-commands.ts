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

export const REVIEW: CommandSpec = {
  name: 'review',
  summary: 'Write a brief as a Word document for reviewers.',
  operands: 'NAME',
  minOperands: 1,
  maxOperands: 1,
  details: [
    'Writes output/NAME-review.docx: the words of the brief in Word’s own styles, with change tracking on. Charts are pictures with',
    "their tables. Words that the program generates are locked. 'brief merge' brings the changes back.",
  ],
  options: [
    { name: 'claims', help: 'Add each claim with its evidence as a comment.' },
    { name: 'out', short: 'o', value: 'FILE', help: 'Write the document to this file.' },
  ],
  examples: ['brief review belarus', 'brief review belarus --claims --out review.docx'],
  load: async () => (await import('./review-command.ts')).reviewCommand,
};

export const MERGE: CommandSpec = {
  name: 'merge',
  summary: 'Bring the changes of reviewers back into a brief.',
  operands: 'NAME REVIEW.docx...',
  minOperands: 2,
  maxOperands: Number.POSITIVE_INFINITY,
  details: [
    'Puts changed words into brief.yaml and the CSV files, and leaves all else as it is. What several people changed is merged',
    'against the edition that was sent. New, deleted and moved paragraphs are taken in where nothing else belongs to them; the',
    'rest is listed. Conflicts are listed, and not written. The previous files are kept, with a ~ at the end. Then the brief is',
    'checked.',
  ],
  options: [
    {
      name: 'accept',
      value: 'AUTHOR',
      repeats: true,
      help: 'Take in the tracked changes of this author alone. May be repeated.',
    },
    {
      name: 'theirs',
      value: 'NAME',
      bare: true,
      help: 'Where several people changed the same words, take those of the reviewers, or of this author or document. May be repeated: the first counts most.',
    },
    { name: 'ours', help: 'Where several people changed the same words, keep those of the brief.' },
    {
      name: 'mark',
      help: 'Where several people changed the same words, write all versions into the text, for you to choose.',
    },
    { name: 'sent', value: 'FILE', help: 'The document as it was sent, for reviews that have lost the edition.' },
    { name: 'dry-run', help: 'List the changes, and write nothing.' },
    {
      name: 'format',
      value: 'FORMAT',
      choices: ['text', 'markdown'],
      help: 'Format of the list: text or markdown. Default: text.',
    },
  ],
  examples: [
    'brief merge belarus review.docx',
    'brief merge belarus anna.docx bo.docx --dry-run --format markdown',
    'brief merge belarus anna.docx bo.docx --theirs=anna.docx',
  ],
  load: async () => (await import('./merge-command.ts')).mergeCommand,
};
