/** Step four: converts one line's parts to positioned items. */

import { visualOrder } from '../core/bidi.ts';
import { PENALTY } from './breaking.ts';
import { emphasisMarks } from './emphasis.ts';
import { joinRun } from './join-run.ts';
import { fillLeader } from './leader.ts';
import type { Line, LineItem, LineText, ParagraphOptions } from './line.ts';
import { alignedWithLine, lineHeight } from './line-height.ts';
import { type BoxItem, gatherItems, type Item, type LeaderItem, type LineExtent, type RunItem } from './line-items.ts';
import type { CachingShaper } from './shaper.ts';
import type { Extent, SpanTracker } from './spans.ts';
import { type Elasticity, ratioFor, trackingAt, whiteAt } from './stretch.ts';
import { withStrokes } from './strokes.ts';
import { givingOf, isSpaced, letterSpacingOf } from './word-width.ts';

/** A line to set. */
export interface LineRequest extends LineExtent {
  readonly options: ParagraphOptions;
  readonly align: ParagraphOptions['align'];
  /** Available width without the indent, pt. */
  readonly width: number;
  /** Offset of the line's start, pt. */
  readonly shift: number;
  /** How far the line's ends hang into the margins, pt. */
  readonly startHang: number;
  readonly endHang: number;
  /** Tracks inline boxes from line to line. */
  readonly spans: SpanTracker;
}

/** The finished line, and the index of the first part to consider for the next line. */
export function finalizeLine(
  request: LineRequest,
  shaper: CachingShaper,
): { readonly line: Line; readonly nextPart: number } {
  const { items, nextPart } = gatherItems(request, request.options.direction, shaper);
  const natural = items.reduce((sum, i) => sum + i.width, 0);
  const fit = fitWidth(items, natural, request);
  const { extents, end } = extentsOf(items, fit);
  const placed = items.flatMap((item) => placeItem(item, extents.get(item) ?? NOWHERE, fit, request, shaper));
  const height = lineHeight(placed, request.options.strut, shaper);
  const spans = request.spans.concerns(items) ? request.spans.take(items, extents) : NO_SPANS;
  const { ratio, overfull } = fit;
  const breaksWord = request.to.penalty === PENALTY.anywhere;
  const line: Line = {
    x: fit.x,
    width: end - fit.x,
    ...height,
    items: placed.map((item) => alignedWithLine(item, height)),
    spans,
    ratio,
    overfull,
    hyphenated: request.to.hyphen > 0,
    breaksWord,
  };
  return { line, nextPart };
}

const NO_SPANS: Line['spans'] = [];
const NOWHERE: Extent = { left: 0, right: 0 };

/** The places of items, which are in logical order, from left to right (UAX 9, L2), and where the last one ends. */
function extentsOf(
  items: readonly Item[],
  fit: Fit,
): { readonly extents: ReadonlyMap<Item, Extent>; readonly end: number } {
  const extents = new Map<Item, Extent>();
  let x = fit.x;
  for (const item of visualOrder(items)) {
    const right = x + (item.width + gainOf(item, fit));
    extents.set(item, { left: x, right });
    x = right;
  }
  return { extents, end: x };
}

function placeItem(
  item: Item,
  { left }: Extent,
  fit: Fit,
  request: LineRequest,
  shaper: CachingShaper,
): readonly LineItem[] {
  const width = item.width + gainOf(item, fit);
  switch (item.kind) {
    case 'run': {
      const text = withStrokes(placeRun(item, left, width, fit), left, shaper);
      return item.piece.style.emphasis ? [text, ...emphasisMarks(text, shaper)] : [text];
    }
    case 'box':
      return [placeBox(item, left)];
    case 'leader':
      return placeLeader(item, left, width, request);
    case 'gap':
      return [];
    default: {
      const never: never = item;
      throw new Error(`unknown item ${String(never)}`);
    }
  }
}

interface Fit {
  readonly x: number;
  readonly ratio: number;
  readonly overfull: number;
  /** Ems between letters. */
  readonly tracking: number;
  /** Width that each leader adds to its pattern, pt. */
  readonly fill: number;
}

