/**
 * Reduces fonts with CFF outlines to the used glyphs by HarfBuzz's subsetter (manual: harfbuzz.github.io, "hb-subset"). It
 * is a WebAssembly module of its own, started for the first such font: TrueType fonts are reduced by `paint`, in a tenth
 * of the time that this module takes to start.
 */

import { HarfBuzzModule, type MemoryFunctions } from './harfbuzz-module.ts';

interface SubsetFunctions extends MemoryFunctions {
  hb_blob_get_length(blob: number): number;
  hb_blob_get_data(blob: number, length: number): number;
  hb_face_reference_blob(face: number): number;
  hb_set_clear(set: number): void;
  hb_set_add(set: number, value: number): void;
  hb_set_del(set: number, value: number): void;
  hb_set_invert(set: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_glyph_set(input: number): number;
  hb_subset_input_set(input: number, kind: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_or_fail(face: number, input: number): number;
}

// Values of hb_memory_mode_t, hb_subset_flags_t and hb_subset_sets_t.
const READ_ONLY = 1;
const RETAIN_GLYPH_NUMBERS = 2;
const DROPPED_TABLES = 3;
const CFF = 0x43464620;

let loaded: HarfBuzzModule<SubsetFunctions> | undefined;

/**
 * The font's 'CFF ' table with the outlines of `glyphs` and .notdef; the glyphs keep their numbers. Undefined if an outline
 * can't be read, or if the font is too large for HarfBuzz (64 MB with its work space).
 */
export function subsetCff(font: Uint8Array, glyphs: readonly number[]): Uint8Array | undefined {
  loaded ??= HarfBuzzModule.load<SubsetFunctions>('harfbuzz-subset.wasm');
  const { functions } = loaded;
  const data = functions.malloc(font.length);
  if (data === 0) return undefined;
  loaded.bytes.set(font, data);
  const face = openFace(functions, data, font.length);
  const input = functions.hb_subset_input_create_or_fail();
  functions.hb_subset_input_set_flags(input, RETAIN_GLYPH_NUMBERS);
  const dropped = functions.hb_subset_input_set(input, DROPPED_TABLES);
  functions.hb_set_clear(dropped);
  functions.hb_set_invert(dropped);
  functions.hb_set_del(dropped, CFF);
  const kept = functions.hb_subset_input_glyph_set(input);
  for (const glyph of glyphs) functions.hb_set_add(kept, glyph);
  const subset = functions.hb_subset_or_fail(face, input);
  functions.hb_subset_input_destroy(input);
  functions.hb_face_destroy(face);
  functions.free(data);
  return subset === 0 ? undefined : takeTable(loaded, subset);
}

function openFace(functions: SubsetFunctions, data: number, length: number): number {
  const blob = functions.hb_blob_create(data, length, READ_ONLY, 0, 0);
  const face = functions.hb_face_create(blob, 0);
  functions.hb_blob_destroy(blob);
  return face;
}

/** A copy of the 'CFF ' table of a face, which is released. */
function takeTable({ functions, bytes }: HarfBuzzModule<SubsetFunctions>, face: number): Uint8Array | undefined {
  const blob = functions.hb_face_reference_blob(face);
  const start = functions.hb_blob_get_data(blob, 0);
  const file = bytes.slice(start, start + functions.hb_blob_get_length(blob));
  functions.hb_blob_destroy(blob);
  functions.hb_face_destroy(face);
  const view = new DataView(file.buffer);
  for (let i = 0; i < view.getUint16(4); i++) {
    const record = 12 + i * 16;
    const offset = view.getUint32(record + 8);
    if (view.getUint32(record) === CFF) return file.subarray(offset, offset + view.getUint32(record + 12));
  }
  return undefined;
}
