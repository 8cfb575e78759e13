/** The only file that knows harfbuzzjs: WebAssembly HarfBuzz behind a surface of two calls. */

import type { Feature, Font } from 'harfbuzzjs';
import type { FontFace, Glyph } from '../core/shaping.ts';

/** A glyph as HarfBuzz gives it. */
export interface WordGlyph extends Glyph {
  /** True when text can't be cut before this glyph's cluster without shaping both parts anew. */
  readonly unsafe: boolean;
}

/** Features ready for the shaper; made once for a style. */
export interface FeatureSet {
  readonly list: readonly Feature[];
}

export interface ShapeRequest {
  readonly text: string;
  /** ISO 15924: 'Latn'. */
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  /** BCP 47, '' when unknown. */
  readonly language: string;
  readonly features: FeatureSet;
}

export interface HarfBuzz {
  featureSet(features: Readonly<Record<string, number>>): FeatureSet;
  /** Glyphs in visual order, lengths in font units; default ignorable characters give none. */
  shape(face: FontFace, request: ShapeRequest): WordGlyph[];
  /** A glyph's outline as the data of an SVG path, font units, y upwards. */
  outline(face: FontFace, glyph: number): string;
}

/** The command's bundle holds a module that is not `ready` yet when it is imported. */
type HarfBuzzModule = typeof import('harfbuzzjs') & { readonly ready?: Promise<void> };

let loading: Promise<HarfBuzz> | undefined;

/** Compiles the WebAssembly module at the first call; later calls share it. */
export function loadHarfBuzz(): Promise<HarfBuzz> {
  loading ??= load();
  return loading;
}

async function load(): Promise<HarfBuzz> {
  const hb: HarfBuzzModule = await import('harfbuzzjs');
  await hb.ready;
  return createHarfBuzz(hb);
}

function createHarfBuzz(hb: HarfBuzzModule): HarfBuzz {
  const fonts = new WeakMap<FontFace, Font>();
  const buffer = new hb.Buffer();
  buffer.setFlags(hb.BufferFlag.REMOVE_DEFAULT_IGNORABLES);
  const fontOf = (face: FontFace): Font => {
    const known = fonts.get(face);
    if (known) return known;
    // Positions come in font units, as a font's scale is its units per em until set otherwise.
    const font = new hb.Font(new hb.Face(new hb.Blob(face.bytes), 0));
    fonts.set(face, font);
    return font;
  };
  return {
    featureSet: (features) => ({
      list: Object.entries(features)
        .filter(([tag]) => /^[\x20-\x7e]{4}$/.test(tag))
        .map(([tag, value]) => new hb.Feature(tag, value)),
    }),
    outline: (face, glyph) => fontOf(face).glyphToPath(glyph),
    shape(face, request) {
      const font = fontOf(face);
      buffer.clearContents();
      buffer.addText(request.text);
      buffer.setDirection(request.direction === 'rtl' ? hb.Direction.RTL : hb.Direction.LTR);
      buffer.setScript(request.script);
      if (/^[\x21-\x7e]+$/.test(request.language)) buffer.setLanguage(request.language);
      hb.shape(font, buffer, [...request.features.list]);
      const positions = buffer.getGlyphPositions();
      return buffer.getGlyphInfos().map((info, i) => {
        const position = positions[i];
        return {
          id: info.codepoint,
          cluster: info.cluster,
          advance: position?.xAdvance ?? 0,
          dx: position?.xOffset ?? 0,
          dy: position?.yOffset ?? 0,
          unsafe: (info.flags & hb.GlyphFlag.UNSAFE_TO_BREAK) !== 0,
        };
      });
    },
  };
}
