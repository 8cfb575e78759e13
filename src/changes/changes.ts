/**
 * What changed between two editions of a brief, by claim and by section. References in texts are as authors write them:
 * `{@id}`.
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

/** One thing that says something else now; undefined where it was or is not there. */
export interface Alteration {
  readonly what: 'words' | 'value' | 'date' | 'status' | 'speaker' | 'evidence' | 'computation' | 'conflicts';
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export interface ClaimChange {
  readonly kind: ChangeKind;
  readonly id: string;
  /** What the claim says, in the newest words that there are. */
  readonly words: string;
  readonly alterations: readonly Alteration[];
}

export interface PassageChange {
  readonly kind: ChangeKind;
  /** "paragraph", "chart value": what it is. */
  readonly what: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** In the new edition's data; undefined for what was removed. */
  readonly src: DataPath | undefined;
}

export interface SectionChange {
  readonly kind: ChangeKind;
  /** '' for what stands before the first section. */
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
