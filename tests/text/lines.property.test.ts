import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { InlinePiece, ParagraphOptions } from '../../src/text/line.ts';
import { measureInline } from '../../src/text/measure-inline.ts';
import { breakParagraph } from '../../src/text/paragraph.ts';
import type { CachingShaper } from '../../src/text/shaper.ts';
import { runs } from '../support/runs.ts';
import {
  edgePiece,
  font,
  leaderPiece,
  paragraphOptions,
  plainShaper,
  shippedShaper,
  textOf,
  textPiece,
} from './fixtures.ts';

let real: CachingShaper;
beforeAll(async () => {
  real = await shippedShaper();
});

const units = fc.constantFrom(
  'a',
  'e',
  'n',
  'ment',
  'office',
  'government',
  'AV',
  'To',
  ' ',
  ' ',
  ' ',
  ' ',
  '\u00a0',
  '-',
  '–',
  '—',
  '.',
  ',',
  '“',
  '”',
  '12',
  '%',
  'Незалежнасць',
  'ў',
  'ا',
  'سلام',
  'שלום',
  '中',
  '文',
  'ไทย',
  '👩‍👩‍👧',
  '🇧🇾',
  'e\u0301',
  '\u0301',
  '\u200b',
  '\u200d',
  '/',
  '(',
  ')',
  '\ufffc',
);
const words = fc.array(units, { maxLength: 40 }).map((parts) => parts.join(''));
const style = fc.record({
  hyphens: fc.constantFrom('none', 'manual', 'auto'),
  overflowWrap: fc.constantFrom('normal', 'break-word', 'anywhere'),
  noWrap: fc.constantFrom(false, false, false, true),
  letterSpacing: fc.constantFrom(0, 0, 0.4),
  font: fc.constantFrom(
    font(),
    font({ style: 'italic' }),
    font({ size: 14, families: ['Source Sans 3'], language: 'de' }),
  ),
});
const pieces: fc.Arbitrary<InlinePiece[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.tuple(words, style).map(([text, changes]) => textPiece(text, changes)) },
    { weight: 1, arbitrary: fc.constant<InlinePiece>({ kind: 'break' }) },
    { weight: 1, arbitrary: fc.constantFrom(edgePiece('start', 4), edgePiece('end', 4, 1)) },
    { weight: 1, arbitrary: fc.constantFrom(leaderPiece('.'), leaderPiece('. ')) },
    {
      weight: 1,
      arbitrary: fc.constant<InlinePiece>({ kind: 'box', width: 30, ascent: 9, descent: 0, payload: 0, of: 1 }),
    },
  ),
  { maxLength: 5 },
);
const options: fc.Arbitrary<ParagraphOptions> = fc
  .record({
    width: fc.double({ min: -5, max: 400, noNaN: true }),
    narrow: fc.nat(3),
    align: fc.constantFrom('left', 'right', 'center', 'justify'),
    alignLast: fc.constantFrom('left', 'justify'),
    indent: fc.constantFrom(0, 0, 12, -12),
    balance: fc.boolean(),
    hangingPunctuation: fc.boolean(),
    direction: fc.constantFrom('ltr', 'ltr', 'rtl'),
  })
  .map(({ width, narrow, ...changes }) =>
    paragraphOptions(width, {
      ...changes,
      measure: (index) => (index < narrow ? { width: width / 2, shift: width / 2 } : { width, shift: 0 }),
    }),
  );

const authorText = (input: readonly InlinePiece[]): string =>
  input.map((p) => (p.kind === 'text' ? p.text : '')).join('');

test('lines contain all the text, in order, and the boxes', () => {
  fc.assert(
    fc.property(pieces, options, (input, given) => {
      const { lines } = breakParagraph(input, given, real);
      const boxes = lines.flatMap((l) => l.items).filter((i) => i.kind === 'box').length;
      expect(boxes).toBe(input.filter((p) => p.kind === 'box').length);
      expect(textOf(lines)).toBe(authorText(input));
    }),
    { numRuns: runs(120) },
  );
});

test("a line isn't wider than its measure unless it is marked overfull", () => {
  fc.assert(
    fc.property(pieces, options, (input, given) => {
      const { lines } = breakParagraph(input, { ...given, hangingPunctuation: false }, real);
      for (const [i, line] of lines.entries()) {
        const measure = given.measure(i).width - (i === 0 ? given.indent : 0);
        expect(line.width - line.overfull).toBeLessThanOrEqual(measure + 0.02);
        expect(line.ratio).toBeGreaterThanOrEqual(-1);
      }
    }),
    { numRuns: runs(100) },
  );
});

test('justified lines end at the margin, unless they have no space to stretch', () => {
  fc.assert(
    fc.property(pieces, fc.double({ min: 60, max: 300, noNaN: true }), (input, width) => {
      const given = paragraphOptions(width, { align: 'justify', alignLast: 'justify' });
      for (const line of breakParagraph(input, given, real).lines) {
        const inner = line.items
          .map((i) => (i.kind === 'text' ? i.run.text : '\ufffc'))
          .join('')
          .trimEnd();
        if (!/[ \u00a0]/.test(inner) || line.overfull > 0) continue;
        expect(line.x + line.width).toBeCloseTo(width, 4);
      }
    }),
    { numRuns: runs(100) },
  );
});

test('text fits its max-content width on one line, and its min-content width without overflow', () => {
  const plain = plainShaper();
  fc.assert(
    fc.property(words, (text) => {
      const input = [textPiece(text)];
      const { min, max } = measureInline(input, plain);
      expect(min).toBeLessThanOrEqual(max + 1e-9);
      expect(breakParagraph(input, paragraphOptions(max), plain).lines.length).toBeLessThanOrEqual(1);
      const narrow = breakParagraph(input, paragraphOptions(min), plain).lines;
      expect(narrow.filter((l) => l.overfull > 0)).toEqual([]);
    }),
    { numRuns: runs(80) },
  );
});

test('breaking the same text again gives the same lines', () => {
  fc.assert(
    fc.property(pieces, options, (input, given) => {
      expect(breakParagraph(input, given, real).lines).toEqual(breakParagraph(input, given, real).lines);
    }),
    { numRuns: runs(30) },
  );
});
