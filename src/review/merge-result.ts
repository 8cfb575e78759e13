/** The options and the result of a merge. */

import type { Conflict } from './merge-units.ts';
import type { Preference } from './parties.ts';

export interface MergeOptions {
  /** Only the tracked changes of these authors count; the others are rejected. */
  readonly accept?: readonly string[];
  /**
   * Whose words count where several changed the same, or `mark` to write all versions between marks. Without it, such passages aren't
   * written.
   */
  readonly prefer?: Preference;
}

export interface Place {
  readonly path: string;
  readonly file: string;
  readonly line: number;
}

/** A passage that is different now. One that was added has no words before, one that was removed none after. */
export interface MergedPassage extends Place {
  readonly kind: 'changed' | 'added' | 'removed' | 'moved';
  readonly before: string;
  readonly after: string;
  readonly authors: readonly string[];
}

export interface Unmerged extends Partial<Place> {
  readonly why: string;
  readonly words: string;
}

/** Something that a reviewer wrote, with the words that it is about. */
export interface Reviewed extends Partial<Place> {
  readonly author: string;
  readonly date: string | undefined;
  readonly words: string;
  /** The words of the passage; undefined outside of passages. */
  readonly passage: string | undefined;
}

export interface MergeResult {
  /** New texts of files, by path. Nothing is written. */
  readonly files: Readonly<Record<string, string>>;
  readonly merged: readonly MergedPassage[];
  readonly conflicts: readonly (Place & Conflict)[];
  /** What can't be merged, with its reason. */
  readonly unmerged: readonly Unmerged[];
  readonly comments: readonly Reviewed[];
  readonly changes: readonly (Reviewed & { readonly kind: string })[];
}
