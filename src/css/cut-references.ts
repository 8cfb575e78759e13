/** References to what is not printed, cut out of sentences where that is possible. */

import type { StyledElement, StyledNode, StyledText } from './styled.ts';

/** The layout's words, in the brief's language. */
export interface ReferenceWords {
  /** Behind a reference that its sentence can't do without: "in the full brief". */
  readonly inFullBrief: string;
  /** What stands in parentheses beside references and says nothing without them: "see also and". */
  readonly lead: readonly string[];
}

/** Stand for elements in the text around them: a dead reference, anything else. Noncharacters, which no text has. */
const DEAD = '\ufdd0';
const OTHER = '\ufdd1';

/**
 * The children of an element in which dead references are cut: "(Figure 3)" goes as a whole, of "(12%, see Figure 3)"
 * what refers. Others keep their words, followed by `words.inFullBrief`.
 */
export function cutReferences(
  children: readonly StyledNode[],
  isDead: (child: StyledElement) => boolean,
  words: ReferenceWords,
): readonly StyledNode[] {
  const dead = new Set(children.filter((child) => child.kind === 'element' && isDead(child)));
  if (dead.size === 0) return children;
  const elements = children.filter((child) => child.kind === 'element');
  const line = children
    .map((child) => (child.kind === 'text' ? child.node.text : dead.has(child) ? DEAD : OTHER))
    .join('');
  // Which element each sign stands for is known by counting them, so signs that are cut keep their numbers.
  let count = 0;
  const numbered = [...line].map((letter) => ({ letter, index: letter === DEAD || letter === OTHER ? count++ : -1 }));
  const kept = keptRanges(line, words.lead).flatMap(([from, to]) => letters(numbered, from, to));
  return rebuilt(kept, children, elements, words);
}

interface Letter {
  readonly letter: string;
  /** Of the element that it stands for, or -1. */
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

/** Space, and what is in one pair of parentheses or brackets. */
const PARENTHESES = /\s*([([\uff08])([^()[\]\uff08\uff09]*)[)\]\uff09]/g;

/** What stays of a line, as ranges of UTF-16 offsets. */
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

/** Commas and semicolons, and the space before a word that joins two references. */
const PARTING = /[,;\u060c\u3001\uff0c\uff1b]|(?<=[\ufdd0\ufdd1])\s(?=[^\s\ufdd0\ufdd1]+\s+[\ufdd0\ufdd1])/g;

/** What commas and semicolons part; words that join, such as "and", belong to the reference that follows. */
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

/** A dead reference and nothing else but signs and the words that lead to it. */
function refersOnly(text: string, lead: readonly string[]): boolean {
  if (!text.includes(DEAD) || text.includes(OTHER)) return false;
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.every((word) => lead.includes(word.toLowerCase()));
}

/** Items with the sign before them; the first ones with the sign, and the word that joins, behind them. */
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

/** The nodes that the letters stand for: texts as they were where nothing in them was cut. */
function rebuilt(
  kept: readonly Letter[],
  children: readonly StyledNode[],
  elements: readonly StyledNode[],
  words: ReferenceWords,
): readonly StyledNode[] {
  const nodes: StyledNode[] = [];
  const texts = children.filter((child) => child.kind === 'text');
  let text = '';
  const flush = (): void => {
    const model = texts.find(({ node }) => node.text === text) ?? texts[0];
    if (text !== '' && model) nodes.push(withText(model, text));
    text = '';
  };
  for (const { letter, index } of kept) {
    const element = elements[index];
    if (element?.kind !== 'element') {
      text += letter;
      continue;
    }
    flush();
    if (letter === DEAD) nodes.push(...named(element, words));
    else nodes.push(element);
  }
  flush();
  return nodes;
}

function withText(model: StyledText, text: string): StyledText {
  return model.node.text === text ? model : { ...model, node: { ...model.node, text } };
}

/** The reference's words, not linked, and where what they name is. */
function named(styled: StyledElement, words: ReferenceWords): readonly StyledNode[] {
  const { element } = styled;
  const attributes = new Map([...element.attributes].filter(([name]) => name !== 'href' && name !== 'class'));
  const span = { ...element, name: 'span', attributes };
  const where = words.inFullBrief === '' ? '' : `\u00a0${words.inFullBrief}`;
  const text: StyledText = { kind: 'text', node: { kind: 'text', text: where, parent: span, order: element.order } };
  return [{ ...styled, element: span, before: undefined, after: undefined, children: [...styled.children, text] }];
}
