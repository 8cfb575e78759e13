/** Steps one and two: collect the pieces between forced breaks, and prepare (shape and measure) them. */

import { dividedAtWhite, withAutospace } from './autospace.ts';
import { lastChar, nextWordStart } from './characters.ts';
import { type ChunkLevels, chunkLevels, type ParagraphDirection } from './chunk-levels.ts';
import { type Gathered, gatherPieces } from './gather.ts';
import type { InlinePiece } from './line.ts';
import type {
  BoxPart,
  Chunk,
  EdgePart,
  EdgePiece,
  LeaderPart,
  LeaderPiece,
  Part,
  SpacePart,
  TextPiece,
  WordPart,
} from './prepared.ts';
import { withPunctuationSpaces } from './punctuation-spaces.ts';
import type { ShapedWord } from './shaped-word.ts';
import type { CachingShaper, TextSetting } from './shaper.ts';
import { fontOf, givingOf, lettersOf, widthOf, wordWidth } from './word-width.ts';

/** A space stretches by half and shrinks by a third of its width, as in TeX's text fonts. */
const STRETCH = 1 / 2;
const SHRINK = 1 / 3;

const LEFT_TO_RIGHT: ParagraphDirection = { direction: 'ltr' };

/** One chunk for each run of pieces between forced breaks; a break at the very end doesn't start another line. */
export function collectChunks(
  pieces: readonly InlinePiece[],
  shaper: CachingShaper,
  paragraph: ParagraphDirection = LEFT_TO_RIGHT,
): readonly Chunk[] {
  return gatherPieces(pieces, shaper).map((gathered) =>
    prepareChunk(gathered, chunkLevels(gathered, paragraph), shaper),
  );
}

function prepareChunk(gathered: Gathered, levels: ChunkLevels | undefined, shaper: CachingShaper): Chunk {
  const { text, softHyphens, forced } = gathered;
  const parts: Part[] = [];
  let start = 0;
  for (const piece of gathered.pieces) {
    switch (piece.kind) {
      case 'text':
        addText(parts, piece, start, { text, levels: levels?.text }, shaper);
        start += piece.text.length;
        break;
      case 'box':
        parts.push(boxPart(piece, start, levels?.text[start] ?? 0));
        start++;
        break;
      case 'leader':
        parts.push(leaderPart(piece, start, levels?.text[start] ?? 0, shaper));
        start++;
        break;
      case 'edge':
        parts.push(edgePart(piece, start, levels?.edges.get(piece)));
        break;
      default: {
        const never: never = piece;
        return never;
      }
    }
  }
  return { text, parts: withAutospace(withPunctuationSpaces(parts)), softHyphens, plain: levels === undefined, forced };
}

function addText(
  parts: Part[],
  piece: TextPiece,
  from: number,
  chunk: { readonly text: string; readonly levels: Uint8Array | undefined },
  shaper: CachingShaper,
): void {
  const { levels } = chunk;
  let start = from;
  for (const word of shaper.words(
    piece.text,
    fontOf(piece.style),
    levels ? settingOf(piece, from, chunk.text, levels) : PLAIN,
  )) {
    for (const divided of dividedWords(word, piece, shaper)) {
      const end = start + divided.text.length;
      parts.push(wordPart(divided, piece, start, end, levels?.[start] ?? 0));
      start = end;
    }
  }
}

const PLAIN: TextSetting = { levels: undefined, before: '', after: '' };

function settingOf(piece: TextPiece, from: number, text: string, levels: Uint8Array): TextSetting {
  const to = from + piece.text.length;
  return {
    levels: levels.subarray(from, to),
    before: lastChar(text.slice(0, from)),
    after: nextWordStart(text, to, text.length),
  };
}

function dividedWords(word: ShapedWord, { style }: TextPiece, shaper: CachingShaper): readonly ShapedWord[] {
  const offsets = dividedAtWhite(word, style);
  if (offsets.length === 0) return [word];
  const ends = [...offsets, word.text.length];
  return ends.flatMap((end, i) => shaper.part(word, ends[i - 1] ?? 0, end, fontOf(style)));
}

function wordPart(word: ShapedWord, piece: TextPiece, start: number, end: number, level: number): WordPart | SpacePart {
  const { style } = piece;
  const width = wordWidth(word, style);
  const letters = lettersOf(word, style);
  if (word.space === undefined) {
    const stretch = word.clusters * givingOf(word, style);
    return { kind: 'word', piece, word, start, end, level, width, letters, stretch, autospace: 0, bare: word };
  }
  const plain = Math.max(0, (word.space * style.font.size) / word.face.unitsPerEm + style.wordSpacing);
  const spaced = { kind: 'space', piece, word, start, end, level, letters, width: width + style.wordSpacing } as const;
  return { ...spaced, stretch: plain * STRETCH + givingOf(word, style), shrink: plain * SHRINK, fixed: false };
}

function boxPart(piece: BoxPart['piece'], start: number, level: number): BoxPart {
  return { kind: 'box', piece, start, end: start + 1, level, width: piece.width };
}

function leaderPart(piece: LeaderPiece, start: number, level: number, shaper: CachingShaper): LeaderPart {
  const words = shaper.words(piece.pattern, fontOf(piece.style));
  const { wordSpacing } = piece.style;
  const spaces = words.filter((w) => w.space !== undefined).length;
  return {
    kind: 'leader',
    piece,
    words,
    start,
    end: start + 1,
    level,
    width: widthOf(words, piece.style) + spaces * wordSpacing,
  };
}

function edgePart(piece: EdgePiece, start: number, level: number | undefined): EdgePart {
  const { width } = piece;
  return { kind: 'edge', piece, start, end: start, width, level: level ?? 0, neutral: level === undefined };
}
