/**
 * Finds where and how a value fails the schema, in an author's words, and repairs it so that the rest can still be read
 * and one run reports all problems. Zod only decides whether a value is valid. Runs only when something is wrong.
 */

import * as z from 'zod/mini';
import type { $ZodType, $ZodTypes } from 'zod/v4/core';
import type { DataPath } from '../core/rich-text.ts';
import { hintForKey, hintForKind, hintForPlace, hintForType, type KeyHint } from './explain-hints.ts';
import type { Problems } from './problems.ts';
import { BLOCK_UNIONS } from './schema-blocks.ts';
import { found, nounOf, orList } from './schema-nouns.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A value that fits the schema: the given one, with wrong parts reported and replaced by blanks. */
export function explain(schema: $ZodType, value: unknown, path: DataPath, problems: Problems): unknown {
  const { def } = (schema as $ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return sameShape(def.innerType, value)
        ? explain(def.innerType, value, path, problems)
        : wrongOptional(def.innerType, value, path, problems);
    case 'object':
      return isFields(value)
        ? explainObject(def.shape, value, path, problems)
        : wrongType(schema, value, path, problems);
    case 'array':
      return Array.isArray(value)
        ? value.map((item, i) => explain(def.element, item, `${path}[${i}]`, problems))
        : wrongType(schema, value, path, problems);
    case 'record':
      return isFields(value)
        ? Object.fromEntries(
            Object.entries(value).map(([k, v]) => [k, explain(def.valueType, v, `${path}.${k}`, problems)]),
          )
        : wrongType(schema, value, path, problems);
    case 'union':
      return explainUnion(schema, def.options, value, path, problems);
    default:
      return fits(schema, value) ? value : wrongType(schema, value, path, problems);
  }
}

function wrongOptional(inner: $ZodType, value: unknown, path: DataPath, problems: Problems): undefined {
  if (value !== undefined) wrongType(inner, value, path, problems);
  return undefined;
}

function explainObject(
  shape: Readonly<Record<string, $ZodType>>,
  value: Fields,
  path: DataPath,
  problems: Problems,
): Fields {
  const keys = Object.keys(shape);
  const at = (key: string): DataPath => (path === '' ? key : `${path}.${key}`);
  const free = keys.filter((key) => !(key in value));
  const unknown = Object.keys(value).filter((key) => !(key in shape));
  const hints = new Map(unknown.map((key) => [key, hintForKey(key, free, value[key] !== undefined)]));
  const misnamed = misnamedKey(shape, value, free, hints);
  for (const [key, { hint, meant }] of hints) {
    const wanted = key === misnamed?.found ? misnamed.wanted : undefined;
    // The missing key was found under another name: one problem, not two.
    problems.spoil(at(meant ?? wanted ?? key), {
      code: 'unknown-key',
      message: `unknown key '${key}'${wanted === undefined ? '' : `, and '${wanted}' is missing`}`,
      hint: wanted !== undefined ? `did you mean '${wanted}'?` : (hintForPlace(path, key) ?? ofAll(hint, keys)),
      span: problems.places.keySpan(at(key)),
      cause: causeOf(at(key)),
    });
  }
  return Object.fromEntries(
    keys.flatMap((key) => {
      const inner = shape[key];
      if (!inner) return [];
      if (key in value || isOptional(inner)) {
        const explained =
          value[key] === undefined
            ? explainNothing(inner, at(key), problems)
            : explain(inner, value[key], at(key), problems);
        return explained === undefined ? [] : [[key, explained]];
      }
      const expected = `'${key}' is missing: expected ${nounOf(inner)}`;
      const cause = causeOf(at(key));
      problems.spoil(at(key), { code: 'missing-key', message: expected, span: problems.places.spanOf(path), cause });
      return [[key, blank(inner)]];
    }),
  );
}

/** The only unknown key for which no similar name is known, if its value fits the only missing key. */
function misnamedKey(
  shape: Readonly<Record<string, $ZodType>>,
  value: Fields,
  free: readonly string[],
  hints: ReadonlyMap<string, KeyHint>,
): { readonly found: string; readonly wanted: string } | undefined {
  const meant = new Set([...hints.values()].map((hint) => hint.meant));
  const [found, another] = [...hints].flatMap(([key, hint]) => (hint.meant === undefined ? [key] : []));
  const [wanted, more] = free.filter((key) => !meant.has(key) && shape[key] && !isOptional(shape[key]));
  const schema = wanted === undefined ? undefined : shape[wanted];
  if (found === undefined || wanted === undefined || another !== undefined || more !== undefined) return undefined;
  return schema && fits(schema, value[found]) ? { found, wanted } : undefined;
}

/** A hint that lists free keys lists all keys instead. */
function ofAll(hint: string, keys: readonly string[]): string {
  return hint.startsWith('known') ? `known here: ${keys.join(', ')}` : hint;
}

/** A key without a value. An optional one counts as absent. */
function explainNothing(schema: $ZodType, path: DataPath, problems: Problems): unknown {
  if (isOptional(schema)) return undefined;
  const message = `'${lastKey(path)}' has no value: expected ${nounOf(schema)}`;
  const hint = `write the value after '${lastKey(path)}: '; put text that begins with '#' in quotes`;
  problems.spoil(path, {
    code: 'missing-value',
    message,
    hint,
    span: problems.places.keySpan(path),
    cause: causeOf(path),
  });
  return blank(schema);
}

