import { describe, expect, it } from 'vitest';
import { packFiles } from '../../src/workers/content.ts';
import type { Job, JobReport } from '../../src/workers/job.ts';
import { runJobs } from '../../src/workers/run-jobs.ts';
import { workerCount } from '../../src/workers/worker-count.ts';
import { manyBriefs, placeName } from './many-briefs.ts';

const encoder = new TextEncoder();
const COUNT = 4;
const files = new Map(Object.entries(manyBriefs(COUNT)).map(([path, text]) => [path, encoder.encode(text)] as const));
const content = packFiles(files);
const jobs = Array.from({ length: COUNT }, (_, i): Job => ({ folder: `data/${placeName(i)}`, options: {}, content }));

async function run(some: readonly Job[], workers: number): Promise<readonly JobReport[]> {
  const reports: JobReport[] = [];
  for await (const report of runJobs(some, { workers, clock: () => performance.now() })) reports.push(report);
  return reports;
}

describe('jobs', () => {
  it('give the same bytes with any number of workers, and in any order', async () => {
    const digests = async (some: readonly Job[], workers: number): Promise<Record<string, string | undefined>> => {
      const reports = await run(some, workers);
      return Object.fromEntries(some.map(({ folder }, i) => [folder, reports[i]?.made?.digest]));
    };
    const here = await digests(jobs, 0);
    expect(new Set(Object.values(here)).size).toBe(COUNT);
    const last = jobs.slice(-1);
    expect(Object.values(await digests(last, 0))).toEqual(Object.values(here).slice(-1));
    expect(await digests([...jobs].reverse(), 1)).toEqual(here);
    expect(await digests([...jobs.slice(2), ...jobs.slice(0, 2)], 2)).toEqual(here);
  });

  it('go on when one fails, with its diagnostics', async () => {
    const broken = packFiles(new Map(files).set(`data/${placeName(2)}/brief.yaml`, encoder.encode('title: [')));
    const reports = await run(
      jobs.map((job) => ({ ...job, content: broken })),
      2,
    );
    expect(reports.map(({ status }) => status)).toEqual(['built', 'built', 'failed', 'built']);
    expect(reports[2]?.diagnostics[0]).toMatchObject({ code: 'data/yaml-syntax', span: { line: 1 } });
    expect(reports[2]?.quoted.map(({ path }) => path)).toEqual([`data/${placeName(2)}/brief.yaml`]);
  });
});

describe('the number of workers', () => {
  it.each([
    [1, 8, 0],
    [149, 8, 0],
    [150, 8, 2],
    [150, 1, 0],
    [650, 2, 2],
    [650, 64, 8],
  ])('for %i briefs on %i cores is %i', (briefs, cores, workers) => {
    expect(workerCount(briefs, cores)).toBe(workers);
  });
});
