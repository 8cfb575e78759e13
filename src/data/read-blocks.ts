import type {
  Block,
  DefinitionsBlock,
  KeyFiguresBlock,
  ListBlock,
  RecommendationsBlock,
  Section,
  Table,
  TableCell,
  TableColumn,
  TableRow,
} from '../core/brief.ts';
import { own } from '../core/own.ts';
import type { DataPath } from '../core/rich-text.ts';
import { didYouMean, nearestName } from '../core/suggest.ts';
import { checkFractions } from './check-fractions.ts';
import { csvTableRows } from './read-csv-data.ts';
import { readImage } from './read-images.ts';
import type { Reading } from './reading.ts';
import type {
  RawBlock,
  RawDefinitions,
  RawFigure,
  RawKeyFigures,
  RawList,
  RawRecommendations,
  RawSection,
  RawTable,
} from './schema.ts';

export function readSections(sections: readonly RawSection[], charts: readonly string[], reading: Reading): Section[] {
  if (sections.length === 0) {
    const span = reading.places.keySpan('sections');
    reading.problems.report('sections', { code: 'empty-section', message: 'the brief has no sections', span });
  }
  return sections.map((section, i) => readSection(section, `sections[${i}]`, charts, reading));
}

function readSection(section: RawSection, src: DataPath, charts: readonly string[], reading: Reading): Section {
  const title = reading.text(section.title, `${src}.title`);
  const blocks = readBlocks(section.blocks, `${src}.blocks`, charts, reading);
  if (section.blocks.length === 0) {
    const message = `the section '${title.plain}' has no blocks`;
    const hint = "give it a block such as 'paragraph: ...', or remove it";
    reading.problems.report(`${src}.blocks`, {
      code: 'empty-section',
      message,
      hint,
      span: reading.places.keySpan(`${src}.blocks`),
    });
  }
  const id =
    section.id === undefined ? freeId(title.plain, reading, `${src}.title`) : ownId(section.id, reading, `${src}.id`);
  return { src, id, title, blocks };
}

/** The author's id, or another if it is taken, so that only this stage reports the duplicate. */
function ownId(id: string, reading: Reading, src: DataPath): string {
  const taken = reading.hasId(id);
  reading.id(id, src);
  return taken ? freeId(id, reading, src) : id;
}

/** An id from a title: "What Russia would gain" makes `what-russia-would-gain`. */
function freeId(title: string, reading: Reading, src: DataPath): string {
  const base =
    title
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? 'section';
  let id = base;
  for (let n = 2; reading.hasId(id); n++) id = `${base}-${n}`;
  reading.id(id, src);
  return id;
}

/** The blocks of a section. A figure with an unknown chart is reported, and left out if no chart has a similar name. */
function readBlocks(blocks: readonly RawBlock[], src: DataPath, charts: readonly string[], reading: Reading): Block[] {
  return blocks.flatMap((block, i) => readBlock(block, `${src}[${i}]`, charts, reading) ?? []);
}

function readBlock(block: RawBlock, src: DataPath, charts: readonly string[], reading: Reading): Block | undefined {
  if ('paragraph' in block) {
    return { kind: 'paragraph', src, text: reading.text(block.paragraph, `${src}.paragraph`) };
  }
  if ('heading' in block) return { kind: 'heading', src, text: reading.text(block.heading, `${src}.heading`) };
  if ('list' in block) return readList(block.list, src, reading);
  if ('definitions' in block) return readDefinitions(block.definitions, src, reading);
  if ('keyFigures' in block) return readKeyFigures(block.keyFigures, src, reading);
  if ('recommendations' in block) return readRecommendations(block.recommendations, src, reading);
  if ('quotation' in block) {
    const { speaker, pull = false } = block.quotation;
    const at = `${src}.quotation`;
    const text = reading.text(block.quotation.text, `${at}.text`);
    const claims = reading.claims(block.quotation, at, { words: text, speaker });
    return { kind: 'quotation', src, text, speaker, pull, claims };
  }
  if ('table' in block) return { kind: 'table', src, table: readTable(block.table, `${src}.table`, reading) };
  if ('figure' in block) return readFigure(block.figure, src, charts, reading);
  if ('image' in block) return readImage(block.image, src, reading);
  if ('part' in block) return { kind: 'part', src, part: block.part };
  const { title, blocks } = block.box;
  const at = `${src}.box`;
  if (blocks.length === 0) reading.problems.report(at, { code: 'empty-section', message: 'this box has no blocks' });
  return {
    kind: 'box',
    src,
    title: reading.maybeText(title, `${at}.title`),
    blocks: readBlocks(blocks, `${at}.blocks`, charts, reading),
  };
}

