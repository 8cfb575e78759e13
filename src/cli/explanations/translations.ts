import type { Explanations } from './explanation.ts';

/** Findings in `brief.<language>.yaml`. */
export const TRANSLATIONS = {
  'no-translation': {
    what: 'A language into which the brief has no translation.',
    why: "'brief new NAME --translation fr' writes brief.fr.yaml, with the original of each passage as a comment.",
  },
  'translation-form': {
    what: 'A translation whose file doesn’t have the form of one.',
    right: 'passages:\n  title: { from: 3f2a9c1b, text: Huit milliards }',
  },
  'translation-missing': { what: 'Passages of the original, or words of its charts, that aren’t translated.' },
  'translation-stale': {
    what: 'A passage whose original has changed since it was translated.',
    why: "'from' holds a digest of the original. Revise the translation, then write the digest of the message.",
  },
  'translation-unused': { what: 'A translated passage that the original doesn’t have.' },
  'translation-figure': {
    what: 'A figure of the original that the translation lacks or changes, or one that it adds.',
    wrong: 'original: 10 % of residents; text: 15 % des habitants',
    right: 'original: 10 % of residents; text: 10 % des habitants',
  },
  'translation-date': { what: 'A month that the original and its translation don’t have in common.' },
  'translation-reference': {
    what: 'A mark of a note, a claim, a reference or a link that the original and its translation don’t have in common.',
  },
  'translation-quotation': { what: 'A translation with more or fewer quotations than its original.' },
  'translation-name': { what: 'A name in `code` that the translation lacks.' },
} satisfies Partial<Explanations<'data'>>;
