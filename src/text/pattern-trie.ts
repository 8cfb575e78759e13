/** Hyphenation patterns as a trie in flat arrays, which loads from a file at once and needs no objects per letter. */

/** A trie by letter, as in the patterns' package; a number is the index of a list of levels. */
export type NestedTrie = { readonly [letter: string]: NestedNode };
type NestedNode = number | NestedTrie | readonly [NestedTrie, number];
export type NestedPatterns = readonly [
  levels: readonly (readonly number[])[],
  trie: NestedTrie,
  exceptions?: Readonly<Record<string, readonly number[]>>,
];

export interface PatternTrie {
  /**
   * The letter of each node. Nodes are ordered by depth, the children of a node together in ascending order; node 0 is
   * the root.
   */
  readonly letters: Uint16Array;
  /**
   * The first child of each node; the children of node n end where those of node n + 1 start. Has one entry more than
   * there are nodes.
   */
  readonly children: Uint32Array;
  /** For each node, one more than the index of its levels; 0 where no pattern ends. */
  readonly ends: Uint16Array;
  readonly levels: readonly (readonly number[])[];
  /** Offsets of hyphens in words for which the patterns are wrong. */
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

/** The trie as a file: the length of a JSON header, the header, and the arrays, all aligned to four bytes. */
export function packTrie({ letters, children, ends, levels, exceptions }: PatternTrie): Uint8Array {
  const json = Buffer.from(JSON.stringify({ nodes: letters.length, levels, exceptions }));
  const head = Buffer.concat([json, Buffer.alloc(padding(json.length), ' ')]);
  const length = Uint32Array.of(head.length);
  // The 16-bit arrays come last, as they needn't end at a multiple of four.
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
