import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { runWidth } from '../../src/core/shaping.ts';
import { type HarfBuzz, loadHarfBuzz } from '../../src/text/harfbuzz.ts';
import type { CachingShaper } from '../../src/text/shaper.ts';
import { createShaper } from '../../src/text/shaper.ts';
import { runs } from '../support/runs.ts';
import { font, plainShaper, shippedFonts, shippedShaper } from './fixtures.ts';

let shaper: CachingShaper;
let harfbuzz: HarfBuzz;
beforeAll(async () => {
  shaper = await shippedShaper();
  harfbuzz = loadHarfBuzz();
});

test('separately shaped words are placed as if the line were shaped as a whole', () => {
  // Source Serif kerns T, V, W and Y against the space.
  for (const part of ['We want AV Tools: “Type Y” at West Vilnius, To Warsaw. ', 'Тут У Вильни']) {
    const [run] = shaper.shape(part, font());
    const whole =
      run &&
      harfbuzz.shape(run.face, {
        text: part,
        script: part.startsWith('Т') ? 'Cyrl' : 'Latn',
        direction: 'ltr',
        language: 'en-GB',
        features: harfbuzz.featureSet({}),
      });
    expect(run?.glyphs.map((g) => g.id)).toEqual(whole?.map((g) => g.id));
    expect(run?.advance).toBe(whole?.reduce((sum, g) => sum + g.advance, 0));
  }
});

test('a ligature is one glyph of the cluster of its first letter', () => {
  const [run] = shaper.shape('an office', font());
  expect(run?.glyphs.map((g) => g.cluster)).toEqual([0, 1, 2, 3, 4, 7, 8]);
  const [apart] = shaper.shape('an office', font({ features: { liga: 0 } }));
  expect(apart?.glyphs.map((g) => g.cluster)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test('features and sizes', () => {
  const width = (features: Record<string, number>): number => {
    const [run] = shaper.shape('111', font({ features, families: ['Source Sans 3'] }));
    return run ? runWidth(run, 10) : 0;
  };
  expect(width({ pnum: 1 })).toBeLessThan(width({ tnum: 1 }));
  expect(shaper.metrics(font({ size: 20 })).capHeight).toBeCloseTo(13.4, 5);
});

test('cutting a word undoes kerning and ligatures at the cut', () => {
  const style = font();
  const [word] = shaper.words('office', style);
  if (!word) throw new Error('no word');
  expect(word.safeAt(2)).toBe(false);
  const parts = [...shaper.part(word, 0, 2, style), ...shaper.part(word, 2, 6, style)];
  expect(parts.map((p) => [p.text, p.glyphs.length])).toEqual([
    ['of', 2],
    ['fice', 3],
  ]);
  const [alone] = shaper.shape('fice', style);
  expect(parts[1]?.advance).toBe(alone?.advance);
});

test('the shipped fonts cover Latin, Greek and Cyrillic; the same word is shaped once', () => {
  expect(shaper.shape('Minsk, Мінск, Μινσκ', font()).map((r) => r.face.family)).toEqual(['Source Serif 4']);
  expect(shaper.takeMissing()).toEqual([]);
  expect(shaper.words('word', font())[0]).toBe(shaper.words('word', font({ size: 12 }))[0]);
});

test('a character that the first family lacks is set in another', () => {
  const library = shippedFonts();
  const first = library.match({ families: ['Source Serif 4'], weight: 400, style: 'normal' }).at(0);
  const second = library.match({ families: ['Source Sans 3'], weight: 400, style: 'normal' }).at(0);
  const only = [...Array(0x2fff).keys()].find((c) => c > 0x20 && !first?.has(c) && second?.has(c)) ?? 0;
  const char = String.fromCodePoint(only);
  const runs = createShaper(library, harfbuzz).shape(`a${char}b`, font());
  expect(runs.map((r) => [r.text, r.face.family])).toEqual([
    ['a', 'Source Serif 4'],
    [char, 'Source Sans 3'],
    ['b', 'Source Serif 4'],
  ]);
});

test('a character without a font is drawn as a replacement and reported in every build, once in each', () => {
  for (let build = 0; build < 2; build++) {
    const runs = shaper.shape('to 中國 and 中', font());
    expect(runs.map((r) => r.text).join('')).toBe('to 中國 and 中');
    expect(runs.flatMap((r) => r.glyphs).every((g) => g.id > 0)).toBe(true);
    expect(shaper.takeMissing().map((m) => [m.char, m.codePoint])).toEqual([
      ['中', 0x4e2d],
      ['國', 0x570b],
    ]);
  }
});

test('a decomposed letter is one cluster, set by the composed glyph', () => {
  const [run] = shaper.shape('cafe\u0301s', font());
  expect(run?.glyphs.map((g) => g.cluster)).toEqual([0, 1, 2, 3, 5]);
});

test('runs and glyphs of right-to-left text are in visual order, its numbers left to right', () => {
  const runs = plainShaper().shape('say אבג דה 12 ו!', font());
  const seen = runs.map((r) => `${r.direction} ${r.glyphs.map((g) => r.text.charAt(g.cluster)).join('')}`);
  expect(seen).toEqual([
    'ltr say ',
    `rtl ${[...' ו'].reverse().join('')}`,
    'ltr 12',
    `rtl ${[...'אבג דה '].reverse().join('')}`,
    'ltr !',
  ]);
});

test('shape() accepts any text, keeps all of it except controls, and never draws glyph 0', () => {
  const unit = fc.constantFrom(
    'a',
    'V',
    ' ',
    '\u00a0',
    'fi',
    'Я',
    'ў',
    'ا',
    'ש',
    '1',
    '中',
    '👩‍👩‍👧',
    'e\u0301',
    '\u0301',
    '\u200b',
    '\u200d',
    '.',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
      const text = units.join('');
      const runs = shaper.shape(text, font());
      // Runs are in visual order.
      const letters = (whole: string): string => [...whole].sort().join('');
      expect(letters(runs.map((r) => r.text).join(''))).toBe(letters(text));
      for (const run of runs) {
        expect(run.glyphs.every((g) => g.id > 0 && g.cluster >= 0 && g.cluster < run.text.length)).toBe(true);
        expect(run.advance).toBe(run.glyphs.reduce((sum, g) => sum + g.advance, 0));
      }
    }),
    { numRuns: runs(150) },
  );
  expect(
    shaper
      .shape('a\tb\u0007c\ud800\u00ad', font())
      .map((r) => r.text)
      .join(''),
  ).toBe('a bc\ufffd');
});
