/** What must be known of an image before it is placed: its kind and its size. */

export interface ImageInfo {
  readonly kind: 'png' | 'jpeg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Reads a PNG's IHDR or a JPEG's frame header; undefined for other kinds of files and for damaged ones. */
export function imageInfo(bytes: Uint8Array): ImageInfo | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a) {
    return sized('png', view.getUint32(16), view.getUint32(20));
  }
  if (bytes.length >= 4 && view.getUint16(0) === 0xffd8) return jpegInfo(view);
  return undefined;
}

/** Walks the segments to the first start of frame (ITU T.81, B.1.1.3: SOF0-SOF15 without DHT, JPG and DAC). */
function jpegInfo(view: DataView): ImageInfo | undefined {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return sized('jpeg', view.getUint16(at + 7), view.getUint16(at + 5));
    }
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function sized(kind: ImageInfo['kind'], width: number, height: number): ImageInfo | undefined {
  return width > 0 && height > 0 ? { kind, width, height } : undefined;
}
