/** Pages of a piece of HTML and CSS, in a font whose letters are all half an em wide, so that places can be counted. */

import { readFileSync } from 'node:fs';
import type { ReplacedBox } from '../../src/box/box.ts';
import { buildBoxes } from '../../src/box/build.ts';
import { Budget } from '../../src/core/budget.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import type { FontFace } from '../../src/core/shaping.ts';
import { cascade, createStyleCache, type StyleCache } from '../../src/css/cascade.ts';
import type { StyledDocument } from '../../src/css/styled.ts';
import type { ElementTree } from '../../src/html/element-tree.ts';
import { ElementMemory } from '../../src/html/kept-elements.ts';
import { parseMarkup } from '../../src/html/parse.ts';
import { collectAnchors } from '../../src/layout/anchors.ts';
import type { FigureRoom, LayoutServices, SizedContent, SizedRows, TextEngine } from '../../src/layout/context.ts';
import type { FlexEngine } from '../../src/layout/flow/flex-items.ts';
import type { LaidBoxes } from '../../src/layout/flow/kept-layouts.ts';
import type { Fragment, Page } from '../../src/layout/fragment.ts';
import { LaidReferences } from '../../src/layout/page/references.ts';
import { paginate } from '../../src/layout/paginate.ts';
import type { InlinePiece, Line, LineItem, ParagraphOptions, TextStyle } from '../../src/text/line.ts';

const face: FontFace = {
  id: 'test',
  sha256: '',
  file: '',
  family: 'Test',
  weight: 400,
  style: 'normal',
  postscriptName: 'Test',
  bytes: new Uint8Array(),
  unitsPerEm: 1000,
  ascender: 800,
  descender: -200,
  lineGap: 0,
  capHeight: 700,
  xHeight: 500,
  underlinePosition: -100,
  underlineThickness: 50,
  italicAngle: 0,
  bbox: [0, -200, 500, 800],
  has: () => true,
  glyphOf: () => 1,
};

/** A word with the spaces after it, or a box in the line. */
type Word =
  | { readonly text: string; readonly piece: Extract<InlinePiece, { kind: 'text' }> }
  | { readonly text: ''; readonly piece: Extract<InlinePiece, { kind: 'box' }> };

const width = (text: string, style: TextStyle): number => text.trimEnd().length * style.font.size * 0.5;

function advanceOf({ text, piece }: Word): number {
  return piece.kind === 'box' ? piece.width : text.length * piece.style.font.size * 0.5;
}

function trailing(word: Word | undefined): number {
  if (word?.piece.kind !== 'text') return 0;
  return (word.text.length - word.text.trimEnd().length) * word.piece.style.font.size * 0.5;
}

function lineOf(words: readonly Word[], options: ParagraphOptions, index: number): Line {
  const last = words.at(-1);
  const used = words.reduce((sum, w) => sum + advanceOf(w), 0) - trailing(last);
  const measure = options.measure(index);
  const free = measure.width - used;
  const shift = measure.shift + (options.align === 'right' ? free : options.align === 'center' ? free / 2 : 0);
  const items: LineItem[] = [];
  let x = shift + (index === 0 ? options.indent : 0);
  const { lineHeight } = options.strut;
  let [ascent, descent] = [lineHeight * 0.8, lineHeight * 0.2];
  for (const word of words) {
    const advance = advanceOf(word);
    items.push(word.piece.kind === 'box' ? { ...word.piece, x } : textItem(word.text, word.piece, x, advance));
    x += advance;
    if (word.piece.kind !== 'box') continue;
    ascent = Math.max(ascent, word.piece.ascent);
    descent = Math.max(descent, word.piece.descent);
  }
  const overfull = Math.max(0, -free);
  return {
    x: shift,
    width: used,
    ascent,
    descent,
    items,
    spans: [],
    ratio: 0,
    overfull,
    hyphenated: false,
    breaksWord: false,
  };
}

function textItem(text: string, piece: Extract<InlinePiece, { kind: 'text' }>, x: number, advance: number): LineItem {
  const glyphs = [...text].map((_, i) => ({ id: 1, cluster: i, advance: 500, dx: 0, dy: 0 }));
  const run = { face, text, direction: 'ltr' as const, glyphs, advance: 500 * text.length };
  const { style, of, generated } = piece;
  return {
    kind: 'text',
    run,
    style,
    of,
    generated,
    added: 'none',
    x,
    rise: style.rise,
    width: advance,
    letterSpacing: 0,
    spaceExtra: 0,
    strokes: [],
  };
}

