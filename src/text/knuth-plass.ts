/**
 * Line breaking over the whole paragraph: D. E. Knuth and M. F. Plass, "Breaking Paragraphs into Lines", Software
 * Practice and Experience 11 (1981); demerits as in TeX (The TeXbook, chapter 14).
 */

import type { Spend } from '../core/budget.ts';
import { PENALTY } from './breaking.ts';
import type { HyphenationLimits } from './line.ts';
import type { Breakpoint } from './prepared.ts';
import { type Elasticity, mostShrink, ratioFor, whiteAt } from './stretch.ts';

export interface FitOptions {
  /** Width of line `index` of the chunk without the first-line indent, pt. */
  readonly width: (index: number) => number;
  /** From this line on all widths are equal, so paths to the same break needn't be distinguished by line number. */
  readonly steadyFrom: number;
  /** For ragged lines: the white at the line's end that counts as a stretch ratio of 1, pt; 0 to justify. */
  readonly raggedStretch: number;
  /** The maximum stretch ratio of a line. */
  readonly tolerance: number;
  /** Breakpoints with this penalty or more aren't used. */
  readonly forbidden: number;
  /** Added to the stretchability of each line, so that hopeless lines can be compared, pt. */
  readonly emergencyStretch: number;
  /** If nothing fits, accept an overfull line instead of failing. */
  readonly rescue: boolean;
  /** True if the last line is set like the others (`text-align-last: justify`). */
  readonly justifyLast: boolean;
  /** A last line shorter than this is avoided, pt. */
  readonly shortLast: number;
  readonly hyphenation: HyphenationLimits;
  readonly spend?: Spend;
  /** How far the first character of the chunk hangs into the margin, pt. */
  readonly firstHang: number;
}

const DEMERITS = {
  line: 10,
  consecutiveHyphens: 10_000,
  hyphenBeforeLast: 5_000,
  fitness: 10_000,
  shortLast: 1_000_000,
  /** A last line with only the end of a word. */
  stump: 5_000_000,
};
const OVERFULL = 1e15;
/** Tolerance for sums of widths, whose last digits depend on the order of addition. */
const EPSILON = 1e-6;

interface Node {
  /** Index of the breakpoint, -1 at the chunk's start. */
  readonly index: number;
  /** Number of lines so far. */
  readonly line: number;
  readonly fitness: number;
  /** Number of lines in a row that end in an added hyphen, this one included. */
  readonly hyphens: number;
  readonly demerits: number;
  readonly previous: Node | undefined;
}

/**
 * Indices of the chosen breakpoints, ending with the last; undefined when no solution is within the tolerance (never
 * with `rescue`). Takes time proportional to the number of breakpoints times those that fit on one line.
 */
export function totalFit(breakpoints: readonly Breakpoint[], options: FitOptions): readonly number[] | undefined {
  const active: Node[] = [{ index: -1, line: 0, fitness: 1, hyphens: 0, demerits: 0, previous: undefined }];
  const narrowest = narrowestWidth(options);
  /** The last break that isn't a last resort. */
  let usual = -1;
  for (let at = 0; at < breakpoints.length; at++) {
    const to = breakpoints[at];
    const last = at === breakpoints.length - 1;
    if (!to || (!last && to.penalty >= options.forbidden)) continue;
    const found: Node[] = [];
    let rescued: Node | undefined;
    let kept = 0;
    let seen = 0;
    for (; seen < active.length; seen++) {
      const node = active[seen];
      if (!node) break;
      // Nodes are in order: if the line from one node is hopelessly short, so are those from all later nodes.
      if (!last && isTooShort(breakpoints[node.index], to, narrowest, options)) break;
      // A word is broken anywhere only where its line has no other break (CSS Text 3, 5.5).
      const isAllowed = to.penalty < PENALTY.anywhere || node.index >= usual;
      if (tryLine(breakpoints, node, at, options, isAllowed ? found : []) === 'past') rescued = latest(rescued, node);
      else active[kept++] = node;
    }
    if (to.penalty < PENALTY.anywhere) usual = at;
    options.spend?.(1 + seen / 4);
    if (kept < seen) {
      active.copyWithin(kept, seen);
      active.length -= seen - kept;
    }
    if (last) active.length = 0;
    if (active.length === 0 && found.length === 0) {
      if (!options.rescue || !rescued) return undefined;
      found.push(nodeAfter(rescued, at, to, 1, rescued.demerits + OVERFULL));
    }
    for (const node of found) active.push(node);
  }
  const best = active.reduce<Node | undefined>((a, b) => (a && a.demerits <= b.demerits ? a : b), undefined);
  return best && path(best);
}

function narrowestWidth(options: FitOptions): number {
  let narrowest = options.width(0);
  for (let line = 1; line <= options.steadyFrom; line++) narrowest = Math.min(narrowest, options.width(line));
  return narrowest;
}

/** True when a line can't be stretched to the narrowest width. */
function isTooShort(from: Breakpoint | undefined, to: Breakpoint, narrowest: number, options: FitOptions): boolean {
  if (options.tolerance === Number.POSITIVE_INFINITY || to.leaders > (from?.leaders ?? 0)) return false;
  const natural = to.endWidth - (from ? from.startWidth : 0);
  return natural + whiteAt(options.tolerance, elasticityOf(from, to, options)) < narrowest - EPSILON;
}

