/** French. */

import { lexiconWords } from '../lexicon-words.ts';
import * as figures from './figures.ts';
import * as statements from './statements.ts';
import * as subjects from './subjects.ts';

export const FRENCH = lexiconWords('fr', { ...figures, ...statements, ...subjects });
