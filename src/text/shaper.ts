/** Text to glyphs: by script, direction, font and word. Each word is shaped once and cached between builds. */

import type { Spend } from '../core/budget.ts';
import { graphemes } from '../core/graphemes.ts';
import type { FontFace, FontMetrics, FontRequest, ShapedRun, Shaper } from '../core/shaping.ts';
import { capitalsOf, isSpace, lastChar, nextWordStart } from './characters.ts';
import { cleanText } from './clean-text.ts';
import { coversAll, facesByCluster } from './coverage.ts';
import type { FaceChain, FontLibrary } from './font-library.ts';
import { GenerationCache, ownText } from './generation-cache.ts';
import { GlyphInk } from './glyph-ink.ts';
import type { FeatureSet, HarfBuzz, WordGlyph } from './harfbuzz.ts';
import { itemise, type ScriptSpan } from './itemise.ts';
import { joinWords } from './join-run.ts';
import { ShapedWord } from './shaped-word.ts';
import { createTextCache, type TextCache } from './text-cache.ts';

/** A character that no font has, with the word around it. */
export interface MissingCharacter {
  readonly char: string;
  readonly codePoint: number;
  readonly text: string;
}

export interface CachingShaper extends Shaper {
  readonly spend: Spend;
  /** The text's words and single spaces, in logical order; joined they are the text. */
  words(text: string, font: FontRequest): readonly ShapedWord[];
  /** The part of a word from offset `from` to `to`, reshaped. Several words where fonts change. */
  part(word: ShapedWord, from: number, to: number, font: FontRequest): readonly ShapedWord[];
  /** The extents of glyphs' ink. */
  readonly ink: GlyphInk;
  /** Characters that no font has, each once, since the last call. */
  takeMissing(): readonly MissingCharacter[];
  /** Break opportunities and hyphenation, cached as long as the shaped words are. */
  readonly cache: TextCache;
}

const MAX_WORDS = 25_000;
const MAX_STYLES = 500;

/** The cache for one font request, regardless of size. */
interface StyleCache {
  readonly chain: FaceChain;
  readonly features: FeatureSet;
  readonly language: string;
  readonly capitals: boolean;
  /** By script and direction. */
  readonly spans: Map<string, SpanCache>;
  metrics: FontFace | undefined;
}

interface SpanCache {
  readonly style: StyleCache;
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: GenerationCache<readonly ShapedWord[]>;
  readonly spaces: Map<FontFace, SpaceCache>;
}

/** Spaces of one face by their kerning. */
interface SpaceCache {
  readonly before: Map<string, number>;
  readonly after: Map<string, number>;
  readonly shaped: Map<string, ShapedWord>;
}

/**
 * Shapes with the library's fonts; throws when none of them can be opened. `hyphenation` lists words with the author's
 * hyphens; `spend` counts each step.
 */
export function createShaper(
  library: FontLibrary,
  harfbuzz: HarfBuzz,
  hyphenation: readonly string[] = [],
  spend: Spend = () => undefined,
): CachingShaper {
  return new WordShaper(library, harfbuzz, hyphenation, spend);
}

class WordShaper implements CachingShaper {
  readonly cache: TextCache;
  readonly #library: FontLibrary;
  readonly #harfbuzz: HarfBuzz;
  readonly ink: GlyphInk;
  readonly #byRequest = new WeakMap<FontRequest, StyleCache>();
  readonly #byKey = new GenerationCache<StyleCache>(MAX_STYLES);
  readonly #missing = new Map<string, MissingCharacter>();

  readonly spend: Spend;

