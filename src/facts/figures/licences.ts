/** Recognises the versions of public licences, which are parts of their names: "CC BY 4.0", "GPL version 3". */

import { licenceVersions } from '../../languages/licences.ts';
import type { Tokens } from './tokens.ts';

/** The most characters of a licence's name. */
const LONGEST_NAME = 80;

/** Whether a number is the version of the licence before it: 'unknown' if that licence has no such version. */
export function licenceVersionAt(t: Tokens, at: number): 'known' | 'unknown' | undefined {
  const token = t.at(at);
  const before = t.at(at - 1);
  if (!token || before === undefined || t.lexicon.numbers.magnitudes.has(t.lower(at + 1))) return undefined;
  if (before.kind === 'number' && !t.joined(at - 2)) return undefined;
  const text = t.text.slice(Math.max(0, token.start - LONGEST_NAME), token.start);
  const versions = licenceVersions(text);
  return versions && (versions.has(token.text) ? 'known' : 'unknown');
}
