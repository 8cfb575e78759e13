import type { Explanation } from './explanation.ts';

/** The codes of the data stage that concern charts. */
export const CHART_DATA = {
  'duplicate-row': { what: 'Two rows of a chart have the same label.' },
  'duplicate-series': { what: 'Two series of a chart have the same name.' },
  'empty-series': { what: 'A series without any value that is known.' },
  'few-series': { what: 'A kind of chart that compares series, with fewer than two.', right: 'series: [2020, 2024]' },
  'many-rows': {
    what: 'More rows than can be read in one chart.',
    why: 'A chart shows 200 rows at most, a slope chart 60; a line has 5,000 dates at most and is simplified where it has more points than can be seen. A Chart.js configuration has the same limits: 5,000 points for lines, scatter and bubbles, else 200 values.',
  },
  'many-series': {
    what: 'More series than can be told apart.',
    why: 'Twelve series differ in colour and in pattern, dashes or shape, so that a grey print tells them apart too; panels may be 24, columns of a slope chart 8.',
  },
  'many-strands': { what: 'More strands of a timeline than there are colours for them: six.' },
  'many-values': { what: 'More values than this kind of chart shows.' },
  'long-label': { what: 'A label too long to fit beside a bar.', why: "The chart's note has room for the rest." },
  'not-a-share': {
    what: 'A value that cannot be a part of a whole, in a chart of shares.',
    why: 'A share is 0 to 100%. For other percentages (rates, changes) write share: false.',
    wrong: 'unit: "%"\nrows: [{ label: Growth, value: 120 % }]',
    right: 'unit: "%"\nshare: false\nrows: [{ label: Growth, value: 120 % }]',
  },
  fraction: {
    what: 'Every percentage of a chart, column or block of key figures is 1 or less.',
    why: 'Spreadsheets store 12 % as 0.12. Where 0.12 % is meant, write upToOne: true in the chart, the column or the key figure.',
    wrong: 'unit: "%"\nrows: [{ label: Poor, value: 0.12 }]',
    right: 'unit: "%"\nrows: [{ label: Poor, value: 12 }]',
  },
  'over-100': { what: 'Parts of a whole that are more than the whole together.' },
  'cannot-stack': {
    what: 'A value that cannot be stacked on others.',
    why: 'What is known of a stack is known of its parts: an unknown part or a negative one leaves its end open.',
  },
  'dates-out-of-order': { what: 'Dates of a line that are not in order.' },
  'share-axis': { what: 'An axis of shares that is not 0 to 100%.' },
  'outside-axis': { what: 'A value that the axis leaves out.' },
  'bar-axis': {
    what: 'An axis that lengths would not fit: it follows the values.',
    right: 'kind: bar     # without axis',
  },
  'truncated-axis': {
    what: 'Bars that do not start at zero.',
    why: 'The length of a bar is read as its value: from another start, it would be out of proportion.',
    wrong: 'axis: { min: 40 }',
    right: 'kind: dot-range     # places, not lengths',
  },
  'bad-json': { what: 'A file with a Chart.js configuration that cannot be read as JSON.' },
  'undecided-order': {
    what: 'Rows that cannot be sorted by value.',
    why: 'Of less than 10% and about 8%, neither is known to be more. Leave the rows in an order of your own.',
  },
} satisfies Readonly<Record<string, Explanation>>;
