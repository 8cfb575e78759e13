import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layOutFlow, type Point } from '../../src/chart/flow/flow-layout.ts';
import { planContext } from '../../src/chart/plan.ts';
import { chartAltText } from '../../src/chart/words/alt-text.ts';
import type { FlowBox, FlowChart } from '../../src/core/chart.ts';
import type { Rect } from '../../src/core/geometry.ts';
import { readBrief } from '../../src/data/read-brief.ts';
import { english } from '../../src/languages/locale-for.ts';
import { briefFiles, LEAST, printed } from '../data/support.ts';
import { runs } from '../support/runs.ts';
import { flowChart } from './samples.ts';
import { fakeShaper, theme } from './support.ts';

function layOut(chart: FlowChart, width: number) {
  return layOutFlow(chart, planContext({ width, theme, shaper: fakeShaper(), locale: english() }));
}

const flows = fc
  .array(
    fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 40 }), {
      minLength: 1,
      maxLength: 4,
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .chain((stages) => {
    const boxes = stages.flatMap((texts, stage) => texts.map((text, i) => ({ id: `${stage}-${i}`, stage, text })));
    const targets = fc.tuple(
      ...boxes.map(({ id }) =>
        fc.subarray(
          boxes.map((box) => box.id).filter((other) => other !== id),
          { maxLength: Math.min(2, boxes.length - 1) },
        ),
      ),
    );
    return targets.map((to): readonly FlowBox[] => boxes.map((box, i) => ({ src: '', ...box, to: to[i] ?? [] })));
  });

/** True if the inner part of a rectangle contains a point of the segment. */
function crosses(rect: Rect, [ax, ay]: Point, [bx, by]: Point): boolean {
  return Array.from({ length: 21 }, (_, i) => i / 20).some((t) => {
    const [x, y] = [ax + t * (bx - ax), ay + t * (by - ay)];
    const inset = 0.5;
    return (
      x > rect.x + inset && x < rect.x + rect.width - inset && y > rect.y + inset && y < rect.y + rect.height - inset
    );
  });
}

it.each([500, 235])('places boxes apart, and no arrow across one, %s pt wide', (width) => {
  fc.assert(
    fc.property(flows, (boxes) => {
      const count = 1 + Math.max(...boxes.map(({ stage }) => stage));
      const stages = Array.from({ length: count }, (_, i) => `Stage ${i}`);
      const { boxes: placed, arrows, height } = layOut({ ...flowChart(boxes), stages }, width);
      for (const [i, { rect: a }] of placed.entries()) {
        expect(a.x).toBeGreaterThanOrEqual(0);
        expect(a.x + a.width).toBeLessThanOrEqual(width + 0.01);
        for (const { rect: b } of placed.slice(i + 1)) {
          const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
          expect(apart).toBe(true);
        }
      }
      expect(arrows).toHaveLength(boxes.reduce((sum, { to }) => sum + to.length, 0));
      for (const points of arrows) {
        for (const [x, y] of points) {
          expect(x >= -0.01 && x <= width + 0.01 && y >= -0.01 && y <= height + 0.01).toBe(true);
        }
        points.slice(1).forEach((point, i) => {
          for (const { rect } of placed) expect(crosses(rect, points[i] ?? point, point)).toBe(false);
        });
      }
    }),
    { numRuns: runs(25) },
  );
});

it('lists its stages and links in the alternative text', () => {
  const chart = flowChart([
    { src: '', id: 'a', stage: 0, text: 'Money is paid', to: ['b', 'c'] },
    { src: '', id: 'b', stage: 1, text: 'Buses run', to: [] },
    { src: '', id: 'c', stage: 1, text: 'Stops are lit', to: [] },
  ]);
  expect(chartAltText(chart, english())).toBe(
    'Flow chart: A finding. Inputs: Money is paid. Outputs: Buses run; Stops are lit. “Money is paid” leads to: Buses run; Stops are lit.',
  );
});

function messages(boxes: string, more = ''): readonly string[] {
  const yaml = `${LEAST.replace('paragraph: Words.', 'figure: f')}charts:\n  f: { kind: flow, title: T, ${more} boxes: [${boxes}] }\n`;
  return printed(readBrief('b', briefFiles(yaml)).diagnostics);
}

it.each([
  [
    '{ id: a, stage: S, text: A, to: bus }, { id: buss, stage: S, text: B }',
    "data/unknown-box the flow has no box 'bus' | did you mean 'buss'?",
  ],
  ['{ id: a, stage: S, text: A, to: a }', 'data/unknown-box an arrow leads from a box to itself'],
  [
    '{ id: a, stage: S, text: A }, { id: a, stage: S, text: B }',
    "data/duplicate-id another box of this flow has the id 'a'",
  ],
  ['', 'data/no-data the flow has no boxes'],
])('%s is reported', (boxes, message) => {
  expect(messages(boxes)).toEqual([expect.stringContaining(message)]);
});

it('reports unknown and empty stages, and too many boxes', () => {
  expect(messages('{ id: a, stage: Input, text: A }', 'stages: [Inputs],')).toEqual([
    expect.stringContaining("data/unknown-box the flow has no stage 'Input' | did you mean 'Inputs'?"),
  ]);
  expect(messages('{ id: a, stage: S, text: A }', 'stages: [S, T],')).toEqual([
    expect.stringContaining("warning data/empty-stage no box belongs to the stage 'T'"),
  ]);
  const many = Array.from({ length: 8 }, (_, i) => `{ id: b${i}, stage: S, text: B }`).join(', ');
  expect(messages(many)).toEqual([
    expect.stringContaining("data/many-boxes more than 7 boxes belong to the stage 'S'"),
  ]);
});
