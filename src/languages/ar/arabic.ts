/** Arabic. */

import type { LexiconWords } from '../lexicon-words.ts';
import { CLOCK, DATES, NAMES, NUMBERS, UNITS, WRITING } from './figures.ts';
import { COMPARISONS, GRAMMAR, MEANS, PARTS, ROLES, SPEECH, SUMMARY, WORDING } from './statements.ts';
import { FORMS, SUBJECTS, THESAURUS } from './subjects.ts';

export const ARABIC: LexiconWords = {
  language: 'ar',
  writing: WRITING,
  forms: FORMS,
  grammar: GRAMMAR,
  numbers: NUMBERS,
  dates: DATES,
  clock: CLOCK,
  units: UNITS,
  names: NAMES,
  roles: ROLES,
  subjects: SUBJECTS,
  thesaurus: THESAURUS,
  speech: SPEECH,
  wording: WORDING,
  comparisons: COMPARISONS,
  means: MEANS,
  parts: PARTS,
  summary: SUMMARY,
};
