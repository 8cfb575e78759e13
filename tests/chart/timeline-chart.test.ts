import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '../../src/chart/spread.ts';
import { calendarDay, firstOfMonth } from '../../src/chart/timeline/calendar.ts';
import { findStretches } from '../../src/chart/timeline/time-scale.ts';
import { assignLanes } from '../../src/chart/timeline/timeline-layout.ts';
import type { TimelineEvent } from '../../src/core/chart.ts';
import type { Drawing } from '../../src/core/drawing.ts';
import { english } from '../../src/languages/locale-for.ts';
import { runs } from '../support/runs.ts';
import {
  day,
  event,
  fakeShaper,
  loadedDrawer,
  overlap,
  pathBox,
  textBoxes,
  texts,
  theme,
  timelineChart,
} from './support.ts';

const drawer = await loadedDrawer();

function draw(events: readonly TimelineEvent[], width = 240): Drawing {
  const options = { width, theme, shaper: fakeShaper(), locale: english() };
  const { value, diagnostics } = drawer.draw(timelineChart(events), options);
  expect(diagnostics).toEqual([]);
  return value;
}

const elected = event('1994', 'First elected', { first: day(1994, 1, 1), last: day(1994, 12, 31), precision: 'year' });
const subsidies = event('by the mid-2010s', 'Subsidies shrink', {
  first: day(2014, 1, 1),
  last: day(2016, 12, 31),
  precision: 'interval',
  approximateStart: true,
  approximateEnd: true,
});
const summer = event('summer 2020', 'Campaign', {
  first: day(2020, 6, 1),
  last: day(2020, 8, 31),
  precision: 'season',
});
const august = event('August 2020', 'Election', { first: day(2020, 8, 1), last: day(2020, 8, 31), precision: 'month' });
const invasion = event('24 February 2022', 'Invasion', { first: day(2022, 2, 24) });
const week = event('week of 17 October 2022', 'Trains', {
  first: day(2022, 10, 17),
  last: day(2022, 10, 23),
  precision: 'one-of',
});

/** Heights of the filled boxes in the series' colour. */
function bars(drawing: Drawing): number[] {
  return drawing.ops.flatMap((op) => (op.op === 'fill' && op.color.r === 0x12 ? [pathBox(op.path).height] : []));
}

/** Words that the data stage accepts: blank ones are errors there. */
const words = (maxLength: number) => fc.string({ minLength: 1, maxLength }).filter((text) => text.trim() !== '');

const generated = fc.record({
  wording: words(40),
  label: words(80),
  first: fc.integer({ min: -40_000, max: 30_000 }),
  length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4000 })),
  precision: fc.constantFrom('day', 'month', 'season', 'year', 'interval', 'one-of'),
  approximateStart: fc.boolean(),
});

