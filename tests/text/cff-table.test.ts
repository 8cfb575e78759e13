import { describe, expect, it } from 'vitest';
import { readCids } from '../../src/text/cff-table.ts';

/** An INDEX with offsets of one byte. */
function index(...objects: readonly (readonly number[])[]): number[] {
  if (objects.length === 0) return [0, 0];
  let offset = 1;
  const offsets = [1, ...objects.map((object) => (offset += object.length))];
  return [0, objects.length, 1, ...offsets, ...objects.flat()];
}

/** An integer of five bytes in a DICT. */
const integer = (value: number): number[] => [29, value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];

/** A 'CFF ' table with as many empty outlines as glyphs; CID-keyed if it has a charset. */
function table(glyphs: number, charset?: readonly number[]): DataView {
  const header = [1, 0, 4, 1];
  const names = index([65]);
  const top = (charStrings: number, charsetAt: number): number[] => [
    // A real number (-2.25), Registry, Ordering and Supplement, as ROS requires.
    ...(charset ? [30, 0xe2, 0xa2, 0x5f, ...integer(391), ...integer(392), 139, 12, 30] : []),
    ...integer(charStrings),
    17,
    ...(charset ? [...integer(charsetAt), 15] : []),
  ];
  const start = header.length + names.length + index(top(0, 0)).length;
  const outlines = index(...Array.from({ length: glyphs }, () => [14]));
  const dictionaries = index(top(start, start + outlines.length));
  return new DataView(Uint8Array.from([...header, ...names, ...dictionaries, ...outlines, ...(charset ?? [])]).buffer);
}

describe('the charset of a CID-keyed font', () => {
  it.each([
    ['a list', [0, 0, 7, 1, 0, 0, 9], [0, 7, 256, 9]],
    ['ranges with counts of one byte', [1, 0, 7, 1, 2, 0, 0], [0, 7, 8, 512]],
    ['ranges with counts of two bytes', [2, 0, 7, 0, 0, 1, 0, 0, 9], [0, 7, 256, 257]],
  ])('as %s', (_, charset, cids) => {
    expect([...(readCids(table(4, charset), 4) ?? [])]).toEqual(cids);
  });

  it('is absent from a font whose glyphs have names', () => {
    expect(readCids(table(4), 4)).toBeUndefined();
  });
});

describe('a damaged table', () => {
  it.each([
    ['another version', new DataView(Uint8Array.of(2, 0, 4, 1).buffer), /unknown version/],
    ['fewer outlines than glyphs', table(3), /3 outlines for 4 glyphs/],
    ['an unknown charset', table(4, [9, 0, 0]), /unknown kind of charset/],
  ])('with %s is refused', (_, damaged, problem) => {
    expect(() => readCids(damaged, 4)).toThrow(problem);
  });

  it('that ends anywhere is refused', () => {
    const whole = table(4, [0, 0, 7, 1, 0, 0, 9]);
    for (let length = 0; length < whole.byteLength; length++) {
      expect(() => readCids(new DataView(whole.buffer, 0, length), 4)).toThrow();
    }
  });
});
