import { describe, expect, it } from 'vitest';
import { readImage } from '../../src/image/read-image.ts';
import { withoutMetadata } from '../../src/image/without-metadata.ts';
import { tiffWithOrientation, withExif } from '../support/jpeg.ts';
import { GREY_PROGRESSIVE, PROGRESSIVE } from '../support/jpeg-samples.ts';
import { pngChunk } from '../support/png.ts';
import { png } from '../tags/real-pages.ts';

function imageOf(bytes: Uint8Array) {
  const reading = readImage(bytes);
  if (!('image' in reading)) throw new Error(reading.problem);
  return reading.image;
}

const SECRET = Buffer.from('made-up place 12.34 N');
const holdsSecret = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes(SECRET);

/** Adds a segment after the start, as cameras and editors write them. */
function withSegment(jpeg: Uint8Array, marker: number): Uint8Array {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(SECRET.length + 2);
  return new Uint8Array(
    Buffer.concat([jpeg.subarray(0, 2), Buffer.of(0xff, marker), length, SECRET, jpeg.subarray(2)]),
  );
}

/** Adds a chunk after the header. */
function withChunk(name: string, body: Uint8Array): Uint8Array {
  const plain = png(4, 4, 6);
  return new Uint8Array(Buffer.concat([plain.subarray(0, 33), pngChunk(name, body), plain.subarray(33)]));
}

describe('a JPEG without metadata', () => {
  it.each([0xe1, 0xed, 0xe3, 0xfe])('has no segment %i, and the same pixels', (marker) => {
    const bytes = withSegment(PROGRESSIVE, marker);
    expect(holdsSecret(bytes)).toBe(true);
    const plain = withoutMetadata(imageOf(bytes));
    expect(holdsSecret(plain)).toBe(false);
    expect(Buffer.from(plain)).toEqual(Buffer.from(withoutMetadata(imageOf(PROGRESSIVE))));
    expect(imageOf(plain)).toMatchObject({ width: imageOf(bytes).width, height: imageOf(bytes).height });
  });

  it('has nothing after its end', () => {
    const bytes = new Uint8Array(Buffer.concat([GREY_PROGRESSIVE, SECRET]));
    expect(holdsSecret(withoutMetadata(imageOf(bytes)))).toBe(false);
  });

  it('stays upright', () => {
    const plain = withoutMetadata(imageOf(withSegment(withExif(PROGRESSIVE, 6, 'II'), 0xfe)));
    expect(holdsSecret(plain)).toBe(false);
    expect(imageOf(plain).orientation).toBe(6);
  });
});

describe('a PNG without metadata', () => {
  it.each(['tEXt', 'zTXt', 'iTXt', 'tIME'])('has no %s', (name) => {
    const bytes = withChunk(name, SECRET);
    expect(holdsSecret(bytes)).toBe(true);
    expect(Buffer.from(withoutMetadata(imageOf(bytes)))).toEqual(Buffer.from(png(4, 4, 6)));
  });

  it('stays upright, and keeps its gamma', () => {
    const exif = Buffer.concat([tiffWithOrientation(8, 'MM'), SECRET]);
    const plain = withoutMetadata(imageOf(withChunk('eXIf', exif)));
    expect(holdsSecret(plain)).toBe(false);
    expect(imageOf(plain).orientation).toBe(8);
    const gamma = withChunk('gAMA', Buffer.of(0, 0, 0xb1, 0x8f));
    expect(Buffer.from(withoutMetadata(imageOf(gamma)))).toEqual(Buffer.from(gamma));
  });
});
