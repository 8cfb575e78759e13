/** English. */

import type { Lexicon } from '../lexicon.ts';
import { PLAIN_WRITING } from '../writing.ts';
import { CLOCK } from './clock.ts';
import { COMPARISONS } from './comparisons.ts';
import { DATES } from './dates.ts';
import { FORMS, GRAMMAR } from './grammar.ts';
import { MEANS } from './means.ts';
import { NAMES } from './names.ts';
import { NUMBERS } from './numbers.ts';
import { PARTS } from './parts.ts';
import { ROLES } from './roles.ts';
import { SPEECH } from './speech.ts';
import { SUBJECTS } from './subjects.ts';
import { SUMMARY } from './summary.ts';
import { THESAURUS } from './thesaurus/thesaurus.ts';
import { UNITS } from './units.ts';
import { WORDING } from './wording.ts';

export const ENGLISH: Lexicon = {
  language: 'en',
  reads: 'words',
  writing: PLAIN_WRITING,
  grammar: GRAMMAR,
  forms: FORMS,
  numbers: NUMBERS,
  dates: DATES,
  clock: CLOCK,
  units: UNITS,
  names: NAMES,
  roles: ROLES,
  subjects: SUBJECTS,
  thesaurus: THESAURUS,
  wording: WORDING,
  speech: SPEECH,
  comparisons: COMPARISONS,
  means: MEANS,
  parts: PARTS,
  summary: SUMMARY,
};
