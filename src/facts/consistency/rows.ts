/** The rows of charts and tables in one form: a label, and one value for each series. */

import { allBlocks } from '../../core/block-content.ts';
import type { Brief } from '../../core/brief.ts';
import type { GridChart } from '../../core/chart.ts';
import type { StatedDate } from '../../core/date.ts';
import { panelsOf } from '../../core/panels.ts';
import type { Quantity } from '../../core/quantity.ts';
import type { DataPath } from '../../core/rich-text.ts';
import { type Table, tableRows } from '../../core/table.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import { type NumberReading, quantityReading } from '../figures/figure.ts';

export interface Row {
  readonly label: string;
  /** Of a row of a time series. */
  readonly date?: StatedDate;
  readonly src: DataPath;
  readonly quantity: Quantity;
  readonly reading: NumberReading | undefined;
  readonly claims: readonly string[];
}

/** The values of one series or column. */
export interface Series {
  /** The id of the chart or table. */
  readonly id: string;
  readonly name: string;
  /** Title or caption. */
  readonly title: string;
  /** The places of its texts: title, subtitle, alternative text and note, or caption and note. */
  readonly texts: readonly DataPath[];
  /** The places of those above the values. */
  readonly heads: readonly DataPath[];
  /** The place of the note among them. */
  readonly note: DataPath | undefined;
  /** What the values measure, if the chart states it. */
  readonly measure: string;
  readonly rows: readonly Row[];
  /** True if the rows have more than one series. */
  readonly several: boolean;
  /** True if each row is a date: values of one thing at several times are never parts of a whole. */
  readonly overTime: boolean;
}

export function seriesOf(brief: Brief, lexicon: Lexicon): readonly Series[] {
  const charts = [...brief.charts.values()].flatMap((chart) => ('rows' in chart ? ofChart(chart, lexicon) : []));
  const tables = brief.sections
    .flatMap(({ blocks }) => allBlocks(blocks))
    .flatMap((block) => (block.kind === 'table' ? ofTable(block.table, lexicon) : []));
  return [...charts, ...tables];
}

/** The series of each panel of small multiples are series of their own. */
function ofChart(whole: GridChart, lexicon: Lexicon): readonly Series[] {
  const panels = panelsOf(whole);
  if (panels.length > 0) return panels.flatMap(({ chart }) => ofPanel(chart, true, lexicon));
  return ofPanel(whole, whole.series.length > 1, lexicon);
}

function ofPanel(chart: GridChart, several: boolean, lexicon: Lexicon): readonly Series[] {
  const { id, title, measure, rows, series, subtitle, alt, note } = chart;
  const texts = [title, subtitle, alt, note].flatMap((text) => text?.src ?? []);
  return series.map(({ name }, i) => ({
    texts,
    note: note?.src,
    heads: [title, subtitle].flatMap((text) => text?.src ?? []),
    ...{ id, name, title: title.plain, measure: `${measure} ${chart.subtitle?.plain ?? ''}` },
    rows: rows.flatMap(({ label, date, cells, claims = [] }) => {
      const cell = cells[i];
      const own = { label, claims, ...(date && { date }) };
      return cell
        ? [{ ...own, src: cell.src, quantity: cell.quantity, reading: quantityReading(cell.quantity, lexicon) }]
        : [];
    }),
    several,
    overTime: rows.some(({ date }) => date !== undefined),
  }));
}

function ofTable(table: Table, lexicon: Lexicon): readonly Series[] {
  const { id, caption, columns, note, claims: shared = [] } = table;
  const quantities = columns.filter(({ type }) => type === 'quantity').length;
  return columns.flatMap((column, i) => {
    if (column.type !== 'quantity') return [];
    const values = tableRows(table).flatMap(({ cells, claims: own = [] }) => {
      const claims = [...shared, ...own];
      const [first, cell] = [cells[0], cells[i]];
      const label = first?.kind === 'text' ? first.text.plain : '';
      return cell?.kind === 'quantity'
        ? [{ label, claims, src: cell.src, quantity: cell.quantity, reading: quantityReading(cell.quantity, lexicon) }]
        : [];
    });
    return [
      {
        id,
        name: column.title.plain,
        title: caption.plain,
        note: note?.src,
        heads: [caption.src],
        texts: [caption, note].flatMap((text) => text?.src ?? []),
        measure: `${column.title.plain} ${caption.plain}`,
        rows: values,
        several: quantities > 1,
        overTime: false,
      },
    ];
  });
}

/** The value of a row, if it is a single number. */
export function rowValue({ reading }: Row): number | undefined {
  return reading && reading.quantity.kind === 'exact' ? reading.quantity.value : undefined;
}
