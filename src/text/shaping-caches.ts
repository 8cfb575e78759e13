/** What shaping keeps between builds: words and spaces by style, script and direction. */

import type { Direction } from '../core/bidi.ts';
import type { FontFace } from '../core/shaping.ts';
import type { FaceChain } from './font-library.ts';
import { GenerationCache } from './generation-cache.ts';
import type { FeatureSet } from './harfbuzz.ts';
import type { ShapedWord } from './shaped-word.ts';

const MAX_WORDS = 25_000;

/** The cache for one font request, regardless of size. */
export interface StyleCache {
  readonly chain: FaceChain;
  readonly features: FeatureSet;
  readonly language: string;
  /** That of the language. */
  readonly direction: Direction;
  readonly capitals: boolean;
  /** By script and direction. */
  readonly spans: Map<string, SpanCache>;
  metrics: FontFace | undefined;
}

export interface SpanCache {
  readonly style: StyleCache;
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: GenerationCache<readonly ShapedWord[]>;
  readonly spaces: Map<FontFace, SpaceCache>;
}

/** Spaces of one face by their kerning. */
export interface SpaceCache {
  readonly before: Map<string, number>;
  readonly after: Map<string, number>;
  readonly shaped: Map<string, ShapedWord>;
}

export function spanCacheOf(
  style: StyleCache,
  span: { readonly script: string; readonly direction: 'ltr' | 'rtl' },
): SpanCache {
  const { script, direction } = span;
  const key = direction === 'ltr' ? script : `${script}-`;
  const known = style.spans.get(key);
  if (known) return known;
  const cache: SpanCache = { style, script, direction, words: new GenerationCache(MAX_WORDS), spaces: new Map() };
  style.spans.set(key, cache);
  return cache;
}

export function firstFace(chain: FaceChain): FontFace {
  const face = chain.at(0);
  if (face) return face;
  throw new Error('no font could be opened: a FontLibrary needs at least one usable font');
}
