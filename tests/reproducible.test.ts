/** The same bytes from the same input: regardless of the time zone, the locale, the folder, the process or the thread. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCompiler } from '../src/index.ts';

const COMMAND = resolve('dist/brief.cjs');
const LIBRARY = pathToFileURL(resolve('dist/index.js')).href;
const folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
afterAll(() => rmSync(folder, { recursive: true }));

const digest = (bytes: Uint8Array | undefined): string =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');

let expected: string;
beforeAll(async () => {
  expected = digest((await createCompiler().build('data/belarus')).pdf);
});

/** Builds the sample with the command itself, in another folder. */
function built(environment: Readonly<Record<string, string>>, name: string): string {
  const project = join(folder, name);
  cpSync('data/belarus', join(project, 'data/belarus'), { recursive: true });
  const env = { PATH: process.env.PATH ?? '', ...environment };
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, 'build'], { cwd: project, env, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return digest(readFileSync(join(project, 'output/belarus.pdf')));
}

describe('the same bytes', () => {
  it.each([
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'C' },
  ])('with the environment $TZ', (environment) => {
    expect(built(environment, `with ${environment.TZ.replace('/', ' ')}`)).toBe(expected);
  });

  it('in many worker threads at once', async () => {
    const code = `
      import { createHash } from 'node:crypto';
      import { parentPort } from 'node:worker_threads';
      import { createCompiler } from ${JSON.stringify(LIBRARY)};
      const compiler = createCompiler();
      const digests = [];
      for (let i = 0; i < 2; i++) {
        const { pdf } = await compiler.build('data/belarus');
        digests.push(createHash('sha256').update(pdf).digest('hex'));
      }
      parentPort.postMessage(digests);`;
    const source = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
    const work = (): Promise<unknown> =>
      new Promise((done, fail) => {
        const worker = new Worker(source);
        worker.once('message', done);
        worker.once('error', fail);
      });
    const all = await Promise.all([work(), work()]);
    expect(all.flat()).toEqual(Array(4).fill(expected));
  });

  it('from many builds at once in one compiler', async () => {
    const compiler = createCompiler();
    const all = await Promise.all([1, 2].map(() => compiler.build('data/belarus')));
    expect(all.map(({ pdf }) => digest(pdf))).toEqual(Array(2).fill(expected));
  });
});
