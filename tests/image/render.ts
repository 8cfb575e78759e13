/** Images as a PDF reader shows them, and as another decoder does. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from 'canvas';
import { buildProject } from '../conformance/project.ts';

/** Page pixels per image pixel: Poppler blurs images enlarged by less than four. */
const SCALE = 5;

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue, on white. */
  readonly rgb: Uint8Array;
}

/** Builds a brief with an image on each page in its natural size, its own or a logo of the layout's; renders it with Poppler. */
export async function throughPdf(
  images: Readonly<Record<string, Uint8Array>>,
  size: number,
  where: 'brief' | 'layout' = 'brief',
): Promise<readonly Pixels[]> {
  const names = Object.keys(images);
  const image = (name: string, i: number): string =>
    where === 'brief' ? `<img src="${name}" alt="A picture">` : `<img class="logo${i}" alt="">`;
  const logo = (name: string, i: number): string => `.logo${i} { content: url("${name}") / "A logo" }`;
  const { pdf, diagnostics } = await buildProject({
    html: `<h1>T</h1>${names.map((name, i) => `<p>${image(name, i)}</p>`).join('')}`,
    css: `${where === 'layout' ? names.map(logo).join(' ') : ''} @page { size: ${size}pt ${size}pt; margin: 0 } h1 { margin: 0; font-size: 4pt }
      p { margin: 0; break-before: page; line-height: 0; font-size: 1pt } img { display: block }`,
    files: Object.fromEntries(
      names.map((name) => [
        `${where === 'brief' ? 'data/x' : 'templates/mine'}/${name}`,
        images[name] ?? new Uint8Array(),
      ]),
    ),
  });
  const errors = diagnostics.filter((d) => d.severity !== 'info');
  if (!pdf || errors.length > 0) throw new Error(errors.map((d) => d.message).join('\n'));
  return renderPdf(pdf).slice(1);
}

export function renderPdf(pdf: Uint8Array): readonly Pixels[] {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
  try {
    const file = join(folder, 'a.pdf');
    writeFileSync(file, pdf);
    return readPpms(execFileSync('pdftoppm', ['-r', String(96 * SCALE), file], { maxBuffer: 1 << 28 }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Netpbm's P6, one after another. */
function readPpms(file: Buffer): readonly Pixels[] {
  const pages: Pixels[] = [];
  for (let at = 0; at < file.length; ) {
    const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(at, at + 40).toString('latin1'));
    if (!head) throw new Error('not a PPM');
    const [width, height] = [Number(head[1]), Number(head[2])];
    const start = at + head[0].length;
    at = start + width * height * 3;
    pages.push({ width, height, rgb: file.subarray(start, at) });
  }
  return pages;
}

/** Decoded by Skia, on white. */
export async function bySkia(bytes: Uint8Array): Promise<Pixels> {
  const image = await loadImage(Buffer.from(bytes));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, image.width, image.height);
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const rgb = new Uint8Array(image.width * image.height * 3);
  for (let i = 0; i < image.width * image.height; i++) rgb.set(data.subarray(4 * i, 4 * i + 3), 3 * i);
  return { width: image.width, height: image.height, rgb };
}

/** The greatest difference of a channel between the image at a page's top left corner and the expected one. */
export function greatestDifference(page: Pixels, wanted: Pixels): number {
  let greatest = 0;
  for (let y = 0; y < wanted.height; y++) {
    for (let x = 0; x < wanted.width; x++) {
      const drawn = (middle(y) * page.width + middle(x)) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const is = page.rgb[drawn + channel] ?? Number.POSITIVE_INFINITY;
        const should = wanted.rgb[(y * wanted.width + x) * 3 + channel] ?? 0;
        greatest = Math.max(greatest, Math.abs(is - should));
      }
    }
  }
  return greatest;
}

function middle(pixel: number): number {
  return pixel * SCALE + (SCALE >> 1);
}