/** The elasticity of a line between two breakpoints. Ragged lines have their white at the end. */
function elasticityOf(from: Breakpoint | undefined, to: Breakpoint, options: FitOptions): Elasticity {
  if (options.raggedStretch > 0) return { stretch: options.raggedStretch, shrink: 0, letters: 0 };
  return {
    stretch: to.endStretch - (from ? from.startStretch : 0) + options.emergencyStretch,
    shrink: to.endShrink - (from ? from.startShrink : 0),
    letters: to.endLetters - (from ? from.startLetters : 0),
  };
}

function latest(a: Node | undefined, b: Node): Node {
  return a === undefined || b.index > a.index || (b.index === a.index && b.demerits < a.demerits) ? b : a;
}

function nodeAfter(previous: Node, index: number, to: Breakpoint, fitness: number, demerits: number): Node {
  const hyphens = to.hyphen > 0 ? previous.hyphens + 1 : 0;
  return { index, line: previous.line + 1, fitness, hyphens, demerits, previous };
}

function path(node: Node): number[] {
  const indices: number[] = [];
  for (let at: Node | undefined = node; at && at.index >= 0; at = at.previous) indices.push(at.index);
  return indices.reverse();
}

/** Evaluates the line from `node` to break `at`. 'past' when this and all later breaks are too far from the node. */
function tryLine(
  breakpoints: readonly Breakpoint[],
  node: Node,
  at: number,
  options: FitOptions,
  found: Node[],
): 'past' | 'short' | 'fits' {
  const to = breakpoints[at];
  if (!to) return 'past';
  const from = breakpoints[node.index];
  const room = options.width(node.line);
  const hang = (from?.startHang ?? options.firstHang) + to.endHang;
  const natural = to.endWidth - (from?.startWidth ?? 0) - hang;
  const last = at === breakpoints.length - 1;
  const ragged = options.raggedStretch > 0;
  const elasticity = elasticityOf(from, to, options);
  const shrink = mostShrink(elasticity);
  if (natural - shrink > room + EPSILON) {
    // The next break may be nearer than this one, which adds a hyphen.
    return natural - to.hyphen - shrink > room + EPSILON || last ? 'past' : 'short';
  }
  let ratio = 0;
  if (natural > room) ratio = shrink > 0 ? ratioFor(room - natural, elasticity) : -1;
  else if ((!last || options.justifyLast) && to.leaders === (from?.leaders ?? 0)) {
    ratio = room - natural <= EPSILON ? 0 : ratioFor(room - natural, elasticity);
  }
  ratio = Math.max(-1, ratio);
  if (ratio > options.tolerance || exceedsLimits(node, from, to, room, last, options.hyphenation)) return 'short';
  const fitness = ragged ? 1 : fitnessOf(ratio);
  const short = last && to.leaders === (from?.leaders ?? 0) && natural < options.shortLast && from !== undefined;
  const shortage = short ? (from.flagged ? DEMERITS.stump : DEMERITS.shortLast) : 0;
  const own = lineDemerits(Math.min(ratio, 1e3), to.penalty) + shortage;
  const demerits = node.demerits + own + neighbourDemerits(node, fitness, from, to, last);
  keepBetter(found, nodeAfter(node, at, to, fitness, demerits), options);
  return 'fits';
}

/** True if a line may not end in this hyphen, or not follow this one. */
function exceedsLimits(
  node: Node,
  from: Breakpoint | undefined,
  to: Breakpoint,
  room: number,
  last: boolean,
  { lines, beforeLast, zone }: HyphenationLimits,
): boolean {
  if (last) return !beforeLast && (from?.hyphen ?? 0) > 0;
  if (to.hyphen === 0) return false;
  const start = from?.startWidth ?? 0;
  const white = room - (to.wholeEnd - start);
  return node.hyphens >= lines || (zone > 0 && to.wholeEnd > start && white <= zone);
}

function lineDemerits(ratio: number, penalty: number): number {
  const badness = DEMERITS.line + 100 * Math.abs(ratio) ** 3;
  return badness * badness + penalty * penalty;
}

function neighbourDemerits(
  node: Node,
  fitness: number,
  from: Breakpoint | undefined,
  to: Breakpoint,
  last: boolean,
): number {
  let demerits = 0;
  if (from?.flagged) {
    if (last) demerits += DEMERITS.hyphenBeforeLast;
    else if (to.flagged) demerits += DEMERITS.consecutiveHyphens;
  }
  if (from && Math.abs(fitness - node.fitness) > 1) demerits += DEMERITS.fitness;
  return demerits;
}

/** Tight, normal, loose, very loose. */
function fitnessOf(ratio: number): number {
  if (ratio < -0.5) return 0;
  if (ratio <= 0.5) return 1;
  return ratio <= 1 ? 2 : 3;
}

/**
 * Keeps the better of two paths to the same break with the same fitness (and line number, where widths differ, and
 * hyphens, where they are limited).
 */
function keepBetter(found: Node[], node: Node, { steadyFrom, hyphenation }: FitOptions): void {
  const counted = Number.isFinite(hyphenation.lines);
  for (let i = 0; i < found.length; i++) {
    const other = found[i];
    if (!other || other.fitness !== node.fitness || (counted && other.hyphens !== node.hyphens)) continue;
    if (other.line !== node.line && Math.min(other.line, node.line) < steadyFrom) continue;
    if (node.demerits < other.demerits) found[i] = node;
    return;
  }
  found.push(node);
}
