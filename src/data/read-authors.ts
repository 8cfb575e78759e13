import type { Person } from '../core/brief.ts';
import type { DataPath } from '../core/rich-text.ts';
import { hasPicture } from './read-images.ts';
import type { Reading } from './reading.ts';
import type { RawBrief } from './schema.ts';

/** The authors; one may be written without a list. */
export function readAuthors(author: RawBrief['author'], reading: Reading): Person[] {
  const isList = Array.isArray(author);
  const people = isList ? author : [author];
  if (people.length === 0) {
    const span = reading.places.keySpan('author');
    reading.problems.report('author', { code: 'missing-value', message: 'the brief has no author', span });
  }
  return people.map(({ name, role, orcid, photo }, i) => {
    const src = isList ? `author[${i}]` : 'author';
    const picture = photo !== undefined && hasPicture(photo, `${src}.photo`, reading) ? photo : undefined;
    return { src, name, role, orcid: readOrcid(orcid, `${src}.orcid`, reading), photo: picture };
  });
}

/** An ORCID iD without its address; its last digit checks the others. */
function readOrcid(value: string | undefined, src: DataPath, reading: Reading): string | undefined {
  if (value === undefined) return undefined;
  const id = value
    .trim()
    .replace(/^https?:\/\/orcid\.org\//i, '')
    .toUpperCase();
  const hasForm = /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(id);
  if (hasForm && checkDigit(id) === id.at(-1)) return id;
  const message = hasForm
    ? `the ORCID iD '${value}' has a wrong digit: the last one doesn't match the others`
    : `'${value}' isn't an ORCID iD`;
  reading.problems.report(src, { code: 'bad-orcid', message, hint: 'write 16 digits in groups: 0000-0002-1825-0097' });
  return undefined;
}

/** ISO 7064, MOD 11-2. */
function checkDigit(id: string): string {
  const digits = id.replaceAll('-', '').slice(0, -1);
  const total = [...digits].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const result = (12 - (total % 11)) % 11;
  return result === 10 ? 'X' : String(result);
}
