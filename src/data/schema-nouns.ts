/** The values that a schema expects, and those found instead, as nouns in messages. */

import * as z from 'zod/mini';
import type { $ZodType, $ZodTypes } from 'zod/v4/core';

/** Fails every part of the schema, so that each part's error names what it expects. */
const NOTHING_FITS = Symbol('nothing fits');

/** The expected value as a noun phrase. */
export function nounOf(schema: $ZodType): string {
  const { def } = (schema as $ZodTypes)._zod;
  if (def.type === 'optional') return nounOf(def.innerType);
  const noun = def.error && z.safeParse(schema, NOTHING_FITS).error?.issues[0]?.message;
  if (noun) return noun;
  if (def.type === 'union') return orList([...new Set(def.options.map(nounOf))]);
  if (def.type === 'object') {
    const keys = Object.entries(def.shape).flatMap(([key, inner]) =>
      (inner as $ZodTypes)._zod.def.type === 'optional' ? [] : [key],
    );
    return `a map with ${(keys.length > 0 ? keys : Object.keys(def.shape)).join(', ')}`;
  }
  return def.type === 'string' ? 'text' : `a ${def.type}`;
}

export function found(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `the text '${value.length > 30 ? `${value.slice(0, 29)}…` : value}'`;
  if (typeof value === 'number') return `the number ${value}`;
  return typeof value === 'boolean' ? String(value) : 'a map';
}

export function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
