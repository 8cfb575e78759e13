/** The files as read by independent programs: poppler, qpdf and mutool, where installed. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { png } from '../tags/real-pages.ts';
import { makePdf } from './make-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
afterAll(() => rmSync(folder, { recursive: true }));

function installed(command: string): boolean {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function file(...args: Parameters<typeof makePdf>): Promise<string> {
  const path = join(folder, 'test.pdf');
  writeFileSync(path, await makePdf(...args));
  return path;
}

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'] }).toString();

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** All words of poppler's structure text. */
const structureText = (path: string): string =>
  [...run('pdfinfo', '-struct-text', path).matchAll(/^ *"(.*)"$/gm)].map((m) => m[1]).join('');

const LONG = `Extraordinarily incomprehensible internationalisation considerations notwithstanding, representatives
  acknowledged difficulties: “efficient offices” affect fjords, five-year plans & 100 000 well-known people.`.replace(
  /\s+/g,
  ' ',
);
const NARROW = 'body { hyphens: auto } p { text-align: justify } @page { size: 120pt 100pt; margin: 10pt }';

describe.skipIf(!installed('pdftotext'))('poppler', () => {
  it('finds the source’s words across hyphens, lines, columns and pages', async () => {
    const path = await file(`<p>${LONG.replace('&', '&amp;')}</p>`, { css: NARROW });
    expect(structureText(path)).toBe(LONG);
    // With -raw, since pdftotext's default removes every hyphen at a line's end, including the author's own.
    const text = run('pdftotext', '-raw', path, '-');
    expect(text).toMatch(/\u00ad\n/);
    expect(words(text.replace(/\u00ad\s+/g, '').replace(/-\s+/g, '-'))).toBe(LONG);
  });

  it('finds zero-width spaces and word joiners', async () => {
    const source = 'a\u200bb https://example.org/\u200bpath 10\u2060% \u2060[1]';
    const path = await file(`<p>${source}</p>`);
    expect(structureText(path)).toBe(source);
    expect(run('pdftotext', '-raw', path, '-').trim().replace(/\n/g, ' ')).toBe(source);
    // Where a line ends after one, it stays with the line.
    const broken = await file(`<p>${'extraordinarily\u200b'.repeat(6)}</p>`, { css: NARROW.replace('auto', 'none') });
    expect(run('pdftotext', '-raw', broken, '-').match(/\u200b/g)).toHaveLength(6);
  });

  it('finds columns in source order', async () => {
    const css = '@page { size: 300pt 120pt; margin: 10pt } div { columns: 2 } p { margin: 0 }';
    const path = await file(`<div><p>${LONG.replace('&', '&amp;')}</p></div>`, { css });
    expect(structureText(path)).toBe(LONG);
  });

  it.each([
    ['ligatures', 'efficient office affluent ﬁ'],
    ['accents from two glyphs', 'e\u0301 a\u0306\u0302 м\u0301и́р'],
    ['other scripts', 'Беларусь Ελλάδα Đặng Łódź'],
    ['spaces that do not break', '100\u00a0000 § 5'],
    ['characters beyond the first plane and signs', '½ − × ≤ € → “x” — …'],
  ])('reads %s', async (_, text) => {
    const path = await file(`<p>${text}</p>`);
    expect(structureText(path).normalize('NFC').replace(/ﬁ/g, 'fi')).toBe(text.normalize('NFC').replace(/ﬁ/g, 'fi'));
  });

  it('reads letter-spaced, justified and small-capital words whole', async () => {
    const css = `${NARROW} p { letter-spacing: 0.6pt; font-variant-caps: small-caps; hyphens: none }`;
    const path = await file('<p>Some words that are set apart and spaced widely</p>', { css });
    expect(words(run('pdftotext', path, '-'))).toBe('Some words that are set apart and spaced widely');
  });

  it('reads titles of all kinds', async () => {
    for (const title of ['A & B <10%> "q" (x) \\', 'Эмодзі 😀', 'שלום עולם', "it's\u0007"]) {
      const path = await file('<p>x</p>', { metadata: { title } });
      expect(/^Title: +(.*)$/m.exec(run('pdfinfo', path))?.[1]).toBe(title.replace('\u0007', ' '));
    }
  });

  it('finds tags, language, fonts with Unicode', async () => {
    const path = await file('<h1>T</h1><p>x <b>y</b></p>');
    expect(run('pdfinfo', path)).toMatch(/Tagged: +yes/);
    const fonts = run('pdffonts', path).trimEnd().split('\n').slice(2);
    expect(fonts).toHaveLength(2);
    for (const font of fonts) expect(font).toMatch(/CID TrueType +Identity-H +yes yes yes/);
  });
});

const EVERYTHING = `<h1 id="t">T</h1><p>a <a href="https://example.org/">b <em>c</em></a> <a href="#t">d</a></p>
  <ul><li>x</li></ul><figure><figcaption>C</figcaption><img src="a.png" alt="A"><img src="b.png" alt="B"></figure>
  <table><thead><tr><th>H</th></tr></thead><tbody><tr><td>d</td></tr></tbody></table>`;

describe('every kind of content', () => {
  const options = {
    images: { 'a.png': png(3, 3, 6), 'b.png': png(3, 3, 2) },
    css: 'li { background-color: rgba(10, 20, 30, 0.4); border: 1pt dotted #000; border-radius: 3pt }',
  };

  it.skipIf(!installed('qpdf'))('is clean to qpdf', async () => {
    expect(run('qpdf', '--check', await file(EVERYTHING, options))).toContain('No syntax or stream encoding errors');
  });

  it.skipIf(!installed('mutool'))('is clean to mutool', async () => {
    const path = await file(EVERYTHING, options);
    expect(run('mutool', 'draw', '-q', '-F', 'text', path)).toContain('T');
    expect(() => run('mutool', 'clean', path, join(folder, 'clean.pdf'))).not.toThrow();
  });

  it.skipIf(!installed('pdftoppm'))('paints glyphs: composite and simple ones leave ink', async () => {
    for (const text of ['Ä', 'A', 'ﬁ', 'й']) {
      const path = await file(`<p>${text}</p>`);
      const pixels = execFileSync('pdftoppm', ['-r', '72', '-gray', path]);
      expect(pixels.subarray(20).some((byte) => byte < 100)).toBe(true);
    }
  });
});