  constructor(library: FontLibrary, harfbuzz: HarfBuzz, hyphenation: readonly string[], spend: Spend) {
    this.spend = spend;
    this.cache = createTextCache(hyphenation);
    [this.#library, this.#harfbuzz] = [library, harfbuzz];
    this.ink = new GlyphInk(harfbuzz);
  }

  shape(text: string, font: FontRequest): readonly ShapedRun[] {
    const [clean = ''] = cleanText(text, undefined, '');
    return joinWords(this.words(clean.replaceAll('\u00ad', ''), font));
  }

  metrics(font: FontRequest): FontMetrics {
    const style = this.#styleOf(font);
    style.chain.touch();
    style.metrics ??= firstFace(style.chain);
    const face = style.metrics;
    const scale = font.size / face.unitsPerEm;
    return {
      ascent: face.ascender * scale,
      descent: -face.descender * scale,
      lineGap: face.lineGap * scale,
      capHeight: face.capHeight * scale,
      xHeight: face.xHeight * scale,
      underlinePosition: face.underlinePosition * scale,
      underlineThickness: face.underlineThickness * scale,
    };
  }

  words(text: string, font: FontRequest): readonly ShapedWord[] {
    const style = this.#styleOf(font);
    const out: ShapedWord[] = [];
    style.chain.touch();
    for (const span of itemise(text)) {
      this.spend(1 + (span.end - span.start) / 16);
      this.#pushWords(out, text, span, spanCacheOf(style, span));
    }
    this.#reportMissing(out);
    return out;
  }

  part(word: ShapedWord, from: number, to: number, font: FontRequest): readonly ShapedWord[] {
    const words = this.#word(word.text.slice(from, to), spanCacheOf(this.#styleOf(font), word));
    this.#reportMissing(words);
    return words;
  }

  takeMissing(): readonly MissingCharacter[] {
    if (this.#missing.size === 0) return [];
    const missing = [...this.#missing.values()];
    this.#missing.clear();
    return missing;
  }

  #styleOf(font: FontRequest): StyleCache {
    const cached = this.#byRequest.get(font);
    if (cached) return cached;
    const features = Object.entries(font.features).sort(([a], [b]) => (a < b ? -1 : 1));
    const key = JSON.stringify([font.families, font.weight, font.style, font.language, features, font.capitals]);
    const style =
      this.#byKey.get(key) ??
      this.#byKey.set(key, {
        chain: this.#library.match(font),
        features: this.#harfbuzz.featureSet(Object.fromEntries(features)),
        language: font.language,
        capitals: font.capitals === true,
        spans: new Map(),
        metrics: undefined,
      });
    this.#byRequest.set(font, style);
    return style;
  }

