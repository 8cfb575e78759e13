/** Values between { } that a comma ends: `{ value: 512,000 }` has the value 512 and the key 000. */

import { isScalar, type Pair, type YAMLError } from 'yaml';
import type { LostText } from './lost-text.ts';
import { quotedForYaml, shortened } from './yaml-parser-error.ts';

/** A value with the words that a comma cut off from it. */
export interface CutValue {
  readonly first: Pair;
  readonly rest: readonly Pair[];
}

/**
 * Finds the plain values of a map between { } that continue after a comma: keys without a colon. A single word after a comma and
 * a space may be a key whose value was forgotten; the schema decides that.
 */
export function cutValues(pairs: readonly Pair[], text: string, base: number): readonly CutValue[] {
  const found: { first: Pair; rest: Pair[] }[] = [];
  let first: Pair | undefined;
  for (const pair of pairs) {
    if (pair.value !== null) first = pair;
    else if (first && found.at(-1)?.first === first) found.at(-1)?.rest.push(pair);
    else if (first && isScalar(first.value) && first.value.type === 'PLAIN' && continuesValue(pair, text, base))
      found.push({ first, rest: [pair] });
    else first = undefined;
  }
  return found;
}

function continuesValue({ key }: Pair, text: string, base: number): boolean {
  if (!isScalar(key) || !key.range) return false;
  return text.charAt(base + key.range[0] - 1) === ',' || /\s|^\d/.test(String(key.value));
}

/** True for a "key" without a colon, which may occur twice: `{ from: 1,000, to: 2,000 }` has the key 000 twice. */
export function isCutByComma(text: string, { code, pos: [start] }: YAMLError): boolean {
  const before = text.slice(0, start).trimEnd();
  return code === 'DUPLICATE_KEY' && before.endsWith(',') && /^[^:,{}[\]\n]+\s*[,}]/.test(text.slice(start));
}

/** Describes a value that a comma ends. */
export function cutByComma({ first, rest }: CutValue, text: string, base: number): LostText {
  const start = base + rangeOf(first.value)[0];
  const end = base + rangeOf(rest.at(-1)?.key)[1];
  const value = text.slice(start, end);
  const number = /^-?\d{1,3}(?:,\d{3})+$/.test(value) ? value.replaceAll(',', '') : undefined;
  const quotes = `put it in quotes: ${quotedForYaml(shortened(value))}`;
  return {
    code: 'yaml-syntax',
    message: 'between { } a comma ends a value',
    hint: number === undefined ? quotes : `write ${number}, or ${quotes}`,
    cause: `comma ${number === undefined ? 'text' : 'number'}`,
    start,
    end,
  };
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = isScalar(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : [0, 0];
}
