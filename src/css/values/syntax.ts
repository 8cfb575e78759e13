/** Parsers of values, and combinators for them. */

import { evaluateCalc } from './calc.ts';
import { mapSpecified, type Specified, type ValueParser, type ValueReader } from './specified.ts';

/** One of some keywords. */
export function keyword<const K extends string>(...keywords: readonly K[]): ValueParser<K> {
  return {
    syntax: keywords.join(' | '),
    parse(reader) {
      const name = reader.identifier((n) => (keywords as readonly string[]).includes(n));
      return name === undefined ? undefined : { value: name as K };
    },
  };
}

/** Keywords that map to values: `normal` for 0, `flex-start` for `start`. */
export function named<const T>(values: Readonly<Record<string, T>>): ValueParser<T> {
  return {
    syntax: Object.keys(values).join(' | '),
    parse(reader) {
      const name = reader.identifier((n) => Object.hasOwn(values, n));
      return name === undefined ? undefined : { value: values[name] as T };
    },
  };
}

/** The first of the parsers that accepts the value. */
export function either<const P extends readonly ValueParser<unknown>[]>(
  ...parsers: P
): ValueParser<P[number] extends ValueParser<infer T> ? T : never> {
  type T = P[number] extends ValueParser<infer U> ? U : never;
  return {
    syntax: parsers.map((p) => p.syntax).join(' | '),
    parse(reader) {
      const start = reader.position;
      for (const parser of parsers) {
        const value = parser.parse(reader);
        if (value) return value as Specified<T>;
        reader.rewind(start);
      }
      return undefined;
    },
  };
}

/** A number of at least `min`; an integer if `integer` is set. */
export function number(options: { readonly min?: number; readonly integer?: boolean } = {}): ValueParser<number> {
  const { min = Number.NEGATIVE_INFINITY, integer = false } = options;
  const range = min === Number.NEGATIVE_INFINITY ? '' : ` [${min},∞]`;
  return {
    syntax: `<${integer ? 'integer' : 'number'}${range}>`,
    parse(reader) {
      const node = reader.next();
      const calc = node?.type === 'Function' ? evaluateCalc(node) : undefined;
      const value = node?.type === 'Number' ? Number(node.value) : calc?.kind === 'number' ? calc.value : Number.NaN;
      if (!Number.isFinite(value) || value < min || (integer && !Number.isInteger(value))) return undefined;
      return { value };
    },
  };
}

/** One or more values with commas between; only for constant values. */
export function commaList<T>(item: ValueParser<T>): ValueParser<readonly T[]> {
  return {
    syntax: `[ ${item.syntax} ]#`,
    parse(reader) {
      const values: T[] = [];
      do {
        const value = item.parse(reader);
        if (!value || !('value' in value)) return undefined;
        values.push(value.value);
      } while (reader.operator(','));
      return { value: values };
    },
  };
}

/** A parser from a function that returns a constant value. */
export function parser<T>(syntax: string, parse: (reader: ValueReader) => T | undefined): ValueParser<T> {
  return {
    syntax,
    parse(reader) {
      const value = parse(reader);
      return value === undefined ? undefined : { value };
    },
  };
}

/** The same syntax with another value. */
export function mapped<T, U>(inner: ValueParser<T>, map: (value: T) => U): ValueParser<U> {
  return {
    syntax: inner.syntax,
    parse(reader) {
      const value = inner.parse(reader);
      return value && mapSpecified(value, map);
    },
  };
}
