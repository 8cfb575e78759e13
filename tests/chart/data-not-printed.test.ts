/** Data that are too long for a printed table: the annex and a remark report them. */

import { expect, test } from 'vitest';
import { brief, hostileProject } from '../bounds/hostile-project.ts';

function csv(count: number): string {
  const date = (i: number): string => new Date(Date.UTC(1200, 0, 1 + i)).toISOString().slice(0, 10);
  return `date,value\n${Array.from({ length: count }, (_, i) => `${date(i)},${i % 83}`).join('\n')}\n`;
}

const CHART = `charts:
  c: { kind: line, title: Visitors a day, measure: visitors, unit: '', data: d.csv, source: Made up, alt: A line }`;

function project(data: string) {
  return hostileProject({ 'data/x/brief.yaml': brief(CHART, '[{ figure: c }]'), 'data/x/d.csv': data });
}

test('a chart with 1,000 rows has a printed table', async () => {
  const { diagnostics, pdf } = await project(csv(1000)).build();
  expect(diagnostics.filter(({ code }) => code === 'chart/data-not-printed')).toEqual([]);
  expect(pdf).toBeDefined();
});

test('longer data are attached to the PDF, which a remark states', async () => {
  const { diagnostics } = await project(csv(1001)).build();
  expect(diagnostics.find(({ code }) => code === 'chart/data-not-printed')).toMatchObject({
    severity: 'info',
    message: "the data of chart 'c' have 1,001 rows, too many to print as a table; they are attached to the PDF",
  });
});

test('a PDF without its source contains no long data: a warning', async () => {
  const { diagnostics } = await project(csv(1001)).build({ source: false });
  expect(diagnostics.find(({ code }) => code === 'chart/data-not-printed')).toMatchObject({
    severity: 'warning',
    message: "the data of chart 'c' have 1,001 rows, too many to print as a table, and the PDF doesn’t contain them",
  });
});

test('the limit on rows ends the reading of a CSV file', async () => {
  const { diagnostics } = await project(csv(20)).build({ limits: { 'chart-rows': 10 } });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([{ code: 'limit/reached' }]);
});
