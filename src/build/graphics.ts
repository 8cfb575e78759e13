/** Small pictures that a layout places with `<graphic>`: marks of answers, bars of table cells, QR codes. */

import type { ReplacedBox } from '../box/box.ts';
import { cellBar } from '../chart/cell-bar.ts';
import type { ChartTheme } from '../chart/theme.ts';
import { allBlocks } from '../core/block-content.ts';
import type { Brief } from '../core/brief.ts';
import { type Diagnostic, errorDiagnostic } from '../core/diagnostic.ts';
import type { Drawing } from '../core/drawing.ts';
import type { Size } from '../core/geometry.ts';
import type { Quantity } from '../core/quantity.ts';
import type { DataPath } from '../core/rich-text.ts';
import { didYouMean } from '../core/suggest.ts';
import { type Answer, type Table, tableRows } from '../core/table.ts';
import { type BarScale, barScales } from '../core/table-scales.ts';
import { answerMark } from '../image/signs/answer-mark.ts';
import { qrCode } from '../image/signs/qr-code.ts';
import type { FigureRoom, SizedContent } from '../layout/context.ts';
import type { ContentWidths } from '../layout/flow/kept-layouts.ts';
import { resolveLength } from '../layout/lengths.ts';
import { atElement } from './element-place.ts';
import { imageSize } from './figure-size.ts';
import type { ImageServices } from './placed-image.ts';

export interface GraphicServices extends ImageServices {
  readonly theme: ChartTheme;
}

/** A graphic that can be drawn at any size. */
interface Graphic {
  readonly widths: ContentWidths;
  size(room: FigureRoom): Size;
  draw(size: Size): Drawing;
}

const KINDS = ['yes', 'no', 'partly', 'bar', 'qr'] as const;

/** Sizes a graphic for the available room; undefined, after a report, for one that can't be shown. */
export function sizeGraphic(box: ReplacedBox, room: FigureRoom, services: GraphicServices): SizedContent | undefined {
  const { element } = box;
  const graphic = graphicOf(box, services);
  if ('problem' in graphic) {
    const { problem, hint } = graphic;
    services.report(atElement(errorDiagnostic('layout/unknown-graphic', problem, hint), element, services.brief));
    return undefined;
  }
  const size = graphic.size(room);
  const alt = element.attributes.get('alt') ?? '';
  const drawing = graphic.draw(size);
  return { ...size, place: (x, y) => ({ kind: 'drawing', element, rect: { x, y, ...size }, drawing, alt }) };
}

/** The widths that a graphic requires from a table column. */
export function graphicWidths(box: ReplacedBox, services: GraphicServices): ContentWidths {
  const graphic = graphicOf(box, services);
  return 'problem' in graphic ? { min: 0, max: 0 } : graphic.widths;
}

function graphicOf(box: ReplacedBox, services: GraphicServices): Graphic | { problem: string; hint?: string } {
  const { attributes } = box.element;
  const kind = attributes.get('kind') ?? '';
  const known = KINDS.find((one) => one === kind);
  if (known === undefined) {
    const hint = didYouMean(kind, KINDS) ?? `kinds: ${KINDS.join(', ')}`;
    return { problem: `there is no graphic of kind '${kind}'`, hint };
  }
  const of = attributes.get('of') ?? '';
  if (known === 'qr') return qrGraphic(of, box, services);
  if (known !== 'bar') return markGraphic(known, box);
  const cell = barCells(services.brief).get(of);
  if (!cell)
    return { problem: `there is no table cell '${of}' with a bar`, hint: 'write of="{{this.src}}" inside the cell' };
  return barGraphic(cell, box, services);
}

/** The share of the type size that a mark takes up: about the height of capitals. */
const MARK_SIZE = 0.76;

function markGraphic(answer: Answer, { style }: ReplacedBox): Graphic {
  const natural = style.fontSize * MARK_SIZE;
  return {
    widths: { min: natural, max: natural },
    size: (room) => imageSize(style, { width: natural, height: natural }, room),
    draw: ({ width }) => answerMark(answer, width, style.color),
  };
}

/** The width below which bars can't be compared, and a width that suits most; pt. */
const BAR_WIDTHS = { min: 34, max: 110 } as const;

function barGraphic({ quantity, scale }: BarCell, { style }: ReplacedBox, services: GraphicServices): Graphic {
  const { theme, shaper, brief } = services;
  const height = typeof style.height === 'number' ? style.height : style.fontSize;
  return {
    widths: BAR_WIDTHS,
    size: (room) => {
      const width = style.width === 'auto' ? room.width : resolveLength(style.width, room.percentOf ?? room.width);
      return { width: Math.min(width, room.width), height };
    },
    draw: (size) => cellBar(quantity, scale, { ...size, theme, shaper, locale: brief.locale }),
  };
}

/** The side of a module, pt: as wide as printers and cameras need it, and as wide as it usually is. */
const LEAST_MODULE = 0.94;
const USUAL_MODULE = 1.42;

/** A QR code of an address. Reports one whose modules are too small to be read. */
function qrGraphic(
  of: string,
  box: ReplacedBox,
  services: GraphicServices,
): Graphic | { problem: string; hint?: string } {
  const code = qrCode(of);
  if (!code) return { problem: 'the address is too long for a QR code', hint: 'write a shorter address' };
  const natural = code.modules * USUAL_MODULE;
  return {
    widths: { min: natural, max: natural },
    size: (room) => imageSize(box.style, { width: natural, height: natural }, room),
    draw({ width }) {
      const module = width / code.modules;
      if (module < LEAST_MODULE - 0.001) services.report(atElement(smallCode(module), box.element, services.brief));
      return code.draw(width);
    },
  };
}

function smallCode(module: number): Diagnostic {
  const millimetres = (points: number): string => ((points * 25.4) / 72).toFixed(2);
  return {
    ...{ severity: 'warning', code: 'layout/qr-too-small' },
    message: `the squares of the QR code are ${millimetres(module)} mm wide; phones need ${millimetres(LEAST_MODULE)} mm`,
    hint: 'write a shorter address, or make the code larger',
  };
}

interface BarCell {
  readonly quantity: Quantity;
  readonly scale: BarScale;
}

const knownCells = new WeakMap<Brief, ReadonlyMap<DataPath, BarCell>>();

/** The cells with bars, by their place in the data. */
function barCells(brief: Brief): ReadonlyMap<DataPath, BarCell> {
  const known = knownCells.get(brief);
  if (known) return known;
  const tables = brief.sections.flatMap(({ blocks }) =>
    allBlocks(blocks).flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
  const cells = new Map(tables.flatMap(cellsOf));
  knownCells.set(brief, cells);
  return cells;
}

function cellsOf(table: Table): readonly (readonly [DataPath, BarCell])[] {
  const scales = [...barScales(table)];
  return tableRows(table).flatMap(({ cells }) =>
    scales.flatMap(([i, scale]) => {
      const cell = cells[i];
      return cell?.kind === 'quantity' ? [[cell.src, { quantity: cell.quantity, scale }] as const] : [];
    }),
  );
}
