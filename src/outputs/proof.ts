/** Data about finished pages for previews: sizes, places, reading order; each part is computed when it is first read. */

import { once } from '../core/once.ts';
import { pageLook } from '../layout/look.ts';
import { type Place, type PlacedWord, placesOf, type WordPiece } from '../layout/places.ts';
import { type ReadingNode, readingTree } from '../tags/reading.ts';
import type { OutlineEntry } from '../tags/tag-tree.ts';
import type { Output } from './output.ts';

export interface Proof {
  readonly pages: readonly ProofPage[];
  /** The places of blocks, in painting order. */
  readonly places: readonly Place[];
  readonly outline: readonly OutlineEntry[];
  /** The structure tree as it is read out. */
  readonly reading: ReadingNode;
}

/** Sizes in pt. */
export interface ProofPage {
  /** As printed: '1', 'iv'. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** A digest that is equal for pages that look the same. */
  readonly look: string;
}

/** Each member is computed when first read, and only once. */
export const proof: Output<'pages', void, Proof> = {
  name: 'proof',
  needs: 'pages',
  layout: 'brief',
  make({ pages, plan }) {
    const sheets = once(() =>
      pages.map((page): ProofPage => {
        const { label, width, height } = page;
        return { label, width, height, look: pageLook(page) };
      }),
    );
    const places = once(() => placesOf(pages));
    const reading = once(() => readingTree(plan, pages));
    return {
      get pages() {
        return sheets();
      },
      get places() {
        return places();
      },
      outline: plan.outline,
      get reading() {
        return reading();
      },
    };
  },
};

export type { OutlineEntry, Place, PlacedWord, ReadingNode, WordPiece };
