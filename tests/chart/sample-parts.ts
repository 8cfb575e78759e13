/** Parts of samples: words, values, grids of values. */

import type { Grid, GridRow } from '../../src/core/chart.ts';
import type { StatedDate } from '../../src/core/date.ts';
import { NOTHING_KNOWN, type Quantity } from '../../src/core/quantity.ts';
import { parseQuantity } from '../../src/data/quantity-text.ts';
import { parseStatedDate } from '../../src/data/stated-date.ts';

/** The words that every chart has. */
export const words = {
  ...{ src: '', id: 'sample', subtitle: undefined, source: undefined, note: undefined, alt: undefined },
  title: { src: '', nodes: [], plain: 'A finding' },
  ...{ wide: false, survey: undefined },
} as const;

export function quantity(text: string): Quantity {
  const parsed = parseQuantity(text);
  return 'quantity' in parsed ? parsed.quantity : NOTHING_KNOWN;
}

function date(edtf: string): StatedDate {
  const parsed = parseStatedDate(edtf, undefined);
  if ('reason' in parsed) throw new Error(parsed.reason);
  return parsed.date;
}

/** A grid from lines of cells, `label: 10 % | <5 %`; with dates if `labels` are dates. */
export function grid(series: readonly string[], lines: readonly string[], unit = '%', dated = false): Grid {
  const rows = lines.map((line): GridRow => {
    const [label = '', cells = ''] = line.split(/: /);
    return {
      ...{ src: '', label, evidence: undefined },
      date: dated ? date(label) : undefined,
      cells: cells.split(' | ').map((text) => ({ src: '', quantity: { ...quantity(text), unit } })),
    };
  });
  return {
    unit,
    share: unit === '%',
    measure: 'Share of adults',
    series: series.map((name) => ({ src: '', name })),
    rows,
  };
}
