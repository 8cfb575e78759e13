import { expect, it } from 'vitest';
import type { OwnConfiguration } from '../../src/core/chart.ts';
import { printedBy } from '../../src/facts/passages/own-chart.ts';

function numbersOf(configuration: object): readonly (string | number)[] {
  return printedBy(configuration as OwnConfiguration, 'c').flatMap(({ value }) =>
    typeof value === 'number' ? [value] : [],
  );
}

it('collects the value of each point, and both coordinates of scatters and bubbles', () => {
  expect(
    numbersOf({
      type: 'line',
      data: {
        datasets: [
          {
            data: [
              { x: '2020', y: 4 },
              { x: 2021, y: 5 },
            ],
          },
        ],
      },
    }),
  ).toEqual([4, 5]);
  expect(numbersOf({ type: 'bar', data: { datasets: [{ data: [{ x: 7, y: 'A' }] }] } })).toEqual([7]);
  expect(numbersOf({ type: 'scatter', data: { datasets: [{ data: [{ x: 1, y: 2 }] }] } })).toEqual([1, 2]);
  expect(numbersOf({ type: 'bubble', data: { datasets: [{ data: [{ x: 1, y: 2, r: 3 }] }] } })).toEqual([1, 2, 3]);
  expect(numbersOf({ type: 'bar', data: { datasets: [{ type: 'scatter', data: [{ x: 1, y: 2 }] }] } })).toEqual([1, 2]);
  expect(numbersOf({ type: 'bar', data: { datasets: [{ data: [[1, 2], 3] }] } })).toEqual([1, 2, 3]);
});
