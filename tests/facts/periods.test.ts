/** The period that a caption states for all values of its table. All figures are made up. */

import { expect, it } from 'vitest';
import { LEAST } from '../data/support.ts';
import { rulesOfBrief } from './support.ts';

function rulesOfTable(caption: string, quote: string): string[] {
  const yaml = `${LEAST}      - table:
          id: t
          caption: ${JSON.stringify(`${caption}{^a}`)}
          columns: [{ key: what, title: For }, { key: sum, title: Cost, type: quantity }]
          rows:
            - { what: Teaching, sum: £38.2m, claim: a }
            - { what: Total, sum: £47.1m, claim: a }
claims:
  a: { evidence: { source: s, quote: ${JSON.stringify(quote)} } }
sources:
  s: { title: T }
`;
  return rulesOfBrief(yaml, { 'sources/s.txt': `${quote}\n` });
}

const ROSE = 'rose from £44.6m in 2020/21 to £47.1m in 2021/22: £38.2m for teaching';

it.each(['What education cost in 2021/22', 'Cost of education, 2021/22', 'Costs that rose since 2020/21'])(
  'true: %s',
  (caption) => expect(rulesOfTable(caption, ROSE)).not.toContain('facts/date-differs'),
);

it.each(['What education cost in 2020/21', 'Cost of education, 2020/21'])('false: %s', (caption) =>
  expect(rulesOfTable(caption, ROSE)).toContain('facts/date-differs'),
);
