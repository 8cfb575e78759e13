/**
 * Hyphenation patterns as a trie in flat arrays: read from a file in one go, and searched without an object a letter.
 */

/** A trie by letter, as the patterns' package has it; a number is the index of a list of levels. */
export type NestedTrie = { readonly [letter: string]: NestedNode };
type NestedNode = number | NestedTrie | readonly [NestedTrie, number];
export type NestedPatterns = readonly [
  levels: readonly (readonly number[])[],
  trie: NestedTrie,
  exceptions?: Readonly<Record<string, readonly number[]>>,
];

export interface PatternTrie {
  /** Nodes in order of their depth, the children of one side by side by rising letter; node 0 is the root. */
  readonly letters: Uint16Array;
  /** By node: its first child; those of node n end where those of node n + 1 start. One more than there are nodes. */
  readonly children: Uint32Array;
  /** By node: one more than the index of its levels, 0 where no pattern ends. */
  readonly ends: Uint16Array;
  readonly levels: readonly (readonly number[])[];
  /** Hyphens of words that patterns get wrong: offsets. */
  readonly exceptions: Readonly<Record<string, readonly number[]>>;
}

export function flattenPatterns([levels, trie, exceptions = {}]: NestedPatterns): PatternTrie {
  const letters = [0];
  const ends = [0];
  const children: number[] = [];
  const nodes: (NestedTrie | undefined)[] = [trie];
  for (let n = 0; n < nodes.length; n++) {
    children.push(nodes.length);
    for (const letter of Object.keys(nodes[n] ?? {}).sort()) {
      const { below, end } = opened(nodes[n]?.[letter]);
      letters.push(letter.charCodeAt(0));
      ends.push(end === undefined ? 0 : end + 1);
      nodes.push(below);
    }
  }
  children.push(nodes.length);
  return {
    letters: Uint16Array.from(letters),
    children: Uint32Array.from(children),
    ends: Uint16Array.from(ends),
    levels,
    exceptions,
  };
}

function opened(node: NestedNode | undefined): { readonly below?: NestedTrie; readonly end?: number } {
  if (node === undefined) return {};
  if (typeof node === 'number') return { end: node };
  return isPair(node) ? { below: node[0], end: node[1] } : { below: node };
}

function isPair(node: NestedTrie | readonly [NestedTrie, number]): node is readonly [NestedTrie, number] {
  return Array.isArray(node);
}

/** The child of a node by a letter's UTF-16 unit, -1 where there is none. */
export function childOf({ letters, children }: PatternTrie, node: number, letter: number): number {
  let from = children[node] ?? 0;
  let to = children[node + 1] ?? 0;
  while (from < to) {
    const middle = (from + to) >> 1;
    const found = letters[middle] ?? 0;
    if (found === letter) return middle;
    if (found < letter) from = middle + 1;
    else to = middle;
  }
  return -1;
}

/** The trie as a file: the length of a head of JSON, the head, and the arrays, all at multiples of four bytes. */
export function packTrie({ letters, children, ends, levels, exceptions }: PatternTrie): Uint8Array {
  const json = Buffer.from(JSON.stringify({ nodes: letters.length, levels, exceptions }));
  const head = Buffer.concat([json, Buffer.alloc(padding(json.length), ' ')]);
  const length = Uint32Array.of(head.length);
  // Of two bytes each, these need not end at four: last.
  return Buffer.concat([bytesOf(length), head, bytesOf(children), bytesOf(letters), bytesOf(ends)]);
}

export function unpackTrie(file: Uint8Array): PatternTrie {
  const { buffer, byteOffset } = file.byteOffset % 4 === 0 ? file : new Uint8Array(file);
  const headLength = new Uint32Array(buffer, byteOffset, 1)[0] ?? 0;
  const head = Buffer.from(buffer, byteOffset + 4, headLength).toString();
  const { nodes, ...rest }: { nodes: number } & Pick<PatternTrie, 'levels' | 'exceptions'> = JSON.parse(head);
  const at = byteOffset + 4 + headLength;
  const children = new Uint32Array(buffer, at, nodes + 1);
  const letters = new Uint16Array(buffer, at + children.byteLength, nodes);
  const ends = new Uint16Array(buffer, at + children.byteLength + letters.byteLength, nodes);
  return { letters, children, ends, ...rest };
}

function padding(length: number): number {
  return (4 - (length % 4)) % 4;
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint16Array | Uint32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
