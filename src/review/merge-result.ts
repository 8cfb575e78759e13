/** What a merge is asked, and what it gives. */

import type { Conflict, Preference } from './units.ts';

export interface MergeOptions {
  /** Only the tracked changes of these authors count; the others are rejected. */
  readonly accept?: readonly string[];
  /** Which side counts where both changed the same words. Without it, such passages aren't written. */
  readonly prefer?: Preference;
}

export interface Place {
  readonly path: string;
  readonly file: string;
  readonly line: number;
}

export interface MergeResult {
  /** New texts of files, by path. Nothing is written. */
  readonly files: Readonly<Record<string, string>>;
  readonly merged: readonly (Place & {
    readonly before: string;
    readonly after: string;
    readonly authors: readonly string[];
  })[];
  readonly conflicts: readonly (Place & Conflict)[];
  /** What can't be merged, with its reason. */
  readonly unmerged: readonly (Partial<Place> & { readonly why: string; readonly words: string })[];
  readonly comments: readonly (Partial<Place> & {
    readonly author: string;
    readonly date: string | undefined;
    readonly words: string;
  })[];
  readonly changes: readonly (Partial<Place> & {
    readonly author: string;
    readonly date: string | undefined;
    readonly kind: string;
    readonly words: string;
  })[];
}
