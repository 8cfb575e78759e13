/**
 * Turns candidates into breakpoints: with running widths before and after each, so that any line's width is a
 * difference.
 */

import type { Opportunity } from './breaking.ts';
import { hangAfter, hangBefore } from './hanging.ts';
import type { Breakpoint, Chunk, Part, WordPart } from './prepared.ts';
import type { CachingShaper } from './shaper.ts';
import { fontOf, hyphenWidth, letterSpacingOf, widthOf } from './word-width.ts';

/** Parts of longer words are measured by their glyphs' widths: shaping each part would take quadratic time. */
const LONGEST_EXACT = 80;

/** Sums up to the current part; the `trailing` ones are of the spaces since the last word or box. */
interface Running {
  /** See `Breakpoint`. */
  wholeEnd: number;
  leaders: number;
  width: number;
  stretch: number;
  shrink: number;
  letters: number;
  trailingWidth: number;
  trailingStretch: number;
  trailingShrink: number;
  trailingLetters: number;
}

const NOTHING: Running = {
  wholeEnd: 0,
  leaders: 0,
  width: 0,
  stretch: 0,
  shrink: 0,
  letters: 0,
  trailingWidth: 0,
  trailingStretch: 0,
  trailingShrink: 0,
  trailingLetters: 0,
};

interface Context {
  readonly parts: readonly Part[];
  readonly running: Running;
  readonly shaper: CachingShaper;
  readonly hanging: boolean;
}

/** Candidates must be in ascending order. The last breakpoint is the chunk's end. */
export function placeBreakpoints(
  chunk: Chunk,
  candidates: readonly Opportunity[],
  shaper: CachingShaper,
  hanging: boolean,
): readonly Breakpoint[] {
  const { parts } = chunk;
  const out: Breakpoint[] = [];
  const running: Running = { ...NOTHING };
  const add = (point: Breakpoint): void => {
    out.push(point);
    if (point.hyphen === 0) running.wholeEnd = point.endWidth;
  };
  const context: Context = { parts, running, shaper, hanging };
  let next = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (!part) break;
    let candidate = candidates[next];
    while (candidate && (candidate.offset < part.start || (candidate.offset === part.start && !isClosing(part)))) {
      add(breakBetween(candidate, i, context));
      candidate = candidates[++next];
    }
    while (part.kind === 'word' && candidate && candidate.offset < part.end) {
      add(breakInside(candidate, part, context));
      candidate = candidates[++next];
    }
    advance(running, part);
  }
  add(breakBetween({ offset: chunk.text.length, penalty: 0, hyphen: false, adds: false }, parts.length, context));
  return out;
}

function isClosing(part: Part): boolean {
  return part.kind === 'edge' && part.piece.side === 'end';
}

function advance(running: Running, part: Part): void {
  running.width += part.width;
  if (part.kind === 'leader') running.leaders++;
  if (part.kind === 'space') {
    running.stretch += part.stretch;
    running.shrink += part.shrink;
    running.letters += part.letters;
    running.trailingLetters += part.letters;
    running.trailingWidth += part.width;
    running.trailingStretch += part.stretch;
    running.trailingShrink += part.shrink;
  } else if (part.kind !== 'edge') {
    running.trailingWidth = 0;
    running.trailingStretch = 0;
    running.trailingShrink = 0;
    running.trailingLetters = 0;
    if (part.kind === 'word') {
      running.letters += part.letters;
      running.stretch += part.stretch;
    }
  }
}

/** A break before part `index`: neither line's width includes the spaces before it. */
function breakBetween(candidate: Opportunity, index: number, context: Context): Breakpoint {
  const { running, parts, shaper, hanging } = context;
  const before = wordBefore(parts, index, !candidate.adds);
  const after = parts[index];
  const hyphen = candidate.adds && before ? hyphenWidth(before.piece.style, shaper) : 0;
  return {
    offset: candidate.offset,
    penalty: candidate.penalty,
    flagged: candidate.hyphen,
    hyphen,
    wholeEnd: running.wholeEnd,
    endWidth: running.width - running.trailingWidth - (before?.autospace ?? 0) + hyphen,
    endStretch: running.stretch - running.trailingStretch - lastGiving(before),
    endShrink: running.shrink - running.trailingShrink,
    endLetters: running.letters - running.trailingLetters,
    startWidth: running.width,
    startStretch: running.stretch,
    startShrink: running.shrink,
    startLetters: running.letters,
    leaders: running.leaders,
    endHang: before ? hangBefore(before, before.word.text.length, hyphen, hanging) : 0,
    startHang: after?.kind === 'word' ? hangAfter(after, 0, hanging) : 0,
  };
}

/** A break inside a word: its two parts are as wide as when shaped separately. */
function breakInside(candidate: Opportunity, part: WordPart, context: Context): Breakpoint {
  const { running, shaper, hanging } = context;
  const cut = candidate.offset - part.start;
  const hyphen = candidate.adds ? hyphenWidth(part.piece.style, shaper) : 0;
  const share = cut / (part.end - part.start);
  const letters = running.letters + part.letters * share;
  const stretch = running.stretch + part.stretch * share;
  return {
    offset: candidate.offset,
    penalty: candidate.penalty,
    flagged: candidate.hyphen,
    hyphen,
    wholeEnd: running.wholeEnd,
    endWidth: running.width + cutWidth(part, 0, cut, shaper) + hyphen,
    endStretch: stretch - lastGiving(part),
    endShrink: running.shrink,
    endLetters: letters,
    startWidth: running.width + part.width - cutWidth(part, cut, part.end - part.start, shaper),
    startStretch: stretch,
    startShrink: running.shrink,
    startLetters: letters,
    leaders: running.leaders,
    endHang: hangBefore(part, cut, hyphen, hanging),
    startHang: hangAfter(part, cut, hanging),
  };
}

/** A line's last character has no white after it. */
function lastGiving(part: WordPart | undefined): number {
  return part && part.stretch > 0 ? part.stretch / part.word.clusters : 0;
}

/** Width of a part of a word, from the word's start or to its end. */
function cutWidth(part: WordPart, from: number, to: number, shaper: CachingShaper): number {
  const { word, piece } = part;
  const { style } = piece;
  const cut = from === 0 ? to : from;
  if (!word.safeAt(cut) && word.text.length <= LONGEST_EXACT) {
    return widthOf(shaper.part(word, from, to, fontOf(style)), style) + (from > 0 ? part.autospace : 0);
  }
  const advance = word.advanceBefore(to) - word.advanceBefore(from);
  const clusters = (word.clusters * (to - from)) / word.text.length;
  return (advance * style.font.size) / word.face.unitsPerEm + clusters * letterSpacingOf(word, style);
}

/** The word that ends just before part `index`, or before the spaces there if `pastSpaces` is set. */
function wordBefore(parts: readonly Part[], index: number, pastSpaces: boolean): WordPart | undefined {
  for (let i = index - 1; i >= 0; i--) {
    const part = parts[i];
    if (part?.kind === 'word') return part;
    if (part?.kind !== 'edge' && !(pastSpaces && part?.kind === 'space')) return undefined;
  }
  return undefined;
}
