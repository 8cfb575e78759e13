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