function readList(list: RawList, src: DataPath, reading: Reading): ListBlock {
  const styled = 'items' in list;
  const items = styled ? list.items : list;
  const at = styled ? `${src}.list.items` : `${src}.list`;
  reportEmpty(items, at, 'this list has no items', reading);
  return { kind: 'list', src, style: (styled && list.style) || 'bullet', items: reading.texts(items, at) };
}

function readDefinitions(items: RawDefinitions, src: DataPath, reading: Reading): DefinitionsBlock {
  const base = `${src}.definitions`;
  reportEmpty(items, base, 'this list has no terms', reading);
  return {
    kind: 'definitions',
    src,
    items: items.map(({ term, text }, i) => {
      const at = `${base}[${i}]`;
      return { src: at, term: reading.text(term, `${at}.term`), text: reading.text(text, `${at}.text`) };
    }),
  };
}

function readRecommendations(items: RawRecommendations, src: DataPath, reading: Reading): RecommendationsBlock {
  const base = `${src}.recommendations`;
  reportEmpty(items, base, 'there are no recommendations here', reading);
  const read = items.map((item, i) => {
    const at = `${base}[${i}]`;
    return {
      src: at,
      title: reading.text(item.title, `${at}.title`),
      text: reading.maybeText(item.text, `${at}.text`),
      actor: reading.maybeText(item.actor, `${at}.actor`),
      claims: reading.claims(item, at),
    };
  });
  return { kind: 'recommendations', src, items: read };
}

function readKeyFigures(figures: RawKeyFigures, src: DataPath, reading: Reading): KeyFiguresBlock {
  const plain = Array.isArray(figures);
  const items = plain ? figures : figures.items;
  const base = plain ? `${src}.keyFigures` : `${src}.keyFigures.items`;
  reportEmpty(items, base, 'there are no key figures here', reading);
  const read = items.map((item, i) => {
    const at = `${base}[${i}]`;
    const value = reading.quantity(item.value, `${at}.value`, '');
    return {
      src: at,
      quantity: value,
      label: reading.text(item.label, `${at}.label`),
      note: reading.maybeText(item.note, `${at}.note`),
      claims: reading.claims(item, at, { value }),
    };
  });
  const percentages = read.filter(({ quantity }, i) => quantity.unit === '%' && items[i]?.upToOne !== true);
  checkFractions(
    percentages.map(({ src: at, quantity }) => ({ quantity, src: `${at}.value` })),
    'key figure',
    reading,
  );
  return { kind: 'key-figures', src, wide: !plain && figures.wide === true, items: read };
}

function reportEmpty(items: readonly unknown[], src: DataPath, message: string, reading: Reading): void {
  if (items.length === 0) reading.problems.report(src, { code: 'empty-section', message });
}

function readFigure(figure: RawFigure, src: DataPath, charts: readonly string[], reading: Reading): Block | undefined {
  const named = typeof figure === 'object';
  const chart = named ? figure.chart : figure;
  const placed = (id: string): Block => ({ kind: 'figure', src, chart: id, wide: named && figure.wide === true });
  if (charts.includes(chart)) return placed(chart);
  const hint = didYouMean(chart, charts) ?? reading.known(charts, 'charts');
  const at = named ? `${src}.figure.chart` : `${src}.figure`;
  reading.problems.report(at, { code: 'unknown-chart', message: `no chart '${chart}'`, hint });
  // The chart that was meant counts as placed, so that references to it aren't reported as well.
  const meant = nearestName(chart, charts);
  return meant === undefined ? undefined : placed(meant);
}

