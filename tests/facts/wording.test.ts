/** Statements in words, compared with the words of their evidence. */

import { describe, expect, it } from 'vitest';
import { rulesOf } from './support.ts';

/** The words of the evidence, a false restatement, and a true one. */
const CASES: readonly (readonly [kind: string, evidence: string, wrong: string, right: string])[] = [
  ['opposite', 'the scheme is voluntary', 'The scheme is mandatory.', 'The scheme remains voluntary.'],
  ['opposite verb', 'the board rejected the appeal', 'The board upheld the appeal.', 'The board dismissed the appeal.'],
  ['group', 'younger voters favoured the plan', 'Older voters favoured the plan.', 'Younger voters liked the plan.'],
  [
    'place',
    'most people live in the north of the island',
    'Most people live in the south of the island.',
    'Most people live in the island’s north.',
  ],
  [
    'order',
    'the ban came into force after the election',
    'The ban came into force before the election.',
    'The ban came into force once the election was over.',
  ],
  [
    'last',
    'the last inspection was in spring',
    'The first inspection was in spring.',
    'The latest inspection was in spring.',
  ],
  [
    'amount',
    'most of the hospitals met the target',
    'All of the hospitals met the target.',
    'The majority of hospitals met the target.',
  ],
  [
    'less',
    'most of the hospitals met the target',
    'Few of the hospitals met the target.',
    'Most hospitals met the target.',
  ],
  [
    'neither',
    'neither of the two proposals was adopted',
    'Both of the proposals were adopted.',
    'Neither proposal was adopted.',
  ],
  [
    'plan',
    'the service plans to recruit nurses',
    'The service recruited nurses.',
    'The service intends to recruit nurses.',
  ],
  [
    'ranking',
    'boys did better than girls in mathematics',
    'Girls did better than boys in mathematics.',
    'In mathematics girls did worse than boys.',
  ],
  [
    'act',
    'the auditors criticised the ministry',
    'The ministry criticised the auditors.',
    'The ministry was criticised by the auditors.',
  ],
  ['base', 'spending per pupil was high', 'Spending per school was high.', 'Spending was high per pupil.'],
  [
    'negation',
    'the hospitals did not meet the target',
    'The hospitals meet the target.',
    'No hospital met the target.',
  ],
  [
    'said no',
    'the board had no register of risks',
    'The board had a register of risks.',
    'The board did not have a register of risks.',
  ],
];

describe('a statement in words', () => {
  it.each(CASES)('is compared: %s', (_, evidence, wrong, right) => {
    expect(rulesOf(wrong, evidence)).toEqual(['facts/wording-differs']);
    expect(rulesOf(right, evidence)).toEqual([]);
  });

  it('may use words that the paragraph of the source has', () => {
    const paragraph = 'For tenants the scheme is voluntary. For owners the scheme is mandatory.';
    expect(rulesOf('For owners the scheme is mandatory.', 'the scheme is mandatory', '', paragraph)).toEqual([]);
  });

  it('is left alone if its sentence already has a finding', () => {
    expect(rulesOf('In all 14 schools closed.', 'in all 12 schools opened')).toHaveLength(1);
  });
});
