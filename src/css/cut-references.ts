/** Removes references to unprinted elements from sentences where possible. */

import type { ElementNode, TextNode } from '../html/element.ts';
import type { StyledElement, StyledNode } from './styled.ts';

/** The layout's words, in the brief's language. */
export interface ReferenceWords {
  /** Added after a reference that its sentence needs: "in the full brief". */
  readonly inFullBrief: string;
  /** Words in parentheses that only introduce or join references: "see", "also", "and". */
  readonly lead: readonly string[];
}

/** Changed elements, with their originals. */
export type Copies = Map<ElementNode, ElementNode>;

/**
 * Placeholders for elements in the text around them: a dead reference, any other element. Noncharacters, which no text
 * contains.
 */
const DEAD = '\ufdd0';
const OTHER = '\ufdd1';

/**
 * The children of an element without dead references: "(Figure 3)" is removed entirely, "(12%, see Figure 3)" becomes
 * "(12%)". References outside parentheses keep their words, followed by `words.inFullBrief`.
 */
export function cutReferences(
  children: readonly StyledNode[],
  isDead: (child: StyledElement) => boolean,
  words: ReferenceWords,
  copies: Copies,
): readonly StyledNode[] {
  const dead = new Set(children.filter((child) => child.kind === 'element' && isDead(child)));
  if (dead.size === 0) return children;
  const elements = children.filter((child) => child.kind === 'element');
  const line = children.map((child) => (child.kind === 'text' ? child.text : dead.has(child) ? DEAD : OTHER)).join('');
  // Placeholders are numbered by counting them before any is cut, so that each still identifies its element.
  let count = 0;
  const numbered = [...line].map((letter) => ({ letter, index: letter === DEAD || letter === OTHER ? count++ : -1 }));
  const kept = keptRanges(line, words.lead).flatMap(([from, to]) => letters(numbered, from, to));
  return rebuilt(kept, children, elements, words, copies);
}

interface Letter {
  readonly letter: string;
  /** Index of the element that it represents, or -1. */
  readonly index: number;
}

/** The letters between two UTF-16 offsets. */
function letters(all: readonly Letter[], from: number, to: number): readonly Letter[] {
  const found: Letter[] = [];
  let at = 0;
  for (const one of all) {
    if (at >= from && at < to) found.push(one);
    at += one.letter.length;
  }
  return found;
}

type Range = readonly [from: number, to: number];

/** Space, then one pair of parentheses or brackets with its content. */
const PARENTHESES = /\s*([([\uff08])([^()[\]\uff08\uff09]*)[)\]\uff09]/g;

/** The parts of a line to keep, as ranges of UTF-16 offsets. */
function keptRanges(line: string, lead: readonly string[]): readonly Range[] {
  const cut: Range[] = [];
  for (const match of line.matchAll(PARENTHESES)) {
    const [whole, open = '', inner = ''] = match;
    if (!inner.includes(DEAD)) continue;
    const from = match.index + whole.indexOf(open) + open.length;
    const gone = itemsOf(inner).filter(({ text }) => refersOnly(text, lead));
    if (gone.length === itemsOf(inner).length) cut.push([match.index, match.index + whole.length]);
    else cut.push(...cutItems(inner, gone, lead).map(([a, b]): Range => [from + a, from + b]));
  }
  const kept: Range[] = [];
  let at = 0;
  for (const [from, to] of cut) {
    kept.push([at, from]);
    at = to;
  }
  return [...kept, [at, line.length]];
}

interface Item {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Separators: commas and semicolons, and the space before a word that joins two references. */
const PARTING = /[,;\u060c\u3001\uff0c\uff1b]|(?<=[\ufdd0\ufdd1])\s(?=[^\s\ufdd0\ufdd1]+\s+[\ufdd0\ufdd1])/g;

/** The items between separators; joining words, such as "and", belong to the reference that follows. */
function itemsOf(inner: string): readonly Item[] {
  const items: Item[] = [];
  let from = 0;
  for (const { index } of [...inner.matchAll(PARTING), { index: inner.length }]) {
    const text = inner.slice(from, index);
    items.push({ text, from, to: index });
    from = index;
  }
  return items;
}

/** True for a dead reference with nothing but punctuation and words that introduce it. */
function refersOnly(text: string, lead: readonly string[]): boolean {
  if (!text.includes(DEAD) || text.includes(OTHER)) return false;
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.every((word) => lead.includes(word.toLowerCase()));
}

/**
 * The ranges to cut: an item with the separator before it; the first items with the separator, and any joining word,
 * after them.
 */
function cutItems(inner: string, gone: readonly Item[], lead: readonly string[]): readonly Range[] {
  let start = 0;
  return gone.map(({ from, to }): Range => {
    if (from > start) return [from, to];
    start = to;
    const rest = inner.slice(to).replace(/^[\s,;\u060c\u3001\uff0c\uff1b]+/, '');
    const [joining = '', word = ''] = /^(\S+)\s+/.exec(rest) ?? [];
    const next = lead.includes(word.toLowerCase()) ? rest.slice(joining.length) : rest;
    return [from, inner.length - next.length];
  });
}

/** The nodes that the letters represent. A text from which nothing was cut keeps its node. */
function rebuilt(
  kept: readonly Letter[],
  children: readonly StyledNode[],
  elements: readonly StyledNode[],
  words: ReferenceWords,
  copies: Copies,
): readonly StyledNode[] {
  const nodes: StyledNode[] = [];
  const texts = children.filter((child) => child.kind === 'text');
  let text = '';
  const flush = (): void => {
    if (text !== '') nodes.push(texts.find((node) => node.text === text) ?? { kind: 'text', text });
    text = '';
  };
  for (const { letter, index } of kept) {
    const element = elements[index];
    if (element?.kind !== 'element') {
      text += letter;
      continue;
    }
    flush();
    if (letter === DEAD) nodes.push(...named(element, words, copies));
    else nodes.push(element);
  }
  flush();
  return nodes;
}

/** The reference's words without a link, followed by `words.inFullBrief`. */
function named(styled: StyledElement, words: ReferenceWords, copies: Copies): readonly StyledNode[] {
  const { element } = styled;
  const attributes = new Map([...element.attributes].filter(([name]) => name !== 'href' && name !== 'class'));
  const span = { ...element, name: 'span', attributes };
  copies.set(span, element);
  const where = words.inFullBrief === '' ? '' : `\u00a0${words.inFullBrief}`;
  const text: TextNode = { kind: 'text', text: where };
  return [{ ...styled, element: span, before: undefined, after: undefined, children: [...styled.children, text] }];
}
