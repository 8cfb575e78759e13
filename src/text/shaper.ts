/** Text to glyphs: by script, direction, font and word. Each word is shaped once and cached between builds. */

import { embeddingLevels, mayReorder } from '../core/bidi.ts';
import type { Spend } from '../core/budget.ts';
import { graphemes } from '../core/graphemes.ts';
import type { FontFace, FontMetrics, FontRequest, ShapedRun, Shaper } from '../core/shaping.ts';
import { isRightToLeft } from '../languages/direction.ts';
import { breakOpportunities } from './breaking.ts';
import { capitalsOf, isSpace, lastChar, nextWordStart } from './characters.ts';
import { cleanText } from './clean-text.ts';
import { coversAll, facesByCluster } from './coverage.ts';
import type { FontLibrary } from './font-library.ts';
import { GenerationCache, ownText } from './generation-cache.ts';
import { GlyphInk } from './glyph-ink.ts';
import type { HarfBuzz, WordGlyph } from './harfbuzz.ts';
import { itemise } from './itemise.ts';
import { inVisualOrder, joinWords } from './join-run.ts';
import { type Joined, type JoinedSpan, joinedTo } from './joined-letters.ts';
import { ShapedWord } from './shaped-word.ts';
import { firstFace, type SpanCache, type StyleCache, spanCacheOf } from './shaping-caches.ts';
import { createTextCache, type TextCache } from './text-cache.ts';

/** A character that no font has, with the word around it. */
export interface MissingCharacter {
  readonly char: string;
  readonly codePoint: number;
  readonly text: string;
}

/** What is around a text in its paragraph. */
export interface TextSetting {
  /** The level of each UTF-16 unit (UAX 9); undefined for text from left to right. */
  readonly levels: Uint8Array | undefined;
  /** The letters beside the text that its first and last letters may join; '' for none. */
  readonly before: string;
  readonly after: string;
}

export interface CachingShaper extends Shaper {
  readonly spend: Spend;
  /**
   * The text's words and single spaces, in logical order; joined they are the text. `setting` has its embedding levels and
   * neighbours in a paragraph; without it, the text is a paragraph of its own.
   */
  words(text: string, font: FontRequest, setting?: TextSetting): readonly ShapedWord[];
  /** The part of a word from offset `from` to `to`, reshaped. Several words where fonts change. */
  part(word: ShapedWord, from: number, to: number, font: FontRequest): readonly ShapedWord[];
  /** The extents of glyphs' ink. */
  readonly ink: GlyphInk;
  /** Characters that no font has, each once, since the last call. */
  takeMissing(): readonly MissingCharacter[];
  /** Break opportunities and hyphenation, cached as long as the shaped words are. */
  readonly cache: TextCache;
}

const MAX_STYLES = 500;

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
    const whole = clean.replaceAll('\u00ad', '');
    const levels = this.#ownLevels(whole, this.#styleOf(font));
    const words = this.words(whole, font, { levels, before: '', after: '' });
    return levels ? inVisualOrder(words, levels) : joinWords(words);
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

  breaks(text: string, { language }: FontRequest): readonly number[] {
    const style = { language, wordBreak: 'normal', lineBreak: 'auto' } as const;
    return breakOpportunities(text, style, this.cache.opportunities).map(({ offset }) => offset);
  }

  words(text: string, font: FontRequest, setting?: TextSetting): readonly ShapedWord[] {
    const style = this.#styleOf(font);
    const out: ShapedWord[] = [];
    style.chain.touch();
    const around = setting ?? { levels: this.#ownLevels(text, style), before: '', after: '' };
    for (const span of itemise(text, around.levels)) {
      this.spend(1 + (span.end - span.start) / 16);
      this.#pushWords(out, text, { ...span, ...joinedTo(span, text, around) }, spanCacheOf(style, span));
    }
    this.#reportMissing(out);
    return out;
  }

  part(word: ShapedWord, from: number, to: number, font: FontRequest): readonly ShapedWord[] {
    const words = this.#word(word.text.slice(from, to), spanCacheOf(this.#styleOf(font), word));
    this.#reportMissing(words);
    return words;
  }

  /** The levels of a text that is a paragraph of its own, in the direction of its language. */
  #ownLevels(text: string, { direction }: StyleCache): Uint8Array | undefined {
    if (direction === 'ltr' && !mayReorder(text)) return undefined;
    return embeddingLevels({ text, controls: [] }, direction).text;
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
        direction: isRightToLeft(font.language) ? 'rtl' : 'ltr',
        capitals: font.capitals === true,
        spans: new Map(),
        metrics: undefined,
      });
    this.#byRequest.set(font, style);
    return style;
  }

  #pushWords(out: ShapedWord[], text: string, span: JoinedSpan, cache: SpanCache): void {
    let at = span.start;
    let previous: ShapedWord | undefined;
    while (at < span.end) {
      let end = at;
      while (end < span.end && !isSpace(text.charCodeAt(end))) end++;
      if (end > at) {
        const before = at === span.start ? span.before : '';
        const after = end === span.end ? span.after : '';
        const words = this.#word(text.slice(at, end), cache, before, after);
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

  /** `before` and `after` are letters that the word's ends join. */
  #word(text: string, cache: SpanCache, before = '', after = ''): readonly ShapedWord[] {
    const key = before === '' && after === '' ? text : `${before}\n${text}\n${after}`;
    return cache.words.get(key) ?? cache.words.set(ownText(key), this.#shapeWord(ownText(text), cache, before, after));
  }

  #shapeWord(text: string, cache: SpanCache, before: string, after: string): readonly ShapedWord[] {
    const first = firstFace(cache.style.chain);
    if (coversAll(first, text)) return [this.#shapeIn(first, text, cache, { before, after })];
    return facesByCluster(text, cache.style.chain).map(({ face, from, to }) => {
      const part = text.slice(from, to);
      return face ? this.#shapeIn(face, part, cache) : this.#substitute(part, cache);
    });
  }

  #shapeIn(face: FontFace, text: string, cache: SpanCache, joined?: Joined): ShapedWord {
    const glyphs = this.#glyphs(face, text, cache, joined);
    const { script, direction } = cache;
    // A font may map a character and still have no glyph for a sequence; .notdef must never be drawn.
    if (glyphs.some((g) => g.id === 0)) return this.#substitute(text, cache);
    return new ShapedWord({ text, face, script, direction, glyphs });
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

  #glyphs(face: FontFace, text: string, cache: SpanCache, joined?: Joined): WordGlyph[] {
    const { script, direction, style } = cache;
    const { language, features } = style;
    const letters = style.capitals ? capitalsOf(text) : text;
    return this.#harfbuzz.shape(face, { text: letters, script, direction, language, features, ...joined });
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
    const [known] = cache.words.get(key) ?? cache.words.set(key, [this.#shapeIn(face, char, cache)]);
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
