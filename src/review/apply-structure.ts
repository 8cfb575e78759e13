/** Adds, removes and moves items of lists in a YAML file, and changes nothing else in it. */

import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  stringify,
  type YAMLSeq,
} from 'yaml';
import { type ParsedFile, valueAt } from './apply-edits.ts';
import type { ListItem } from './outline.ts';

/** All places are those of the file before any of the edits. */
export type StructureEdit =
  | ({ readonly kind: 'add'; readonly value: unknown } & ListItem)
  | ({ readonly kind: 'remove' } & ListItem)
  | ({ readonly kind: 'move'; readonly to: ListItem } & ListItem);

/** The file's text with the edits; those that can't be made without changing something else are returned. */
export function applyStructure(
  file: ParsedFile,
  edits: readonly StructureEdit[],
): { readonly text: string; readonly failed: readonly StructureEdit[] } {
  const done: StructureEdit[] = [];
  const failed: StructureEdit[] = [];
  let edited = file.text;
  // All at once, which is right for nearly every file; otherwise in halves, until those are found that can't be made.
  const apply = (some: readonly StructureEdit[]): void => {
    const next = some.length === 0 ? undefined : written(file, [...done, ...some]);
    if (next !== undefined) {
      done.push(...some);
      edited = next;
    } else if (some.length < 2) failed.push(...some);
    else {
      const half = Math.ceil(some.length / 2);
      apply(some.slice(0, half));
      apply(some.slice(half));
    }
  };
  apply(edits);
  return { text: edited, failed };
}

/** Text to put in place of some of the file's. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Undefined if the result isn't the file with these edits and nothing else. */
function written({ text, parsed }: ParsedFile, edits: readonly StructureEdit[]): string | undefined {
  try {
    const file = new YamlLists(text);
    const changes = edits.flatMap((edit) => file.changes(edit));
    const ordered = changes
      .map((change, i) => ({ change, i }))
      .sort((a, b) => b.change.from - a.change.from || b.i - a.i);
    const edited = ordered.reduce(
      (now, { change: { from, to, text: words } }) => now.slice(0, from) + words + now.slice(to),
      text,
    );
    const isRight = JSON.stringify(parsed(edited)) === JSON.stringify(withEdits(parsed(text), edits));
    return isRight ? edited : undefined;
  } catch {
    return undefined;
  }
}

/** The value as it should be. */
function withEdits(value: unknown, edits: readonly StructureEdit[]): unknown {
  // Lists are looked up before any of them changes, as paths count from there.
  const list = (path: string): unknown[] => {
    const found = valueAt(value, path);
    if (!Array.isArray(found)) throw new Error('no list');
    return found;
  };
  const lists = new Map(
    edits
      .flatMap((edit) => [edit, ...(edit.kind === 'move' ? [edit.to] : [])])
      .map((one) => [one.list, list(one.list)]),
  );
  const before = new Map([...lists].map(([path, items]) => [path, [...items]]));
  const gone = new Set(edits.flatMap((edit) => (edit.kind === 'add' ? [] : [`${edit.list}[${edit.index}]`])));
  for (const [path, items] of lists) {
    const added = (index: number): unknown[] =>
      edits.flatMap((edit) => {
        if (edit.kind === 'add' && edit.list === path && edit.index === index) return [edit.value];
        if (edit.kind !== 'move' || edit.to.list !== path || edit.to.index !== index) return [];
        return [before.get(edit.list)?.[edit.index]];
      });
    const after = (before.get(path) ?? []).flatMap((item, i) => [
      ...added(i),
      ...(gone.has(`${path}[${i}]`) ? [] : [item]),
    ]);
    items.splice(0, items.length, ...after, ...added(before.get(path)?.length ?? 0));
    if (items.length === 0) throw new Error('a list must keep an item');
  }
  return value;
}

class YamlLists {
  readonly #text: string;
  readonly #root: Node | null;
  readonly #end: string;

  constructor(text: string) {
    this.#text = text;
    this.#root = parseDocument(text, { logLevel: 'silent', lineCounter: new LineCounter() }).contents;
    this.#end = text.includes('\r\n') ? '\r\n' : '\n';
  }

