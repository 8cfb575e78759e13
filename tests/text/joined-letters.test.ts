/** A part of a word in a joined script, such as an emphasised one, has the letters beside it that it joins. */

import { expect, test } from 'vitest';
import type { ScriptSpan } from '../../src/text/itemise.ts';
import { joinedTo } from '../../src/text/joined-letters.ts';

const TEXT = 'لسلا';
const AROUND = { before: 'ا', after: 'م' };

/** The letters joined by the part of `TEXT` between two offsets. */
const joined = (start: number, end: number, around = AROUND, direction: ScriptSpan['direction'] = 'rtl') =>
  joinedTo({ start, end, direction, script: 'Arab' }, TEXT, around);

test('letters beside the whole text are joined at both ends', () => {
  expect(joined(0, TEXT.length)).toEqual(AROUND);
});

test('a part joins only at the end of the text that it has', () => {
  expect(joined(0, 2)).toEqual({ before: 'ا', after: '' });
  expect(joined(2, TEXT.length)).toEqual({ before: '', after: 'م' });
  expect(joined(1, 2)).toEqual({ before: '', after: '' });
});

test.each([
  ['letters of scripts that don’t join', { before: 'ש', after: 'a' }],
  ['spaces, digits and punctuation', { before: ' ', after: '،' }],
  ['Arabic digits', { before: '٣', after: '۴' }],
  ['nothing', { before: '', after: '' }],
])('%s are not joined', (_, around) => {
  expect(joined(0, TEXT.length, around)).toEqual({ before: '', after: '' });
});

test('marks on letters, and joiners, are joined', () => {
  for (const around of [
    { before: '\u064e', after: '\u0650' },
    { before: '\u200d', after: '\u200d' },
  ])
    expect(joined(0, TEXT.length, around)).toEqual(around);
});

test('text from left to right joins nothing', () => {
  expect(joined(0, TEXT.length, AROUND, 'ltr')).toEqual({ before: '', after: '' });
});
