/**
 * Numbers of a column aligned on their decimal sign (CSS Text 4, 7.1.1): `text-align: "."`. A number without the sign
 * is placed as if the sign followed its last digit; a preceding sign such as `<` and a following unit don't move it.
 * Words, and heads with any numbers they contain ("2023", "Q1 2024"), are aligned with the column as a whole.
 */

import type { BlockBox, CellBox } from '../../box/box.ts';
import type { ComputedStyle } from '../../css/computed-style.ts';
import type { ElementNode } from '../../html/element.ts';
import type { Line, LineText } from '../../text/line.ts';
import type { LayoutContext } from '../context.ts';
import { blockLines } from '../line/inline.ts';
import type { TableEdges } from './edges.ts';
import type { Grid, GridCell } from './grid.ts';

/** The widest extents before and after the sign, of a column and of each cell; pt. */
export interface ColumnAlignment {
  readonly before: number;
  readonly after: number;
  /** The widths of cells that hold words, which may be wider than the numbers. */
  readonly words: readonly number[];
  /** The largest sum of left and right padding and border among its cells. */
  readonly inset: number;
  readonly cells: ReadonlyMap<CellBox, AlignedCell>;
}

interface AlignedCell {
  readonly width: number;
  /** Undefined for words without a number, and for heads. */
  readonly before: number | undefined;
}

/** The alignments by column; undefined where no cell requests one. */
export function columnAlignments(
  grid: Grid,
  edges: TableEdges,
  context: LayoutContext,
): readonly (ColumnAlignment | undefined)[] {
  const columns = Array.from({ length: grid.columnCount }, () => new Map<CellBox, AlignedCell>());
  const insets: number[] = [];
  for (const { cells, group } of grid.rows) {
    for (const at of cells) {
      const aligned = alignedCell(at, group.kind === 'head', context);
      if (!aligned) continue;
      columns[at.column]?.set(at.cell, aligned);
      const { left, right } = edges.cell(at);
      insets[at.column] = Math.max(insets[at.column] ?? 0, left + right);
    }
  }
  return columns.map((cells, c) => (cells.size === 0 ? undefined : alignmentOf(cells, insets[c] ?? 0)));
}

function alignmentOf(cells: ReadonlyMap<CellBox, AlignedCell>, inset: number): ColumnAlignment {
  let before = 0;
  let after = 0;
  const words: number[] = [];
  for (const cell of cells.values()) {
    if (cell.before === undefined) words.push(cell.width);
    else {
      before = Math.max(before, cell.before);
      after = Math.max(after, cell.width - cell.before);
    }
  }
  return { before, after, words, inset, cells };
}

function alignedCell({ cell, colSpan }: GridCell, inHead: boolean, context: LayoutContext): AlignedCell | undefined {
  const { textAlignCharacter } = cell.style;
  if (textAlignCharacter === '' || colSpan > 1 || !cell.element) return undefined;
  const place = { element: cell.element, width: UNLIMITED, sizeAtomic: () => undefined };
  const { lines } = blockLines(startAligned(cell.content), place, context);
  const [line] = lines;
  if (!line || lines.length > 1) return undefined;
  const isText = inHead || headsColumn(cell.element);
  return { width: line.width, before: isText ? undefined : pointOf(line, textAlignCharacter) };
}

/** True for a column head outside `<thead>`. */
function headsColumn({ name, attributes }: ElementNode): boolean {
  return name === 'th' && /^col/.test(attributes.get('scope') ?? '');
}

const UNLIMITED = 1e5;

/** The cell's content aligned left, to be shifted as a whole. */
export function startAligned(content: BlockBox): BlockBox {
  let style = startStyles.get(content.style);
  if (!style) {
    style = { ...content.style, textAlign: 'left', textAlignLast: 'auto' };
    startStyles.set(content.style, style);
  }
  return { ...content, style };
}
const startStyles = new WeakMap<ComputedStyle, ComputedStyle>();

/**
 * The shift of a cell's single line from its content's left edge, pt; undefined where it isn't aligned this way. Numbers
 * and words that fit into `width` form a block, which `text-align` places; wider words wrap, and `text-align` aligns them.
 */
export function alignedShift(alignment: ColumnAlignment | undefined, cell: CellBox, width: number): number | undefined {
  const aligned = alignment?.cells.get(cell);
  if (!alignment || !aligned) return undefined;
  const { before, after } = alignment;
  const room = width + SLACK;
  const block = Math.max(before + after, ...alignment.words.filter((one) => one <= room));
  if (block > room || (aligned.before === undefined && aligned.width > room)) return undefined;
  const { textAlign, direction } = cell.style;
  const atStart = textAlign === 'left' || textAlign === (direction === 'ltr' ? 'start' : 'end');
  const left = textAlign === 'center' ? (width - block) / 2 : atStart ? 0 : width - block;
  if (aligned.before === undefined) return left + (block - aligned.width) / 2;
  return left + (block - before - after) / 2 + before - aligned.before;
}

/** The tolerance for comparing sums of widths, pt. */
const SLACK = 0.01;

/** The sign's position in a line, from its left end. */
function pointOf(line: Line, character: string): number | undefined {
  const texts = line.items.filter((item): item is LineText => item.kind === 'text');
  const offset = signOffset(texts.map((item) => item.run.text).join(''), character);
  if (offset === undefined) return undefined;
  let passed = 0;
  for (const item of texts) {
    const { length } = item.run.text;
    if (offset <= passed + length) return item.x + widthBefore(item, offset - passed) - line.x;
    passed += length;
  }
  return undefined;
}

/** The offset of the first number's decimal sign, or of its end. */
function signOffset(text: string, character: string): number | undefined {
  const number = /\d(?:[\d.,'’\u00a0\u2009\u202f]*\d)?/.exec(text);
  if (!number) return undefined;
  if (text[number.index - 1] === character) return number.index - 1;
  const sign = number[0].lastIndexOf(character);
  return number.index + (sign < 0 ? number[0].length : sign);
}

function widthBefore(item: LineText, offset: number): number {
  const { run, style, spaceExtra } = item;
  const scale = style.font.size / run.face.unitsPerEm;
  let width = 0;
  let cluster = -1;
  for (const glyph of run.glyphs) {
    if (glyph.cluster >= offset) continue;
    width += glyph.advance * scale;
    if (glyph.cluster === cluster) continue;
    cluster = glyph.cluster;
    width += style.letterSpacing + (/[ \u00a0]/.test(run.text[cluster] ?? '') ? spaceExtra : 0);
  }
  return width;
}
