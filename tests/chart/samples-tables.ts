/** Samples of tables, parts and flows. */

import type { Chart, SankeyChart, TreemapChart } from '../../src/core/chart.ts';
import { grid, quantity, words } from './sample-parts.ts';

/** A treemap from lines of `label: value`, with a group after `#`. */
export function treemap(lines: readonly string[]): TreemapChart {
  const groups = [...new Set(lines.flatMap((line) => line.split(' # ')[1] ?? []))];
  const { rows, ...rest } = grid(
    [''],
    lines.map((line) => line.split(' # ')[0] ?? ''),
    'tonnes',
  );
  return {
    ...words,
    kind: 'treemap',
    ...rest,
    groups,
    rows: rows.map((row, i) => {
      const group = lines[i]?.split(' # ')[1];
      return { ...row, group: group === undefined ? undefined : groups.indexOf(group) };
    }),
  };
}

/** A diagram from lines of `from > to: value`. */
export function sankey(lines: readonly string[], stages: readonly string[] = []): SankeyChart {
  const flows = lines.map((line) => {
    const [, from = '', to = '', value = ''] = /^(.*?) > (.*?): (.*)$/.exec(line) ?? [];
    return { from, to, value };
  });
  const names = [...new Set(flows.flatMap(({ from, to }) => [from, to]))];
  const stageOf = (name: string): number =>
    Math.max(0, ...flows.filter(({ to }) => to === name).map(({ from }) => stageOf(from) + 1));
  return {
    ...words,
    kind: 'sankey',
    ...{ unit: 'TWh', share: false, measure: 'Energy in a year', series: [{ src: '', name: '' }], stages },
    nodes: names.map((name) => ({ name, stage: stageOf(name) })),
    rows: flows.map(({ from, to, value }) => ({
      ...{ src: '', label: `${from} → ${to}`, date: undefined, claims: [] },
      cells: [{ src: '', quantity: { ...quantity(value), unit: 'TWh' } }],
      ...{ from: names.indexOf(from), to: names.indexOf(to) },
    })),
  };
}

export const tableSamples: Readonly<Record<string, Chart>> = {
  'ranked table': {
    ...words,
    kind: 'ranked-table',
    ...grid([''], ['North: 62 %', 'South: ~44 %', 'Hills: 20-30 %', 'Coast: <12 %', 'Islands: not asked']),
  },
  'ranked table with sparklines': {
    ...words,
    kind: 'ranked-table',
    ...grid(
      ['2021', '2022', '2023', '2024'],
      [
        'North: 42 | 51 | 47 | 62',
        'South: 30 | not asked | 38-42 | 44',
        'A long name of a district: 44 | 40 +/- 3 (95 %) | <40 | 44',
      ],
      'thousand',
    ),
  },
  treemap: treemap([
    'Paper and card: 410',
    'Glass: 220',
    'Plastics: ~130',
    'Metal: 60',
    'Batteries: 6',
    'Lamps: 1',
    'Nothing: 0',
  ]),
  'treemap of groups': treemap([
    'Coal: 300 # Fossil',
    'Gas: 210 # Fossil',
    'Wind on land: 150 # Renewable',
    'Solar: 90 # Renewable',
    'Tides: 2 # Renewable',
    'Nuclear: 80 # Other',
  ]),
  sankey: sankey(
    [
      'Coal > Power: 30',
      'Gas > Power: ~20',
      'Gas > Heat: 25',
      'Power > Homes: 22',
      'Power > Losses: 28',
      'Heat > Homes: 25',
    ],
    ['Sources', 'Conversion', 'Uses'],
  ),
};
