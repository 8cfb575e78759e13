/** Annotations, highlights, breaks and axes: drawn clear of all words, described, and in the key where they have no room. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartTable } from '../../src/chart/kinds.ts';
import { chartAltText } from '../../src/chart/words/alt-text.ts';
import type { Annotation } from '../../src/core/annotation.ts';
import type { BarChart, Chart, DotRangeChart, Grid, LineChart, StackedBarChart } from '../../src/core/chart.ts';
import { formatColor } from '../../src/core/color.ts';
import type { Drawing } from '../../src/core/drawing.ts';
import { parseStatedDate } from '../../src/data/stated-date.ts';
import { english } from '../../src/languages/locale-for.ts';
import { runs } from '../support/runs.ts';
import { grid, quantity, samples } from './samples.ts';
import { histogram, plotSamples } from './samples-plots.ts';
import { fakeShaper, loadedDrawer, overlap, pathBox, textBoxes, texts, theme, timelineChart } from './support.ts';

const drawer = await loadedDrawer();
const shaper = fakeShaper();

const words = {
  ...{ src: '', id: 'annotated', subtitle: undefined, source: undefined, note: undefined, alt: undefined },
  title: { src: '', nodes: [], plain: 'A finding' },
  ...{ wide: false, survey: undefined },
} as const;

function date(edtf: string) {
  const parsed = parseStatedDate(edtf, undefined);
  if ('reason' in parsed) throw new Error(parsed.reason);
  return parsed.date;
}

const place = { src: '', claims: [] } as const;
const reference = (text: string, label: string): Annotation => ({
  kind: 'reference',
  ...place,
  label,
  quantity: quantity(text),
});
const event = (edtf: string, label: string): Annotation => ({ kind: 'event', ...place, label, date: date(edtf) });
const period = (edtf: string, label: string): Annotation => ({ kind: 'period', ...place, label, date: date(edtf) });
const note = (row: number, series: number, label: string): Annotation => ({
  kind: 'note',
  ...place,
  label,
  at: { row, series },
});
const bracket = (from: number, to: number, label = ''): Annotation => ({
  ...{ kind: 'bracket', ...place, label },
  ...{ from: { row: from, series: 0 }, to: { row: to, series: 0 } },
});

function timelineEvent(edtf: string, label: string) {
  return { src: '', label, strand: undefined, date: date(edtf), text: { src: '', nodes: [], plain: label } };
}

function draw(chart: Chart, width = 330): Drawing {
  const { value, diagnostics } = drawer.draw(chart, { width, theme, shaper, locale: english() });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return value;
}

/** Words that overlap, leave the drawing, or are crossed by a line of an annotation. */
function faults(drawing: Drawing): string[] {
  const boxes = textBoxes(drawing);
  const found: string[] = [];
  boxes.forEach((box, i) => {
    if (box.size < 7) found.push(`'${box.text}' is set in ${box.size} pt`);
    const out = Math.min(box.x, box.y, drawing.width - box.x - box.width, drawing.height - box.y - box.height);
    if (out < -1.5) found.push(`'${box.text}' leaves the drawing by ${-out} pt`);
    for (const other of boxes.slice(i + 1))
      if (overlap(box, other)) found.push(`'${box.text}' overlaps '${other.text}'`);
  });
  drawing.ops.forEach((op, index) => {
    if (op.op !== 'stroke' || op.style.width > 1) return;
    const line = pathBox(op.path);
    const isPole =
      op.style.width === 0.5 && line.width === 0 && formatColor(op.style.color) === formatColor(theme.muted);
    if (!isPole && formatColor(op.style.color) !== formatColor(theme.text)) return;
    if (op.path.length > 2 || (line.width > 0.1 && line.height > 0.1)) return;
    const later = drawing.ops.slice(index).flatMap((one) => (one.op === 'fill' ? [pathBox(one.path)] : []));
    // A number in a circle covers what is below it.
    for (const box of boxes.filter(({ text }) => !/^\d$/.test(text))) {
      const inner = { x: box.x + 0.5, y: box.y + 1.5, width: box.width - 1, height: box.height - 3 };
      if (!overlap({ ...line, width: line.width + 0.1, height: line.height + 0.1 }, inner)) continue;
      const isCovered = later.some((bar) => overlap(bar, inner) && bar.height >= inner.height);
      if (!isCovered) found.push(`a line crosses '${box.text}'`);
    }
  });
  return found;
}

