import { expect, it } from 'vitest';
import { withWords } from '../../src/core/own-chart-words.ts';

const upper = (text: string): string => text.toUpperCase();

it('renames titles, series and categories of a Chart.js configuration, and nothing else', () => {
  const configuration = {
    type: 'bar',
    data: {
      labels: ['north', ['south', 'shore'], 2020],
      datasets: [
        { label: 'sailings', borderColor: 'red', data: [12, { x: 'north', y: 7 }] },
        { label: 'crew', data: { north: 3, other: 4 } },
      ],
    },
    options: {
      indexAxis: 'y',
      plugins: { title: { display: true, text: ['two', 'lines'], font: { family: 'Arial' }, position: 'top' } },
      scales: { x: { title: { text: 'per week' }, min: 'north', max: 'elsewhere', position: 'bottom' } },
    },
  };
  expect(withWords(configuration, upper)).toEqual({
    type: 'bar',
    data: {
      labels: ['NORTH', ['SOUTH', 'SHORE'], 2020],
      datasets: [
        { label: 'SAILINGS', borderColor: 'red', data: [12, { x: 'NORTH', y: 7 }] },
        { label: 'CREW', data: { NORTH: 3, other: 4 } },
      ],
    },
    options: {
      indexAxis: 'y',
      plugins: { title: { display: true, text: ['TWO', 'LINES'], font: { family: 'Arial' }, position: 'top' } },
      scales: { x: { title: { text: 'PER WEEK' }, min: 'NORTH', max: 'elsewhere', position: 'bottom' } },
    },
  });
});

it('renames categories that an axis names, or the keys of data', () => {
  const x = (labels: readonly string[]) => ({ options: { scales: { x: { type: 'category', labels } } } });
  const data = { datasets: [{ data: { hill: 11, dale: 12 } }] };
  expect(withWords({ data, ...x(['hill', 'mount']) }, upper)).toEqual({
    data: { datasets: [{ data: { HILL: 11, dale: 12 } }] },
    ...x(['HILL', 'MOUNT']),
  });
  expect(withWords({ data }, upper)).toEqual({ data: { datasets: [{ data: { HILL: 11, DALE: 12 } }] } });
  expect(withWords({ data }, () => 'same')).toEqual({ data });
});

it('leaves a configuration as it is whose words are the same', () => {
  for (const configuration of [{}, { type: 'pie' }, { data: null }, { data: { datasets: 'none' } }]) {
    expect(withWords(configuration, (text) => text)).toEqual(configuration);
  }
});
