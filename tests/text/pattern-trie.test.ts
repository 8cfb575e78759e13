import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  childOf,
  flattenPatterns,
  type NestedPatterns,
  type NestedTrie,
  packTrie,
  unpackTrie,
} from '../../src/text/pattern-trie.ts';

const nested: NestedPatterns = [[[0, 1], [2]], { a: { b: 0, é: [{ z: 1 }, 0] }, '.': 1 }, { present: [4] }];

describe('a trie of patterns', () => {
  it('has the same children as the nested trie', () => {
    const trie = flattenPatterns(nested);
    const walk = (letters: string): number =>
      [...letters].reduce((node, letter) => (node < 0 ? node : childOf(trie, node, letter.charCodeAt(0))), 0);
    const levels = (letters: string): readonly number[] | undefined => trie.levels[(trie.ends[walk(letters)] ?? 0) - 1];
    expect([walk('b'), walk('az'), walk('abz')]).toEqual([-1, -1, -1]);
    expect([levels('a'), levels('ab'), levels('aé'), levels('aéz'), levels('.')]).toEqual([
      undefined,
      [0, 1],
      [0, 1],
      [2],
      [2],
    ]);
  });

  it('survives packing to a file, at any memory offset', () => {
    const letter = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 });
    const { tree } = fc.letrec<{ tree: NestedTrie }>((tie) => ({
      tree: fc.dictionary(
        letter,
        fc.oneof({ maxDepth: 4 }, fc.nat(1), tie('tree'), fc.tuple(tie('tree'), fc.nat(1))),
      ) as fc.Arbitrary<NestedTrie>,
    }));
    fc.assert(
      fc.property(tree, fc.nat(3), (root, shift) => {
        const trie = flattenPatterns([nested[0], root, { na: [] }]);
        const file = packTrie(trie);
        const moved = new Uint8Array(file.length + shift);
        moved.set(file, shift);
        expect(unpackTrie(moved.subarray(shift))).toEqual(trie);
        // As Node.js reads files: a Buffer's slice shares its memory.
        expect(unpackTrie(Buffer.from(moved.buffer, shift))).toEqual(trie);
      }),
    );
  });

  it('contains all English patterns', () => {
    const patterns = createRequire(import.meta.url)('hyphen/patterns/en-gb.js') as NestedPatterns;
    const count = (trie: NestedTrie): number =>
      Object.values(trie).reduce<number>((sum, node) => {
        if (typeof node === 'number') return sum + 1;
        return sum + (Array.isArray(node) ? 1 + count(node[0]) : count(node as NestedTrie));
      }, 0);
    expect(flattenPatterns(patterns).ends.filter((end) => end > 0).length).toBe(count(patterns[1]));
  });
});
