import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultFontFaces } from '../../src/text/default-fonts.ts';
import { openFontFace } from '../../src/text/font-face.ts';
import { createFontLibrary } from '../../src/text/font-library.ts';
import { fontBytes, shippedFonts } from './fixtures.ts';

const regular = fontBytes('npm:@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf');
const description = { family: 'Test', weight: 400, style: 'normal' } as const;

test('reads the metrics and coverage of a TrueType font', () => {
  const { face } = openFontFace(regular, description, 'f.ttf');
  expect(face).toMatchObject({
    postscriptName: 'SourceSerif4-Regular',
    unitsPerEm: 1000,
    ascender: 1036,
    descender: -335,
    capHeight: 670,
    xHeight: 475,
    italicAngle: 0,
  });
  expect(face?.id).toMatch(/^[0-9a-f]{16}$/);
  expect([...'aДЖіў–'].map((c) => face?.has(c.codePointAt(0) ?? 0))).not.toContain(false);
  expect(face?.has(0x4e2d)).toBe(false);
});

test('the id depends only on the bytes', () => {
  const copy = Uint8Array.from(regular);
  const id = openFontFace(regular, description, 'f.ttf').face?.id;
  expect(openFontFace(copy, description, 'f.ttf').face?.id).toBe(id);
  copy[copy.length - 1] = 1 + (copy[copy.length - 1] ?? 0);
  expect(openFontFace(copy, description, 'f.ttf').face?.id).not.toBe(id);
});

test.each([
  ['nothing', new Uint8Array(), 'the file is too short for a font'],
  ['words', new TextEncoder().encode('not a font at all'), 'it is not a font'],
  [
    'a variable CFF font',
    otf('VF/SourceCodeVF-Upright'),
    'it is a variable font (CFF2); a static TTF or OTF file expected',
  ],
  ['woff2', sfnt('wOF2'), 'it is a packed web font (WOFF); a TTF or OTF file expected'],
  ['a collection', sfnt('ttcf'), 'it is a collection of fonts; a single TTF or OTF file expected'],
  ['half a file', regular.slice(0, 20_000), 'the file ends inside a table'],
])('%s is refused with a reason', (_, bytes, problem) => {
  expect(openFontFace(bytes, description, 'f.ttf')).toEqual({ face: undefined, problem });
});

test.each([
  [15, 'it has 15 units per em'],
  [16, undefined],
  [16_384, undefined],
  [16_385, 'it has 16385 units per em'],
])('a font of %i units per em has 16 to 16,384 of them', (units, problem) => {
  const bytes = Uint8Array.from(regular);
  const view = new DataView(bytes.buffer);
  const tables = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + i * 16);
  const head = tables.find((at) => String.fromCharCode(...bytes.subarray(at, at + 4)) === 'head') ?? 0;
  view.setUint16(view.getUint32(head + 8) + 18, units);
  expect(openFontFace(bytes, description, 'f.ttf').problem).toBe(problem);
});

function otf(name: string): Uint8Array {
  return readFileSync(`node_modules/source-code-pro/${name}.otf`);
}

test('reads a font with CFF outlines', () => {
  const { face } = openFontFace(otf('OTF/SourceCodePro-Regular'), description, 'f.otf');
  expect(face).toMatchObject({ postscriptName: 'SourceCodePro-Regular', unitsPerEm: 1000, xHeight: 486 });
  const glyph = face?.glyphOf(0x61) ?? 0;
  expect(glyph).toBeGreaterThan(0);
  expect(face?.cff?.cid(glyph)).toBe(glyph);
});

function sfnt(tag: string): Uint8Array {
  return new TextEncoder().encode(tag.padEnd(64, '\0'));
}

test('all shipped faces open', () => {
  for (const face of defaultFontFaces())
    expect(openFontFace(fontBytes(face.url), face, face.url).problem).toBeUndefined();
});

test.each([
  ['Source Serif 4', 400, 'normal', 'SourceSerif4-Regular'],
  ['source serif 4', 500, 'normal', 'SourceSerif4-Regular'],
  ['Source Serif 4', 300, 'normal', 'SourceSerif4-Regular'],
  ['Source Serif 4', 900, 'normal', 'SourceSerif4-Bold'],
  ['Source Serif 4', 650, 'italic', 'SourceSerif4-BoldItalic'],
  ['Source Sans 3', 550, 'normal', 'SourceSans3-SemiBold'],
  ['serif', 400, 'italic', 'SourceSerif4-Italic'],
  ['sans-serif', 400, 'normal', 'SourceSans3-Regular'],
] as const)('%s %d %s is set in %s', (family, weight, style, expected) => {
  expect(
    shippedFonts()
      .match({ families: [family], weight, style })
      .at(0)?.postscriptName,
  ).toBe(expected);
});