export const countedText: TextEngine = {
  paragraph(pieces, options) {
    const lines: Line[] = [];
    let words: Word[] = [];
    let used = 0;
    const flush = (): void => {
      lines.push(lineOf(words, options, lines.length));
      words = [];
      used = 0;
    };
    const add = (word: Word, needed: number): void => {
      if (used + needed > options.measure(lines.length).width + 0.001 && words.length > 0) flush();
      words.push(word);
      used += advanceOf(word);
    };
    for (const piece of pieces) {
      if (piece.kind === 'break') flush();
      if (piece.kind === 'box') add({ text: '', piece }, piece.width);
      if (piece.kind !== 'text') continue;
      for (const text of piece.text.match(/\S+\s*|\s+/g) ?? []) add({ text, piece }, width(text, piece.style));
    }
    if (words.length > 0) flush();
    return lines;
  },
  measure(pieces) {
    const texts = pieces.filter((p) => p.kind === 'text');
    const words = texts.flatMap((p) => p.text.split(/\s+/).map((w) => width(w, p.style)));
    const boxes = pieces.flatMap((p) => (p.kind === 'box' ? p.width : []));
    const all = texts.reduce((sum, p) => sum + width(p.text, p.style), 0) + boxes.reduce((a, b) => a + b, 0);
    return { min: Math.max(0, ...words, ...boxes), max: all };
  },
  // Capitals are as high as the font says; of all letters Q, J and þ have descenders.
  ink: (line) => {
    const [item] = line.items;
    const size = item?.kind === 'text' ? item.style.font.size : 0;
    const below = item?.kind === 'text' && /[QJþ]/.test(item.run.text) ? size * 0.2 : 0;
    return { above: size * 0.7, below, right: line.width };
  },
  metrics: (font) => ({
    ascent: font.size * 0.8,
    descent: font.size * 0.2,
    lineGap: 0,
    capHeight: font.size * 0.7,
    xHeight: font.size * 0.5,
    underlinePosition: -font.size * 0.1,
    underlineThickness: font.size * 0.05,
  }),
};

const userAgent = readFileSync(new URL('../../src/css/user-agent.css', import.meta.url), 'utf8');

/** A page is 200 pt wide and 100 pt high without margins, type is 10/10 pt: 40 letters a line, 10 lines a page. */
const base = `
  @page { size: 200pt 100pt; margin: 0 }
  body, p, h1, h2, h3, ul, ol, li, table, td, th, caption, figure, section, div { margin: 0; padding: 0 }
  body, h1, h2, h3, caption, td, th { font: 10pt/10pt Test; text-align: left; vertical-align: top }
`;

export interface SetPages {
  readonly pages: readonly Page[];
  readonly tree: ElementTree;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a document shares with those before it. */
export interface Kept {
  readonly elements: ElementMemory;
  readonly styles: StyleCache;
  readonly laid: LaidBoxes;
}

export function nothingKept(styles: StyleCache = createStyleCache()): Kept {
  return { elements: new ElementMemory(), styles, laid: new WeakMap() };
}

/** Charts in the HTML are boxes as high as their name says: `<chart name="30">`; those of `30 fit` no higher than they may be; `12 rows` has rows of 10 pt between a head and a foot, each 10 pt high, or 20 pt where the chart continues. */
export function setPages(
  html: string,
  css: string,
  flex?: FlexEngine,
  kept: Kept = nothingKept(),
  services: Partial<LayoutServices> = {},
): SetPages {
  const root = parseMarkup(`<body lang="en">${html}</body>`, { memory: kept.elements });
  const styled = cascade(
    root.value,
    [
      { file: 'ua.css', text: userAgent, origin: 'user-agent' },
      { file: 'base.css', text: base, origin: 'author' },
      { file: 'test.css', text: css, origin: 'author' },
    ],
    kept.styles,
  );
  const references = new LaidReferences(styled.value.tree);
  for (let round = 1; ; round++) {
    const set = setOnce(styled.value, references, flex, kept.laid, services);
    if (!references.settle(set.pages, collectAnchors(set.pages, styled.value.tree)) && round < 5) continue;
    return { ...set, diagnostics: [...root.diagnostics, ...styled.diagnostics, ...set.diagnostics] };
  }
}

function rowsOf(count: number, { element }: ReplacedBox, { width, height, continues }: FigureRoom): SizedContent {
  const drawn = (x: number, y: number, high: number, alt: string): Fragment => {
    const drawing = { width, height: high, ops: [] };
    return { kind: 'drawing', element, rect: { x, y, width, height: high }, drawing, alt };
  };
  const whole = Math.min(height, 20 + count * 10);
  const sized = { width, height: whole, place: (x: number, y: number) => drawn(x, y, whole, '') };
  if (continues !== 'by rows' || 20 + count * 10 <= height) return sized;
  const rows: SizedRows = {
    ...{ count, rowHeight: 10, head: 10, headAgain: 20, foot: 10, footAgain: 20 },
    place: (x, y, from, to) => {
      const high = (from > 0 ? 20 : 10) + (to - from) * 10 + (to < count ? 20 : 10);
      return drawn(x, y, high, `${from + 1} to ${to}`);
    },
  };
  return { ...sized, rows };
}

function setOnce(
  styled: StyledDocument,
  references: LaidReferences,
  flex: FlexEngine | undefined,
  laid: LaidBoxes,
  services: Partial<LayoutServices>,
): SetPages {
  const boxes = buildBoxes(styled, references);
  const diagnostics: Diagnostic[] = [...boxes.diagnostics];
  const pages = paginate(boxes.value, styled.page, {
    budget: new Budget(),
    tree: styled.tree,
    laid,
    text: countedText,
    replaced: (box, room): SizedContent => {
      const name = box.element.attributes.get('name') ?? '';
      const available = room.width;
      if (name.endsWith('rows')) return rowsOf(Number.parseFloat(name), box, room);
      const height = name.endsWith('fit') ? Math.min(Number.parseFloat(name), room.height) : Number(name);
      const { element } = box;
      return {
        width: available,
        height,
        place: (x, y) => ({
          kind: 'drawing',
          element,
          rect: { x, y, width: available, height },
          drawing: { width: available, height, ops: [] },
          alt: '',
        }),
      };
    },
    flex,
    replacedWidths: ({ style }) => {
      const width = typeof style.width === 'number' ? style.width : 30;
      return { min: width, max: width };
    },
    report: (d) => diagnostics.push(d),
    ...services,
  });
  return { pages, tree: styled.tree, diagnostics };
}
