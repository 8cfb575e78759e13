import type { Explanation } from './explanation.ts';

/** The codes of the data stage that concern charts. */
export const CHART_DATA = {
  'unknown-box': {
    what: 'An arrow of a flow that leads nowhere or to its own box, or a box whose stage isn’t listed.',
    wrong: '{ id: bus, stage: Inputs, text: Buses, to: ridres }',
    right: '{ id: bus, stage: Inputs, text: Buses, to: riders }',
  },
  'many-boxes': { what: 'A flow with more stages, or more boxes in one of them, than can be read.' },
  'empty-stage': { what: 'A stage of a flow without boxes.' },
  'no-area': {
    what: 'A value that can’t be drawn as an area: a bound, a range, an interval or a negative number.',
    why: 'Readers compare areas. An area with an open end, or below zero, doesn’t exist.',
    wrong: 'values: { income: 41, people: 3-5 }',
    right: 'values: { income: 41, people: ~4 }',
  },
  'bad-class': {
    what: 'Classes of a histogram that overlap or leave a gap, or a value that isn’t certainly in one class.',
    wrong: 'rows: [{ from: 0, to: 10, value: 5 }, { from: 15, to: 20, value: 3 }]',
    right: 'rows: [{ from: 0, to: 10, value: 5 }, { from: 10, to: 20, value: 3 }]',
  },
  'bad-flow': {
    what: 'A flow that leads in a circle or to itself, more than three stages, or a node that passes on another amount than it receives.',
    wrong: 'rows: [{ from: Coal, to: Power, value: 3 }, { from: Power, to: Coal, value: 1 }]',
    right: 'rows: [{ from: Coal, to: Power, value: 3 }, { from: Power, to: Losses, value: 1 }]',
  },
  'not-counted': { what: 'Values of a histogram that aren’t known.', why: 'Say in the note how many are missing.' },
  'unknown-region': {
    what: 'A row, or a region named by a map, that its geometry doesn’t have.',
    why: 'Regions are found by their codes and names, without regard to case, accents and punctuation.',
    wrong: '{ label: Brittany, value: 5 }',
    right: '{ label: Brittany, region: Bretagne, value: 5 }',
  },
  'bad-geometry': {
    what: 'A file of geometry that can’t be drawn: not TopoJSON or GeoJSON, the wrong layer, or positions that are projected already.',
    right: 'geometry: regions.json\nlayer: regions',
  },
  'duplicate-row': { what: 'Two rows of a chart with the same label.' },
  'duplicate-series': { what: 'Two series of a chart with the same name.' },
  'empty-series': { what: 'A series without any known value.' },
  'few-series': {
    what: 'Fewer than two series in a kind of chart that compares series.',
    right: "series: ['2020', '2024']",
  },
  'many-rows': {
    what: 'More rows than can be read in one chart.',
    why: 'The limit is 200 rows, and 60 for a slope chart. A line may have as many as the limit `chart-rows` allows, and is simplified if it has more points than can be distinguished. A Chart.js configuration may have 5,000 points for lines, scatter and bubbles, and 200 values otherwise.',
  },
  'many-series': {
    what: 'More series than can be distinguished.',
    why: 'Twelve series differ in colour and in pattern, dashes or shape, so that they can be distinguished in a grey print too. There may be 24 panels, and 8 columns of a slope chart.',
  },
  'no-panels': {
    what: 'Rows that name panels, in a chart that can have none.',
    why: 'Small multiples compare panels on one scale. Tables, areas of a whole and flows have no such scale, and with `panels: true` each series already has a panel.',
  },
  'many-strands': { what: 'More than six strands of a timeline, for which there are no colours.' },
  'many-values': { what: 'More values than this kind of chart can show.' },
  'long-label': {
    what: 'A label that is too long to fit beside a bar.',
    why: "Shorten it; put the rest into the chart's note.",
  },
  'not-a-share': {
    what: 'A value in a chart of shares that can’t be a part of a whole.',
    why: 'A share is between 0 and 100%. For other percentages (rates, changes) write share: false.',
    wrong: 'unit: "%"\nrows: [{ label: Growth, value: 120 % }]',
    right: 'unit: "%"\nshare: false\nrows: [{ label: Growth, value: 120 % }]',
  },
  fraction: {
    what: 'A chart, column or block of key figures in which every percentage is 1 or less.',
    why: 'Spreadsheets store 12 % as 0.12. If you do mean 0.12 %, write upToOne: true in the chart, the column or the key figure.',
    wrong: 'unit: "%"\nrows: [{ label: Poor, value: 0.12 }]',
    right: 'unit: "%"\nrows: [{ label: Poor, value: 12 }]',
  },
  'mixed-separators': {
    what: 'A number such as 2.500 beside numbers such as 1,000 in one chart or column.',
    why: 'A point begins decimals: 2.500 is read as 2.5. In many languages it separates thousands.',
    wrong: 'rows: [{ label: North, value: 2.500 }, { label: South, value: "1,000" }]',
    right: 'rows: [{ label: North, value: 2500 }, { label: South, value: "1,000" }]',
  },
  'over-100': { what: 'Parts of a whole that add up to more than the whole.' },
  'cannot-stack': {
    what: 'A value that can’t be stacked on others.',
    why: 'The end of a stack is the sum of its parts, so none of them may be unknown or negative.',
  },
  'dates-out-of-order': { what: 'Dates of a line that are out of order.' },
  'share-axis': { what: 'An axis of shares that doesn’t run from 0 to 100%.' },
  'outside-axis': { what: 'A value outside the axis.' },
  'bar-axis': {
    what: 'An axis given to a kind of chart whose lengths need one that follows the values.',
    right: 'kind: bar     # without axis',
  },
  'truncated-axis': {
    what: 'Bars that don’t start at zero.',
    why: 'Readers compare the lengths of bars. From another start they would be out of proportion.',
    wrong: 'axis: { min: 40 }',
    right: 'kind: dot-range     # positions, not lengths',
  },
  'log-axis': {
    what: 'A log scale where none can be true.',
    why: 'A log scale has no zero and no negative values. Parts of a whole, areas and bars need a scale that starts at zero.',
    wrong: "unit: '%'\naxis: { scale: log }",
    right: 'remove scale: log',
  },
  'bad-annotation': {
    what: 'An annotation that can’t be drawn: without its place, outside the chart, or of a kind that this chart can’t show.',
    right:
      'annotations:\n  - { reference: 60 %, text: Target, claim: target }\n  - { event: 2019-03, text: The law takes effect }',
  },
  'unknown-row': {
    what: 'The name of a row that the chart doesn’t have.',
    right: 'highlight: Rural     # the label of a row',
  },
  'bad-break': {
    what: 'A break of a series that separates none of its values.',
    right: 'break: { at: 2019, why: New definition }     # 2019 is measured in the new way',
  },
  'bad-json': { what: 'A file with a Chart.js configuration that isn’t valid JSON.' },
  'undecided-order': {
    what: 'Rows that can’t be sorted by value.',
    why: 'It isn’t known, for example, whether less than 10% is more than about 8%. Remove sort and put the rows in your own order.',
  },
} satisfies Readonly<Record<string, Explanation>>;