function readTable(table: RawTable, src: DataPath, reading: Reading): Table {
  const id = ownId(table.id, reading, `${src}.id`);
  const columns = table.columns.map((column, i): TableColumn => {
    const at = `${src}.columns[${i}]`;
    const title = column.title ?? column.key;
    const titleAt = column.title === undefined ? `${at}.key` : `${at}.title`;
    return { src: at, key: column.key, title: reading.text(title, titleAt), type: column.type ?? 'text' };
  });
  const rows = readRows(table, columns, src, reading);
  table.columns.forEach((column, i) => {
    const title = columns[i]?.title.plain ?? '';
    if (column.type === 'quantity' && column.upToOne !== true) checkColumn(title, rows, i, reading);
  });
  return {
    src,
    id,
    caption: reading.text(table.caption, `${src}.caption`),
    columns,
    rows,
    claims: reading.claimIds(table.claim, `${src}.claim`),
    note: reading.maybeText(table.note, `${src}.note`),
    source: reading.maybeText(table.source, `${src}.source`),
    wide: table.wide === true,
  };
}

/** Checks a column's percentages; the unit is written at each value, or once in the title. */
function checkColumn(title: string, rows: readonly TableRow[], index: number, reading: Reading): void {
  const inTitle = /%|\bper ?cent\b|\bpercentage\b/i.test(title);
  const percentages = rows.flatMap(({ cells }) => {
    const cell = cells[index];
    return cell?.kind === 'quantity' && (cell.quantity.unit === '%' || (inTitle && cell.quantity.unit === ''))
      ? [cell]
      : [];
  });
  checkFractions(percentages, 'column', reading);
}

function readRows(table: RawTable, columns: readonly TableColumn[], src: DataPath, reading: Reading): TableRow[] {
  const keys = columns.map((column) => column.key);
  const base = `${src}.rows`;
  // A column without a key is reported where it is declared; rows that it would hold can't be matched to it.
  if (keys.includes('')) return [];
  const rows = table.data === undefined ? table.rows : csvTableRows(table.data, keys, `${src}.data`, base, reading);
  reading.countRows('table-rows', rows?.length ?? 0, table.data === undefined ? base : `${src}.data`);
  const both = table.rows !== undefined && table.data !== undefined;
  if (both || (!table.rows && table.data === undefined)) {
    const message = both ? 'a table has rows or data, not both' : 'a table needs rows, or data: the name of a CSV file';
    reading.problems.report(base, { code: both ? 'two-data' : 'no-data', message });
  }
  return (rows ?? []).map((row, i): TableRow => {
    const at = `${base}[${i}]`;
    for (const key of Object.keys(row)) {
      if (keys.includes(key) || key === CLAIM_KEY) continue;
      const hint = didYouMean(key, keys) ?? `its columns: ${keys.join(', ')}`;
      const span = reading.places.keySpan(`${at}.${key}`);
      reading.problems.report(`${at}.${key}`, { code: 'unknown-key', message: `no column '${key}'`, hint, span });
    }
    const cells = columns.map((column) => readCell(own(row, column.key), column, at, reading));
    const named = keys.includes(CLAIM_KEY) ? undefined : row[CLAIM_KEY];
    return { src: at, cells, claims: reading.claimIds(named?.toString(), `${at}.${CLAIM_KEY}`) };
  });
}

/** The key that names the claims of a table row, unless a column has the same key. */
const CLAIM_KEY = 'claim';

function readCell(value: string | number | undefined, column: TableColumn, row: DataPath, reading: Reading): TableCell {
  const src = `${row}.${column.key}`;
  // An empty cell prints nothing; the reason for a missing value is written in words: not stated, not applicable.
  if (value === undefined || (typeof value === 'string' && value.trim() === ''))
    return { kind: 'text', text: { nodes: [], plain: '', src } };
  if (column.type === 'quantity') return { kind: 'quantity', quantity: reading.quantity(value, src, ''), src };
  return { kind: 'text', text: reading.text(reading.name(value, src), src) };
}
