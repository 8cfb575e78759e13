/** Puts new words into the files of a brief, and changes nothing else in them. */

import { stringify } from 'yaml';
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

/** A file's text, and how a YAML file is parsed: to a value that is nobody else's, so that it may be changed. */
export interface ParsedFile {
  readonly text: string;
  /** Throws for a text that isn't YAML. */
  parsed(text: string): unknown;
}

/** The file's text with the edits; those that can't be made are returned. */
export function applyEdits(file: string, old: ParsedFile, edits: readonly Edit[]): AppliedEdits {
  const failed: Edit[] = [];
  const kept: WrittenEdit[] = [];
  const isRightWith = (more: readonly WrittenEdit[]): boolean => {
    const all = [...kept, ...more];
    return isRight(
      file,
      old,
      textWith(old.text, all),
      all.map(({ edit }) => edit),
    );
  };
  // All at once, which is right for nearly every file; otherwise in halves, until those are found that must be written differently.
  const apply = (some: readonly PlacedEdit[]): void => {
    const [first, ...more] = some;
    if (!first) return;
    const ways = more.length > 0 ? 1 : WAYS;
    for (let way = 0; way < ways; way++) {
      const written = some.map((one) => ({
        ...one,
        words: change(file, old.text.slice(one.start, one.end), one.edit)[way],
      }));
      if (written.every(hasWords) && isRightWith(written)) {
        kept.push(...written);
        return;
      }
    }
    if (more.length === 0) failed.push(first.edit);
    else {
      const half = Math.ceil(some.length / 2);
      apply(some.slice(0, half));
      apply(some.slice(half));
    }
  };
  apply(placedEdits(old.text, edits));
  return { text: textWith(old.text, kept), failed };
}

/** Ways to write new words: in place of those that differ, or the whole value. */
const WAYS = 2;

interface WrittenEdit extends PlacedEdit {
  readonly words: string;
}

function hasWords(edit: PlacedEdit & { readonly words: string | undefined }): edit is WrittenEdit {
  return edit.words !== undefined;
}

function textWith(text: string, edits: readonly WrittenEdit[]): string {
  let at = 0;
  const parts = edits
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, words }) => {
      const part = text.slice(at, start) + words;
      at = end;
      return part;
    });
  return [...parts, text.slice(at)].join('');
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

/** True if the file has the new words at their places, and everything else of the old value, which is overwritten. */
function isRight(file: string, { text, parsed }: ParsedFile, after: string, edits: readonly Edit[]): boolean {
  if (isCsv(file)) return true;
  try {
    const old = parsed(text);
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