/** The same cause for all items of a list, and for all charts, claims, notes and sources: they share one mistake. */
function causeOf(path: DataPath, found = ''): string | undefined {
  const kind = path.replace(/\[\d+\]/g, '[]').replace(/^(charts|claims|notes|sources)\.[^.[]+/, '$1.*');
  return kind === path ? undefined : `${kind} ${found}`;
}

function explainUnion(
  schema: $ZodType,
  options: readonly $ZodType[],
  value: unknown,
  path: DataPath,
  problems: Problems,
): unknown {
  if (options.some((option) => fits(option, value))) return value;
  if (isFields(value) && BLOCK_UNIONS.some((union) => union === schema))
    return explainBlock(options, value, path, problems);
  const shaped = options.filter((option) => sameShape(option, value));
  const chosen = shaped.length > 1 ? shaped.find((option) => sameKind(option, value)) : shaped[0];
  if (chosen) return explain(chosen, value, path, problems);
  if (shaped.length > 1 && isFields(value)) return explainKind(shaped, value, path, problems);
  return wrongType(schema, value, path, problems);
}

function explainBlock(options: readonly $ZodType[], value: Fields, path: DataPath, problems: Problems): unknown {
  const kinds = options.map(firstKey);
  const chosen = options[kinds.findIndex((kind) => kind in value)];
  if (chosen) return explain(chosen, firstBlock(chosen, kinds, value, path, problems), path, problems);
  const [key = ''] = Object.keys(value);
  const boxed = key === 'box' ? "a box can't contain another box" : undefined;
  const message = boxed ?? (key === '' ? 'this block is empty' : `there is no block type '${key}'`);
  const hint = boxed ? undefined : blockHint(key, kinds);
  const span = problems.places.keySpan(`${path}.${key}`);
  problems.spoil(path, { code: 'unknown-block', message, hint, span, cause: `${key} ${message}` });
  return { paragraph: '' };
}

/** The keys of a block without those of others that were written into it, which are reported. */
function firstBlock(
  block: $ZodType,
  kinds: readonly string[],
  value: Fields,
  path: DataPath,
  problems: Problems,
): Fields {
  const { def } = (block as $ZodTypes)._zod;
  const own = def.type === 'object' ? Object.keys(def.shape) : [];
  const others = kinds.filter((kind) => kind in value && !own.includes(kind));
  for (const kind of others) {
    const message = `'${kind}' begins another block`;
    const hint = `write '- ' before it, as before '${firstKey(block)}'`;
    const span = problems.places.keySpan(`${path}.${kind}`);
    problems.spoil(`${path}.${kind}`, { code: 'unknown-key', message, hint, span, cause: `another block ${kind}` });
  }
  return Object.fromEntries(Object.entries(value).filter(([key]) => !others.includes(key)));
}

function blockHint(key: string, kinds: readonly string[]): string {
  const { hint, meant } = hintForKey(key, kinds, true);
  return meant !== undefined ? hint : `the block types are ${kinds.join(', ')}`;
}

/** A map whose `kind` is missing or unknown. */
function explainKind(options: readonly $ZodType[], value: Fields, path: DataPath, problems: Problems): unknown {
  const kinds = options.map(kindOf).filter((kind) => kind !== undefined);
  const kind = value.kind;
  const message =
    kind === undefined
      ? `'kind' is missing: expected ${orList(kinds)}`
      : `expected ${orList(kinds)}, found ${found(kind)}`;
  const hint = typeof kind === 'string' ? hintForKind(kind, kinds) : undefined;
  const span = problems.places.spanOf(kind === undefined ? path : `${path}.kind`);
  problems.spoil(path, { code: kind === undefined ? 'missing-key' : 'wrong-value', message, hint, span });
  return options[0] ? blank(options[0]) : undefined;
}

function wrongType(schema: $ZodType, value: unknown, path: DataPath, problems: Problems): unknown {
  const message = `expected ${nounOf(schema)}, found ${found(value)}`;
  const hint = hintForType({ schema, value, written: problems.places.written(path) });
  const cause = causeOf(path, typeof value === 'string' ? value : typeof value);
  problems.spoil(path, { code: 'wrong-type', message, hint, cause });
  return blank(schema);
}

/** The emptiest value that fits. */
function blank(schema: $ZodType): unknown {
  const { def } = (schema as $ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape).flatMap(([key, inner]) => (isOptional(inner) ? [] : [[key, blank(inner)]])),
      );
    case 'array':
      return [];
    case 'record':
      return {};
    case 'union':
      return def.options[0] ? blank(def.options[0]) : undefined;
    case 'enum':
      return Object.values(def.entries)[0];
    case 'literal':
      return def.values[0];
    case 'number':
      return 1;
    case 'boolean':
      return false;
    case 'optional':
      return undefined;
    default:
      return '';
  }
}

function sameShape(schema: $ZodType, value: unknown): boolean {
  const { def } = (schema as $ZodTypes)._zod;
  if (def.type === 'union') return def.options.some((option) => sameShape(option, value));
  if (def.type === 'object' || def.type === 'record') return isFields(value);
  if (def.type === 'array') return Array.isArray(value);
  return fits(schema, value);
}

function sameKind(schema: $ZodType, value: unknown): boolean {
  return isFields(value) && value.kind !== undefined && kindOf(schema) === value.kind;
}

function kindOf(schema: $ZodType): string | undefined {
  const { def } = (schema as $ZodTypes)._zod;
  const kind = def.type === 'object' ? (def.shape.kind as $ZodTypes | undefined)?._zod.def : undefined;
  return kind?.type === 'literal' ? String(kind.values[0]) : undefined;
}

function firstKey(schema: $ZodType): string {
  const { def } = (schema as $ZodTypes)._zod;
  return def.type === 'object' ? (Object.keys(def.shape)[0] ?? '') : '';
}

function fits(schema: $ZodType, value: unknown): boolean {
  return z.safeParse(schema, value).success;
}

function isOptional(schema: $ZodType): boolean {
  return (schema as $ZodTypes)._zod.def.type === 'optional';
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function lastKey(path: DataPath): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
