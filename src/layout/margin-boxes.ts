/** Page margin boxes (CSS Paged Media 3, 5): running headers and footers, left, centre and right. */

import { counterText } from '../core/counter-text.ts';
import type { ComputedStyle, ContentPart } from '../css/computed-style.ts';
import type { MarginBoxName, PageStyle } from '../css/styled.ts';
import type { ElementNode } from '../html/element.ts';
import { boxEdges } from './box-edges.ts';
import type { LayoutContext } from './context.ts';
import type { Fragment, MarginBox } from './fragment.ts';
import { paintsItself, placeLine } from './inline.ts';
import type { StringValues } from './strings.ts';
import { textStyle } from './text-style.ts';

export interface PageFacts {
  readonly number: number;
  readonly total: number;
  readonly strings: ReadonlyMap<string, StringValues>;
}

export function layMarginBoxes(style: PageStyle, page: PageFacts, context: LayoutContext): readonly MarginBox[] {
  return (['header', 'footer'] as const).flatMap((side) => {
    const content = layRow(style, side, page, context);
    return content.length > 0 ? [{ side, content }] : [];
  });
}

const PLACES = ['left', 'center', 'right'] as const;

function layRow(style: PageStyle, side: MarginBox['side'], page: PageFacts, context: LayoutContext): Fragment[] {
  const edge = side === 'header' ? 'top' : 'bottom';
  const width = style.width - style.marginLeft - style.marginRight;
  const height = side === 'header' ? style.marginTop : style.marginBottom;
  const top = side === 'header' ? 0 : style.height - style.marginBottom;
  const boxes = PLACES.flatMap((place) => {
    const name: MarginBoxName = `${edge}-${place}`;
    const box = style.marginBoxes.get(name);
    const text = box ? contentText(box, page) : '';
    return box && text !== '' ? [{ place, box, text }] : [];
  });
  return boxes.flatMap(({ place, box, text }) => {
    // One box alone has the whole width; of two, the longer text may take two thirds.
    const share = place === 'center' ? 0.34 : boxes.length === 2 ? 0.66 : 0.33;
    const room = boxes.length === 1 ? width : width * share;
    const x = style.marginLeft + (place === 'left' ? 0 : place === 'right' ? width - room : (width - room) / 2);
    return layText(box, text, { x, y: top, width: room, height }, place, context);
  });
}

function layText(
  style: ComputedStyle,
  text: string,
  room: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  place: (typeof PLACES)[number],
  context: LayoutContext,
): Fragment[] {
  const element = MARGIN_ELEMENT;
  const text0 = textStyle({ style, rise: 0, language: '' }, context);
  const edges = boxEdges(style, room.width);
  const lines = context.text.paragraph([{ kind: 'text', text, style: text0, element, generated: true }], {
    measure: () => ({ width: room.width - edges.left - edges.right, shift: 0 }),
    steady: true,
    align: style.textAlign === 'start' || style.textAlign === 'justify' ? place : physical(style.textAlign),
    alignLast: style.textAlign === 'start' || style.textAlign === 'justify' ? place : physical(style.textAlign),
    indent: 0,
    balance: false,
    hangingPunctuation: false,
    direction: style.direction,
    strut: text0,
    language: '',
  });
  const height = lines.reduce((sum, line) => sum + line.ascent + line.descent, 0) + edges.top + edges.bottom;
  const free = room.height - height;
  const shift = style.verticalAlign === 'top' ? 0 : style.verticalAlign === 'bottom' ? free : free / 2;
  const fragments: Fragment[] = [];
  let y = room.y + shift + edges.top;
  for (const line of lines) {
    fragments.push(placeLine(line, { x: room.x + edges.left, y, width: room.width }, undefined));
    y += line.ascent + line.descent;
  }
  if (!paintsItself(style)) return fragments;
  const rect = { x: room.x, y: room.y + shift, width: room.width, height };
  return [
    { kind: 'box', element: undefined, style, rect, first: true, last: true, repeated: false, children: fragments },
  ];
}

function physical(align: 'left' | 'right' | 'center' | 'end'): 'left' | 'right' | 'center' {
  return align === 'end' ? 'right' : align;
}

function contentText(style: ComputedStyle, page: PageFacts): string {
  if (typeof style.content === 'string') return '';
  return style.content.map((part) => partText(part, page)).join('');
}

function partText(part: ContentPart, page: PageFacts): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'counter':
      return counterText(part.name === 'page' ? page.number : part.name === 'pages' ? page.total : 0, part.style);
    case 'string':
      return stringValue(page.strings.get(part.name), part.position);
    case 'attribute':
    case 'counters':
    case 'target-counter':
    case 'content':
    case 'leader':
    case 'image':
      return '';
    default: {
      const never: never = part;
      return never;
    }
  }
}

/** CSS GCPM 3, 1.1.2. */
function stringValue(values: StringValues | undefined, position: 'first' | 'start' | 'last' | 'first-except'): string {
  if (!values) return '';
  switch (position) {
    case 'first':
      return values.set[0] ?? values.before;
    case 'start':
      return values.before;
    case 'last':
      return values.set.at(-1) ?? values.before;
    case 'first-except':
      return values.set.length > 0 ? '' : values.before;
    default: {
      const never: never = position;
      return never;
    }
  }
}

/** Margin boxes have no element in the document; their text needs one to be of. */
const MARGIN_ELEMENT: ElementNode = Object.freeze({
  kind: 'element' as const,
  name: 'span',
  attributes: new Map<string, string>(),
  children: [],
  parent: undefined,
  template: undefined,
  src: undefined,
  order: -1,
  language: '',
});