/** Where the line starts, and how much its spaces stretch or shrink. */
function fitWidth(items: readonly Item[], natural: number, request: LineRequest): Fit {
  const { align, width, shift, startHang, endHang, options } = request;
  const room = width + startHang + endHang;
  const slack = room - natural;
  let ratio = 0;
  let left = slack;
  const leaders = items.reduce((sum, i) => sum + (i.kind === 'leader' ? 1 : 0), 0);
  const fill = leaders > 0 ? Math.max(0, slack) / leaders : 0;
  left -= fill * leaders;
  const justify = align === 'justify';
  if (justify || options.align === 'justify') {
    const elasticity = elasticityOf(items);
    if (left > 0 && justify && elasticity.stretch > 0) ratio = ratioFor(slack, elasticity);
    else if (slack < 0 && elasticity.shrink > 0) ratio = Math.max(-1, ratioFor(slack, elasticity));
    left = slack - whiteAt(ratio, elasticity);
  }
  const overfull = left < -0.01 ? -left : 0;
  const free = Math.max(0, left);
  const rtl = options.direction === 'rtl';
  const hangLeft = rtl ? endHang : startHang;
  let x = shift - hangLeft;
  if (align === 'right' || (justify && rtl)) x += free;
  else if (align === 'center') x += free / 2;
  // An overfull line overflows at its end.
  if (rtl && overfull > 0) x -= overfull;
  return { x, ratio: Math.abs(ratio) < 1e-9 ? 0 : ratio, overfull, tracking: trackingAt(ratio), fill };
}

function elasticityOf(items: readonly Item[]): Elasticity {
  const runs = items.filter((item) => item.kind === 'run');
  const sum = (key: keyof Elasticity): number => runs.reduce((total, run) => total + run[key], 0);
  const giving = runs.reduce((total, run) => total + run.giving, 0);
  return { stretch: sum('stretch') + giving, shrink: sum('shrink'), letters: sum('letters') };
}

function gainOf(item: Item, fit: Fit): number {
  if (item.kind === 'leader') return fit.fill;
  if (item.kind !== 'run') return 0;
  return spaceGain(item, fit.ratio) + fit.tracking * item.letters + Math.max(0, fit.ratio) * item.giving;
}

function spaceGain(item: RunItem, ratio: number): number {
  return ratio * (ratio > 0 ? item.stretch : item.shrink);
}

function placeRun(item: RunItem, x: number, width: number, { ratio, tracking }: Fit): LineText {
  const { piece } = item;
  const { style } = piece;
  const run = joinRun(item.first, item.words);
  const gain = item.spaces > 0 ? spaceGain(item, ratio) / item.spaces : 0;
  const giving = item.giving > 0 ? Math.max(0, ratio) * givingOf(item.first, style) : 0;
  const letterSpacing =
    letterSpacingOf(item.first, style) + (isSpaced(item.first) ? tracking * style.font.size : 0) + giving;
  return {
    kind: 'text',
    run,
    style,
    of: piece.of,
    generated: piece.generated,
    added: item.added,
    // Spaces at the end of a right-to-left line are at its left and must not shift it.
    x: item.level % 2 === 1 ? x - trailingGlyphs(item, gain, tracking) : x,
    rise: style.rise,
    width,
    letterSpacing,
    spaceExtra: style.wordSpacing + gain,
    strokes: [],
  };
}

function trailingGlyphs(item: RunItem, gain: number, tracking: number): number {
  if (item.trailing === 0) return 0;
  let count = 0;
  for (let w = item.words.length - 1; w >= 0 && item.words[w]?.space !== undefined; w--) count++;
  return item.trailing + count * gain + tracking * item.trailingLetters;
}

function placeBox(item: BoxItem, x: number): LineItem {
  const { payload, of, width, ascent, descent, lineEdge } = item.part.piece;
  return { kind: 'box', payload, of, x, width, ascent, descent, lineEdge };
}

/** Positions dots relative to the line's far end, so that they align from line to line. */
function placeLeader(item: LeaderItem, x: number, width: number, request: LineRequest): readonly LineItem[] {
  const { shift, options } = request;
  return fillLeader(item.part, { x, width, edge: options.direction === 'rtl' ? shift : shift + request.width });
}
