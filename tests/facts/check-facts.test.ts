import { expect, test } from 'vitest';
import { readBrief } from '../../src/data/read-brief.ts';
import { checkFacts } from '../../src/facts/check-facts.ts';
import { briefFiles, LEAST, printed } from '../data/support.ts';

function findings(more: string): string[] {
  const yaml = `${LEAST.replace('paragraph: Words.', 'figure: c')}sources:\n  s: { title: T }\n${more}`;
  const files = briefFiles(yaml);
  const { value, diagnostics } = readBrief('b', files);
  expect(diagnostics).toEqual([]);
  return value ? printed(checkFacts(value, files).diagnostics) : [];
}

function bar(value: string, quote: string): string[] {
  const row = `      - { label: L, value: "${value}", evidence: { source: s, quote: "${quote}" } }\n`;
  return findings(`charts:\n  c:\n    kind: bar\n    title: T\n    measure: M\n    unit: "%"\n    rows:\n${row}`);
}

const LESS = 'in 2020, less than 10% of Belarusians support it';

test.each([
  ['<10 %', LESS],
  ['under 10 %', 'fewer than 10 per cent'],
  ['~60 %', 'about 60% of them'],
  ['55-60 %', 'from 55% to 60%'],
  ['6 +/- 3 (95 %)', 'an estimate of 6%'],
  ['12 %', 'one in eight, or 12%'],
  ['unknown', LESS],
])('%s agrees with "%s"', (value, quote) => {
  expect(bar(value, quote)).toEqual([]);
});

test.each([
  ['10 %', LESS, `facts/kind-differs the value is exactly 10%, but its evidence says '${LESS}' | write <10%`],
  ['>10 %', LESS, `facts/kind-differs the value is more than 10%, but its evidence says '${LESS}' | write <10%`],
  [
    '<10 %',
    '10% support it',
    "facts/kind-differs the value is less than 10%, but its evidence says '10% support it' | write 10%",
  ],
  [
    '12 %',
    'no number',
    "facts/value-not-in-evidence the value is exactly 12%, but there is no number in 'no number' | quote the words that state it, or set status: inferred or computed, and explain how",
  ],
  ['<11 %', LESS, `facts/value-differs the value is less than 11%, but its evidence says '${LESS}'`],
])('%s differs from "%s"', (value, quote, expected) => {
  expect(bar(value, quote)).toEqual([`brief.yaml:19:28 ${expected}`]);
});

test('dates are checked against their evidence, and events for their order', () => {
  const event = (date: string, label: string, quote: string): string =>
    `      - { date: ${date}, label: ${label}, text: T, evidence: { source: s, quote: "${quote}" } }\n`;
  const events = [
    event('2021', 'Wrong', 'by August 2020'),
    event('2020-08', 'Early', 'by August 2020'),
    event('{ edtf: 2014~/2016~, wording: mid-2010s }', 'Decade', 'by the mid-2010s'),
    event('"[2022-10-17..2022-10-23]"', 'Week', 'the week of October 17, 2022'),
  ];
  expect(findings(`charts:\n  c:\n    kind: timeline\n    title: T\n    events:\n${events.join('')}`)).toEqual([
    "brief.yaml:17:17 facts/claimed-date-differs the date is '2021' (2021), but its evidence says 'August 2020'",
    "brief.yaml:18:9 facts/events-out-of-order 'Early' (August 2020) comes after 'Wrong' (2021) | put the events in chronological order",
    "brief.yaml:19:9 facts/events-out-of-order 'Decade' (mid-2010s) comes after 'Wrong' (2021) | put the events in chronological order",
  ]);
});

test('a quotation has at most 25 words', () => {
  const quote = (words: number): string =>
    `12% ${Array(words - 1)
      .fill('word')
      .join(' ')}`;
  expect(bar('12 %', quote(25))).toEqual([]);
  expect(bar('12 %', quote(26))).toEqual([
    'brief.yaml:19:66 facts/long-quotation the quotation has 26 words; at most 25 are allowed | quote only the words that make the statement',
  ]);
});
