/** Steps one and two: collect the pieces between forced breaks, and prepare (shape and measure) them. */

import { cleanText } from './clean-text.ts';
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
import type { CachingShaper } from './shaper.ts';
import { synthesise } from './synthesis.ts';
import { fontOf, lettersOf, widthOf, wordWidth } from './word-width.ts';

const SOFT_HYPHEN = '\u00ad';
/** A space stretches by half and shrinks by a third of its width, as in TeX's text fonts. */
const STRETCH = 1 / 2;
const SHRINK = 1 / 3;

interface Building {
  text: string;
  readonly parts: Part[];
  readonly softHyphens: number[];
}

/** One chunk for each run of pieces between forced breaks; a break at the very end doesn't start another line. */
export function collectChunks(pieces: readonly InlinePiece[], shaper: CachingShaper): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let building = startChunk();
  const finish = (forced: boolean): void => {
    const { text, softHyphens } = building;
    const parts = withPunctuationSpaces(building.parts);
    if (forced || parts.length > 0) chunks.push({ text, parts, softHyphens, forced });
    building = startChunk();
  };
  for (const piece of pieces) {
    switch (piece.kind) {
      case 'text': {
        const lines = cleanText(piece.text, piece.style.preserve ? piece.style.tabSize : undefined, building.text);
        for (const [i, line] of lines.entries()) {
          if (i > 0) finish(true);
          for (const part of synthesise({ ...piece, text: line }, shaper)) addText(building, part, shaper);
        }
        break;
      }
      case 'box':
        building.parts.push(boxPart(piece, building.text.length));
        building.text += '\ufffc';
        break;
      case 'leader':
        building.parts.push(leaderPart(piece, building.text.length, shaper));
        building.text += '\ufffc';
        break;
      case 'edge':
        building.parts.push(edgePart(piece, building.text.length));
        break;
      case 'break':
        finish(true);
        break;
      default: {
        const never: never = piece;
        return never;
      }
    }
  }
  finish(false);
  return chunks;
}

function startChunk(): Building {
  return { text: '', parts: [], softHyphens: [] };
}

function addText(building: Building, piece: TextPiece, shaper: CachingShaper): void {
  const { text } = piece;
  let clean = text;
  if (text.includes(SOFT_HYPHEN)) {
    const syllables = text.split(SOFT_HYPHEN);
    let at = building.text.length;
    for (const syllable of syllables.slice(0, -1)) {
      at += syllable.length;
      if (piece.style.hyphens !== 'none') building.softHyphens.push(at);
    }
    clean = syllables.join('');
  }
  let start = building.text.length;
  for (const word of shaper.words(clean, fontOf(piece.style))) {
    const end = start + word.text.length;
    building.parts.push(wordPart(word, piece, start, end));
    start = end;
  }
  building.text += clean;
}

function wordPart(word: ShapedWord, piece: TextPiece, start: number, end: number): WordPart | SpacePart {
  const { style } = piece;
  const width = wordWidth(word, style);
  const letters = lettersOf(word, style);
  if (word.space === undefined) return { kind: 'word', piece, word, start, end, width, letters };
  const plain = Math.max(0, (word.space * style.font.size) / word.face.unitsPerEm + style.wordSpacing);
  const spaced = { kind: 'space', piece, word, start, end, letters, width: width + style.wordSpacing } as const;
  return { ...spaced, stretch: plain * STRETCH, shrink: plain * SHRINK, fixed: false };
}

function boxPart(piece: BoxPart['piece'], start: number): BoxPart {
  return { kind: 'box', piece, start, end: start + 1, width: piece.width };
}

function leaderPart(piece: LeaderPiece, start: number, shaper: CachingShaper): LeaderPart {
  const words = shaper.words(piece.pattern, fontOf(piece.style));
  const { wordSpacing } = piece.style;
  const spaces = words.filter((w) => w.space !== undefined).length;
  return {
    kind: 'leader',
    piece,
    words,
    start,
    end: start + 1,
    width: widthOf(words, piece.style) + spaces * wordSpacing,
  };
}

function edgePart(piece: EdgePiece, start: number): EdgePart {
  return { kind: 'edge', piece, start, end: start, width: piece.width };
}
