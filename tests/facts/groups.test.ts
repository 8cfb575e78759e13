/** Shares with the groups that they are of, and figures that describe the same thing as the one before. All figures are made up. */

import { describe, expect, it } from 'vitest';
import { rulesOf } from './support.ts';

type Case = readonly [quote: string, around: string, isTrue: readonly string[], isFalse: readonly string[]];

const CASES: readonly Case[] = [
  [
    'Engine failure was the cause of 39% of vessel incidents',
    '',
    ['Of the incidents that involve vessels, 39% are due to engine failure.'],
    ['Of all incidents, 39% are due to engine failure.'],
  ],
  [
    'Women make up 31% of the volunteers but only 12% of the coxswains',
    'The service has 240 full-time staff.',
    ['Of the volunteers 31% are women, of the coxswains 12%.', 'Of the helmsmen only 12% are women.'],
    ['Of the full-time staff only 12% are women.'],
  ],
  [
    'The Union received 1,021,500 votes, or 32.1% of the 3,182,100 valid votes',
    'There were 4,780,000 people entitled to vote.',
    ['The Union came first with 32.1% of the valid votes.'],
    ['The Union came first with 32.1% of those entitled to vote.'],
  ],
  [
    'children under 16 are 11% of the list',
    'The list has 58,300 entries.',
    ['Children under 16 are 11% of all entries.'],
    [],
  ],
  [
    'The ombudsman upheld 146 of the complaints, or 40%',
    '',
    ['The ombudsman upheld 40% of the complaints.'],
    ['The ombudsman rejected 40% of the complaints.'],
  ],
  [
    'It rose in all regions except Lower Brask, where it fell by 1.6 points; it was 72.5% in Northfold',
    '',
    ['Only in Lower Brask did it decline, by 1.6 points.'],
    ['Only in Northfold did it decline, by 1.6 points.'],
  ],
  [
    'The share was 83% among owners and 49% among tenants',
    '',
    ['Owners are likelier to be insured than tenants, of whom just under half are.'],
    ['Owners are likelier to be insured than tenants, of whom just over half are.'],
  ],
  [
    'median pay was €1,480 among learners and in the matched group',
    '',
    ['Median pay was the same in both groups, €1,480.'],
    [],
  ],
  [
    'The managers accepted ten recommendations in full',
    '',
    ['The managers accepted ten recommendations without reservation.'],
    ['The managers would not accept ten recommendations.'],
  ],
];

describe('shares of groups', () => {
  it.each(CASES)('%s', (quote, around, isTrue, isFalse) => {
    const source = `${around} ${quote}.`;
    for (const text of isTrue) expect(rulesOf(text, quote, '', source), text).toEqual([]);
    for (const text of isFalse) expect(rulesOf(text, quote, '', source), text).not.toEqual([]);
  });
});

describe('phrases with a verb of change that state none', () => {
  it('reads "made up" as a share, and "turned down" as a refusal', () => {
    const quote = 'Containers made up 31% of the tonnage, ores 24% and timber 13%';
    expect(rulesOf('Almost a third of the tonnage travels in containers.', quote)).toEqual([]);
    expect(rulesOf('It has turned down three of the six.', 'it has accepted six and has rejected three')).toEqual([]);
  });
});
