/** Rows that are loosened cost in proportion to their lines, not to their height. */

import { expect, it } from 'vitest';
import type { TableCuts } from '../../src/layout/table/cuts.ts';
import { loosenRows } from '../../src/layout/table/loosen.ts';
import type { LaidRow } from '../../src/layout/table/rows.ts';

it('a very high row with few lines is examined only a few times', () => {
  let looks = 0;
  const cuts = {
    inside() {
      looks++;
      return [];
    },
  } as unknown as TableCuts;
  const piece = { height: 14, reach: 14, spaceBefore: 0 };
  const edges = { top: 0, bottom: 0 };
  const cell = { at: { rowSpan: 1 }, pieces: [piece, piece], contentTop: 0, contentHeight: 28, edges };
  const row = { height: 1e9, top: 0, cells: [cell], grid: { slots: [cell.at] } } as unknown as LaidRow;
  loosenRows([row], cuts, 0, 600);
  expect(looks).toBeGreaterThan(0);
  expect(looks).toBeLessThan(3);
  expect(row.height).toBe(1e9);
});
