/** What a brief says of a source is compared with the first lines of the source's own text. */

import { describe, expect, it } from 'vitest';
import { LEAST } from '../data/support.ts';
import { rulesOfBrief } from './support.ts';

const HEADINGS = ['source-date-differs', 'source-title-differs'].map((rule) => `facts/${rule}`);

function rules(source: string, text: string): string[] {
  const yaml = `${LEAST.replace('Words.', 'Few came.[^a]')}claims:
  a: { evidence: { source: s, quote: few came } }
sources:
  s: { ${source} }
`;
  const found = rulesOfBrief(yaml, { 'sources/s.txt': `${text}\n\nOf all, few came.\n` });
  return found.filter((rule) => HEADINGS.includes(rule));
}

describe('the date of issue', () => {
  const text = 'National Audit Office: Flood defences\nReport by the Auditor General, published on 22 November 2022';
  it.each([
    ['title: Flood defences, issued: 2022-11-22', text],
    ['title: Flood defences, issued: 2022-11', text],
    ['title: Flood defences, issued: 2022', text],
    // Only words such as "published" date a source.
    ['title: Flood defences, issued: 2022-12-22', 'Flood defences\nThe Act of 22 November 2022 set up a fund.'],
    [
      'title: Flood defences, issued: 2022-12-22',
      'Flood defences\nPublished on 22 December 2022, corrected on 3 January 2023',
    ],
    ['title: Flood defences', text],
    ['title: Licences, issued: 2024-05', 'Licences\nOf the licences issued in 2014, half are left.'],
    ['title: Books, issued: 2024-05', 'Loans of books published in print fell from 4.9 million in 2014.'],
  ])('%s is that of the text', (source, words) => expect(rules(source, words)).toEqual([]));

  it.each([
    ['title: Flood defences, issued: 2022-12-22', text],
    ['title: Flood defences, issued: 2022-10', text],
    ['title: Flood defences, issued: 2021', text],
    ['title: Flood defences, issued: 2024-03-24', 'Flood defences\nReleased at 9.30 am on 14 March 2024.'],
  ])('%s is another', (source, words) => expect(rules(source, words)).toEqual(['facts/source-date-differs']));
});

describe('the title', () => {
  it.each([
    ['title: "Rail freight and ports, 2022"', 'Transport Statistics: Rail freight and ports, 2022'],
    ['title: Report on case 202103817', 'Ombudsman for Wessland: report on case 202103817'],
    // The text names the work in other words.
    ['title: Annual report 2023', 'Inspectorate of Prisons: Report of the year 2024'],
    // The words occur twice, once with the title's number.
    ['title: Paper 7', 'Paper 7 follows Paper 6'],
    ['title: Flood defences', 'Flood defences 2022'],
  ])('%s is that of the text', (source, words) => expect(rules(source, words)).toEqual([]));

  it.each([
    ['title: "Rail freight and ports, 2022"', 'Transport Statistics: Rail freight and ports, 2021'],
    ['title: Report on case 202103817', 'Ombudsman for Wessland: report on case 202103871'],
    ['title: Paper 7', 'Budget Office, Paper 8: What duty costs'],
  ])('%s has another number', (source, words) => expect(rules(source, words)).toEqual(['facts/source-title-differs']));
});
