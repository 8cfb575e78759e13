import type { GridChart } from '../../core/chart.ts';
import { type ChartPanel, panelsOf } from '../../core/panels.ts';
import type { Locale } from '../../languages/locale.ts';
import type { ChartKind } from '../chart-kind.ts';
import type { ChartTable } from '../words/chart-table.ts';
import { describeAdded } from '../words/describe-added.ts';
import { chartWords } from '../words/word-list.ts';
import { planSmallMultiples } from './small-multiples.ts';

/** With more panels than this, the text describes only the first few; the table has all values. */
const MOST_DESCRIBED = 8;
const FIRST_FEW = 3;

/** A kind for charts with panels: each panel as the kind has it, with what they share once. */
export function inPanels<C extends GridChart>(kind: ChartKind<C>): ChartKind<C> {
  return {
    plan: (chart, context) => planSmallMultiples(chart, context, kind.plan),
    describe: (chart, locale) => describePanels(chart, kind, locale),
    table: (chart, locale) => panelTable(chart, kind, locale),
  };
}

function describePanels<C extends GridChart>(chart: C, kind: ChartKind<C>, locale: Locale): readonly string[] {
  const panels = panelsOf(chart);
  const shown = panels.length > MOST_DESCRIBED ? panels.slice(0, FIRST_FEW) : panels;
  const words = chartWords(locale);
  const measure = chart.measure === '' ? [] : [words.sentence(chart.measure)];
  const each = shown.map((panel) =>
    words.labelled(panel.name, words.sentences(kind.describe(plainPanel(panel), locale))),
  );
  const count = words.sentence(words.say('panels', { count: panels.length }));
  return [...measure, count, ...each, ...describeAdded(chart, locale)];
}

/** A panel without what the whole says once. */
function plainPanel<C extends GridChart>({ chart }: ChartPanel<C>): C {
  const { annotations: _, highlight: __, ...rest } = chart;
  return { ...rest, measure: '' } as unknown as C;
}

/** The tables of all panels one below the other, with the panel's name before each row. */
function panelTable<C extends GridChart>(chart: C, kind: ChartKind<C>, locale: Locale): ChartTable {
  const tables = panelsOf(chart).map(({ name, chart: panel }) => ({ name, ...kind.table(panel, locale) }));
  const [first] = tables;
  const header = [chartWords(locale).say('panel'), ...(first?.header ?? [])];
  return {
    header,
    rows: tables.flatMap(({ name, rows }) => rows.map((row) => [name, ...row])),
    numbers: header.map((_, i) => i > 0 && tables.every(({ numbers }) => numbers?.[i - 1] ?? false)),
  };
}
