/** Rules that other tests know only by their findings: each reports a brief that breaks it. All figures are made up. */

import { describe, expect, it } from 'vitest';
import { readBrief } from '../../src/data/read-brief.ts';
import { checkFacts } from '../../src/facts/check-facts.ts';
import { briefFiles, LEAST } from '../data/support.ts';
import { rulesOf } from './support.ts';

describe('the words of a text', () => {
  it.each([
    ['role-differs', 'Bills rose by £1,190.', 'bills rose from £620 to £1,190'],
    ['mean-impossible', 'Marks went from 2 to 5, with a mean of 5.4.', 'marks went from 2 to 5, with a mean of 5.4'],
    ['part-exceeds', 'Of 923 members, 1,023 agreed.', 'of 923 members, 1,023 agreed'],
    ['year-differs', 'Last year, in 2019, it closed.', 'last year, in 2019, it closed'],
    [
      'shares-exceed',
      'In the vote, 60% were for it, 50% against it and 10% abstained.',
      'in the vote, 60% were for it, 50% against it and 10% abstained',
    ],
  ])('break the rule %s', (rule, text, quote) => expect(rulesOf(text, quote)).toEqual([`facts/${rule}`]));
});

/** The rules that a brief with a chart breaks. */
function rulesWith(title: string, text: string, total: string): readonly string[] {
  const yaml = `${LEAST.replace('Words.', JSON.stringify(text))}      - figure: c
charts:
  c:
    kind: bar
    title: ${title}
    measure: Share of seats
    unit: '%'
    source: S
    rows:
      - { label: Union, value: 60 %, claim: u }
      - { label: Greens, value: 30 %, claim: g }
      - { label: Total, value: ${total} %, claim: t }
claims:
  u: { value: 60 %, evidence: { source: s, quote: the Union had 60% } }
  g: { value: 30 %, evidence: { source: s, quote: the Greens had 30% } }
  t: { value: ${total} %, evidence: { source: s, quote: 'together, ${total}%' } }
  l: { value: 62 %, evidence: { source: s, quote: the Union had 62% } }
sources: { s: { title: T } }
`;
  const files = briefFiles(yaml);
  const { value, diagnostics } = readBrief('b', files);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return value ? checkFacts(value, files).diagnostics.map(({ code }) => code) : [];
}

describe('a chart', () => {
  it('of which all is true has no findings', () => {
    expect(rulesWith('The Union is the largest party', 'The Union had 60% ({@c}).[^u]', '90')).toEqual([]);
  });

  it.each([
    ['superlative-differs', 'The Greens are the largest party', 'Words.', '90'],
    ['chart-differs', 'Seats', 'The Union had 62% ({@c}).[^l]', '90'],
    ['total-differs', 'Seats', 'Words.', '80'],
  ])('breaks the rule %s', (rule, title, text, total) => {
    expect(rulesWith(title, text, total)).toContain(`facts/${rule}`);
  });
});

it('a quotation without a claim breaks the rule untraced-quotation', () => {
  const text = 'She called it “a campaign of fighting women” last week.';
  const claims = 'claims: { a: { evidence: { source: s, quote: words } } }\nsources: { s: { title: T } }\n';
  const files = briefFiles(`${LEAST.replace('Words.', JSON.stringify(text))}${claims}`);
  const { value } = readBrief('b', files);
  expect(value && checkFacts(value, files).diagnostics.map(({ code }) => code)).toEqual(['facts/untraced-quotation']);
});
