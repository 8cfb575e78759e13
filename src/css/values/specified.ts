/** Declared values, before and after they are computed for an element. */

import type { CssNode } from 'css-tree';
import type { Color } from '../../core/color.ts';
import type { ComputedStyle } from '../computed-style.ts';

/** The bases of relative values; lengths in pt. */
export interface ComputeContext {
  readonly parent: ComputedStyle;
  /** The element's own font size; the parent's while the font size itself is computed (CSS Values 4, 6.1.1). */
  readonly fontSize: number;
  readonly rootFontSize: number;
  /** The element's own line height; the parent's while font size and line height are computed. */
  readonly lineHeight: number;
  readonly color: Color;
}

/** A declared value: a constant, or a function of the element's context. */
export type Specified<T> = { readonly value: T } | { readonly compute: (context: ComputeContext) => T };

export function computed<T>(specified: Specified<T>, context: ComputeContext): T {
  return 'value' in specified ? specified.value : specified.compute(context);
}

export function mapSpecified<T, U>(specified: Specified<T>, map: (value: T) => U): Specified<U> {
  if ('value' in specified) return { value: map(specified.value) };
  return { compute: (context) => map(specified.compute(context)) };
}

/** Reads the component values of a declaration from left to right. White space isn't included. */
export class ValueReader {
  readonly #nodes: readonly CssNode[];
  #at = 0;

  constructor(nodes: readonly CssNode[]) {
    this.#nodes = nodes;
  }

  get done(): boolean {
    return this.#at >= this.#nodes.length;
  }

  get position(): number {
    return this.#at;
  }

  /** Goes back to an earlier position. */
  rewind(position: number): void {
    this.#at = position;
  }

  peek(): CssNode | undefined {
    return this.#nodes[this.#at];
  }

  next(): CssNode | undefined {
    return this.#nodes[this.#at++];
  }

  /** Consumes an identifier that `accepts` allows, and returns it in lower case. */
  identifier(accepts: (name: string) => boolean = () => true): string | undefined {
    const node = this.peek();
    if (node?.type !== 'Identifier') return undefined;
    const name = node.name.toLowerCase();
    if (!accepts(name)) return undefined;
    this.#at++;
    return name;
  }

  /** Consumes an identifier and returns it as written: names of counters, fonts, pages. */
  customIdentifier(): string | undefined {
    const node = this.peek();
    if (node?.type !== 'Identifier') return undefined;
    this.#at++;
    return node.name;
  }

  /** Consumes `,` or `/`. */
  operator(sign: ',' | '/'): boolean {
    const node = this.peek();
    if (node?.type !== 'Operator' || node.value.trim() !== sign) return false;
    this.#at++;
    return true;
  }

  /** Consumes a function with one of these names and returns a reader of its arguments. */
  functionNamed(...names: readonly string[]): { readonly name: string; readonly inside: ValueReader } | undefined {
    const node = this.peek();
    if (node?.type !== 'Function' || !names.includes(node.name.toLowerCase())) return undefined;
    this.#at++;
    return { name: node.name.toLowerCase(), inside: new ValueReader(node.children.toArray()) };
  }

  url(): string | undefined {
    const node = this.peek();
    if (node?.type !== 'Url') return undefined;
    this.#at++;
    return node.value;
  }

  string(): string | undefined {
    const node = this.peek();
    if (node?.type !== 'String') return undefined;
    this.#at++;
    return node.value;
  }
}

/** Parses one value. `syntax` is in CSS's value definition syntax, for diagnostics. */
export interface ValueParser<T> {
  readonly syntax: string;
  /** Undefined when the value doesn't match the syntax; the reader's position is then unspecified. */
  parse(reader: ValueReader): Specified<T> | undefined;
}
