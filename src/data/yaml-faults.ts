/**
 * Syntax errors of a text that isn't YAML: one for each top-level key, or for each item of the list below it, because
 * later errors of the parser are consequences of the first.
 */

import { parseDocument, type YAMLError } from 'yaml';
import type { SourceText } from '../core/source-text.ts';
import { isCutByComma } from './flow-commas.ts';
import type { Problem } from './problems.ts';
import { describeMistake } from './yaml-mistakes.ts';
import { KEY, textParts } from './yaml-parts.ts';

/** A range of the text, in UTF-16 units. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** Every fault that isn't a consequence of another, in the order of the text. */
export function syntaxFaults(source: SourceText, errors: readonly YAMLError[]): Problem[] {
  const { text } = source;
  const parts = textParts(text, (at) => KEY.test(text.slice(at, at + 100)));
  const faults = [...repeatedKeys(source, parts), ...parts.flatMap((part) => faultsIn(part, source))];
  const [first] = errors;
  if (faults.length === 0 && first) faults.push(faultOf(first, 0, source));
  return faults;
}

function faultsIn({ start, end }: Part, source: SourceText): Problem[] {
  const text = source.text.slice(start, end);
  const errors = errorsOf(text);
  const [first] = errors;
  if (!first) return [];
  const items = itemsOf(text);
  const inside = items.flatMap((item) => faultsIn({ start: start + item.start, end: start + item.end }, source));
  if (inside.length > 0) return inside;
  const repeated = errors.filter((error) => error.code === 'DUPLICATE_KEY');
  const parserError = errors.find((error) => error.code !== 'DUPLICATE_KEY');
  // Text after a syntax error may look like a duplicate key without being one.
  const before = repeated.filter((error) => !parserError || error.pos[0] < parserError.pos[0]);
  const others = before.filter((error) => !isCutByComma(text, error));
  return [...others, ...(parserError ? [parserError] : [])].map((error) => faultOf(error, start, source));
}

function errorsOf(text: string): readonly YAMLError[] {
  return parseDocument(text, { prettyErrors: false, stringKeys: true }).errors;
}

/** The items of a list that begins on the line below its key. */
function itemsOf(part: string): readonly Part[] {
  const head = /^[\w-]+:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*/.exec(part)?.[0];
  const dash = head === undefined ? undefined : /^ *- /.exec(part.slice(head.length))?.[0];
  if (head === undefined || dash === undefined) return [];
  const items = textParts(part.slice(head.length), (at) => part.startsWith(dash, head.length + at));
  return items.map(({ start, end }) => ({ start: head.length + start, end: head.length + end }));
}

function faultOf(error: YAMLError, base: number, source: SourceText): Problem {
  const [start, end] = [base + error.pos[0], base + error.pos[1]];
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^(?:"[^"]*"|'[^']*'|[^\s:]*)/.exec(source.text.slice(start, start + 80))?.[0] ?? '';
    return repeatedKey(key.replace(/^["']|["']$/g, ''), start, undefined, source);
  }
  const mistake = describeMistake(source.text, { code: error.code, message: error.message, base, start, end });
  const span = source.span(mistake.start, mistake.end);
  return { code: 'yaml-syntax', message: mistake.message, hint: mistake.hint, span };
}

function repeatedKeys(source: SourceText, parts: readonly Part[]): Problem[] {
  const seen = new Map<string, number>();
  return parts.flatMap(({ start, end }) => {
    const key = KEY.exec(source.text.slice(start, end))?.[1];
    if (key === undefined) return [];
    const first = seen.get(key);
    if (first === undefined) seen.set(key, start);
    return first === undefined ? [] : [repeatedKey(key, start, first, source)];
  });
}

function repeatedKey(key: string, start: number, first: number | undefined, source: SourceText): Problem {
  const where = first === undefined ? '' : `, first in line ${source.span(first, first).line}`;
  const span = source.span(start, start + key.length);
  return { code: 'duplicate-key', message: `'${key}' appears twice${where}`, hint: 'remove one of them', span };
}
