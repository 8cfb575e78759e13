import type { Opportunity } from './breaking.ts';
import { GenerationCache } from './generation-cache.ts';
import { createHyphenator, type Hyphenator } from './hyphenation.ts';
import type { TextStyle } from './line.ts';

/**
 * Whole texts with all their opportunities: some 8 kB for a paragraph. A paragraph is broken again for another width soon, or, unchanged,
 * taken from the lines of the last build.
 */
const MAX_TEXTS = 500;

/** Cache of text properties other than glyphs. */
export interface TextCache {
  readonly hyphenator: Hyphenator;
  /** In pt. */
  readonly hyphenWidths: WeakMap<TextStyle, number>;
  /** By language and text. */
  readonly opportunities: GenerationCache<readonly Opportunity[]>;
}

export function createTextCache(hyphenation: readonly string[]): TextCache {
  return {
    hyphenator: createHyphenator(hyphenation),
    hyphenWidths: new WeakMap(),
    opportunities: new GenerationCache(MAX_TEXTS),
  };
}