const line = (values: Grid, more: Partial<LineChart> = {}): LineChart => {
  const axis = { min: undefined, max: undefined };
  return { ...words, ...values, kind: 'line', area: false, panels: false, axis, ...more };
};
const bars = (values: Grid, more: Partial<BarChart> = {}): BarChart => {
  return { ...words, ...values, kind: 'bar', direction: 'horizontal', panels: false, ...more };
};
const dots = (values: Grid, more: Partial<DotRangeChart> = {}): DotRangeChart => ({
  ...words,
  ...values,
  kind: 'dot-range',
  ...more,
});
const stack = (values: Grid, more: Partial<StackedBarChart> = {}): StackedBarChart => ({
  ...words,
  ...values,
  kind: 'stacked-bar',
  ...more,
});

const YEARS = grid(
  ['North', 'South'],
  ['2016: 40 % | 60 %', '2017: 46 % | 55 %', '2018: 52 % | 51 %', '2019: 57 % | 48 %'],
  '%',
  true,
);
const PLACES = grid([''], ['Urban: 62 %', 'Suburban: 48 %', 'Rural: 21 %', 'Island: <10 %']);
const TWO = grid(['2019', '2024'], ['Urban: 62 % | 55 %', 'Rural: 21 % | 33 %', 'Island: 9 % | 14 %']);
const PARTS = grid(['Rent', 'Food', 'Other'], ['Poorest: 41 % | 31 % | 28 %', 'Richest: 19 % | 11 % | 70 %']);

const LINE_NOTES = [
  reference('50 %', 'National target'),
  reference('20-30 %', 'Usual range'),
  period('2016-06/2017-09', 'Recession'),
  event('2018-03', 'The law takes effect'),
  event('2018-05', 'The second law takes effect'),
  note(1, 1, 'Few were asked'),
  note(3, 0, 'Highest since records began'),
];
const BAR_NOTES = [
  reference('50 %', 'Target for 2030'),
  reference('30-35 %', 'Range'),
  bracket(0, 2),
  bracket(0, 1, 'close'),
  note(3 - 1, 0, 'Few asked'),
];

const ANNOTATED: Readonly<Record<string, Chart>> = {
  line: line(YEARS, { annotations: LINE_NOTES }),
  area: line(grid(['A'], ['2016: 10', '2017: 20', '2018: 15'], '', true), {
    area: true,
    annotations: [reference('12', 'Goal'), note(1, 0, 'Peak')],
  }),
  bars: bars(PLACES, { annotations: BAR_NOTES }),
  grouped: bars(TWO, { annotations: BAR_NOTES }),
  columns: bars(TWO, { direction: 'vertical', annotations: BAR_NOTES }),
  dots: dots(TWO, { annotations: BAR_NOTES }),
  'panels of bars': bars(TWO, { panels: true, annotations: [reference('50 %', 'Target for 2030')] }),
  'panels of lines': line(YEARS, { panels: true, annotations: LINE_NOTES.slice(0, 5) }),
  lollipops: { ...bars(PLACES, { annotations: BAR_NOTES }), kind: 'lollipop' } as Chart,
  dumbbells: { ...dots(TWO, { annotations: BAR_NOTES }), kind: 'dumbbell' } as Chart,
  points: {
    ...plotSamples.scatter,
    annotations: [
      { ...reference('65', 'World mean'), axis: 'y' },
      { ...reference('68-70', 'Usual range'), axis: 'y' },
      { ...reference('750', 'Poverty line'), axis: 'x' },
      note(0, 0, 'Census year'),
      note(4, 0, 'Few asked'),
    ],
  } as Chart,
  bubbles: {
    ...plotSamples.bubbles,
    annotations: [{ ...reference('10000', 'Middle income'), axis: 'x' }, note(2, 0, 'Small but old')],
  } as Chart,
  histogram: {
    ...histogram(['0 5: 3', '5 10: ~12', '10 15: 15-20', '15 20: 9']),
    annotations: [reference('9.4', 'Mean'), reference('12-14', 'Comfortable')],
  },
  pyramid: { ...plotSamples.pyramid, annotations: [reference('4.5', 'Equal shares')] } as Chart,
  slope: {
    ...samples.slope,
    annotations: [reference('50 %', 'Majority'), reference('20-28 %', 'Usual range'), note(0, 1, 'Few were asked')],
  } as Chart,
  likert: { ...samples.likert, annotations: [note(0, 3, 'After the vote'), note(1, 5, 'Often')] } as Chart,
  'likert aside': {
    ...samples['likert aside'],
    annotations: [
      reference('50 %', 'Half support it'),
      { ...reference('33.3 %', 'A third oppose it'), side: 'negative' },
      { ...reference('<20 %', 'Few'), side: 'negative' },
      note(1, 4, 'Asked again in May'),
    ],
  } as Chart,
  timeline: {
    ...samples['timeline of strands'],
    annotations: [
      event('2020-03', 'The law takes effect'),
      event('2021~', 'The second law'),
      period('2020-01/2021-06', 'Recession'),
      note(0, 0, 'By one vote'),
      note(1, 0, 'Not in the capital'),
    ],
  } as Chart,
  stack: stack(PARTS, { annotations: [reference('30 %', 'Affordable'), note(0, 0, 'Before benefits')] }),
};

