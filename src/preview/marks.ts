/** Marks changes on the pages: compares words and figures with those of the last build, wherever they are. */

import { differingRuns } from '../core/differing-runs.ts';
import type { Rect } from '../core/geometry.ts';
import type { Place, PlacedWord } from '../outputs/proof.ts';
import { joinPieces } from './join-pieces.ts';
import type { Mark } from './protocol.ts';

/** A whole block, across columns and pages. */
interface Block {
  readonly kind: Place['kind'];
  readonly places: readonly Place[];
  readonly words: readonly PlacedWord[];
  /** Equal for blocks with equal content. */
  readonly content: string;
}

/** The least likeness of a block to an old one to count as that one, altered. */
const ALIKE = 0.3;
const THIN = 1.5;

/** Marks changes on the new pages. Blocks that only moved haven't changed. */
export function changeMarks(before: readonly Place[], after: readonly Place[]): readonly Mark[] {
  const [old, now] = [blocksOf(before), blocksOf(after)];
  const runs = differingRuns(old, now, isSame);
  return runs.flatMap(({ before: was, after: is, start }) => compareRuns(was, is, now[start + is.length]));
}

function blocksOf(places: readonly Place[]): readonly Block[] {
  const blocks: Place[][] = [];
  const byElement = new Map<Place['element'], Place[]>();
  for (const place of places) {
    const known = place.continued ? byElement.get(place.element) : undefined;
    const block = known ?? [];
    if (!known) blocks.push(block);
    block.push(place);
    byElement.set(place.element, block);
  }
  return blocks.map((parts): Block => {
    const kind = parts[0]?.kind ?? 'text';
    const words = wordsOf(parts);
    const content = kind === 'text' ? words.map(({ text }) => text).join(' ') : (parts[0]?.look ?? '');
    return { kind, places: parts, words, content };
  });
}

/** Joins words that are broken across columns or pages. */
function wordsOf(places: readonly Place[]): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  let open = false;
  for (const place of places) {
    const [first, ...rest] = place.words;
    const last = open ? words.pop() : undefined;
    if (first) words.push(last ? { text: last.text + first.text, pieces: [...last.pieces, ...first.pieces] } : first);
    words.push(...rest);
    open = place.open;
  }
  return words;
}

function isSame(a: Block, b: Block): boolean {
  return a.kind === b.kind && a.content === b.content;
}

/** Compares blocks between two unchanged ones: each new block with the most similar old one. */
function compareRuns(old: readonly Block[], now: readonly Block[], next: Block | undefined): readonly Mark[] {
  const left = [...old];
  const marks = now.flatMap((block) => {
    const likeness = left.map((was) => alike(was, block));
    const best = likeness.indexOf(Math.max(...likeness));
    if (best < 0 || (likeness[best] ?? 0) < ALIKE) return block.places.map((place) => markOf(place, 'added'));
    const [was] = left.splice(best, 1);
    return was && block.kind === 'text'
      ? compareWords(was.words, block.words)
      : block.places.map((p) => markOf(p, 'changed'));
  });
  const below = next?.places[0];
  const gone =
    left.length > 0 && below ? [{ page: below.page, kind: 'removed', rect: above(below.rect) } as const] : [];
  return [...marks, ...gone];
}

function markOf({ page, rect }: Place, kind: Mark['kind']): Mark {
  return { page, rect, kind };
}

function above({ x, y, width }: Rect): Rect {
  return { x, y: y - THIN, width, height: THIN };
}

/** The share of words that two blocks have in common (Sørensen and Dice); figures of one kind count as alike. */
function alike(a: Block, b: Block): number {
  if (a.kind !== b.kind) return 0;
  if (a.kind !== 'text') return 1;
  const [x, y] = [a, b].map(({ words }) => new Set(words.map(({ text }) => text)));
  if (!x || !y || x.size + y.size === 0) return 0;
  return (2 * [...x].filter((word) => y.has(word)).length) / (x.size + y.size);
}

function compareWords(old: readonly PlacedWord[], now: readonly PlacedWord[]): readonly Mark[] {
  return differingRuns(old, now, (a, b) => a.text === b.text).flatMap(({ after, start }) => {
    if (after.length === 0) return gap(now[start - 1], now[start]);
    return joinPieces(after.flatMap((word) => word.pieces)).map((piece): Mark => ({ ...piece, kind: 'changed' }));
  });
}

/** A mark for removed words, after the word before them. */
function gap(before: PlacedWord | undefined, after: PlacedWord | undefined): readonly Mark[] {
  const behind = before?.pieces.at(-1);
  const piece = behind ?? after?.pieces[0];
  if (!piece) return [];
  const { rect, page } = piece;
  const x = behind ? rect.x + rect.width + THIN / 2 : rect.x - 2 * THIN;
  return [{ page, kind: 'removed', rect: { ...rect, x, width: THIN } }];
}
