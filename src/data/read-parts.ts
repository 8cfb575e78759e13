/** Charts of parts and flows: `treemap` and `sankey`. */

import type { GridCell } from '../core/chart.ts';
import type { ChartCommon } from '../core/chart-parts.ts';
import { type Computed, compareQuantities, sumQuantities } from '../core/quantity-arithmetic.ts';
import type { DataPath } from '../core/rich-text.ts';
import { didYouMean } from '../core/suggest.ts';
import type { SankeyChart, SankeyRow, TreemapChart, TreemapRow } from '../core/table-charts.ts';
import { quantityWords } from '../languages/quantity-words.ts';
import { unitOfValues } from './own-unit.ts';
import { csvRows } from './read-csv-data.ts';
import { readTextedGrid } from './read-grid.ts';
import { sizeProblem } from './read-scatter.ts';
import type { Reading } from './reading.ts';
import type { RawChart } from './schema.ts';
import type { DataFile } from './select-rows.ts';

type Raw<K extends RawChart['kind']> = Extract<RawChart, { readonly kind: K }>;

/** Colours distinguish no more. */
const MOST_GROUPS = 6;
const MOST_STAGES = 3;
/** More have no room above each other. */
const MOST_NODES = 12;

/** Reports a value that can't be the area of a part. */
function checkPart(cell: GridCell | undefined, what: string, reading: Reading): void {
  if (cell === undefined || reading.problems.isSpoiled(cell.src)) return;
  const { quantity } = cell;
  const reason = quantity.kind === 'unknown' ? 'its size is not known' : sizeProblem(quantity);
  if (reason === undefined) return;
  const message = `${quantityWords(quantity)} can't be ${what}: ${reason}`;
  const hint = 'leave it out and say so in the note, or use kind: bar';
  reading.problems.report(cell.src, { code: 'no-area', message, hint });
}

export function readTreemap(chart: Raw<'treemap'>, common: ChartCommon, src: DataPath, reading: Reading): TreemapChart {
  const grid = readTextedGrid(chart, undefined, ['group'], src, reading);
  const groups = [...new Set(grid.rows.flatMap(({ texts }) => texts.group ?? []))];
  if (groups.length > MOST_GROUPS) {
    const message = `the treemap has ${groups.length} groups; ${MOST_GROUPS} at most can be distinguished`;
    reading.problems.report(`${src}.rows`, {
      code: 'many-series',
      message,
      hint: 'combine some of them',
      span: reading.places.keySpan(src),
    });
  }
  const rows = grid.rows.map(({ texts, ...row }): TreemapRow => {
    checkPart(row.cells[0], 'a tile', reading);
    if (groups.length > 0 && texts.group === undefined) {
      const message = "this row has no 'group', but others have one";
      reading.problems.report(row.src, { code: 'missing-key', message, hint: `write one of ${groups.join(', ')}` });
    }
    return { ...row, group: texts.group === undefined ? undefined : groups.indexOf(texts.group) };
  });
  return { kind: 'treemap', ...common, ...grid, groups, rows };
}

interface RawFlow {
  readonly from: string;
  readonly to: string;
  readonly value: string | number;
}

export function readSankey(chart: Raw<'sankey'>, common: ChartCommon, src: DataPath, reading: Reading): SankeyChart {
  const { measure } = chart;
  const base = `${src}.rows`;
  const raw =
    chart.data === undefined
      ? (chart.rows ?? [])
      : (csvFlows({ ...chart, data: chart.data }, `${src}.data`, base, reading) ?? []);
  if (chart.data === undefined && raw.length === 0) {
    const hint = 'write rows: [{ from: Coal, to: Electricity, value: 30 }], or data: the name of a CSV file';
    reading.problems.report(base, {
      code: 'no-data',
      message: 'the diagram has no flows',
      hint,
      span: reading.places.keySpan(src),
    });
  }
  const names = [...new Set(raw.flatMap(({ from, to }) => [from.trim(), to.trim()]))];
  const stages = stagesOf(raw, names);
  const unit =
    chart.unit ??
    unitOfValues(
      raw.map(({ value }, i) => ({ value, src: `${base}[${i}].value` })),
      reading,
    );
  const rows = raw.map((flow, i): SankeyRow => {
    const at = `${base}[${i}]`;
    const quantity = reading.quantity(flow.value, `${at}.value`, unit);
    const cell = { src: `${at}.value`, quantity };
    checkPart(cell, 'a band', reading);
    const [from, to] = [names.indexOf(flow.from.trim()), names.indexOf(flow.to.trim())];
    checkDirection(flow, { from: stages[from] ?? 0, to: stages[to] ?? 0, names }, at, reading);
    const claims = reading.claims(flow, at, { value: quantity });
    return {
      src: at,
      label: `${flow.from.trim()} → ${flow.to.trim()}`,
      date: undefined,
      cells: [cell],
      claims,
      from,
      to,
    };
  });
  const nodes = names.map((name, i) => ({ name, stage: Math.min(MOST_STAGES - 1, stages[i] ?? 0) }));
  checkSankeyRoom(chart, stages, src, reading);
  const isForward = rows.every(({ from, to }) => (stages[from] ?? 0) < (stages[to] ?? 0));
  if (isForward) checkBalance(rows, names, reading);
  const grid = { unit, share: false, measure, series: [{ src: `${src}.measure`, name: '' }] };
  return { kind: 'sankey', ...common, ...grid, stages: (chart.stages ?? []).map((name) => name.trim()), nodes, rows };
}

