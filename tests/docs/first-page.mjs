// `npm run picture`: draws docs/first-page.png, the first page of the sample brief, docs/looks.png, its first pages in the other
// looks, and docs/pictures.png, pages of the sample with pictures and one of its report, for the README.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from 'canvas';

const LOOKS = ['newsroom', 'parliament', 'development'];
const GAP = 12;
/** The resolution of the pages in docs/pictures.png. */
const PICTURES = 36;

const folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
const build = (brief, look, file, layout = 'brief') => {
  const words = ['dist/brief.cjs', 'build', brief, '--look', look, '--template', layout, '--out', file];
  execFileSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
};
const draw = (pdf, resolution, file, page = 1) => {
  const at = ['-singlefile', '-f', String(page), '-l', String(page)];
  execFileSync('pdftoppm', ['-png', '-r', String(resolution), ...at, pdf, file]);
};
const print = (file) => process.stdout.write(`${file}  ${Math.round(statSync(file).size / 1000)} kB\n`);

try {
  const pdf = join(folder, 'institute.pdf');
  build('belarus', 'institute', pdf);
  draw(pdf, 60, 'docs/first-page');
  const pages = [];
  for (const look of LOOKS) {
    const own = join(folder, look);
    build('belarus', look, `${own}.pdf`);
    draw(`${own}.pdf`, 36, own);
    pages.push(await loadImage(`${own}.png`));
  }
  sideBySide(pages, 'docs/looks.png');
  const iowa = join(folder, 'iowa');
  build('iowa', 'development', `${iowa}.pdf`);
  const first = [1, 2, 3].map((page) => `${iowa}-${page}`);
  first.forEach((file, i) => {
    draw(`${iowa}.pdf`, PICTURES, file, i + 1);
  });
  build('iowa', 'development', `${iowa}-report.pdf`, 'report');
  draw(`${iowa}-report.pdf`, PICTURES, `${iowa}-report`, 4);
  first.push(`${iowa}-report`);
  sideBySide(await Promise.all(first.map((file) => loadImage(`${file}.png`))), 'docs/pictures.png');
  print('docs/first-page.png');
  print('docs/looks.png');
  print('docs/pictures.png');
} finally {
  rmSync(folder, { recursive: true });
}

/** Draws pages beside each other on grey. */
function sideBySide(pages, file) {
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
  writeFileSync(file, canvas.toBuffer('image/png'));
}