test.each([
  [150, 100],
  [250, 200],
  [350, 300],
  [50, 100],
  [450, 300],
  [650, 700],
  [750, 800],
  [950, 800],
])('the weight %i takes the face %i: the nearest in the direction of CSS Fonts 4, 5.2', (weight, expected) => {
  const library = createFontLibrary();
  const read: number[] = [];
  for (const own of [700, 100, 300, 800, 200]) {
    const face = { family: 'House', weight: own, style: 'normal', url: 'house.ttf', file: 'house.ttf' } as const;
    library.add({
      ...face,
      read: () => {
        read.push(own);
        return regular;
      },
    });
  }
  library.match({ families: ['House'], weight, style: 'normal' }).at(0);
  expect(read).toEqual([expected]);
});

test('faces are read once, on first use', () => {
  const read: string[] = [];
  const library = createFontLibrary();
  for (const face of defaultFontFaces()) {
    library.add({
      ...face,
      file: face.url,
      read: () => {
        read.push(face.url);
        return fontBytes(face.url);
      },
    });
  }
  const wish = { families: ['Source Sans 3'], weight: 400, style: 'normal' } as const;
  expect(read).toEqual([]);
  library.match(wish).at(0);
  library.match(wish).at(0);
  expect(read).toEqual(['npm:@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf']);
});

test('reports bold letters that a further family lacks in each build, once', () => {
  const library = shippedFonts();
  const face = { family: 'House', weight: 400, style: 'normal', url: 'house.ttf', file: 'house.ttf' } as const;
  library.add({ ...face, read: () => regular });
  const faces = library.match({ families: ['Source Sans 3', 'House'], weight: 700, style: 'normal' });
  const found = (): readonly string[] => library.takeDiagnostics().map(({ code }) => code);
  expect(faces.at(0)?.family).toBe('Source Sans 3');
  expect(found()).toEqual([]);
  for (let index = 0; faces.at(index); index++) faces.use(index);
  expect(found()).toEqual(['text/no-face']);
  faces.touch();
  expect(found()).toEqual(['text/no-face']);
});

test('reports bold and italic text in a family with a regular face alone, once for each style', () => {
  const library = shippedFonts();
  const span = { file: 'style.css', line: 1, column: 1 };
  const face = { family: 'House', weight: 400, style: 'normal', url: 'house.ttf', file: 'house.ttf' } as const;
  library.add({ ...face, span, read: () => regular });
  const use = (weight: number, style: 'normal' | 'italic', family = 'House'): void =>
    library.match({ families: [family, 'Source Sans 3'], weight, style }).touch();
  for (const weight of [300, 400, 500, 600, 700]) use(weight, 'normal');
  use(400, 'italic');
  use(700, 'italic');
  for (const weight of [400, 700]) use(weight, 'italic', 'Source Serif 4');
  const found = library.takeDiagnostics();
  expect(found.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    "text/no-face: the font family 'House' has no bold face, so bold text prints in its regular face",
    "text/no-face: the font family 'House' has no italic face, so italic text prints in its regular face",
    "text/no-face: the font family 'House' has no bold italic face, so bold italic text prints in its regular face",
  ]);
  expect(found.map((d) => d.span)).toEqual([span, span, span]);
});

test("reports an undeclared family, a missing file and a file that isn't a font", () => {
  const library = shippedFonts();
  library.add({
    family: 'House',
    weight: 400,
    style: 'normal',
    url: 'house.ttf',
    file: 'house.ttf',
    read: () => undefined,
  });
  library.add({
    family: 'Words',
    weight: 400,
    style: 'normal',
    url: 'words.ttf',
    file: 'words.ttf',
    read: () => sfnt('Dear'),
  });
  const chains = ['Source Serif', 'House', 'Words'].map((family) =>
    library.match({ families: [family], weight: 400, style: 'normal' }),
  );
  for (let build = 0; build < 2; build++) {
    for (const chain of chains) chain.touch();
    expect(chains.map((c) => c.at(0)?.family)).not.toContain(undefined);
    expect(library.takeDiagnostics().map((d) => `${d.code}: ${d.message}; ${d.hint ?? ''}`)).toEqual([
      "text/unknown-family: no font is declared for 'Source Serif'; did you mean 'Source Serif 4'?",
      "text/font-missing: font file 'house.ttf' of 'House' was not found; ",
      "text/font-unusable: font file 'words.ttf' of 'Words' can't be used: it is not a font; ",
    ]);
  }
  expect(library.takeDiagnostics()).toEqual([]);
});

test('a fallback family without bold letters is reported once, where bold text uses it', () => {
  const library = shippedFonts();
  library.add({ family: 'Only', weight: 400, style: 'normal', url: 'only.ttf', file: 'only.ttf', read: () => regular });
  const chain = library.match({ families: ['Source Sans 3', 'Only'], weight: 700, style: 'italic' });
  chain.touch();
  chain.at(1);
  expect(library.takeDiagnostics()).toEqual([]);
  for (let i = 0; i < 2; i++) chain.use(1);
  const [problem, ...others] = library.takeDiagnostics();
  expect(others).toEqual([]);
  expect(problem?.message).toBe("the font family 'Only' has no bold face, so bold text prints in its regular face");
});
