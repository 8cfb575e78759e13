/** English. */

import type { Lexicon } from '../lexicon.ts';
import { DATES } from './dates.ts';
import { NAMES } from './names.ts';
import { NUMBERS } from './numbers.ts';
import { ROLES } from './roles.ts';
import { SPEECH } from './speech.ts';
import { SUBJECTS } from './subjects.ts';
import { SUMMARY } from './summary.ts';
import { THESAURUS } from './thesaurus/thesaurus.ts';
import { UNITS } from './units.ts';

export const ENGLISH: Lexicon = {
  language: 'en',
  reads: 'words',
  numbers: NUMBERS,
  dates: DATES,
  units: UNITS,
  roles: ROLES,
  subjects: SUBJECTS,
  thesaurus: THESAURUS,
  names: NAMES,
  speech: SPEECH,
  summary: SUMMARY,
};