describe.each(Object.entries(ANNOTATED))('annotations of %s', (_, chart) => {
  test.each([170, 231, 330, 480])('are clear of all words at %i pt', (width) => {
    expect(faults(draw(chart, width))).toEqual([]);
  });

  test('are all in the drawing or its key, and in the alternative text', () => {
    const drawn = texts(draw(chart)).join(' ').replaceAll(/\s+/g, ' ');
    const alt = chartAltText(chart, english());
    if (!('annotations' in chart)) throw new Error('no annotations');
    for (const { label } of chart.annotations ?? []) {
      for (const word of label.split(' ')) expect(drawn).toContain(word);
      expect(alt).toContain(label);
    }
  });
});

test('a reference value outside the data widens the axis', () => {
  const chart = bars(grid([''], ['A: 10', 'B: 12'], 'km'), { annotations: [reference('40 km', 'Goal')] });
  expect(texts(draw(chart))).toContain('40');
});

describe('a likert chart', () => {
  const lines = (annotations: readonly Annotation[]) => {
    const drawing = draw({ ...samples['likert aside'], annotations } as Chart, 480);
    return drawing.ops.flatMap((op) => (op.op === 'stroke' && op.style.dash.length > 0 ? [pathBox(op.path).x] : []));
  };

  test('has the reference of a side on that side of its middle, at the same distance', () => {
    const both = [reference('30 %', 'For'), { ...reference('30 %', 'Against'), side: 'negative' } as Annotation];
    const [right, left] = both.map((one) => Math.min(...lines([one])));
    const [far, farther] = ['15 %', '30 %'].map((value) => Math.min(...lines([reference(value, 'For')])));
    expect((right ?? 0) - (left ?? 0)).toBeCloseTo(4 * ((farther ?? 0) - (far ?? 0)), 0);
  });
});

test('a date that no event of a timeline is near ends the gap that its axis would leave out', () => {
  const events = [timelineEvent('1990', 'First'), timelineEvent('2020', 'Second'), timelineEvent('2021', 'Third')];
  const plain = timelineChart(events);
  const added = { ...plain, annotations: [period('1992/2018', 'Silence')] };
  expect(texts(draw(plain)).join(' ')).toContain('time left out');
  expect(texts(draw(added)).join(' ')).not.toContain('time left out');
});

test('a bracket without words has the difference of its values', () => {
  const drawn = texts(draw(bars(PLACES, { annotations: [bracket(2, 0)] }), 480)).join(' ');
  expect(drawn).toContain('+41 percentage points');
});

test('a bracket between parts of a continued chart is words in the key', () => {
  const rows = Array.from({ length: 60 }, (_, i) => `Place ${i}: ${60 - i} %`);
  const chart = bars(grid([''], rows), { annotations: [bracket(0, 59, 'far apart')] });
  const parts = drawer.parts(chart, { width: 330, theme, shaper, locale: english() }, 500) ?? [];
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(texts(part).join(' ')).toContain('Place 0 – Place 59: far apart');
});

describe('highlighted', () => {
  const colours = (drawing: Drawing) =>
    new Set(drawing.ops.flatMap((op) => (op.op === 'fill' ? [formatColor(op.color)] : [])));

  test('rows are in the accent colour, all others grey', () => {
    const plain = colours(draw(bars(PLACES)));
    const marked = colours(draw(bars(PLACES, { highlight: { rows: [2], series: [] } })));
    const accent = formatColor(theme.series[0] ?? theme.text);
    expect(plain.has(accent) && marked.has(accent)).toBe(true);
    expect(marked.size).toBeGreaterThan(plain.size);
  });

  test('lines keep their names, and the others are counted in the key where they have no room', () => {
    const names = Array.from({ length: 12 }, (_, i) => `Region ${i + 1}`);
    const row = (year: number, base: number) => `${year}: ${names.map((_, i) => `${base + i / 10}`).join(' | ')}`;
    const chart = line(grid(names, [row(2019, 50), row(2020, 51)], '', true), { highlight: { rows: [], series: [4] } });
    const drawn = texts(draw(chart)).join(' ');
    expect(drawn).toContain('Region 5');
    expect(drawn).not.toContain('Region 12');
    expect(drawn).toContain('11 other series, named in the table');
    expect(chartAltText(chart, english())).toContain('Highlighted: Region 5.');
  });
});

