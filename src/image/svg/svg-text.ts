/** Text of SVG in the document's own fonts (SVG 2, 11): lines of `<text>` and `<tspan>`, shaped as the brief's text is. */

import type { Color } from '../../core/color.ts';
import type { DrawOp } from '../../core/drawing.ts';
import type { Matrix } from '../../core/geometry.ts';
import { type FontRequest, runWidth, type ShapedRun, type Shaper } from '../../core/shaping.ts';
import { type DrawState, ElementValues } from './draw-state.ts';
import type { SvgFile } from './svg-file.ts';
import type { SvgElement } from './svg-xml.ts';

/** The parts of the document that text needs. */
export interface SvgFonts {
  readonly shaper: Shaper;
  /** The family for generic names, and for those that the layout doesn't have. */
  readonly families: readonly string[];
  /** BCP 47. */
  readonly language: string;
}

interface Piece {
  readonly run: ShapedRun;
  readonly size: number;
  readonly color: Color;
  readonly dx: number;
  readonly dy: number;
}

/** Pieces that are anchored together: from one absolute position to the next. */
interface Chunk {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly pieces: Piece[];
}

/** `fill` finds the colour of an element's text; undefined for none. */
export type TextFill = (values: ElementValues, state: DrawState, element: SvgElement) => Color | undefined;

const GENERIC = new Set(['serif', 'sans-serif', 'monospace', 'system-ui', 'cursive', 'fantasy', 'inherit', 'initial']);

/** The operations of a `<text>` element, whose state is given. */
export function textOps(
  element: SvgElement,
  state: DrawState,
  file: SvgFile,
  fonts: SvgFonts,
  fill: TextFill,
): DrawOp[] {
  const layout = new TextLayout(file, fonts, fill);
  layout.element(element, state);
  return layout.ops(state.matrix);
}

class TextLayout {
  readonly #file: SvgFile;
  readonly #fonts: SvgFonts;
  readonly #fill: TextFill;
  readonly #chunks: Chunk[] = [];
  /** White space collapses across elements; none is kept at the start. */
  #endsInSpace = true;

  constructor(file: SvgFile, fonts: SvgFonts, fill: TextFill) {
    this.#file = file;
    this.#fonts = fonts;
    this.#fill = fill;
  }