  #pushWords(out: ShapedWord[], text: string, span: ScriptSpan, cache: SpanCache): void {
    let at = span.start;
    let previous: ShapedWord | undefined;
    while (at < span.end) {
      let end = at;
      while (end < span.end && !isSpace(text.charCodeAt(end))) end++;
      if (end > at) {
        const words = this.#word(text.slice(at, end), cache);
        out.push(...words);
        previous = words.at(-1);
      } else {
        const next = nextWordStart(text, at + 1, span.end);
        previous = this.#space(text.charAt(at), previous, next, cache);
        out.push(previous);
        end = at + 1;
      }
      at = end;
    }
  }

  #word(text: string, cache: SpanCache): readonly ShapedWord[] {
    return cache.words.get(text) ?? cache.words.set(text, this.#shapeWord(ownText(text), cache));
  }

  #shapeWord(text: string, cache: SpanCache): readonly ShapedWord[] {
    const first = firstFace(cache.style.chain);
    if (coversAll(first, text)) return [this.#shapeIn(first, text, cache, [])];
    return facesByCluster(text, cache.style.chain).map(({ face, from, to }) => {
      const part = text.slice(from, to);
      return face ? this.#shapeIn(face, part, cache, []) : this.#substitute(part, cache);
    });
  }

  #shapeIn(face: FontFace, text: string, cache: SpanCache, missing: readonly string[]): ShapedWord {
    const glyphs = this.#glyphs(face, text, cache);
    const { script, direction } = cache;
    // A font may map a character and still have no glyph for a sequence; .notdef must never be drawn.
    if (glyphs.some((g) => g.id === 0)) return this.#substitute(text, cache);
    return new ShapedWord({ text, face, script, direction, glyphs, missing });
  }

  /** The replacement character's glyph (or the question mark's) for each cluster of text that no font has. */
  #substitute(text: string, cache: SpanCache): ShapedWord {
    const face = firstFace(cache.style.chain);
    const [glyph] = this.#glyphs(face, face.has(0xfffd) ? '\ufffd' : '?', cache);
    const clusters = graphemes(text);
    const glyphs = clusters.map(
      (c): WordGlyph => ({
        ...(glyph ?? { id: 1, advance: face.unitsPerEm / 2, dx: 0, dy: 0 }),
        cluster: c.index,
        unsafe: false,
      }),
    );
    if (cache.direction === 'rtl') glyphs.reverse();
    const { script, direction } = cache;
    return new ShapedWord({ text, face, script, direction, glyphs, missing: clusters.map((c) => c.segment) });
  }

  #glyphs(face: FontFace, text: string, cache: SpanCache): WordGlyph[] {
    const { script, direction, style } = cache;
    const { language, features } = style;
    const letters = style.capitals ? capitalsOf(text) : text;
    return this.#harfbuzz.shape(face, { text: letters, script, direction, language, features });
  }

  /** A space with the kerning of both its sides, so that separately shaped words are placed as if shaped together. */
  #space(char: string, before: ShapedWord | undefined, after: string, cache: SpanCache): ShapedWord {
    const face = before?.face ?? firstFace(cache.style.chain);
    let spaces = cache.spaces.get(face);
    if (!spaces) {
      spaces = { before: new Map(), after: new Map(), shaped: new Map() };
      cache.spaces.set(face, spaces);
    }
    const left = before && before.space === undefined ? lastChar(before.text) : '';
    const kerning =
      this.#kerning(spaces.before, left, true, face, cache) + this.#kerning(spaces.after, after, false, face, cache);
    const key = char + kerning;
    const known = spaces.shaped.get(key);
    if (known) return known;
    const [glyph] = this.#glyphs(face, ' ', cache);
    const space = glyph?.advance ?? face.unitsPerEm / 4;
    const glyphs = [{ ...(glyph ?? { id: 1, cluster: 0, dx: 0, dy: 0, unsafe: false }), advance: space + kerning }];
    const { script, direction } = cache;
    const shaped = new ShapedWord({ text: char, face, script, direction, glyphs, space });
    spaces.shaped.set(key, shaped);
    return shaped;
  }

  #kerning(known: Map<string, number>, char: string, before: boolean, face: FontFace, cache: SpanCache): number {
    if (char === '' || !coversAll(face, char)) return 0;
    const cached = known.get(char);
    if (cached !== undefined) return cached;
    const together = this.#glyphs(face, before ? `${char} ` : ` ${char}`, cache);
    const apart = this.#advance(face, char, cache) + this.#advance(face, ' ', cache);
    const kerning = together.reduce((sum, g) => sum + g.advance, 0) - apart;
    known.set(char, kerning);
    return kerning;
  }

  #advance(face: FontFace, char: string, cache: SpanCache): number {
    const key = `${char}\u0000${face.id}`;
    const [known] = cache.words.get(key) ?? cache.words.set(key, [this.#shapeIn(face, char, cache, [])]);
    return known?.advance ?? 0;
  }

  #reportMissing(words: readonly ShapedWord[]): void {
    for (const { missing, text } of words) {
      if (missing.length === 0) continue;
      for (const char of missing) {
        if (!this.#missing.has(char)) this.#missing.set(char, { char, codePoint: char.codePointAt(0) ?? 0, text });
      }
    }
  }
}

function spanCacheOf(
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

function firstFace(chain: FaceChain): FontFace {
  const face = chain.at(0);
  if (face) return face;
  throw new Error('no font could be opened: a FontLibrary needs at least one usable font');
}