  /** Throws where the file is written in a form that can't be edited so. */
  changes(edit: StructureEdit): readonly Change[] {
    if (edit.kind === 'add') return [this.#insertion(edit, (indent) => this.#item(edit.value, indent), edit.value)];
    const lines = this.#linesOf(edit);
    const removal: Change = { from: lines.from, to: lines.to, text: '' };
    if (edit.kind === 'remove') return [removal];
    const moved = this.#text.slice(lines.from, lines.to);
    const from = this.#indentOf(edit);
    const put = (indent: string): string => shifted(moved, from.length, indent.length);
    return [removal, this.#insertion(edit.to, put, undefined)];
  }

  #list(path: string): YAMLSeq {
    const keys = [...path.matchAll(/[^.[\]]+/g)].map(([key]) => key);
    let node: unknown = this.#root;
    for (const key of keys) {
      if (isMap(node)) node = node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.value;
      else if (isSeq(node)) node = node.items[Number(key)];
      else throw new Error('no list');
    }
    if (!isSeq(node)) throw new Error('no list');
    return node;
  }

  #insertion({ list, index }: ListItem, item: (indent: string) => string, value: unknown): Change {
    const sequence = this.#list(list);
    if (sequence.flow === true) {
      const before = rangeOf(sequence.items[index - 1]);
      if (value === undefined || index === 0) throw new Error('a list on one line');
      return {
        from: before.end,
        to: before.end,
        text: `, ${stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim()}`,
      };
    }
    const indent = this.#indentOf({ list, index: 0 });
    const at = index === 0 ? this.#startOfList(sequence) : this.#linesOf({ list, index: index - 1 }).to;
    const open = at > 0 && this.#text[at - 1] !== '\n' ? this.#end : '';
    return { from: at, to: at, text: open + item(indent) };
  }

  /** Behind the line with the list's key: comments above the first item stay with it. */
  #startOfList(sequence: YAMLSeq): number {
    const first = rangeOf(sequence.items[0]).start;
    const key = this.#text.lastIndexOf('blocks:', first);
    if (key < 0) throw new Error('no key');
    return this.#text.indexOf('\n', key) + 1;
  }

  /** The lines of an item, with the dash and the last line's end; in a list on one line, the item with its comma. */
  #linesOf({ list, index }: ListItem): { readonly from: number; readonly to: number } {
    const sequence = this.#list(list);
    const { start, end } = rangeOf(sequence.items[index]);
    if (sequence.flow === true) {
      if (index > 0) return { from: rangeOf(sequence.items[index - 1]).end, to: end };
      return { from: start, to: rangeOf(sequence.items[1]).start };
    }
    const from = this.#text.lastIndexOf('\n', start - 1) + 1;
    if (!/^[ \t]*- +$/.test(this.#text.slice(from, start))) throw new Error('an item that begins on a line of others');
    const last = start + this.#text.slice(start, end).trimEnd().length;
    const line = this.#text.indexOf('\n', last);
    return { from, to: line < 0 ? this.#text.length : line + 1 };
  }

  #indentOf(item: ListItem): string {
    const { from } = this.#linesOf(item);
    return /^[ \t]*/.exec(this.#text.slice(from))?.[0] ?? '';
  }

  #item(value: unknown, indent: string): string {
    const lines = stringify([value], { lineWidth: Math.max(60, 120 - indent.length) })
      .trimEnd()
      .split('\n');
    return lines.map((line) => (line === '' ? line : indent + line) + this.#end).join('');
  }
}

function rangeOf(node: unknown): { readonly start: number; readonly end: number } {
  const range = isScalar(node) || isCollection(node) ? node.range : undefined;
  if (!range) throw new Error('no place');
  return { start: range[0], end: range[1] };
}

/** Lines with another indentation. */
function shifted(lines: string, from: number, to: number): string {
  const text = /\n$/.test(lines) ? lines : `${lines}\n`;
  if (from === to) return text;
  return to > from
    ? text.replace(/^(?=.)/gm, ' '.repeat(to - from))
    : text.replace(new RegExp(`^ {${from - to}}`, 'gm'), '');
}
