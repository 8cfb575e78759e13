/**
 * YAML in parts, as people lay it out: keys at the start of a line, the items of their lists at one indentation. A part's
 * meaning doesn't depend on its position, so after an edit the other parts need not be parsed again.
 */

import { type Document, isAlias, isMap, isNode, isSeq, type Node, parseDocument, visit } from 'yaml';

/** A node whose ranges are counted from `base`, UTF-16 units. */
export interface PlacedNode {
  readonly node: Node | null;
  readonly base: number;
}

/** A list in parts. */
export interface PlacedList {
  readonly items: readonly PlacedNode[];
  readonly start: number;
  readonly end: number;
}

export interface YamlPair {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: PlacedNode | PlacedList;
}

export interface YamlPairs {
  readonly pairs: readonly YamlPair[];
  readonly start: number;
  readonly end: number;
}

/** A key that needs no quotes. */
export const KEY = /^([A-Za-z_][\w-]*):(?=[ \t\r\n]|$)/;
const NOTHING = /^(?:[ \t]*(?:#.*)?(?:\r?\n|$))*$/;

/** A cache of the last text's parts, each parsed once. */
export class YamlMemory {
  #kept = new Map<string, Entry | undefined>();

  /** The pairs of a map in the order of the text; undefined if the text must be parsed, or its errors reported, as a whole. */
  pairs(text: string): YamlPairs | undefined {
    const known = this.#kept;
    this.#kept = new Map();
    const parse = (part: string): Entry | undefined => {
      const entry = known.has(part) ? known.get(part) : onlyEntry(part);
      this.#kept.set(part, entry);
      return entry;
    };
    const pairs: YamlPair[] = [];
    let last = 0;
    const keys = new Set<string>();
    for (const { start, end } of textParts(text, (at) => KEY.test(text.slice(at, at + 100)))) {
      const part = text.slice(start, end);
      const key = KEY.exec(part)?.[1];
      if (key === undefined) {
        if (NOTHING.test(part)) continue;
        return undefined;
      }
      const found = keys.has(key) ? undefined : readValue(part, start, parse);
      if (!found) return undefined;
      keys.add(key);
      pairs.push({ key, keyStart: start, keyEnd: start + key.length, value: found.value });
      last = found.end;
    }
    const [first] = pairs;
    return first && { pairs, start: first.keyStart, end: last };
  }
}

/** The value of a map of one pair, or the item of a list of one. */
interface Entry {
  readonly node: Node | null;
  /** The end of the map or list. */
  readonly end: number;
}

type ParsePart = (part: string) => Entry | undefined;

interface FoundValue {
  readonly value: YamlPair['value'];
  readonly end: number;
}

function readValue(pair: string, base: number, parse: ParsePart): FoundValue | undefined {
  const list = listOf(pair, base, parse);
  if (list) return list;
  const entry = parse(pair);
  return entry && { value: { node: entry.node, base }, end: base + entry.end };
}

/** A list that begins on the line below its key, each item parsed by itself. */
function listOf(pair: string, base: number, parse: ParsePart): FoundValue | undefined {
  const head = /^[^\n]*\n(?:[ \t]*(?:#.*)?\r?\n)*/.exec(pair)?.[0] ?? '';
  const [dash, indent] = /^( *)- /.exec(pair.slice(head.length, head.length + 100)) ?? [];
  if (dash === undefined || indent === undefined || !/^[\w-]+:[ \t]*(?:#.*)?\r?\n/.test(head)) return undefined;
  const items: PlacedNode[] = [];
  const first = base + head.length;
  let [itemEnd, listEnd] = [0, 0];
  for (const { start, end } of textParts(pair.slice(head.length), (at) => pair.startsWith(dash, head.length + at))) {
    const entry = parse(pair.slice(head.length + start, head.length + end));
    if (!entry) return undefined;
    items.push({ node: entry.node, base: first + start });
    itemEnd = first + start + (entry.node?.range?.[2] ?? 0);
    listEnd = first + start + entry.end;
  }
  return { value: { items, start: first + indent.length, end: itemEnd }, end: listEnd };
}

/** Ranges that each begin with a line for which `begins` holds, except perhaps the first. */
export function textParts(
  text: string,
  begins: (at: number) => boolean,
): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (let line = 0; line < text.length; line = text.indexOf('\n', line) + 1 || text.length) {
    if (line === start || !begins(line)) continue;
    found.push({ start, end: line });
    start = line;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

/** The only pair or item of a part; undefined for anything else, and for parts with anchors or aliases. */
function onlyEntry(part: string): Entry | undefined {
  const document = parseDocument(part, { prettyErrors: false, stringKeys: true });
  const { contents, errors, warnings } = document;
  if (errors.length > 0 || warnings.length > 0 || !(isMap(contents) || isSeq(contents))) return undefined;
  if (contents.items.length !== 1 || contents.flow || /^(?:---|\.\.\.|%)/m.test(part)) return undefined;
  if (MAY_REFER.test(part) && refers(document)) return undefined;
  const [, end = 0, listEnd = 0] = contents.range ?? [];
  if (isMap(contents)) return { node: nodeOrNull(contents.items[0]?.value), end };
  return { node: nodeOrNull(contents.items[0]), end: listEnd };
}

/** True for an anchor or an alias, or text that looks like one. */
const MAY_REFER = /(?:^|[\s,[{:])[&*]\S/;

function refers(document: Document): boolean {
  let found = false;
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && node.anchor === undefined) return undefined;
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

function nodeOrNull(value: unknown): Node | null {
  return isNode(value) ? value : null;
}