/** The stage of each node: one after the last that flows into it. A cycle ends at the number of nodes. */
function stagesOf(flows: readonly RawFlow[], names: readonly string[]): readonly number[] {
  const stages = new Map(names.map((name) => [name, 0]));
  for (let round = 0; round < names.length; round++) {
    for (const { from, to } of flows) {
      const next = (stages.get(from.trim()) ?? 0) + 1;
      if (next > (stages.get(to.trim()) ?? 0)) stages.set(to.trim(), Math.min(next, names.length));
    }
  }
  return names.map((name) => stages.get(name) ?? 0);
}

function checkDirection(
  { from, to }: RawFlow,
  place: { readonly from: number; readonly to: number; readonly names: readonly string[] },
  at: DataPath,
  reading: Reading,
): void {
  if (from.trim() === to.trim() || place.to <= place.from) {
    const message = from.trim() === to.trim() ? `'${from}' flows to itself` : `'${from}' and '${to}' flow in a circle`;
    const hint = 'a flow leads from one stage to a later one; give the end a name of its own';
    reading.problems.report(at, {
      code: 'bad-flow',
      message,
      hint,
      cause: `${at.slice(0, at.lastIndexOf('['))} circle`,
    });
    return;
  }
  const misspelt = place.names.filter((name) => name !== to.trim() && name.toLowerCase() === to.trim().toLowerCase());
  if (misspelt.length === 0) return;
  const hint = didYouMean(to, misspelt);
  reading.problems.report(`${at}.to`, {
    code: 'bad-flow',
    severity: 'warning',
    message: `'${to}' and '${misspelt[0]}' are two nodes`,
    hint,
  });
}

/** Reports a node between two stages that passes on another amount than it receives: the picture doesn't say why. */
function checkBalance(rows: readonly SankeyRow[], names: readonly string[], reading: Reading): void {
  const sumOf = (flows: readonly SankeyRow[]): Computed =>
    sumQuantities(flows.flatMap(({ cells }) => cells[0]?.quantity ?? []));
  for (const [node, name] of names.entries()) {
    const [received, passedOn] = [rows.filter(({ to }) => to === node), rows.filter(({ from }) => from === node)];
    const [first] = passedOn;
    if (!first || received.length === 0) continue;
    const [into, out] = [sumOf(received), sumOf(passedOn)];
    if (!('quantity' in into) || !('quantity' in out)) continue;
    const isExact = into.quantity.kind === 'exact' && out.quantity.kind === 'exact';
    if (!isExact || compareQuantities(into.quantity, out.quantity) === 'equal') continue;
    const message = `'${name}' receives ${quantityWords(into.quantity)} and passes on ${quantityWords(out.quantity)}`;
    const hint = 'add a flow for the rest, such as Losses, or correct one of the numbers';
    reading.problems.report(first.src, { code: 'bad-flow', severity: 'warning', message, hint });
  }
}

function checkSankeyRoom(chart: Raw<'sankey'>, stages: readonly number[], src: DataPath, reading: Reading): void {
  const count = 1 + Math.max(0, ...stages);
  const span = reading.places.keySpan(src);
  if (count > MOST_STAGES && stages.every((stage) => stage < stages.length)) {
    const message = `the flows lead through ${count} stages; ${MOST_STAGES} at most have room beside each other`;
    reading.problems.report(`${src}.rows`, {
      code: 'bad-flow',
      message,
      hint: 'combine some of them, or make two diagrams',
      span,
    });
  }
  for (let stage = 0; stage < Math.min(count, MOST_STAGES); stage++) {
    const nodes = stages.filter((one) => one === stage).length;
    if (nodes <= MOST_NODES) continue;
    const message = `${nodes} nodes belong to one stage; ${MOST_NODES} at most have room`;
    reading.problems.report(`${src}.rows`, { code: 'many-rows', message, hint: 'combine the smaller ones', span });
  }
  if (chart.stages !== undefined && chart.stages.length !== count && count <= MOST_STAGES) {
    const message = `the flows lead through ${count} stages, but ${chart.stages.length} are named`;
    reading.problems.report(`${src}.stages`, { code: 'bad-flow', message, hint: 'name each stage, or none' });
  }
}

function csvFlows(from: DataFile, src: DataPath, base: DataPath, reading: Reading) {
  const shape = { required: ['from', 'to', 'value'], optional: ['claim'] };
  return csvRows(from, shape, src, reading)?.map((row, i) => {
    const at = `${base}[${i}]`;
    const cell = (column: string): string => reading.requiredCell(row, column, `${at}.${column}`);
    const claim = reading.cell(row, 'claim', `${at}.claim`);
    return { from: cell('from'), to: cell('to'), value: cell('value'), ...(claim !== undefined && { claim }) };
  });
}