describe('timeline', () => {
  test('prints the wording of each date and each event, and explains only marks that occur', () => {
    const all = texts(draw([elected, subsidies, summer, august, week]));
    expect(all).toEqual(expect.arrayContaining(['1994', 'First elected', 'by the mid-2010s', 'August 2020', 'Trains']));
    expect(all).toEqual(expect.arrayContaining(['approximate dates', 'a day within this span']));
    expect(all.join(' ')).toContain('each stretch has its own scale');
    expect(texts(draw([summer, august])).join(' ')).not.toMatch(/approximate|within|scale/);
  });

  test('events of the same date share one date and one mark', () => {
    const drawing = draw([august, { ...august, label: 'Protests' }]);
    expect(texts(drawing).filter((t) => t === 'August 2020')).toHaveLength(1);
    expect(bars(drawing)).toHaveLength(1);
    expect(texts(drawing)).toEqual(expect.arrayContaining(['Election', 'Protests']));
  });

  test('within a stretch, bar lengths are proportional to dates', () => {
    const [season = 0, month = 0] = bars(draw([summer, august]));
    expect(season / month).toBeCloseTo(92 / 31, 2);
  });

  test('a day is a point, one of several days an outline, an approximate end fades out', () => {
    const point = draw([summer, invasion]).ops.filter((op) => op.op === 'fill' && op.path.some((s) => s[0] === 'C'));
    expect(point).toHaveLength(1);
    expect(bars(draw([week]))).toEqual([]);
    expect(bars(draw([subsidies]))).toHaveLength(7 + 4);
  });

  test('long gaps are left out, even spacing never is', () => {
    const span = (e: TimelineEvent): { start: number; end: number } => ({ start: e.date.first, end: e.date.last + 1 });
    const found = findStretches([elected, subsidies, summer, august, invasion, week].map(span));
    expect(found.map(({ start, end }) => [calendarDay(start), calendarDay(end - 1)].map((d) => d.year))).toEqual([
      [1994, 1994],
      [2014, 2016],
      [2020, 2020],
      [2022, 2022],
    ]);
    const even = [0, 1, 2, 3, 4].map((i) => ({ start: day(2000 + i, 1, 1), end: day(2000 + i, 1, 2) }));
    expect(findStretches(even)).toHaveLength(1);
  });

  test('texts never overlap, leave the drawing or fall below 7 pt, whatever the events', () => {
    fc.assert(
      fc.property(
        fc.array(generated, { minLength: 1, maxLength: 14 }),
        fc.constantFrom(150, 240, 500),
        (list, width) => {
          const drawing = draw(
            list.map(({ wording, label, first, length, ...rest }) =>
              event(wording, label, { ...rest, first, last: first + length }),
            ),
            width,
          );
          const boxes = textBoxes(drawing);
          for (const [i, box] of boxes.entries()) {
            expect(box.size).toBeGreaterThanOrEqual(7);
            expect(
              Math.min(box.x, box.y, width - box.x - box.width, drawing.height - box.y - box.height),
            ).toBeGreaterThan(-0.5);
            for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
          }
        },
      ),
      { numRuns: runs(30) },
    );
  });
});

describe('parts of the layout', () => {
  test('lanes have no overlapping spans, and no more lanes are used than spans overlap at once', () => {
    const span = fc
      .tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 20 }), (unsorted) => {
        const spans = unsorted.toSorted((a, b) => a.start - b.start);
        const lanes = assignLanes(spans);
        spans.forEach((a, i) => {
          for (const [j, b] of spans.entries()) {
            if (j > i && lanes[i] === lanes[j]) expect(b.start).toBeGreaterThanOrEqual(a.end);
          }
        });
        const most = Math.max(
          0,
          ...spans.map((a) => spans.filter((b) => b.start <= a.start && a.start < b.end).length),
        );
        expect(new Set(lanes).size).toBe(most);
      }),
    );
  });

  test('rows keep order and distance, and stay at their desired positions if there is room', () => {
    expect(spread([0, 50, 100], [20, 20, 20], { from: 0 })).toEqual([0, 50, 100]);
    expect(spread([10, 10], [20, 20], { from: -100 })).toEqual([0, 20]);
    const rows = fc.array(fc.tuple(fc.integer({ min: -50, max: 300 }), fc.integer({ min: 1, max: 60 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(rows, (list) => {
        const heights = list.map(([, height]) => height);
        const tops = spread(
          list.map(([want]) => want),
          heights,
          { from: 0 },
        );
        expect(Math.min(...tops)).toBeGreaterThanOrEqual(0);
        for (let i = 1; i < tops.length; i++) {
          expect((tops[i] ?? 0) - (tops[i - 1] ?? 0)).toBeGreaterThanOrEqual((heights[i - 1] ?? 0) - 1e-9);
        }
      }),
    );
  });

  test('day numbers and calendar dates convert both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 800_000 }), (number) => {
        const { year, month, day: date } = calendarDay(number);
        expect(firstOfMonth(year, month) + date - 1).toBe(number);
        const civil = new Date(number * 86_400_000);
        expect([year, month, date]).toEqual([civil.getUTCFullYear(), civil.getUTCMonth() + 1, civil.getUTCDate()]);
      }),
    );
  });
});
