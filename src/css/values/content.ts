/** Generated content (CSS Content 3, 2; CSS Generated Content for Paged Media, 1) and counters (CSS Lists 3, 4). */

import { own } from '../../core/own.ts';
import type { ComputedStyle, ContentPart, CounterChange } from '../computed-style.ts';
import { counterStyle } from './lists.ts';
import type { ValueParser, ValueReader } from './specified.ts';
import { parser } from './syntax.ts';

const PARTS = '[ <string> | attr() | counter() | counters() | string() | target-counter() | leader() | content() ]+';

export const content: ValueParser<ComputedStyle['content']> = parser(
  `normal | none | ${PARTS} | <url> / <string>`,
  (reader): ComputedStyle['content'] | undefined => {
    if (reader.identifier((n) => n === 'normal') !== undefined) return 'normal';
    if (reader.identifier((n) => n === 'none') !== undefined) return 'none';
    return contentImage(reader) ?? contentParts(reader);
  },
);

/** An image with its alternative text (CSS Content 3, 2 and 2.4), which is required. */
function contentImage(reader: ValueReader): readonly ContentPart[] | undefined {
  const path = reader.url();
  const alt = path !== undefined && reader.operator('/') ? reader.string() : undefined;
  return path === undefined || alt === undefined ? undefined : [{ kind: 'image', path, alt }];
}

export const stringSet: ValueParser<ComputedStyle['stringSet']> = parser(
  `none | [ <custom-ident> ${PARTS} ]#`,
  (reader) => {
    if (reader.identifier((n) => n === 'none') !== undefined) return [];
    const strings: { name: string; content: readonly ContentPart[] }[] = [];
    do {
      const name = reader.customIdentifier();
      const parts = contentParts(reader);
      if (name === undefined || !parts) return undefined;
      strings.push({ name, content: parts });
    } while (reader.operator(','));
    return strings;
  },
);

/** `counter-reset` and `counter-increment`: names, each with a number or the property's default. */
export function counterChanges(byDefault: number): ValueParser<readonly CounterChange[]> {
  return parser('none | [ <custom-ident> <integer>? ]+', (reader) => {
    if (reader.identifier((n) => n === 'none') !== undefined) return [];
    const changes: CounterChange[] = [];
    for (let name = reader.customIdentifier(); name !== undefined; name = reader.customIdentifier()) {
      const node = reader.peek();
      const value = node?.type === 'Number' ? Number(node.value) : byDefault;
      if (!Number.isInteger(value)) return undefined;
      if (node?.type === 'Number') reader.next();
      changes.push({ name, value });
    }
    return changes.length > 0 ? changes : undefined;
  });
}

/** The parts up to a comma or the end; undefined when there are none, or one is unknown. */
function contentParts(reader: ValueReader): readonly ContentPart[] | undefined {
  const parts: ContentPart[] = [];
  for (let node = reader.peek(); node && node.type !== 'Operator'; node = reader.peek()) {
    const part = contentPart(reader);
    if (!part) return undefined;
    parts.push(part);
  }
  return parts.length > 0 ? parts : undefined;
}

function contentPart(reader: ValueReader): ContentPart | undefined {
  const text = reader.string();
  if (text !== undefined) return { kind: 'text', text };
  const call = reader.functionNamed('attr', 'counter', 'counters', 'string', 'target-counter', 'leader', 'content');
  if (!call) return undefined;
  const part = own(FUNCTIONS, call.name)?.(call.inside);
  return call.inside.done ? part : undefined;
}

const FUNCTIONS: Readonly<Record<string, (inside: ValueReader) => ContentPart | undefined>> = {
  attr(inside) {
    const name = inside.customIdentifier();
    return name === undefined ? undefined : { kind: 'attribute', name };
  },
  counter(inside) {
    const name = inside.customIdentifier();
    return name === undefined ? undefined : { kind: 'counter', name, style: styleOf(inside) };
  },
  counters(inside) {
    const name = inside.customIdentifier();
    const separator = inside.operator(',') ? inside.string() : undefined;
    if (name === undefined || separator === undefined) return undefined;
    return { kind: 'counters', name, separator, style: styleOf(inside) };
  },
  string(inside) {
    const name = inside.customIdentifier();
    if (name === undefined) return undefined;
    const position = inside.operator(',') ? inside.identifier() : 'first';
    if (position === 'first' || position === 'start' || position === 'last' || position === 'first-except') {
      return { kind: 'string', name, position };
    }
    return undefined;
  },
  'target-counter'(inside) {
    const target = inside.functionNamed('attr')?.inside.customIdentifier();
    const counter = inside.operator(',') ? inside.customIdentifier() : undefined;
    if (target === undefined || counter === undefined) return undefined;
    return { kind: 'target-counter', attribute: target, counter, style: styleOf(inside) };
  },
  leader(inside) {
    const keyword = inside.identifier((n) => Object.hasOwn(LEADERS, n));
    const pattern = keyword === undefined ? inside.string() : LEADERS[keyword];
    return pattern === undefined ? undefined : { kind: 'leader', pattern };
  },
  content(inside) {
    inside.identifier((n) => n === 'text');
    return { kind: 'content' };
  },
};

const LEADERS: Readonly<Record<string, string>> = { dotted: '. ', solid: '_', space: ' ' };

/** `, lower-roman` at the end of a counter; decimal by default. An unknown style isn't consumed. */
function styleOf(inside: ValueReader): string {
  if (!inside.operator(',')) return 'decimal';
  const start = inside.position;
  const style = counterStyle.parse(inside);
  if (style && 'value' in style) return style.value;
  inside.rewind(start);
  return 'decimal';
}
