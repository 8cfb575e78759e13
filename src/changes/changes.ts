/**
 * The changes between two editions of a brief, by claim and by section. References in texts are as the author wrote
 * them: `{@id}`.
 */

import type { DataPath } from '../core/rich-text.ts';

export type ChangeKind = 'added' | 'removed' | 'altered';

export interface Edition {
  readonly title: string;
  readonly number: string;
  readonly version: string;
  /** As printed. */
  readonly date: string;
}

/** One altered aspect of a claim; `from` or `to` is undefined if it was added or removed. */
export interface Alteration {
  readonly what: 'words' | 'value' | 'date' | 'status' | 'speaker' | 'evidence' | 'computation' | 'conflicts';
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export interface ClaimChange {
  readonly kind: ChangeKind;
  readonly id: string;
  /** The claim's most recent words. */
  readonly words: string;
  readonly alterations: readonly Alteration[];
}

export interface PassageChange {
  readonly kind: ChangeKind;
  /** The kind of passage: "paragraph", "chart value". */
  readonly what: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Path in the new edition's data; undefined for removed passages. */
  readonly src: DataPath | undefined;
}

export interface SectionChange {
  readonly kind: ChangeKind;
  /** A section, or the content before the first and after the last, which has neither id nor title. */
  readonly place: 'front' | 'section' | 'back';
  readonly id: string;
  readonly title: string;
  readonly passages: readonly PassageChange[];
}

export interface Changes {
  readonly from: Edition;
  readonly to: Edition;
  readonly claims: readonly ClaimChange[];
  readonly sections: readonly SectionChange[];
}

export function isUnchanged({ claims, sections }: Changes): boolean {
  return claims.length === 0 && sections.length === 0;
}
