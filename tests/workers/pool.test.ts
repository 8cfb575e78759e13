import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { packFiles } from '../../src/workers/content.ts';
import type { Job, JobReport } from '../../src/workers/job.ts';
import { createPool, type Pool } from '../../src/workers/pool.ts';
import { manyBriefs, placeName } from './many-briefs.ts';

const folder = mkdtempSync(join(tmpdir(), 'pool-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A worker that does what the name of a brief's folder says. */
const script = join(folder, 'worker.cjs');
writeFileSync(
  script,
  `exports.runJob = async ({ folder }) => {
    if (folder === 'crash') process.exit(1);
    if (folder === 'throw') throw new Error('a fault');
    if (folder === 'hang') for (const cell = new Int32Array(new SharedArrayBuffer(4)); ; ) Atomics.wait(cell, 0, 0, 10);
    if (folder === 'never') await new Promise(() => setInterval(() => {}, 1000));
    if (folder === 'memory') { const all = []; for (;;) all.push(new Array(1e6).fill(folder)); }
    return { status: 'built', pages: 1, diagnostics: [], timings: [], folder };
  };`,
);

const job = (name: string): Job => ({ folder: name, options: {} });

async function pool(workers: number, endAfterMs = 60_000): Promise<Pool> {
  const made = await createPool({ workers, script, endAfterMs, cancelMs: 200 });
  onTestFinished(() => made.close());
  return made;
}

function aborter(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort(new Error('left')) };
}

const codes = ({ status, diagnostics }: JobReport): readonly string[] => [status, ...diagnostics.map((d) => d.code)];

describe('a pool', () => {
  it.each(['crash', 'throw'])('goes on when a worker ends: %s', async (fault) => {
    const { run } = await pool(2);
    const reports = await Promise.all(['a', fault, 'b', fault, 'c', 'd'].map((name) => run(job(name))));
    expect(reports.map(codes)).toEqual(
      [['built'], 'x', ['built'], 'x', ['built'], ['built']].map((one) =>
        one === 'x' ? ['failed', 'machine/worker-ended'] : one,
      ),
    );
  });

  it('ends a worker that hangs, in a loop or while it waits', async () => {
    // Longer than a worker takes to start on a busy machine.
    const { run } = await pool(2, 2_000);
    const reports = await Promise.all(['hang', 'a', 'never', 'b', 'c'].map((name) => run(job(name))));
    expect(reports.map((report) => codes(report)[1])).toEqual([
      ...['machine/took-too-long', undefined, 'machine/took-too-long', undefined, undefined],
    ]);
  });

  it('ends the job of a caller that left, and one that waits for its turn', async () => {
    const { run } = await pool(1);
    const [first, second] = [new AbortController(), new AbortController()];
    const running = run(job('never'), first.signal);
    const waiting = run(job('a'), second.signal);
    const last = run(job('b'));
    second.abort(new Error('left the queue'));
    await expect(waiting).rejects.toThrow('left the queue');
    first.abort(new Error('left'));
    await expect(running).rejects.toThrow('left');
    expect(codes(await last)).toEqual(['built']);
    await expect(run(job('a'), AbortSignal.abort(new Error('never came')))).rejects.toThrow('never came');
  });

  it('ends a build that was cancelled, and its worker goes on', async () => {
    const content = packFiles(
      new Map(Object.entries(manyBriefs(1)).map(([path, text]) => [path, new TextEncoder().encode(text)])),
    );
    const real = await createPool({ workers: 1 });
    onTestFinished(() => real.close());
    const brief = { folder: `data/${placeName(0)}`, options: {}, content };
    const { signal, abort } = aborter();
    const cancelled = real.run(brief, signal);
    setTimeout(abort, 1);
    await expect(cancelled).rejects.toThrow('left');
    expect((await real.run(brief)).status).toBe('built');
  });

  it('refuses to start without its script', async () => {
    await expect(createPool({ workers: 1, script: join(folder, 'absent.cjs') })).rejects.toThrow(
      'absent.cjs is missing',
    );
  });
});
