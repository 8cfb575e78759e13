/** Puts new words into the files of a brief, and changes nothing else in them. */

import { parse, stringify } from 'yaml';
import type { Span } from '../core/diagnostic.ts';
import { differingRuns } from '../core/differing-runs.ts';
import type { DataPath } from '../core/rich-text.ts';
import { offsetInWritten } from '../data/places.ts';

/** New words for the value at a place. */
export interface Edit {
  readonly path: DataPath;
  readonly span: Span;
  readonly before: string;
  readonly after: string;
}

/** A file's text, and the value of a YAML file. */
export interface ParsedFile {
  readonly text: string;
  readonly value: unknown;
}

/** The file's text with the edits; those that can't be made are returned. */
export function applyEdits(file: string, { text, value }: ParsedFile, edits: readonly Edit[]): AppliedEdits {
  const placed = placedEdits(text, edits);
  // All at once, which is right for nearly every file; otherwise one by one.
  const quick = placed.reduceRight((edited, { edit, start, end }) => {
    const written = text.slice(start, end);
    return edited.slice(0, start) + (change(file, written, edit)[0] ?? written) + edited.slice(end);
  }, text);
  if (isRight(file, unshared(value), quick, edits)) return { text: quick, failed: [] };
  const failed: Edit[] = [];
  let edited = text;
  for (const { edit, start, end } of placed.toReversed()) {
    const parts = change(file, text.slice(start, end), edit).map(
      (part) => part && edited.slice(0, start) + part + edited.slice(end),
    );
    const next = parts.find((part) => part !== undefined && isRight(file, unshared(parsed(edited)), part, [edit]));
    if (next === undefined) failed.push(edit);
    else edited = next;
  }
  return { text: edited, failed };
}

export interface AppliedEdits {
  readonly text: string;
  readonly failed: readonly Edit[];
}

interface PlacedEdit {
  readonly edit: Edit;
  readonly start: number;
  readonly end: number;
}

/** In the order of the file. */
function placedEdits(text: string, edits: readonly Edit[]): readonly PlacedEdit[] {
  const starts = lineStarts(text);
  const offset = (line: number, column: number): number => (starts[line - 1] ?? 0) + column - 1;
  return edits
    .map((edit) => {
      const { line, column, endLine = line, endColumn = column } = edit.span;
      return { edit, start: offset(line, column), end: offset(endLine, endColumn) };
    })
    .sort((a, b) => a.start - b.start);
}

/** Ways to write the new value, the gentlest first. */
function change(file: string, written: string, edit: Edit): readonly (string | undefined)[] {
  return isCsv(file) ? [csvCell(written, edit)] : [inPlace(written, edit), scalar(written, edit)];
}

function isCsv(file: string): boolean {
  return /\.csv$/i.test(file);
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
}

/** Replaces only the words that differ, so that the lines and the quoting of the rest stay as they are. */
function inPlace(written: string, { before, after }: Edit): string | undefined {
  const words = (text: string): readonly string[] => text.match(/\s+|\S+/g) ?? [];
  const old = words(before);
  const starts = [0];
  for (const word of old) starts.push((starts.at(-1) ?? 0) + word.length);
  let edited = written;
  let shift = 0;
  const changes = differingRuns(old, words(after), (a, b) => a === b).map((run) => {
    const first = run.start - shift;
    shift += run.after.length - run.before.length;
    return {
      from: starts[first] ?? 0,
      to: starts[first + run.before.length] ?? before.length,
      words: run.after.join(''),
    };
  });
  for (const { from, to, words: replacement } of changes.toReversed()) {
    const start = offsetInWritten(written, before, from);
    const end = to === from ? start : offsetInWritten(written, before, to - 1);
    if (start === undefined || end === undefined) return undefined;
    edited = edited.slice(0, start) + escaped(written, replacement) + edited.slice(to === from ? start : end + 1);
  }
  return edited;
}

function escaped(written: string, words: string): string {
  if (written.startsWith("'")) return words.replaceAll("'", "''");
  return written.startsWith('"') ? words.replace(/["\\]/g, '\\$&') : words;
}

/** The whole value on one line. */
function scalar(written: string, { after }: Edit): string {
  const type = written.startsWith("'") ? 'QUOTE_SINGLE' : 'QUOTE_DOUBLE';
  const text = stringify(after, { lineWidth: 0, defaultStringType: type }).trimEnd();
  return /^[|>]/.test(written) ? `${text}\n` : text;
}

function csvCell(written: string, { after }: Edit): string {
  return written.startsWith('"') || /[",;\t|\r\n]|^\s|\s$/.test(after) ? `"${after.replaceAll('"', '""')}"` : after;
}

/** A copy in which no two places share a value, as they do by anchors and aliases: a change of one would change the other. */
export function unshared(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

function parsed(text: string): unknown {
  return parse(text, { logLevel: 'silent' }) as unknown;
}

/** True if the file has the new words at their places, and everything else of the old value, which is overwritten. */
function isRight(file: string, old: unknown, after: string, edits: readonly Edit[]): boolean {
  if (isCsv(file)) return true;
  try {
    const now = parsed(after);
    for (const { path, after: words } of edits) {
      const value = valueAt(now, path);
      if (String(value).trimEnd() !== words.trimEnd() || !put(old, path, words) || !put(now, path, words)) return false;
    }
    return JSON.stringify(old) === JSON.stringify(now);
  } catch {
    return false;
  }
}

function keysOf(path: DataPath): readonly string[] {
  return [...path.matchAll(/[^.[\]]+/g)].map(([key]) => key);
}

/** The value at a path of parsed YAML. */
export function valueAt(root: unknown, path: DataPath): unknown {
  return keysOf(path).reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    root,
  );
}

function put(root: unknown, path: DataPath, words: string): boolean {
  const keys = keysOf(path);
  const last = keys.at(-1);
  const holder = valueAt(root, keys.slice(0, -1).join('.'));
  if (last === undefined || typeof holder !== 'object' || holder === null || !(last in holder)) return false;
  (holder as Record<string, unknown>)[last] = words;
  return true;
}
