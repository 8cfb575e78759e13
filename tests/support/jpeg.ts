/** JPEGs with EXIF data made by tests. */

export type ByteOrder = 'II' | 'MM';

/** Inserts an APP1 segment at the start of a JPEG. */
export function withExif(jpeg: Uint8Array, orientation: number, order: ByteOrder): Uint8Array {
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiffWithOrientation(orientation, order)]);
  const head = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255]);
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]));
}

/** A TIFF file with an x-resolution and an orientation (Exif 2.32, 4.6.4). */
export function tiffWithOrientation(orientation: number, order: ByteOrder): Buffer {
  const little = order === 'II';
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4);
  const write16 = (value: number, at: number) =>
    little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const write32 = (value: number, at: number) =>
    little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  tiff.write(order, 0, 'latin1');
  write16(42, 2);
  write32(8, 4);
  write16(2, 8);
  // ImageWidth, a SHORT; then Orientation.
  [0x0100, 0x0112].forEach((tag, i) => {
    const at = 10 + 12 * i;
    write16(tag, at);
    write16(3, at + 2);
    write32(1, at + 4);
    write16(tag === 0x0112 ? orientation : 8, at + 8);
  });
  return tiff;
}

/** Inserts Exif data that state a place, which is 0° N 0° E, and an owner of the camera. */
export function withPrivateExif(jpeg: Uint8Array): Uint8Array {
  const [LONG, RATIONAL, ASCII] = [4, 5, 2];
  const entry = (tag: number, type: number, count: number, value: number): Buffer => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16BE(tag, 0);
    bytes.writeUInt16BE(type, 2);
    bytes.writeUInt32BE(count, 4);
    bytes.writeUInt32BE(value, 8);
    return bytes;
  };
  const directory = (...entries: readonly Buffer[]): Buffer =>
    Buffer.concat([Buffer.of(0, entries.length), ...entries, Buffer.alloc(4)]);
  const [first, gps, exif, values] = [8, 8 + 30, 8 + 60, 8 + 78];
  const tiff = Buffer.concat([
    Buffer.of(0x4d, 0x4d, 0, 42, 0, 0, 0, first),
    directory(entry(0x8769, LONG, 1, exif), entry(0x8825, LONG, 1, gps)),
    directory(entry(2, RATIONAL, 3, values), entry(4, RATIONAL, 3, values)),
    directory(entry(0xa430, ASCII, 2, 0x4100_0000)),
    Buffer.from([0, 0, 0, 0, 0, 0, 0, 1].concat([0, 0, 0, 0, 0, 0, 0, 1], [0, 0, 0, 0, 0, 0, 0, 1])),
  ]);
  const head = Buffer.of(0xff, 0xe1, 0, tiff.length + 8);
  return new Uint8Array(
    Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from('Exif\0\0', 'latin1'), tiff, jpeg.subarray(2)]),
  );
}