  element(element: SvgElement, state: DrawState): void {
    const values = new ElementValues(element, state, this.#file);
    if (state.style.get('display')?.value === 'none') return;
    const one = (name: string, direction: 'x' | 'y'): number | undefined => {
      const written = element.attributes.get(name);
      if (!written || !/[\s,]/.test(written.value.trim())) return values.length(name, direction);
      const hint = 'in the drawing program, convert the text to paths';
      this.#file.report.unsupported(`text with a place for each letter (${name}) can't be drawn`, written.place, hint);
      return undefined;
    };
    const [x, y] = [one('x', 'x'), one('y', 'y')];
    if (x !== undefined || y !== undefined || this.#chunks.length === 0) {
      const before = this.#chunks.at(-1);
      const start = before ? endOf(before) : { x: 0, y: 0 };
      const anchor = values.keyword('text-anchor', 'start', 'middle', 'end');
      this.#chunks.push({ x: x ?? start.x, y: y ?? start.y, anchor, pieces: [] });
      this.#endsInSpace = true;
    }
    let shift = { dx: one('dx', 'x') ?? 0, dy: one('dy', 'y') ?? 0 };
    for (const child of element.children) {
      if (typeof child === 'string') {
        if (this.#text(child, values, state, element, shift)) shift = { dx: 0, dy: 0 };
      } else if (child.name === 'tspan') {
        this.element(child, { ...state, style: this.#file.styles.of(child, state.style) });
      } else if (child.name !== 'title' && child.name !== 'desc') {
        const hint = 'in the drawing program, convert the text to paths';
        this.#file.report.unsupported(`<${child.name}> in text can't be drawn`, child.place, hint);
      }
    }
  }

  /** True if something was added. */
  #text(
    written: string,
    values: ElementValues,
    state: DrawState,
    element: SvgElement,
    shift: { readonly dx: number; readonly dy: number },
  ): boolean {
    let text = written.replace(/[\n\r]/g, '').replace(/[ \t]+/g, ' ');
    if (this.#endsInSpace) text = text.replace(/^ /, '');
    if (text === '') return false;
    this.#endsInSpace = text.endsWith(' ');
    const color = this.#fill(values, state, element);
    const size = values.fontSize;
    const runs = this.#shape(text, size, values, state, element);
    const pieces = runs.map((run, i) => ({
      run,
      size,
      color: color ?? CLEAR,
      ...(i === 0 ? shift : { dx: 0, dy: 0 }),
    }));
    this.#chunks.at(-1)?.pieces.push(...pieces);
    return true;
  }

  #shape(text: string, size: number, values: ElementValues, { style }: DrawState, element: SvgElement) {
    const written = style.get('font-family');
    const named = (written?.value ?? '').split(',').map((name) => name.trim().replace(/^["']|["']$/g, ''));
    const asked = named.filter((name) => name !== '' && !GENERIC.has(name.toLowerCase()));
    const weight = style.get('font-weight')?.value.trim() ?? '400';
    const font: FontRequest = {
      families: [...asked, ...this.#fonts.families],
      size,
      weight:
        weight === 'bold' || weight === 'bolder'
          ? 700
          : weight === 'normal' || weight === 'lighter'
            ? 400
            : Number(weight) || 400,
      style: values.keyword('font-style', 'normal', 'italic', 'oblique') === 'normal' ? 'normal' : 'italic',
      language: this.#fonts.language,
      features: {},
    };
    const runs = this.#fonts.shaper.shape(text, font);
    const other = runs.find(({ face }) => asked.length > 0 && !asked.some((name) => isSame(name, face.family)));
    if (other) {
      const message = `the layout has no font '${asked[0]}': the text is set in ${other.face.family}, and may be wider or narrower`;
      const hint = 'in the drawing program, convert the text to paths, or name a font of the layout';
      this.#file.report.otherFont(message, written?.place ?? element.place, hint);
    }
    return runs;
  }

  ops(matrix: Matrix): DrawOp[] {
    const ops: DrawOp[] = [{ op: 'push', transform: matrix, clip: undefined }];
    for (const [i, chunk] of this.#chunks.entries()) {
      if (i === this.#chunks.length - 1) trimEnd(chunk);
      const width = widthOf(chunk);
      let x = chunk.x - (chunk.anchor === 'middle' ? width / 2 : chunk.anchor === 'end' ? width : 0);
      let { y } = chunk;
      for (const { run, size, color, dx, dy } of chunk.pieces) {
        x += dx;
        y += dy;
        if (color.a > 0) ops.push({ op: 'text', run, size, x, y, color });
        x += runWidth(run, size);
      }
    }
    return [...ops, { op: 'pop' }];
  }
}

const CLEAR: Color = { r: 0, g: 0, b: 0, a: 0 };

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function widthOf({ pieces }: Chunk): number {
  return pieces.reduce((sum, { run, size, dx }) => sum + dx + runWidth(run, size), 0);
}

function endOf(chunk: Chunk): { readonly x: number; readonly y: number } {
  return { x: chunk.x + widthOf(chunk), y: chunk.y + chunk.pieces.reduce((sum, { dy }) => sum + dy, 0) };
}

/** A space at the end of a text takes no room, which matters for text that ends at a place. */
function trimEnd(chunk: Chunk): void {
  const last = chunk.pieces.at(-1);
  if (!last?.run.text.endsWith(' ') || last.run.glyphs.length < 2) return;
  const glyphs = last.run.glyphs.slice(0, -1);
  const advance = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
  chunk.pieces[chunk.pieces.length - 1] = {
    ...last,
    run: { ...last.run, text: last.run.text.trimEnd(), glyphs, advance },
  };
}
