/** The structural lines of a YAML text, and their indentation. */

import type { Mistake } from './yaml-parser-error.ts';

export interface NumberedLine {
  readonly text: string;
  /** Of the line in the text, UTF-16 units. */
  readonly start: number;
  readonly indent: number;
  /** It begins with `- `. */
  readonly isItem: boolean;
  /** It has a key, perhaps after `- `. */
  readonly isKey: boolean;
  /** The column of the key or value, after any dashes. */
  readonly content: number;
  /** It ends in `>-` or `|`: a block scalar follows. */
  readonly opensText: boolean;
}

/** Placeholder for a line that doesn't exist. */
export const NO_LINE: NumberedLine = numberedLine('', -1);

/** The lines from an offset on, without blank lines, comments and the lines of block scalars (`>-`, `|`). */
export function structuralLines(text: string, from: number): readonly NumberedLine[] {
  const lines: NumberedLine[] = [];
  /** Lines indented deeper, or as deep as the first line of their text, belong to a block scalar. */
  let scalar: { readonly deeperThan: number } | { readonly from: number } | undefined;
  for (let start = from; start < text.length; start = text.indexOf('\n', start) + 1 || text.length) {
    const next = text.indexOf('\n', start);
    const line = numberedLine(text.slice(start, next < 0 ? text.length : next).replace(/\r$/, ''), start);
    if (line.text.trim() === '' || /^\s*#/.test(line.text)) continue;
    if (scalar && 'deeperThan' in scalar && line.indent > scalar.deeperThan) scalar = { from: line.indent };
    if (scalar && 'from' in scalar && line.indent >= scalar.from) continue;
    scalar = line.opensText ? { deeperThan: keyColumn(line) } : undefined;
    lines.push(line);
  }
  return lines;
}

function numberedLine(text: string, start: number): NumberedLine {
  const indent = /^ */.exec(text)?.[0].length ?? 0;
  const dashes = /^(?:- +)+/.exec(text.slice(indent))?.[0] ?? '';
  const content = indent + dashes.length;
  const isKey = /^(?:[^\s'"[\]{},#&*!|>%@`-][^\s:]*|"[^"]*"|'[^']*'):(?:\s|$)/.test(text.slice(content));
  const opensText = /(?:^|[:-] )\s*[>|][+-]?\d?[+-]?\s*(?:#.*)?$/.test(text);
  return { text, start, indent, isItem: dashes !== '' || text.trim() === '-', isKey, content, opensText };
}

/** The value of a line: what follows its key or its dash. */
export function valueIn(line: NumberedLine): { readonly value: string; readonly from: number } {
  const rest = line.text.slice(line.content);
  const key = line.isKey ? (/^(?:"[^"]*"|'[^']*'|[^\s:]*):\s*/.exec(rest)?.[0].length ?? 0) : 0;
  return { value: rest.slice(key).trimEnd(), from: line.content + key };
}

/** Lines indented deeper than this belong to the line's value. */
function keyColumn(line: NumberedLine): number {
  return line.isKey ? line.content : line.indent;
}

/** The offset at which the line that contains `offset` begins. */
export function lineAt(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** A line whose indentation matches none of the lines that it could belong to. */
export function indentFault(lines: readonly NumberedLine[], line: NumberedLine): Mistake | undefined {
  if (!line.isKey && !line.isItem) return undefined;
  const index = lines.indexOf(line);
  const levels = levelsAbove(lines, index);
  if (levels.length === 0 || levels.includes(line.indent)) return undefined;
  const above = lines[index - 1];
  // Below a key without a value any deeper indentation is right.
  if (above?.isKey && /:\s*$/.test(above.text) && line.indent > above.content) return undefined;
  const next = lines[index + 1];
  const distance = (level: number): number => Math.abs(level - line.indent) + (level === next?.indent ? -10 : 0);
  const level = levels.toSorted((a, b) => distance(a) - distance(b) || b - a)[0] ?? 0;
  const message = `this line is indented by ${spaces(line.indent)}, its neighbours by ${level}`;
  const continues = above && !/:\s*$/.test(above.text) && line.indent > above.content;
  const hint = `${level === 0 ? "don't indent it" : `indent it by ${spaces(level)}`}${continues ? ', or put the text above it in quotes if it continues that text' : ''}`;
  return { message, hint, start: line.start, end: line.start + Math.max(1, line.indent) };
}

/** `- item` where its neighbours are keys, or the other way round. */
export function itemAmongKeys(lines: readonly NumberedLine[], line: NumberedLine): Mistake | undefined {
  const above = lines.slice(0, lines.indexOf(line)).findLast(({ indent }) => indent <= line.indent);
  if (!above || above.indent !== line.indent || above.isItem === line.isItem) return undefined;
  if (!line.isKey && !line.isItem) return undefined;
  const [what, others] = line.isItem ? ["a list item ('- ')", 'keys'] : ['a key', "list items ('- ')"];
  const hint = line.isItem ? 'put the list below a key of its own, indented' : "indent it, or begin the line with '- '";
  return {
    message: `this is ${what} among ${others}`,
    hint,
    start: line.start + line.indent,
    end: line.start + line.text.length,
  };
}

/** The columns of the keys and items above that are still open. */
function levelsAbove(lines: readonly NumberedLine[], index: number): readonly number[] {
  const levels: number[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (const line of lines.slice(0, index).reverse()) {
    if ((!line.isKey && !line.isItem) || line.indent >= limit) continue;
    if (line.isKey && line.content < limit) levels.push(line.content);
    if (line.isItem) levels.push(line.indent);
    limit = line.indent;
  }
  return levels;
}

function spaces(n: number): string {
  return n === 1 ? '1 space' : `${n} spaces`;
}
