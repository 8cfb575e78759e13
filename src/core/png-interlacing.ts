/** Rows of a PNG: filters (PNG 3, 9), and the seven passes of an interlaced one (PNG 3, 8.2). Pixels keep their depth. */

export interface PixelShape {
  readonly width: number;
  readonly height: number;
  /** Bits of a pixel with all its samples: 1 to 64. */
  readonly bits: number;
}

/** A smaller picture of every `dx`-th pixel of every `dy`-th row. */
export interface Pass extends PixelShape {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** The passes of an interlaced picture, those without pixels left out. */
export function passesOf({ width, height, bits }: PixelShape): readonly Pass[] {
  return ADAM7.map(([x, y, dx, dy]) => {
    const size = { width: Math.ceil((width - x) / dx), height: Math.ceil((height - y) / dy) };
    return { ...size, bits, x, y, dx, dy };
  }).filter((pass) => pass.width > 0 && pass.height > 0);
}

/** Filtered rows of the whole picture from those of its passes. */
export function deinterlace(rows: Uint8Array, shape: PixelShape): Uint8Array {
  const image = new Uint8Array(rowLength(shape) * shape.height);
  let at = 0;
  for (const pass of passesOf(shape)) {
    const end = at + filteredLength(pass);
    copyPixels(unfilter(rows.subarray(at, end), pass), pass, image, shape, 'scatter');
    at = end;
  }
  return filter(image, shape);
}

/** Filtered rows of the passes from those of the whole picture. Throws `RangeError` if there are too few. */
export function interlace(rows: Uint8Array, shape: PixelShape): Uint8Array {
  if (rows.length < filteredLength(shape)) throw new RangeError('fewer rows than the header states');
  const image = unfilter(rows, shape);
  const passes = passesOf(shape).map((pass) => {
    const pixels = new Uint8Array(rowLength(pass) * pass.height);
    copyPixels(pixels, pass, image, shape, 'gather');
    return filter(pixels, pass);
  });
  return new Uint8Array(Buffer.concat(passes));
}

/** Bytes of a row without its filter. */
function rowLength({ width, bits }: PixelShape): number {
  return Math.ceil((width * bits) / 8);
}

/** Bytes of all rows with their filters. */
export function filteredLength(shape: PixelShape): number {
  return (1 + rowLength(shape)) * shape.height;
}

/** Copies the pixels of a pass to their places in the image, or from there. */
function copyPixels(
  pixels: Uint8Array,
  pass: Pass,
  image: Uint8Array,
  shape: PixelShape,
  direction: 'scatter' | 'gather',
): void {
  const [ofPass, ofImage] = [rowLength(pass), rowLength(shape)];
  for (let y = 0; y < pass.height; y++) {
    for (let x = 0; x < pass.width; x++) {
      const inPass = { row: y * ofPass, x };
      const inImage = { row: (pass.y + y * pass.dy) * ofImage, x: pass.x + x * pass.dx };
      if (direction === 'scatter') copyPixel(pixels, inPass, image, inImage, shape.bits);
      else copyPixel(image, inImage, pixels, inPass, shape.bits);
    }
  }
}

/** A pixel in rows without filters. */
interface PixelPlace {
  /** The first byte of its row. */
  readonly row: number;
  readonly x: number;
}

/** Copies to bits that are 0. */
function copyPixel(from: Uint8Array, source: PixelPlace, to: Uint8Array, target: PixelPlace, bits: number): void {
  if (bits >= 8) {
    const bytes = bits / 8;
    const start = source.row + source.x * bytes;
    to.set(from.subarray(start, start + bytes), target.row + target.x * bytes);
    return;
  }
  // Pixels begin at the most significant bit.
  const shift = (x: number): number => 8 - bits - ((x * bits) & 7);
  const value = ((from[source.row + ((source.x * bits) >> 3)] ?? 0) >> shift(source.x)) & ((1 << bits) - 1);
  const at = target.row + ((target.x * bits) >> 3);
  to[at] = (to[at] ?? 0) | (value << shift(target.x));
}

const FILTERS = [0, 1, 2, 3, 4] as const;
type Filter = (typeof FILTERS)[number];

/** Rows without filters. */
function unfilter(rows: Uint8Array, shape: PixelShape): Uint8Array {
  const length = rowLength(shape);
  const distance = Math.max(1, shape.bits / 8);
  const image = new Uint8Array(length * shape.height);
  for (let y = 0; y < shape.height; y++) {
    const kind = rows[y * (length + 1)] as Filter;
    const at = y * length;
    for (let i = 0; i < length; i++) {
      image[at + i] = (rows[y * (length + 1) + 1 + i] ?? 0) + predicted(kind, image, at, i, { length, distance });
    }
  }
  return image;
}

/**
 * Filters rows, each by the filter with the least sum of absolute differences (PNG 3, 12.8). Pixels of less than 8 bits aren't
 * filtered.
 */
function filter(image: Uint8Array, shape: PixelShape): Uint8Array {
  const length = rowLength(shape);
  const distance = Math.max(1, shape.bits / 8);
  const rows = new Uint8Array(filteredLength(shape));
  const kinds: readonly Filter[] = shape.bits < 8 ? [0] : FILTERS;
  let best = new Uint8Array(length);
  let tried = new Uint8Array(length);
  for (let y = 0; y < shape.height; y++) {
    let least = Number.POSITIVE_INFINITY;
    let chosen: Filter = 0;
    for (const kind of kinds) {
      let sum = 0;
      for (let i = 0; i < length; i++) {
        const byte = ((image[y * length + i] ?? 0) - predicted(kind, image, y * length, i, { length, distance })) & 255;
        tried[i] = byte;
        sum += byte < 128 ? byte : 256 - byte;
      }
      if (sum >= least) continue;
      [least, chosen] = [sum, kind];
      [best, tried] = [tried, best];
    }
    rows[y * (length + 1)] = chosen;
    rows.set(best, y * (length + 1) + 1);
  }
  return rows;
}

/** The predicted byte of a row that begins at `at`. */
function predicted(
  kind: Filter,
  image: Uint8Array,
  at: number,
  i: number,
  { length, distance }: { readonly length: number; readonly distance: number },
): number {
  if (kind === 0) return 0;
  const left = i < distance ? 0 : (image[at + i - distance] ?? 0);
  if (kind === 1) return left;
  const above = at === 0 ? 0 : (image[at + i - length] ?? 0);
  if (kind === 2) return above;
  if (kind === 3) return (left + above) >> 1;
  const aboveLeft = at === 0 || i < distance ? 0 : (image[at + i - length - distance] ?? 0);
  const estimate = left + above - aboveLeft;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - above), Math.abs(estimate - aboveLeft)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : aboveLeft;
}
