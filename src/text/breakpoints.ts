/** Turns candidates into breakpoints: running widths before and after each, so that any line's width is a difference. */

import type { Candidate } from './candidates.ts';
import { hangAfter, hangBefore } from './hanging.ts';
import type { Breakpoint, Chunk, Part, WordPart } from './prepared.ts';
import type { CachingShaper } from './shaper.ts';
import { fontOf, hyphenWidth, widthOf } from './word-width.ts';

/** Longer words are cut by their glyphs' widths alone: shaping each of their parts would cost the square of the length. */
const LONGEST_EXACT = 80;

interface Running {
  width: number;
  stretch: number;
  shrink: number;
  /** Of the spaces since the last word or box. */
  trailingWidth: number;
  trailingStretch: number;
  trailingShrink: number;
}

/** Candidates must ascend. The last breakpoint is the chunk's end. */
export function placeBreakpoints(
  chunk: Chunk,
  candidates: readonly Candidate[],
  shaper: CachingShaper,
  hanging: boolean,
): readonly Breakpoint[] {
  const out: Breakpoint[] = [];
  const running: Running = { width: 0, stretch: 0, shrink: 0, trailingWidth: 0, trailingStretch: 0, trailingShrink: 0 };
  const hangs = (offset: number, adds: boolean): { readonly endHang: number; readonly startHang: number } =>
    hanging
      ? { endHang: hangBefore(chunk, offset, adds, shaper), startHang: hangAfter(chunk, offset) }
      : { endHang: 0, startHang: 0 };
  let next = 0;
  for (const [i, part] of chunk.parts.entries()) {
    for (let c = candidates[next]; c && (c.offset < part.start || (c.offset === part.start && !isClosing(part))); ) {
      out.push({ ...between(c, running, hyphenAt(c, chunk.parts, i, shaper)), ...hangs(c.offset, c.adds) });
      c = candidates[++next];
    }
    if (part.kind === 'word') {
      for (let c = candidates[next]; c && c.offset < part.end; c = candidates[++next]) {
        out.push({ ...inside(c, part, running, shaper), ...hangs(c.offset, c.adds) });
      }
    }
    advance(running, part);
  }
  const end = { offset: chunk.text.length, penalty: 0, hyphen: false, adds: false };
  out.push({ ...between(end, running, 0), ...hangs(end.offset, false) });
  return out;
}

function isClosing(part: Part): boolean {
  return part.kind === 'edge' && part.closes;
}

function advance(running: Running, part: Part): void {
  running.width += part.width;
  if (part.kind === 'space') {
    running.stretch += part.stretch;
    running.shrink += part.shrink;
    running.trailingWidth += part.width;
    running.trailingStretch += part.stretch;
    running.trailingShrink += part.shrink;
  } else if (part.kind !== 'edge') {
    running.trailingWidth = 0;
    running.trailingStretch = 0;
    running.trailingShrink = 0;
  }
}

type Unhung = Omit<Breakpoint, 'endHang' | 'startHang'>;

/** A break between two parts: spaces before it belong to neither line's width. */
function between(candidate: Candidate, running: Running, hyphen: number): Unhung {
  return {
    offset: candidate.offset,
    penalty: candidate.penalty,
    flagged: candidate.hyphen,
    hyphen,
    endWidth: running.width - running.trailingWidth + hyphen,
    endStretch: running.stretch - running.trailingStretch,
    endShrink: running.shrink - running.trailingShrink,
    startWidth: running.width,
    startStretch: running.stretch,
    startShrink: running.shrink,
  };
}

/** A break inside a word: its two parts are as wide as they are when shaped on their own. */
function inside(candidate: Candidate, part: WordPart, running: Running, shaper: CachingShaper): Unhung {
  const { style } = part.piece;
  const cut = candidate.offset - part.start;
  const hyphen = candidate.adds ? hyphenWidth(style, shaper) : 0;
  const { before, after } = cutWidths(part, cut, shaper);
  return {
    offset: candidate.offset,
    penalty: candidate.penalty,
    flagged: candidate.hyphen,
    hyphen,
    endWidth: running.width + before + hyphen,
    endStretch: running.stretch,
    endShrink: running.shrink,
    startWidth: running.width + part.width - after,
    startStretch: running.stretch,
    startShrink: running.shrink,
  };
}

function cutWidths(
  part: WordPart,
  cut: number,
  shaper: CachingShaper,
): { readonly before: number; readonly after: number } {
  const { word, piece } = part;
  if (word.safeAt(cut) || word.text.length > LONGEST_EXACT) {
    const share = word.advance === 0 ? 0 : word.advanceBefore(cut) / word.advance;
    const spacing = word.clusters * piece.style.letterSpacing;
    const glyphs = part.width - spacing;
    const before = glyphs * share + (spacing * cut) / word.text.length;
    return { before, after: part.width - before };
  }
  return {
    before: widthOf(shaper.part(word, 0, cut, fontOf(piece.style)), piece.style),
    after: widthOf(shaper.part(word, cut, word.text.length, fontOf(piece.style)), piece.style),
  };
}

/** The width of an added hyphen at a break between parts, in the style of the text before it. */
function hyphenAt(candidate: Candidate, parts: readonly Part[], index: number, shaper: CachingShaper): number {
  if (!candidate.adds) return 0;
  const part = parts.slice(0, index).findLast((p) => p.kind === 'word');
  return part?.kind === 'word' ? hyphenWidth(part.piece.style, shaper) : 0;
}
