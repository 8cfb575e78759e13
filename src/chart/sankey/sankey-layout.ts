/** The places of a sankey diagram's nodes and bands. Lengths in pt. */

import type { SankeyChart, SankeyNode, SankeyRow } from '../../core/chart.ts';
import { quantityLabel } from '../../languages/quantity-words.ts';
import { pointValue } from '../marks/point-marks.ts';
import type { PlanContext } from '../plan-context.ts';

export interface PlacedNode {
  readonly node: SankeyNode;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** The words are left of the first stage, and right of the others. */
  readonly side: 'left' | 'right';
}

export interface PlacedBand {
  readonly row: SankeyRow;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly width: number;
}

export interface SankeyLayout {
  readonly nodes: readonly PlacedNode[];
  readonly bands: readonly PlacedBand[];
  readonly headHeight: number;
  readonly stages: readonly {
    readonly x: number;
    readonly align: 'left' | 'center' | 'right';
    readonly lines: readonly string[];
  }[];
  readonly height: number;
}

export const NODE_WIDTH = 8;
export const WORD_GAP = 4;
export const LEADING = 9;
const NODE_GAP = 7;
/** The height of all that flows through the fullest stage. */
const FLOW_HEIGHT = 150;
/** Words of a stage take this part of the width at most. */
const MOST_WORDS = 0.26;

export function layOutSankey(chart: SankeyChart, context: PlanContext): SankeyLayout {
  const { width, type, theme } = context;
  const count = 1 + Math.max(0, ...chart.nodes.map(({ stage }) => stage));
  const totals = chart.nodes.map((_, i) => totalOf(chart, i));
  const sums = Array.from({ length: count }, (_, s) =>
    chart.nodes.reduce((sum, { stage }, i) => sum + (stage === s ? (totals[i] ?? 0) : 0), 0),
  );
  const scale = FLOW_HEIGHT / Math.max(...sums, Number.MIN_VALUE);
  const font = type.font(theme.textSize);
  const wrapped = (stage: number, measure: number): readonly (readonly string[])[] =>
    chart.nodes.map((node, i) => (node.stage === stage ? nodeWords(chart, i, measure, context) : []));
  const widthOf = (words: readonly (readonly string[])[]): number =>
    Math.max(0, ...words.flat().map((line) => type.width(line, font)));
  const outer = [wrapped(0, width * MOST_WORDS), wrapped(count - 1, width * MOST_WORDS)] as const;
  const left = widthOf(outer[0]) + WORD_GAP;
  const right = width - widthOf(outer[1]) - WORD_GAP - NODE_WIDTH;
  // The words of a stage in the middle end before the next one.
  const between = Math.max(24, (right - left) / Math.max(1, count - 1) - NODE_WIDTH - 2 * WORD_GAP);
  const middle = wrapped(1, between);
  const lines = chart.nodes.map(({ stage }, i) => {
    const words = stage === 0 ? outer[0] : stage === count - 1 ? outer[1] : middle;
    return words[i] ?? [];
  });
  const xOf = (stage: number): number => (count < 2 ? left : left + ((right - left) * stage) / (count - 1));
  const small = type.font(7, 600);
  const stages = chart.stages.map((name, stage) => {
    const align = stage === 0 ? ('left' as const) : stage === count - 1 ? ('right' as const) : ('center' as const);
    const x = stage === 0 ? 0 : stage === count - 1 ? width : xOf(stage) + NODE_WIDTH / 2;
    return { x, align, lines: type.wrap(name, small, width / count - 6) };
  });
  const headHeight = stages.length === 0 ? 0 : Math.max(...stages.map((stage) => stage.lines.length)) * LEADING + 3;
  const columns = Array.from({ length: count }, (_, stage) => {
    const slots = chart.nodes.flatMap((node, i) => {
      if (node.stage !== stage) return [];
      const height = Math.max(0.6, (totals[i] ?? 0) * scale);
      return [{ i, height, slot: Math.max(height, (lines[i]?.length ?? 0) * LEADING) }];
    });
    return { slots, height: slots.reduce((sum, { slot }) => sum + slot, 0) + NODE_GAP * Math.max(0, slots.length - 1) };
  });
  const most = Math.max(...columns.map(({ height }) => height));
  const nodes: PlacedNode[] = [];
  columns.forEach(({ slots, height }, stage) => {
    let y = headHeight + (most - height) / 2;
    for (const { i, height: own, slot } of slots) {
      const node = chart.nodes[i];
      if (node)
        nodes[i] = {
          node,
          x: xOf(stage),
          y: y + (slot - own) / 2,
          height: own,
          lines: lines[i] ?? [],
          side: stage === 0 ? 'left' : 'right',
        };
      y += slot + NODE_GAP;
    }
  });
  return { nodes, bands: placeBands(chart, nodes, scale), headHeight, stages, height: headHeight + most };
}

/** What flows through a node: in or out, whichever is more. */
export function totalOf({ rows }: SankeyChart, index: number): number {
  const sum = (end: 'from' | 'to'): number =>
    rows.reduce((all, row) => all + (row[end] === index ? amountOf(row) : 0), 0);
  return Math.max(sum('from'), sum('to'));
}

export function amountOf({ cells }: SankeyRow): number {
  return Math.max(0, (cells[0] && pointValue(cells[0].quantity)) ?? 0);
}

/** A node's name and total. */
function nodeWords(
  chart: SankeyChart,
  index: number,
  measure: number,
  { type, theme, locale }: PlanContext,
): readonly string[] {
  const isAbout = chart.rows.some(
    (row) => (row.from === index || row.to === index) && row.cells[0]?.quantity.kind === 'approximate',
  );
  const value = Number(totalOf(chart, index).toPrecision(12));
  const total = quantityLabel(
    { kind: isAbout ? 'approximate' : 'exact', value, unit: chart.unit, wording: '' },
    locale,
  );
  const name = chart.nodes[index]?.name ?? '';
  return type.wrap(`${name} ${total.replaceAll(' ', ' ')}`, type.font(theme.textSize), measure);
}

/** Bands leave and reach each node in the order of the nodes at their other ends, so that few cross. */
function placeBands(chart: SankeyChart, nodes: readonly PlacedNode[], scale: number): readonly PlacedBand[] {
  const offsets = (end: 'from' | 'to', other: 'from' | 'to'): ReadonlyMap<SankeyRow, number> => {
    const at = new Map<SankeyRow, number>();
    const used = new Map<number, number>();
    const ordered = chart.rows.toSorted((a, b) => (nodes[a[other]]?.y ?? 0) - (nodes[b[other]]?.y ?? 0));
    for (const row of ordered) {
      at.set(row, used.get(row[end]) ?? 0);
      used.set(row[end], (used.get(row[end]) ?? 0) + amountOf(row) * scale);
    }
    return at;
  };
  const [starts, ends] = [offsets('from', 'to'), offsets('to', 'from')];
  return chart.rows.flatMap((row) => {
    const [from, to] = [nodes[row.from], nodes[row.to]];
    if (!from || !to) return [];
    return [
      {
        ...{ row, width: amountOf(row) * scale },
        from: { x: from.x + NODE_WIDTH, y: from.y + (starts.get(row) ?? 0) },
        to: { x: to.x, y: to.y + (ends.get(row) ?? 0) },
      },
    ];
  });
}
