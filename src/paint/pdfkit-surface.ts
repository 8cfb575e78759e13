/** The surface that writes a PDF. */

import type { Spend } from '../core/budget.ts';
import type { Color } from '../core/color.ts';
import type { FillRule, Gradient, Path, StrokeStyle } from '../core/drawing.ts';
import { IDENTITY, type Matrix, type Rect } from '../core/geometry.ts';
import type { FontFace } from '../core/shaping.ts';
import type { ContentMark, Mark, TagNode } from '../tags/tag-tree.ts';
import { colorOperator, type GraphicsState, initialState, lineOperators } from './graphics-state.ts';
import { imageOperators } from './image-objects.ts';
import { linkTarget } from './link-target.ts';
import { decimal } from './numbers.ts';
import type { PaintMemory } from './paint-memory.ts';
import { pathBounds, pathOperators } from './path-operators.ts';
import type { PdfFont } from './pdf-font.ts';
import { cleanText, type PdfDictionary, type PdfRef, pdfText, textBytes } from './pdf-values.ts';
import type { PdfWriter } from './pdfkit-gaps.ts';
import { colorShading, matrixOperator, opacityMask, opacityOf } from './shading-objects.ts';
import type { ImagePiece, PageSize, Surface, TextPiece } from './surface.ts';
import { TextOperators } from './text-operators.ts';
import { areAsWritten, textState, type UsedFont } from './written-texts.ts';

/** Data about a painted page for the structure tree. */
export interface PaintedPage {
  readonly page: PdfRef;
  readonly key: number;
  readonly label: string;
  readonly height: number;
}

/** Operators cost more budget the longer they are. */
const CHARACTERS_A_STEP = 64;

/** A link annotation, with its key in the parent tree. */
export interface PaintedLink {
  readonly page: PdfRef;
  readonly annotation: PdfRef;
  readonly key: number;
}

export class PdfKitSurface implements Surface {
  readonly pages: PaintedPage[] = [];
  readonly links = new Map<TagNode, PaintedLink[]>();
  readonly #writer: PdfWriter;
  /** Attached files, by the chart whose data they contain. */
  readonly #attached: ReadonlyMap<string, PdfRef>;
  readonly #memory: PaintMemory;
  readonly #spend: Spend;
  readonly #out: string[] = [];
  readonly #text: TextOperators;
  readonly #saved: GraphicsState[] = [];
  readonly #layers: { readonly opacity: number; readonly bounds: Rect; readonly state: GraphicsState }[] = [];
  readonly #fonts = new Set<PdfFont>();
  readonly #marked = new Set<ContentMark>();
  #inMark = false;
  #height = 0;

  constructor(writer: PdfWriter, attached: ReadonlyMap<string, PdfRef>, memory: PaintMemory, spend: Spend) {
    this.#writer = writer;
    this.#attached = attached;
    this.#memory = memory;
    this.#spend = spend;
    this.#text = new TextOperators(this.#out, memory);
  }