test('a line is not drawn across a break, and no trend is stated across it', () => {
  const values = grid(['Rate'], ['2016: 10', '2017: 11', '2018: 20', '2019: 21'], '', true);
  const strokes = (chart: Chart) => draw(chart).ops.filter((op) => op.op === 'stroke' && op.style.width === 1.6).length;
  const broken = line(values, { breaks: [{ ...place, at: date('2018'), why: 'New definition' }] });
  expect(strokes(line(values))).toBe(1);
  expect(strokes(broken)).toBe(2);
  expect(texts(draw(broken)).join(' ')).toContain('New definition');
  const alt = chartAltText(broken, english());
  expect(alt).toContain('rises from 10 (2016) to 11 (2017); rises from 20 (2018) to 21 (2019)');
  expect(alt).toContain('Values before and from 2018 can’t be compared: New definition.');
  expect(chartTable(broken).rows.map(([label]) => label)).toEqual([
    '2016',
    '2017',
    '2018 (new series: New definition)',
    '2019',
  ]);
});

test('provisional values are pale, explained once, and marked in the table', () => {
  const rows = PLACES.rows.map((row, i) => (i === 1 ? { ...row, provisional: true } : row));
  const chart = bars({ ...PLACES, rows });
  const drawn = texts(draw(chart)).filter((text) => text.includes('provisional'));
  expect(drawn).toEqual(['provisional, will be revised']);
  expect(chartTable(chart).rows.map(([label]) => label)).toContain('Suburban (provisional)');
});

test('a log scale says so, and equal factors are equal distances', () => {
  const values = grid(['People'], ['1900: 100', '1950: 1000', '2000: 10000'], 'people', true);
  const chart = line(values, { axis: { min: undefined, max: undefined, scale: 'log' } });
  const drawing = draw(chart);
  expect(texts(drawing)).toEqual(
    expect.arrayContaining(['1,000', '10,000', 'log scale: equal distances are equal factors']),
  );
  const heightOf = (label: string) => textBoxes(drawing).find(({ text }) => text === label)?.y ?? Number.NaN;
  expect(heightOf('100') - heightOf('1,000')).toBeCloseTo(heightOf('1,000') - heightOf('10,000'), 1);
});

test('the reason of a cut axis is printed and described', () => {
  const chart = line(YEARS, { axis: { min: 30, max: 70, why: 'all results lie between 40% and 60%' } });
  const reason = 'all results lie between 40% and 60%';
  expect(texts(draw(chart, 480)).join(' ')).toContain(reason);
  expect(chartAltText(chart, english())).toContain(reason);
});

test('any annotations of any lines are clear of all words', () => {
  const label = fc
    .string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 3, maxLength: 40 })
    .map((text) => `x${text}y`);
  const value = fc.integer({ min: 1, max: 99 });
  const annotation = fc.oneof(
    fc.tuple(value, label).map(([v, text]) => reference(`${v} %`, text)),
    fc
      .tuple(fc.integer({ min: 0, max: 11 }), label)
      .map(([month, text]) => event(`2017-${String(month + 1).padStart(2, '0')}`, text)),
    fc
      .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 1 }), label)
      .map(([row, s, text]) => note(row, s, text)),
  );
  fc.assert(
    fc.property(
      fc.array(annotation, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 200, max: 480 }),
      (annotations, width) => {
        expect(faults(draw(line(YEARS, { annotations }), width))).toEqual([]);
      },
    ),
    { numRuns: runs(20), seed: 7 },
  );
});

