/** Whose a version of a passage is, and whose counts where versions contradict each other. */

import { basename } from 'node:path/posix';

/**
 * `mark` puts all versions into the text. `theirs` are all reviewers, who may contradict each other, or those who are named, by their
 * names or those of their documents: the first of them who changed the words counts.
 */
export type Preference = 'ours' | 'theirs' | 'mark' | { readonly theirs: readonly string[] };

/** Somebody's version of a passage. */
export interface Party {
  /** For people: the authors of its tracked changes, or the name of the document. */
  readonly label: string;
  readonly authors: readonly string[];
  /** The name of the document; undefined for the brief as it is now. */
  readonly document: string | undefined;
}

export const THE_BRIEF: Party = { label: 'the brief', authors: [], document: undefined };

/** The parties of a passage, with different labels. */
export function partiesOf(
  reviews: readonly { readonly document: string; readonly authors: readonly string[] }[],
): readonly Party[] {
  const short = ({ document, authors }: (typeof reviews)[number]): string =>
    authors.length > 0 ? authors.join(' and ') : document;
  const labels = reviews.map(short);
  return reviews.map((review, i) => {
    const label = labels[i] ?? '';
    const isTwice = labels.indexOf(label) !== labels.lastIndexOf(label) && label !== review.document;
    return { ...review, label: isTwice ? `${label} (${review.document})` : label };
  });
}

/** Whether a name is that of a party: of an author, or of the document with or without its folder. */
export function isNamed({ authors, document }: Omit<Party, 'label'>, name: string): boolean {
  return authors.includes(name) || (document !== undefined && (document === name || basename(document) === name));
}

/**
 * The version that counts, or undefined if that isn't known. `versions` are different; parties with the same version are together.
 */
export function preferred<T>(
  versions: readonly { readonly parties: readonly Party[]; readonly version: T }[],
  prefer: Preference | undefined,
): T | undefined {
  if (prefer === undefined || prefer === 'mark') return undefined;
  const orders: readonly ((party: Party) => boolean)[] =
    typeof prefer === 'object'
      ? prefer.theirs.map((name) => (party) => isNamed(party, name))
      : [(party) => (party.document === undefined) === (prefer === 'ours')];
  for (const wanted of orders) {
    const found = versions.filter(({ parties }) => parties.some(wanted));
    if (found.length === 1) return found[0]?.version;
    if (found.length > 1) return undefined;
  }
  return undefined;
}
