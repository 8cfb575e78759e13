/** Shaping and outlines by HarfBuzz (manual: harfbuzz.github.io), through `harfbuzz-module.ts`. */

import type { FontFace, Glyph } from '../core/shaping.ts';
import { HarfBuzzModule, type ShapingFunctions } from './harfbuzz-module.ts';

/** A glyph as HarfBuzz returns it. */
export interface WordGlyph extends Glyph {
  /** True when text can't be cut before this glyph's cluster without reshaping both parts. */
  readonly unsafe: boolean;
}

/** OpenType features in HarfBuzz's memory. */
export interface FeatureSet {
  /** Their address in HarfBuzz's memory. */
  readonly pointer: number;
  readonly count: number;
}

export interface ShapeRequest {
  readonly text: string;
  /** ISO 15924: 'Latn'. */
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  /** BCP 47, '' when unknown. */
  readonly language: string;
  readonly features: FeatureSet;
  /** Letters before and after the text that it may join, which aren't shaped. */
  readonly before?: string;
  readonly after?: string;
}

export interface HarfBuzz {
  featureSet(features: Readonly<Record<string, number>>): FeatureSet;
  /** Glyphs in visual order, lengths in font units; default ignorable characters produce none. */
  shape(face: FontFace, request: ShapeRequest): WordGlyph[];
  /** A glyph's outline as the data of an SVG path, font units, y upwards. */
  outline(face: FontFace, glyph: number): string;
}

let loaded: HarfBuzz | undefined;

/** Compiles the WebAssembly module on the first call; later calls share it. */
export function loadHarfBuzz(): HarfBuzz {
  loaded ??= new Shaping(HarfBuzzModule.load('harfbuzz.wasm'));
  return loaded;
}

// Values of hb_memory_mode_t, hb_direction_t, hb_buffer_flags_t, hb_glyph_flags_t.
const READ_ONLY = 1;
const LEFT_TO_RIGHT = 4;
const RIGHT_TO_LEFT = 5;
const REMOVE_DEFAULT_IGNORABLES = 8;
const UNSAFE_TO_BREAK = 1;
/** hb_feature_t, and HB_FEATURE_GLOBAL_END. */
const FEATURE_BYTES = 16;
const TO_THE_END = -1;
/** hb_glyph_info_t and hb_glyph_position_t, in words of four bytes. */
const RECORD = 5;

class Shaping implements HarfBuzz {
  readonly #module: HarfBuzzModule<ShapingFunctions>;
  readonly #buffer: number;
  readonly #fonts = new WeakMap<FontFace, number>();
  readonly #released: FinalizationRegistry<readonly (() => void)[]>;
  readonly #features = new Map<string, FeatureSet>();
  readonly #languages = new Map<string, number>();
  readonly #scripts = new Map<string, number>();
  /** Memory for the text to shape, and its capacity in UTF-16 units. */
  #text = 0;
  #capacity = 0;
  #draw: { readonly funcs: number; path: string } | undefined;

