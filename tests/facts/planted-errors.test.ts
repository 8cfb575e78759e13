/** Errors that people make, planted one at a time in a true brief: each must be found, and the true brief must pass. */

import { describe, expect, it, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import type { FactRule } from '../../src/core/fact-rules.ts';
import { readBrief } from '../../src/data/read-brief.ts';
import { checkFacts, createFactsMemory } from '../../src/facts/check-facts.ts';
import { briefFiles, printed } from '../data/support.ts';
import { BRIEF, SOURCE } from './true-brief.ts';

/** Parts that an error doesn't reach are checked once; `kept-checks.test.ts` compares with fresh checks. */
const memory = createFactsMemory();

function check(yaml: string, source: string | Uint8Array | undefined = SOURCE): readonly Diagnostic[] {
  const files = briefFiles(yaml, source === undefined ? {} : { 'sources/town.txt': source });
  const { value, diagnostics } = readBrief('b', files);
  expect(printed(diagnostics.filter(({ severity }) => severity === 'error'))).toEqual([]);
  return value ? checkFacts(value, files, { memory }).diagnostics : [];
}

/** The brief with one change; throws if it doesn't contain the words to change. */
function planted(from: string, to: string): string {
  const at = BRIEF.indexOf(from);
  if (at < 0) throw new Error(`the brief has no '${from}'`);
  return BRIEF.slice(0, at) + to + BRIEF.slice(at + from.length);
}

type Planted = readonly [name: string, from: string, to: string, rule: FactRule];

const IN_PROSE: readonly Planted[] = [
  [
    'a figure in the date of the brief',
    'date: 2024-06 }',
    "date: { edtf: 2024-06, wording: 'June 2024, 417 pages' } }",
    'claimed-date-differs',
  ],
  ['a digit off', 'carries about 412,000 passengers', 'carries about 421,000 passengers', 'figure-differs'],
  ['a digit dropped', 'carries about 412,000 passengers', 'carries about 41,200 passengers', 'figure-differs'],
  ['thousands made millions', 'about 412,000 passengers a year.[', 'about 412 million passengers a year.[', 'untraced'],
  ['a point for a comma', 'carries about 412,000', 'carries about 412.000', 'untraced'],
  ['an estimate made exact', 'carries about 412,000', 'carries 412,000', 'kind-differs'],
  ['a bound made exact', 'Less than 15% of residents do', '15% of residents do', 'kind-differs'],
  ['a bound made an estimate', 'Less than 15% of residents do', 'About 15% of residents do', 'kind-differs'],
  ['a bound reversed', 'Less than 15% of residents do', 'More than 15% of residents do', 'kind-differs'],
  ['a lower bound made an upper one', 'yet at least 60% want', 'yet at most 60% want', 'kind-differs'],
  ['a lower bound made exact', 'yet at least 60% want', 'yet 60% want', 'kind-differs'],
  [
    'per cent made percentage points',
    'Less than 15% of residents do',
    'Less than 15 percentage points of residents do',
    'unit-differs',
  ],
  ['a share as a count', 'Less than 15% of residents do', 'Less than 15 residents do', 'unit-differs'],
  ['miles for kilometres', 'crosses 3.2 km of', 'crosses 3.2 miles of', 'unit-differs'],
  ['kilometres for miles', 'hospital is 12 miles', 'hospital is 12 km', 'unit-differs'],
  ['a wrong conversion', 'about two miles', 'about five miles', 'figure-differs'],
  ['another currency', 'to £1.2 million.{', 'to €1.2 million.{', 'unit-differs'],
  ['millions made billions', 'to £1.2 million.{', 'to £1.2 billion.{', 'figure-differs'],
  ['rounded up too far', 'to £1.2 million.{', 'to £2 million.{', 'figure-differs'],
  ['the year shifted', 'has run since 1987[', 'has run since 1978[', 'date-differs'],
  ['a year too many', 'has run since 1987[', 'has run since 1988[', 'date-differs'],
  ['a year in the standfirst', 'Since 1987{', 'Since 1897{', 'date-differs'],
  ['another decade', 'By the late 2010s', 'By the late 2000s', 'date-differs'],
  ['late made early', 'By the late 2010s', 'By the early 2010s', 'date-differs'],
  ['a decade made a year', 'By the late 2010s', 'By 2018', 'date-differs'],
  ['a week made a day', 'in the week of\n          5 June 2023', 'on\n          5 June 2023', 'date-differs'],
  [
    'another month',
    'planned for 14 May 2024 were put off.[',
    'planned for 14 March 2024 were put off.[',
    'date-differs',
  ],
  [
    'a different day',
    'planned for 14 May 2024 were put off.[',
    'planned for 15 May 2024 were put off.[',
    'date-differs',
  ],
  ['a number in words', 'two of the four boats', 'three of the four boats', 'figure-differs'],
  ['a fraction', 'one in eight pays', 'one in six pays', 'figure-differs'],
  ['an end of a range', 'Between 20 and 25 per cent of them', 'Between 20 and 35 per cent of them', 'figure-differs'],
  ['a range made a point', 'Between 20 and 25 per cent of them', 'About 23 per cent of them', 'kind-differs'],
  [
    'figures of two claims swapped',
    '12 miles\n          away,[^hospital] or 57 miles',
    '57 miles\n          away,[^hospital] or 12 miles',
    'misplaced',
  ],
  ['a figure from nowhere', 'The ferry has run', 'Some 9,000 people live here. The ferry has run', 'untraced'],
  ['a value that contradicts another source', 'employs 38 people.[', 'employs 45 people.[', 'figure-differs'],
  ['the mean of two sources', 'employs 38 people.[', 'employs about 42 people.[', 'figure-differs'],
];

const IN_QUOTATIONS: readonly Planted[] = [
  [
    'a word swapped',
    'text: We cannot pay for boats that sail empty',
    'text: We will not pay for boats that sail empty',
    'quotation-differs',
  ],
  [
    'a word left out',
    'text: We cannot pay for boats that sail empty',
    'text: We cannot pay for boats sail empty',
    'quotation-differs',
  ],
  ['words put together', '“a scandal of our own making”', '“a scandal of their own making”', 'quotation-differs'],
  ['another speaker', 'speaker: Ada Quill, claim', 'speaker: Tom Reed, claim', 'speaker-differs'],
  ['no claim', 'making”.[^scandal]', 'making”.', 'quotation-differs'],
];

const IN_DATA: readonly Planted[] = [
  ['a chart value', 'label: Every week, value: <15 %', 'label: Every week, value: <25 %', 'figure-differs'],
  ['a chart value made exact', 'label: Every week, value: <15 %', 'label: Every week, value: 15 %', 'kind-differs'],
  [
    'a chart title',
    'title: Less than 15% of residents sail',
    'title: Less than 50% of residents sail',
    'figure-differs',
  ],
  ['a chart subtitle', 'Survey of 1,204 residents, autumn', 'Survey of 1,240 residents, autumn', 'figure-differs'],
  ['a season', 'Survey of 1,204 residents, autumn 2022', 'Survey of 1,204 residents, spring 2022', 'date-differs'],
  ['the size of a survey', 'survey: { size: 1204', 'survey: { size: 1402', 'figure-differs'],
  [
    'claims that contradict each other',
    'value: at least 60 %, claim: stay }',
    'value: at least 60 %, claim: [stay, weekly] }',
    'conflict-hidden',
  ],
  ['a row without a claim', ', value: at least 60 %, claim: stay }', ', value: at least 60 % }', 'untraced'],
  ['a sum in a table', 'sum: £1.8 million, claim: cut', 'sum: £1.6 million, claim: cut', 'figure-differs'],
  ['a month in a table', 'when: Before March 2021', 'when: Before May 2021', 'date-differs'],
  ['the date of an event', '{ date: 2021-03, label', '{ date: 2021-05, label', 'date-differs'],
  ['an event finer than known', '{ date: 1987, label', '{ date: 1987-04, label', 'date-differs'],
  ['a wording beside its date', 'wording: late 2010s', 'wording: late 1990s', 'claimed-date-differs'],
  [
    'events out of order',
    '- { date: 1987, label: First sailing, text: The ferry begins., claim: since }\n      - { date: 2021-03, label: Subsidy cut, text: "The subsidy falls to £1.2 million in March 2021.", claim: [subsidy, cut] }',
    '- { date: 2021-03, label: Subsidy cut, text: "The subsidy falls to £1.2 million in March 2021.", claim: [subsidy, cut] }\n      - { date: 1987, label: First sailing, text: The ferry begins., claim: since }',
    'events-out-of-order',
  ],
  [
    'no word of the survey',
    '    survey: { size: 1204, fieldDates: autumn 2022, claim: survey }\n',
    '',
    'survey-undisclosed',
  ],
];

const IN_CLAIMS: readonly Planted[] = [
  ['a value', 'value: <15 %\n', 'value: <16 %\n', 'value-differs'],
  ['a value made exact', 'value: <15 %\n', 'value: 15 %\n', 'kind-differs'],
  [
    'a value of nowhere',
    'value: 3.2 km, evidence: { source: town, paragraph: 2, quote: crosses 3.2 kilometres of open water }',
    'value: 3.2 km, evidence: { source: town, paragraph: 2, quote: open water }',
    'value-not-in-evidence',
  ],
  ['a unit', 'value: 12 miles, evidence', 'value: 12 km, evidence', 'unit-differs'],
  ['a date', 'since: { date: 1987', 'since: { date: 1986', 'claimed-date-differs'],
  [
    'a year that the source does not give',
    'date: 2024-05-14, evidence: { source: town, paragraph: 9, quote: Repairs planned for 14 May 2024 were put off }',
    'date: 2024-10, evidence: { source: town, paragraph: 9, quote: put off until October }',
    'date-not-in-evidence',
  ],
  ['a computation', 'how: 57 miles - 12 miles -> 45 miles', 'how: 57 miles - 12 miles -> 54 miles', 'computed-differs'],
  [
    'the inputs of a computation',
    'how: 57 miles - 12 miles -> 45 miles',
    'how: 75 miles - 12 miles -> 63 miles',
    'computed-differs',
  ],
  ['a computed share', 'value: 33 %', 'value: 50 %', 'computed-differs'],
  [
    'words instead of a computation',
    'how: (cut - subsidy) / cut * 100',
    'how: by comparing the sums',
    'how-unreadable',
  ],
  ['an inference without a reason', 'fare: { value', 'fare: { status: inferred, value', 'no-reason'],
  [
    'no evidence',
    'fare: { value: 12.5 %, evidence: { source: town, paragraph: 7, quote: One in eight pays the full fare } }',
    'fare: { value: 12.5 % }',
    'no-evidence',
  ],
  ['a circle', 'hospital: { value: 12 miles,', 'hospital: { from: longer, value: 12 miles,', 'circular-claim'],
  [
    'a mean of contradictions',
    'status: computed, value: 45 miles, from: [road, hospital], how: 57 miles - 12 miles -> 45 miles',
    'status: computed, value: 41.5, from: [staff, rival], how: (staff + rival) / 2',
    'conflict-averaged',
  ],
  ['a long quotation', 'quote: has run since 1987 }', `quote: "${'word '.repeat(26)}1987" }`, 'long-quotation'],
];

const IN_SOURCES: readonly Planted[] = [
  ['a digit in the evidence', 'quote: "carries about 412,000', 'quote: "carries about 413,000', 'quote-not-found'],
  ['a name in the evidence', 'quote: "Marsh Lines, employs', 'quote: "March Lines, employs', 'quote-not-found'],
  [
    'words of another paragraph',
    'paragraph: 7, quote: One in eight',
    'paragraph: 6, quote: One in eight',
    'wrong-paragraph',
  ],
  ['a paragraph that does not exist', 'paragraph: 8, quote: by road', 'paragraph: 18, quote: by road', 'no-paragraph'],
  ['a source later than the brief', 'issued: 2024-05', 'issued: 2024-08', 'source-later'],
  ['a licence', 'licence: CC BY 4.0', 'licence: CC BY-ND 4.0', 'no-derivatives'],
  ['an unused exception', 'words: Four points', 'words: Five points', 'unused-allow'],
];

const ALL = [...IN_PROSE, ...IN_QUOTATIONS, ...IN_DATA, ...IN_CLAIMS, ...IN_SOURCES];

describe('a true brief', () => {
  it('has no false alarms, with or without its source', () => {
    expect(printed(check(BRIEF))).toEqual([]);
    expect(printed(check(BRIEF, undefined))).toEqual([]);
  });

  it('has the same counts of figures with and without its source', () => {
    const tracing = (others: Readonly<Record<string, string>>) => {
      const files = briefFiles(BRIEF, others);
      const { value } = readBrief('b', files);
      return value && checkFacts(value, files).value;
    };
    const counted = tracing({});
    expect(counted?.traced).toBe(counted?.figures);
    expect(counted?.figures).toBeGreaterThan(35);
    expect(tracing({ 'sources/town.txt': SOURCE })).toEqual(counted);
  });
});

describe('a planted error', () => {
  it.each(ALL)('is found: %s', (_, from, to, rule) => {
    const codes = check(planted(from, to)).map(({ code }) => code);
    expect(codes).toContain(`facts/${rule}`);
  });

  it('is reported once, at its place', () => {
    const found = printed(check(planted('carries about 412,000 passengers', 'carries about 421,000 passengers')));
    expect(found).toEqual([
      "brief.yaml:14:19 facts/figure-differs the text says 'about 421,000', but the claim 'passengers' says 'about 412,000' | write 'about 412,000', or name the claim that the figure comes from",
    ]);
  });
});

test('at least forty kinds of errors are planted', () => {
  expect(new Set(ALL.map(([name]) => name)).size).toBeGreaterThanOrEqual(40);
});

describe('what follows from one mistake', () => {
  const all = (yaml: string): readonly string[] => {
    const files = briefFiles(yaml, { 'sources/town.txt': SOURCE });
    const { value, diagnostics } = readBrief('b', files);
    return [...diagnostics, ...(value ? checkFacts(value, files).diagnostics : [])].map(({ code }) => code);
  };

  it.each([
    [
      'a missing claim',
      'value: at least 60 %, claim: stay }',
      'value: at least 60 %, claim: sty }',
      'data/unknown-claim',
    ],
    ['a note mark without a claim', 'has run since 1987[^since]', 'has run since 1987[^sinc]', 'data/unknown-note'],
    ['an unreadable date', 'since: { date: 1987', 'since: { date: in 1987', 'data/bad-date'],
    ['an unreadable date of an event', '{ date: 1987, label', '{ date: in 1987, label', 'data/bad-date'],
    ['an unreadable value', 'width: { value: 3.2 km', 'width: { value: 3.2.1 km', 'data/bad-quantity'],
    ['an unknown key', 'boats were out of service }', 'boats were out of service, x: y }', 'data/unknown-key'],
    [
      'a quotation with an unknown claim',
      'speaker: Ada Quill, claim: quill',
      'speaker: Ada Quill, claim: qull',
      'data/unknown-claim',
    ],
  ])('is not reported again: %s', (_, from, to, code) => {
    expect(all(planted(from, to))).toEqual([code]);
  });

  it('is not reported again: a misspelled name of a value', () => {
    const named = planted('value: "~412,000"', 'values: { year: "~412,000" }');
    expect(all(named.replace('year.[^passengers]', 'year.{^passengers.year}'))).toEqual([]);
    expect(all(named.replace('year.[^passengers]', 'year.{^passengers.yeer}'))).toEqual(['data/unknown-claim']);
  });
});

test('a true brief has no errors in a language of which only digits are read', () => {
  const found = check(`language: tlh\n${BRIEF}`);
  expect(found.map(({ code }) => code)).toContain('facts/unread-language');
  expect(printed(found.filter(({ severity }) => severity === 'error'))).toEqual([]);
});
