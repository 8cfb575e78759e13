import type { NameWords } from '../figure-words.ts';
import { wordSet, words } from './words.ts';

/** Parts of the text itself, which don't distinguish figures. */
const OWN_PARTS =
  'figure fig table chart box page p note footnote chapter annex appendix line question section paragraph para panel';
const OWN_LISTS =
  'figures tables charts boxes pages pp notes footnotes chapters annexes appendices lines questions sections paragraphs paras panels';
const OTHER =
  'article clause part volume vol no resolution directive regulation protocol version edition step option phase type category tier ground schedule rule act form grade level class year platform terminal gate room unit building highway route interstate road channel formula apollo psalm boeing airbus windows android iphone model series covid omega studio stage area zone district ward region block group war lane bus line flight world convention amendment order item count scenario scheme band key stage case task goal target sdg pillar indicator';
const OTHER_LISTS =
  'articles clauses parts volumes nos resolutions directives regulations grounds schedules rules phases goals zones wards routes grades levels options steps items counts';

export const NAMES: NameWords = {
  labels: new Map<string, { readonly many: boolean; readonly ownPart: boolean }>([
    ...words(OWN_PARTS).map((word) => [word, { many: false, ownPart: true }] as const),
    ...words(OWN_LISTS).map((word) => [word, { many: true, ownPart: true }] as const),
    ...words(OTHER).map((word) => [word, { many: false, ownPart: false }] as const),
    ...words(OTHER_LISTS).map((word) => [word, { many: true, ownPart: false }] as const),
  ]),
  dated: wordSet('act order regulation regulations rule rules convention protocol'),
  prefixes: wordSet('mid early late pre post sub over under top non plus minus'),
  streets: wordSet('street road avenue lane square close terrace drive'),
  beforePlaces: wordSet('in for at near across between by since'),
};
