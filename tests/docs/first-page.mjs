// `npm run picture`: draws docs/first-page.png, the first page of the sample brief, and docs/looks.png, its first pages in
// the other looks, for the README.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from 'canvas';

const LOOKS = ['newsroom', 'parliament', 'development'];
const GAP = 12;

const folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
const build = (look, file) => {
  const words = ['dist/brief.cjs', 'build', 'belarus', '--look', look, '--out', file];
  execFileSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
};
const draw = (pdf, resolution, file) =>
  execFileSync('pdftoppm', ['-png', '-r', String(resolution), '-singlefile', '-f', '1', '-l', '1', pdf, file]);
const print = (file) => process.stdout.write(`${file}  ${Math.round(statSync(file).size / 1000)} kB\n`);

try {
  const pdf = join(folder, 'institute.pdf');
  build('institute', pdf);
  draw(pdf, 60, 'docs/first-page');
  const pages = [];
  for (const look of LOOKS) {
    const own = join(folder, look);
    build(look, `${own}.pdf`);
    draw(`${own}.pdf`, 36, own);
    pages.push(await loadImage(`${own}.png`));
  }
  const width = pages.reduce((sum, page) => sum + page.width + GAP, GAP);
  const canvas = createCanvas(width, (pages[0]?.height ?? 0) + 2 * GAP);
  const context = canvas.getContext('2d');
  context.fillStyle = '#d0d4d8';
  context.fillRect(0, 0, canvas.width, canvas.height);
  let x = GAP;
  for (const page of pages) {
    context.drawImage(page, x, GAP);
    x += page.width + GAP;
  }
  writeFileSync('docs/looks.png', canvas.toBuffer('image/png'));
  print('docs/first-page.png');
  print('docs/looks.png');
} finally {
  rmSync(folder, { recursive: true });
}