  constructor(module: HarfBuzzModule<ShapingFunctions>) {
    this.#module = module;
    const { functions } = module;
    this.#buffer = functions.hb_buffer_create();
    functions.hb_buffer_set_flags(this.#buffer, REMOVE_DEFAULT_IGNORABLES);
    this.#released = new FinalizationRegistry((releases) => {
      for (const release of releases) release();
    });
  }

  featureSet(features: Readonly<Record<string, number>>): FeatureSet {
    const known = Object.entries(features).filter(([tag]) => /^[\x20-\x7e]{4}$/.test(tag));
    const key = JSON.stringify(known);
    const cached = this.#features.get(key);
    if (cached) return cached;
    const pointer = this.#module.allocate(known.length * FEATURE_BYTES);
    const { words } = this.#module;
    known.forEach(([tag, value], i) => {
      words.set([tagOf(tag), value, 0, TO_THE_END], (pointer + i * FEATURE_BYTES) / 4);
    });
    const set = { pointer, count: known.length };
    this.#features.set(key, set);
    return set;
  }

  shape(face: FontFace, request: ShapeRequest): WordGlyph[] {
    const { text, script, direction, language, features, before = '', after = '' } = request;
    const font = this.#fontOf(face);
    const { functions } = this.#module;
    const buffer = this.#buffer;
    functions.hb_buffer_clear_contents(buffer);
    const whole = before + text + after;
    functions.hb_buffer_add_utf16(buffer, this.#write(whole), whole.length, before.length, text.length);
    functions.hb_buffer_set_direction(buffer, direction === 'rtl' ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
    functions.hb_buffer_set_script(buffer, this.#script(script));
    functions.hb_buffer_set_language(buffer, this.#language(language));
    functions.hb_shape(font, buffer, features.pointer, features.count);
    const count = functions.hb_buffer_get_length(buffer);
    const infos = functions.hb_buffer_get_glyph_infos(buffer, 0) / 4;
    const positions = functions.hb_buffer_get_glyph_positions(buffer, 0) / 4;
    const { words } = this.#module;
    const glyphs: WordGlyph[] = [];
    for (let i = 0; i < count; i++) {
      // Glyph, mask, cluster; advance in x and y, offset in x and y.
      const info = infos + i * RECORD;
      const position = positions + i * RECORD;
      glyphs.push({
        id: words[info] ?? 0,
        cluster: (words[info + 2] ?? 0) - before.length,
        advance: words[position] ?? 0,
        dx: words[position + 2] ?? 0,
        dy: words[position + 3] ?? 0,
        unsafe: ((words[info + 1] ?? 0) & UNSAFE_TO_BREAK) !== 0,
      });
    }
    return glyphs;
  }

  outline(face: FontFace, glyph: number): string {
    const font = this.#fontOf(face);
    this.#draw ??= this.#drawFuncs();
    this.#draw.path = '';
    this.#module.functions.hb_font_draw_glyph(font, glyph, this.#draw.funcs, 0);
    return this.#draw.path;
  }

  /** Positions are in font units, as a font's scale is its units per em by default. */
  #fontOf(face: FontFace): number {
    const known = this.#fonts.get(face);
    if (known !== undefined) return known;
    const { functions } = this.#module;
    const data = this.#module.put(face.bytes);
    const blob = functions.hb_blob_create(data, face.bytes.length, READ_ONLY, 0, 0);
    const opened = functions.hb_face_create(blob, 0);
    const font = functions.hb_font_create(opened);
    this.#fonts.set(face, font);
    this.#released.register(face, [
      () => functions.hb_font_destroy(font),
      () => functions.hb_face_destroy(opened),
      () => functions.hb_blob_destroy(blob),
      () => functions.free(data),
    ]);
    return font;
  }

  #write(text: string): number {
    if (text.length > this.#capacity) {
      if (this.#text !== 0) this.#module.functions.free(this.#text);
      this.#capacity = 2 * text.length + 64;
      this.#text = this.#module.allocate(2 * this.#capacity);
    }
    const { units } = this.#module;
    const start = this.#text / 2;
    for (let i = 0; i < text.length; i++) units[start + i] = text.charCodeAt(i);
    return this.#text;
  }

  /** An hb_script_t is its ISO 15924 tag. */
  #script(code: string): number {
    const known = this.#scripts.get(code) ?? tagOf(code);
    this.#scripts.set(code, known);
    return known;
  }

  /** HarfBuzz never frees languages. */
  #language(tag: string): number {
    const known = this.#languages.get(tag);
    if (known !== undefined) return known;
    let language = 0;
    if (/^[\x21-\x7e]+$/.test(tag)) {
      const text = this.#module.put(Buffer.from(`${tag}\0`, 'latin1'));
      language = this.#module.functions.hb_language_from_string(text, -1);
      this.#module.functions.free(text);
    }
    this.#languages.set(tag, language);
    return language;
  }

  #drawFuncs(): { readonly funcs: number; path: string } {
    const { functions } = this.#module;
    const funcs = functions.hb_draw_funcs_create();
    const draw = { funcs, path: '' };
    // Each callback receives the functions, our data and HarfBuzz's state before its numbers, and our data again after
    // them.
    const adding = (letter: string, numbers: number): number =>
      this.#module.callback(`iii${'f'.repeat(numbers)}i`, (...values) => {
        draw.path += letter + values.slice(3, 3 + numbers).join(',');
      });
    functions.hb_draw_funcs_set_move_to_func(funcs, adding('M', 2), 0, 0);
    functions.hb_draw_funcs_set_line_to_func(funcs, adding('L', 2), 0, 0);
    functions.hb_draw_funcs_set_quadratic_to_func(funcs, adding('Q', 4), 0, 0);
    functions.hb_draw_funcs_set_cubic_to_func(funcs, adding('C', 6), 0, 0);
    functions.hb_draw_funcs_set_close_path_func(funcs, adding('Z', 0), 0, 0);
    return draw;
  }
}

/** Four characters as HarfBuzz's hb_tag_t. */
function tagOf(tag: string): number {
  return (tag.charCodeAt(0) << 24) | (tag.charCodeAt(1) << 16) | (tag.charCodeAt(2) << 8) | tag.charCodeAt(3);
}
