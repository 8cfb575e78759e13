/** Inline content to lines, in four steps: collect, prepare, break lines, finalize. */

import { balancedFit } from './balance.ts';
import { PENALTY } from './breaking.ts';
import { placeBreakpoints } from './breakpoints.ts';
import { emergencyCandidates, hyphenCandidates, mergeCandidates, plainCandidates } from './candidates.ts';
import { collectChunks } from './collect.ts';
import { finalizeLine } from './finalize.ts';
import { hangAfter } from './hanging.ts';
import { type FitOptions, totalFit } from './knuth-plass.ts';
import type { HyphenationLimits, InlinePiece, Line, ParagraphOptions } from './line.ts';
import { missingGlyphNotes, type ParagraphNote } from './notes.ts';
import type { Breakpoint, Chunk } from './prepared.ts';
import type { CachingShaper } from './shaper.ts';
import { SpanTracker } from './spans.ts';

export interface BrokenParagraph {
  readonly lines: readonly Line[];
  /** Characters without a font. Problems of a line are in the line itself. */
  readonly notes: readonly ParagraphNote[];
}

const NO_LIMITS: HyphenationLimits = { lines: Number.POSITIVE_INFINITY, beforeLast: true, zone: 0 };
/** Minimum share of the measure that a last line should fill. */
const SHORT_LAST = 1 / 6;
const PRETTY_LAST = 0.33;
/** White at a ragged line's end that counts as a stretch ratio of 1, ems. */
const RAGGED_EMS = 3;

/**
 * Breaks a paragraph's pieces into lines. Every character of the pieces is in the lines' runs, in order, spaces at line
 * ends too; soft hyphens, controls and preserved line ends are not. Lengths in pt. Never fails: a line that can't fit
 * overflows and records it (`overfull`).
 */
export function breakParagraph(
  pieces: readonly InlinePiece[],
  options: ParagraphOptions,
  shaper: CachingShaper,
): BrokenParagraph {
  const chunks = collectChunks(pieces, shaper, options);
  const lines: Line[] = [];
  const spans = new SpanTracker(options.direction);
  for (const chunk of chunks) {
    setChunk(chunk, { options, shaper, spans, firstLine: lines.length, last: chunk === chunks.at(-1) }, lines);
  }
  // Breaking reshapes parts of words, so their missing glyphs must be collected before the next paragraph.
  return { lines, notes: missingGlyphNotes(pieces, shaper.takeMissing()) };
}

interface ChunkContext {
  readonly options: ParagraphOptions;
  readonly shaper: CachingShaper;
  readonly spans: SpanTracker;
  /** Index of the chunk's first line in the paragraph. */
  readonly firstLine: number;
  readonly last: boolean;
}

function setChunk(chunk: Chunk, context: ChunkContext, lines: Line[]): void {
  const { options, shaper, firstLine } = context;
  const { points, chosen } = chooseBreaks(chunk, context);
  let from: Breakpoint | undefined;
  let firstPart = 0;
  for (const [n, index] of chosen.entries()) {
    const to = points[index];
    if (!to) continue;
    const lastOfChunk = n === chosen.length - 1;
    const measure = options.measure(firstLine + n);
    const indent = firstLine + n === 0 ? options.indent : 0;
    const { line, nextPart } = finalizeLine(
      {
        chunk,
        firstPart,
        from,
        to,
        options,
        align: lastOfChunk ? options.alignLast : options.align,
        width: measure.width - indent,
        shift: measure.shift + (options.direction === 'rtl' ? 0 : indent),
        startHang: from ? from.startHang : hangAtStart(chunk, options.hangingPunctuation),
        endHang: to.endHang,
        spans: context.spans,
      },
      shaper,
    );
    lines.push(line);
    from = to;
    firstPart = nextPart;
  }
}

interface Choice {
  readonly points: readonly Breakpoint[];
  readonly chosen: readonly number[];
}

/**
 * Tries the mildest measures first: no hyphens, hyphens, hyphens in names too; then loose lines, hyphens beyond their
 * limits, words broken anywhere, and overfull lines.
 */
function chooseBreaks(chunk: Chunk, context: ChunkContext): Choice {
  const { options, shaper } = context;
  const hanging = options.hangingPunctuation;
  const plain = plainCandidates(chunk, options.language, shaper);
  let points = placeBreakpoints(chunk, plain, shaper, hanging);
  const fit = fitOptions(chunk, context, points);
  if (options.balance) {
    const chosen = balancedFit(points, fit.width);
    if (chosen) return { points, chosen };
  }
  const first = totalFit(points, { ...fit, tolerance: 1, forbidden: PENALTY.avoid });
  if (first) return { points, chosen: first };
  let candidates = plain;
  for (const names of [false, true]) {
    const hyphens = hyphenCandidates(chunk, options.language, shaper, names);
    if (names && hyphens.length === candidates.length - plain.length) break;
    candidates = mergeCandidates(plain, hyphens);
    if (hyphens.length > 0) points = placeBreakpoints(chunk, candidates, shaper, hanging);
    const chosen = totalFit(points, fit);
    if (chosen) return { points, chosen };
  }
  const narrowest = Math.min(fit.width(0), fit.width(fit.steadyFrom));
  const anywhere = emergencyCandidates(chunk, narrowest);
  if (anywhere.length > 0) {
    points = placeBreakpoints(chunk, mergeCandidates(candidates, anywhere), shaper, hanging);
  }
  const lastResort = {
    tolerance: Number.POSITIVE_INFINITY,
    rescue: true,
    emergencyStretch: options.strut.font.size / 10,
    hyphenation: NO_LIMITS,
  };
  const chosen = totalFit(points, { ...fit, ...lastResort });
  return { points, chosen: chosen ?? points.map((_, i) => i) };
}

function fitOptions(chunk: Chunk, context: ChunkContext, points: readonly Breakpoint[]): FitOptions {
  const { options, firstLine } = context;
  const widths: number[] = [];
  const width = (index: number): number => {
    const known = widths[index];
    if (known !== undefined) return known;
    const line = firstLine + index;
    const found = options.measure(line).width - (line === 0 ? options.indent : 0);
    widths[index] = found;
    return found;
  };
  const size = options.strut.font.size;
  return {
    width,
    steadyFrom: steadyLine(width, points.at(-1)?.endWidth ?? 0),
    raggedStretch: options.align === 'justify' ? 0 : RAGGED_EMS * size,
    tolerance: 4,
    forbidden: Number.POSITIVE_INFINITY,
    emergencyStretch: 0,
    rescue: false,
    justifyLast: (context.last || chunk.forced) && options.alignLast === 'justify',
    shortLast: width(0) * (options.pretty ? PRETTY_LAST : SHORT_LAST),
    hyphenation: options.hyphenation ?? NO_LIMITS,
    spend: context.shaper.spend,
    firstHang: hangAtStart(chunk, options.hangingPunctuation),
  };
}

/** The line from which the measure stays constant, as far as the text can reach. */
function steadyLine(width: (index: number) => number, total: number): number {
  let reach = 2;
  let room = width(0) + width(1);
  // A line fills at least half its measure, unless a word is too wide, which ends its paths anyway.
  while (room < total * 2 && reach < 400) room += Math.max(1, width(reach++));
  let steady = reach;
  while (steady > 0 && Math.abs(width(steady) - width(steady - 1)) < 1e-6) steady--;
  return steady;
}

function hangAtStart(chunk: Chunk, hanging: boolean): number {
  const [first] = chunk.parts;
  return first?.kind === 'word' ? hangAfter(first, 0, hanging) : 0;
}