test('any annotations of slopes, answers and timelines are clear of all words', () => {
  const label = fc
    .string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 3, maxLength: 70 })
    .map((text) => `x${text}y`);
  const mark = fc
    .tuple(fc.integer({ min: 1, max: 99 }), label, fc.boolean())
    .map(([value, text, isNegative]) => ({ value, text, isNegative }));
  const spot = fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 1 }), label);
  fc.assert(
    fc.property(
      fc.array(mark, { maxLength: 4 }),
      fc.array(spot, { maxLength: 3 }),
      fc.integer({ min: 200, max: 480 }),
      (marks, spots, width) => {
        const notes = spots.map(([row, series, text]) => note(row, series, text));
        const values = marks.map(({ value, text }) => reference(`${value} %`, text));
        const sides = marks.map(({ value, text, isNegative }): Annotation => {
          return { ...reference(`${value} %`, text), side: isNegative ? 'negative' : 'positive' } as Annotation;
        });
        const dates = marks.map(({ value, text, isNegative }) =>
          isNegative ? event(`2019-0${1 + (value % 9)}`, text) : period(`2019-0${1 + (value % 9)}/2020-06`, text),
        );
        const charts = [
          { ...samples.slope, annotations: [...values, ...notes] },
          { ...samples['likert aside'], annotations: [...sides, ...notes] },
          { ...samples['timeline of strands'], annotations: [...dates, ...notes] },
        ] as Chart[];
        for (const chart of charts) expect(faults(draw(chart, width))).toEqual([]);
      },
    ),
    { numRuns: runs(8), seed: 7 },
  );
});

describe('values that stand alone', () => {
  const fillsOf = (drawing: Drawing, colour: string) =>
    drawing.ops.flatMap((op) => (op.op === 'fill' && formatColor(op.color) === colour ? [pathBox(op.path)] : []));
  const accent = formatColor(theme.series[0] ?? theme.text);

  test('a stacked area of one date, after a break, is drawn', () => {
    const values = grid(['Coal', 'Gas'], ['2018: 8 | 4', '2019: 6 | 6', '2020: 4 | 9'], 'TWh', true);
    const chart = line(values, { area: true, breaks: [{ ...place, at: date('2020'), why: 'New list' }] });
    const boxes = fillsOf(draw(chart), accent).filter(({ width, height }) => height > 10 && width > 2);
    expect(boxes.length).toBe(2);
  });

  test('the part of an area that leads to a provisional value is pale', () => {
    const values = grid(['Coal', 'Gas'], ['2018: 8 | 4', '2019: 6 | 6', '2020: 4 | 9'], 'TWh', true);
    const rows = values.rows.map((row, i) => (i === 2 ? { ...row, provisional: true } : row));
    const [whole] = fillsOf(draw(line(values, { area: true })), accent);
    const [part] = fillsOf(draw(line({ ...values, rows }, { area: true })), accent);
    expect(part?.width).toBeCloseTo((whole?.width ?? 0) / 2, 0);
  });

  test('a point between two gaps has its mark, in a line of many points, too', () => {
    const rows = Array.from({ length: 40 }, (_, i) => `${1980 + i}: ${i === 19 || i === 21 ? 'not asked' : i}`);
    const points = (labels: readonly string[]) =>
      fillsOf(draw(line(grid(['A'], labels, '', true)), 480), accent).filter(({ width }) => width > 5 && width < 8)
        .length;
    expect(points(rows)).toBe(points(rows.map((row) => row.replace('not asked', '20'))) + 1);
  });
});

describe('notes', () => {
  test('at a limit or a range in a line are drawn', () => {
    const chart = line(grid(['A'], ['2018: 8', '2019: <9', '2020: 5-7'], '', true), {
      annotations: [note(1, 0, 'Limit'), note(2, 0, 'Range')],
    });
    expect(texts(draw(chart))).toEqual(expect.arrayContaining(['Limit', 'Range']));
  });

  test.each(['horizontal', 'vertical'] as const)('lead from the end of a negative %s bar', (direction) => {
    const values = grid([''], ['A: 12', 'B: -9'], 'points');
    const plain = draw(bars(values, { direction }), 330);
    const drawing = draw(bars(values, { direction, annotations: [note(1, 0, 'Worst')] }), 330);
    const negative = pathBox(plain.ops.filter((op) => op.op === 'fill').at(-1)?.path ?? []);
    const leader = drawing.ops.findLast((op) => op.op === 'stroke' && op.style.width === 0.6);
    if (leader?.op !== 'stroke') throw new Error('no leader');
    const [start] = leader.path;
    if (start?.[0] !== 'M') throw new Error('no start');
    const end = direction === 'horizontal' ? negative.x : negative.y + negative.height;
    expect(Math.abs((direction === 'horizontal' ? start[1] : start[2]) - end)).toBeLessThan(3);
  });
});
