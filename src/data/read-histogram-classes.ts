/** Classes of a histogram with their numbers, as the source has them. */

import type { HistogramRow } from '../core/plot-charts.ts';
import { quantityInterval } from '../core/quantity-arithmetic.ts';
import type { DataPath } from '../core/rich-text.ts';
import { chartClassWords } from '../languages/class-words.ts';
import { unitOfValues } from './own-unit.ts';
import { csvRows } from './read-csv-data.ts';
import { byPanel, readPanels } from './read-panels.ts';
import type { Reading } from './reading.ts';
import type { RawChart } from './schema.ts';
import type { DataFile } from './select-rows.ts';

export type RawHistogram = Extract<RawChart, { readonly kind: 'histogram' }>;
type RawClass = NonNullable<RawHistogram['rows']>[number];

export interface ReadClasses {
  readonly rows: readonly HistogramRow[];
  /** The unit of the numbers of values, and that of the values. */
  readonly unit: string;
  readonly ofUnit: string;
  readonly panelNames?: readonly string[] | undefined;
}

/** Reads the classes of a chart, in the brief or in its CSV file. */
export function statedClasses(chart: RawHistogram, src: DataPath, reading: Reading): ReadClasses {
  const base = `${src}.rows`;
  const raw =
    chart.data === undefined ? chart.rows : csvClasses({ ...chart, data: chart.data }, `${src}.data`, base, reading);
  if (!raw || raw.length === 0) {
    const message = 'the histogram has neither values nor classes';
    const hint = 'write values: the name of a CSV file, or rows: [{ from: 0, to: 10, value: 5 }]';
    if (chart.data === undefined || raw)
      reading.problems.report(base, { code: 'no-data', message, hint, span: reading.places.keySpan(src) });
    return { rows: [], unit: '', ofUnit: '' };
  }
  const panels = readPanels(chart, raw, base, reading);
  const ofUnit = chart.of.unit ?? '';
  const unit =
    chart.unit ??
    unitOfValues(
      raw.map(({ value }, i) => ({ value, src: `${base}[${i}].value` })),
      reading,
    );
  const rows = raw.map((row, i): HistogramRow => {
    const at = `${base}[${i}]`;
    const quantity = reading.quantity(row.value, `${at}.value`, unit);
    const claims = reading.claims(row, at, { value: quantity });
    const label = chartClassWords(row.from, row.to, ofUnit, reading.locale);
    return {
      src: at,
      label,
      date: undefined,
      cells: [{ src: `${at}.value`, quantity }],
      claims,
      from: row.from,
      to: row.to,
      ...panels.of(i),
    };
  });
  for (const some of byPanel(rows, panels)) checkClasses(some, reading);
  return { rows: rows.filter(({ from, to }) => from < to), unit, ofUnit, panelNames: panels.panelNames };
}

/** Reports classes that aren't ascending and side by side, and negative numbers. */
function checkClasses(rows: readonly HistogramRow[], reading: Reading): void {
  rows.forEach(({ src: at, from, to, cells }, i) => {
    const before = rows[i - 1];
    const report = (message: string, hint: string): void =>
      reading.problems.report(at, { code: 'bad-class', message, hint });
    if (!(from < to))
      report(`the class ends at ${to}, not after its start at ${from}`, 'write the smaller number as from');
    else if (before && from < before.to)
      report(
        `this class overlaps the one before, which ends at ${before.to}`,
        'write classes in ascending order, each from where the last ends',
      );
    else if (before && from > before.to)
      report(`no class holds values from ${before.to} to ${from}`, 'write one, with its number: 0 or not stated');
    const interval = cells[0] && quantityInterval(cells[0].quantity);
    if (interval && interval.low < 0 && Number.isFinite(interval.low))
      report('a number of values is never negative', 'write 0 or more');
  });
}

function csvClasses(from: DataFile, src: DataPath, base: DataPath, reading: Reading): readonly RawClass[] | undefined {
  const shape = { required: ['from', 'to', 'value'], optional: ['panel', 'claim'] };
  return csvRows(from, shape, src, reading)?.map((row, i) => {
    const at = `${base}[${i}]`;
    const panel = reading.cell(row, 'panel', `${at}.panel`);
    const number = (column: string): number => {
      const text = reading.requiredCell(row, column, `${at}.${column}`);
      const value = Number(text.replaceAll(',', ''));
      if (text !== '' && !Number.isFinite(value))
        reading.problems.report(`${at}.${column}`, {
          code: 'wrong-type',
          message: `expected a number, found the text '${text}'`,
        });
      return Number.isFinite(value) ? value : 0;
    };
    const claim = reading.cell(row, 'claim', `${at}.claim`);
    return {
      ...{ from: number('from'), to: number('to'), value: reading.requiredCell(row, 'value', `${at}.value`) },
      ...(claim !== undefined && { claim }),
      ...(panel !== undefined && { panel }),
    };
  });
}