  get #state(): GraphicsState {
    return this.#text.state;
  }

  beginPage(page: PageSize): void {
    const key = this.#writer.addPage(page.width, page.height);
    this.#text.state = initialState();
    this.#height = page.height;
    this.#fonts.clear();
    this.pages.push({ page: this.#writer.page, key, label: page.label, height: page.height });
  }

  endPage(): void {
    if (this.#inMark || this.#saved.length > 0) throw new Error('a page ended inside a mark or a group');
    this.#flush();
  }

  divide(): void {
    this.#flush();
    this.#writer.divideContent();
  }

  #operator(operator: string): void {
    this.#spend(1 + operator.length / CHARACTERS_A_STEP);
    this.#out.push(operator);
  }

  #flush(): void {
    this.#text.close();
    if (this.#out.length > 0) this.#writer.content(this.#out.join('\n'));
    this.#out.length = 0;
  }

  fill(path: Path, rule: FillRule, color: Color): void {
    const operators = pathOperators(path);
    if (operators === '' || color.a <= 0) return;
    const set = this.#fillColor(color);
    if (set !== '') this.#operator(set);
    this.#operator(`${operators} ${rule === 'evenodd' ? 'f*' : 'f'}`);
  }

  /** The gradient is painted through the path as a clip. */
  shade(path: Path, rule: FillRule, gradient: Gradient): void {
    const operators = pathOperators(path);
    if (operators === '') return;
    const ref = (data: PdfDictionary): PdfRef => this.#writer.ref(data);
    const opacity = opacityOf(gradient);
    // The current fill opacity applies to shadings too.
    const set = this.#fillColor({ r: 0, g: 0, b: 0, a: opacity ?? 1 });
    if (set !== '') this.#operator(set);
    this.#operator(`q ${operators} ${rule === 'evenodd' ? 'W*' : 'W'} n`);
    if (opacity === undefined) {
      const mask = opacityMask(gradient, pathBounds(path), ref);
      this.#operator(`/${this.#writer.useResource('ExtGState', mask)} gs`);
    }
    const name = this.#writer.useResource('Shading', colorShading(gradient, ref));
    this.#operator(`${matrixOperator(gradient.transform)} /${name} sh Q`);
  }

  beginLayer(opacity: number, bounds: Rect): void {
    this.#operator('q');
    const state = this.#state;
    this.#layers.push({ opacity, bounds, state: { ...state } });
    this.#flush();
    this.#writer.beginLayer();
    // A group starts opaque (ISO 32000-1, 11.4.7).
    state.fillOpacity = 1;
    state.strokeOpacity = 1;
  }

  endLayer(): void {
    const layer = this.#layers.pop();
    if (!layer) throw new Error('a layer was closed that was not open');
    this.#flush();
    const { x, y, width, height } = layer.bounds;
    const name = this.#writer.endLayer([x, y, x + width, y + height].map((value) => Math.round(value * 100) / 100));
    this.#writer.fillOpacity(layer.opacity);
    this.#operator(`/${name} Do Q`);
    this.#text.state = layer.state;
  }

  stroke(path: Path, style: StrokeStyle): void {
    const operators = pathOperators(path);
    if (operators === '' || style.color.a <= 0 || style.width <= 0) return;
    const state = this.#state;
    const color = colorOperator(style.color, true);
    if (color !== state.stroke) this.#operator(color);
    state.stroke = color;
    if (style.color.a !== state.strokeOpacity) {
      this.#flush();
      this.#writer.strokeOpacity(style.color.a);
      state.strokeOpacity = style.color.a;
    }
    const line = lineOperators(style);
    if (line !== state.line) this.#operator(line);
    state.line = line;
    this.#operator(`${operators} S`);
  }

  texts(pieces: readonly TextPiece[]): void {
    this.#spend(pieces.length);
    const [first] = pieces;
    if (!first || this.#writeAgain(first, pieces)) return;
    const before = textState(this.#state);
    const from = this.#out.length;
    const fonts = new Map<FontFace, UsedFont>();
    for (const piece of pieces) {
      if (piece.color.a <= 0) continue;
      const { face } = piece.run;
      const font = this.#useFont(face);
      fonts.set(face, { face, name: font.name, coding: font.coding });
      this.#text.show(piece, font, this.#fillColor(piece.color));
    }
    this.#text.close();
    // What sets the opacity isn't among these operators.
    if (pieces.some(({ color }) => color.a !== before.fillOpacity)) return;
    const how = { fonts: [...fonts.values()], before, after: textState(this.#state) };
    this.#memory.texts.set(first, { ...how, pieces, operators: this.#out.slice(from).join('\n') });
  }

  /** Writes texts as in an earlier file, if nothing that their operators depend on has changed. */
  #writeAgain(first: TextPiece, pieces: readonly TextPiece[]): boolean {
    const written = this.#memory.texts.get(first);
    if (!written || !areAsWritten(written, pieces, this.#state)) return false;
    for (const { face, name, coding } of written.fonts) {
      const font = this.#useFont(face);
      if (font.name !== name || font.coding !== coding) return false;
    }
    if (written.operators !== '') this.#out.push(written.operators);
    Object.assign(this.#state, written.after);
    return true;
  }

  #useFont(face: FontFace): PdfFont {
    const font = this.#writer.font(face);
    if (!this.#fonts.has(font)) {
      this.#fonts.add(font);
      this.#writer.useFont(font);
    }
    return font;
  }

  /** The operator that sets the colour, '' where it is already in force. */
  #fillColor(color: Color): string {
    const state = this.#state;
    if (color.a !== state.fillOpacity) {
      this.#flush();
      this.#writer.fillOpacity(color.a);
      state.fillOpacity = color.a;
    }
    if (color === state.fillColor) return '';
    state.fillColor = color;
    const operator = colorOperator(color, false);
    if (operator === state.fill) return '';
    state.fill = operator;
    return operator;
  }

  image(piece: ImagePiece): void {
    const { rect, image } = piece;
    if (!(rect.width > 0 && rect.height > 0)) return;
    // The current fill opacity would also apply to images.
    const set = this.#fillColor({ r: 0, g: 0, b: 0, a: 1 });
    if (set !== '') this.#operator(set);
    this.#operator(imageOperators(this.#writer.useImage(image.digest), rect, image.orientation));
  }

  push(transform: Matrix, clip: Path | undefined, rule: FillRule = 'nonzero'): void {
    this.#operator('q');
    this.#saved.push({ ...this.#state });
    if (transform.some((value, i) => value !== IDENTITY[i])) {
      this.#operator(`${transform.map((value) => decimal(value, 3)).join(' ')} cm`);
    }
    if (clip) this.#operator(`${pathOperators(clip) || '0 0 0 0 re'} ${rule === 'evenodd' ? 'W*' : 'W'} n`);
  }

  pop(): void {
    const state = this.#saved.pop();
    if (!state) throw new Error('a group was closed that was not open');
    this.#operator('Q');
    this.#text.state = state;
  }

  beginMark(mark: Mark): void {
    if (this.#inMark) throw new Error('marks do not nest');
    this.#inMark = true;
    if (mark.kind === 'artifact') {
      const subtype = mark.subtype ? `/Subtype/${mark.subtype}` : '';
      const attached = mark.subtype ? `/Attached[/${mark.subtype === 'Header' ? 'Top' : 'Bottom'}]` : '';
      this.#operator(`/Artifact<</Type/${mark.type}${subtype}${attached}>>BDC`);
      return;
    }
    // The same number twice would break the tree: the order of the plan and of painting would differ.
    if (this.#marked.has(mark)) throw new Error(`marked content ${mark.mcid} of page ${mark.page} was opened twice`);
    this.#marked.add(mark);
    const actualText =
      mark.actualText === undefined ? '' : `/ActualText<${Buffer.from(textBytes(mark.actualText)).toString('hex')}>`;
    this.#operator(`/${mark.role}<</MCID ${mark.mcid}${actualText}>>BDC`);
  }

  endMark(): void {
    if (!this.#inMark) throw new Error('a mark was ended that was not open');
    this.#inMark = false;
    this.#operator('EMC');
  }

  link(node: TagNode, rect: Rect): void {
    const { link } = node;
    const painted = this.pages.at(-1);
    if (!link || !painted) return;
    const key = this.#writer.newParentKey();
    const { x, y, width, height } = rect;
    const corners = [x, this.#height - y - height, x + width, this.#height - y];
    const annotation = this.#writer.ref({
      Type: 'Annot',
      Rect: corners.map((value) => Math.round(value * 100) / 100),
      Border: [0, 0, 0],
      // Printed with the page (ISO 19005-3, 6.3.2).
      F: 4,
      Contents: pdfText(link.description),
      StructParent: key,
      ...linkTarget(link.href, rect, this.#writer, this.#attached),
    });
    annotation.end();
    this.#writer.annotate(annotation);
    const entry = { page: painted.page, annotation, key };
    const known = this.links.get(node);
    if (known) known.push(entry);
    else this.links.set(node, [entry]);
  }

  destination(name: string, x: number, y: number): void {
    this.#writer.destination(cleanText(name), Math.round(x * 100) / 100, Math.round(y * 100) / 100);
  }
}
