// Many briefs of one text: with workers, by machines of a queue, beside Typst in one process; how fast a worker starts.

import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { median, runNode, spread, table } from './measure.mjs';
import { peerBriefFiles } from './peer-brief.cjs';

const COMMAND = fileURLToPath(new URL('../../dist/brief.cjs', import.meta.url));
const THREAD = fileURLToPath(new URL('../../dist/thread.cjs', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../../data/belarus', import.meta.url));

/** Made-up names: 0 is "Aaaa". */
function nameOf(i) {
  const letters = [...i.toString(26).padStart(4, '0')].map((digit) =>
    String.fromCharCode(97 + Number.parseInt(digit, 26)),
  );
  return letters.join('').replace(/^./, (letter) => letter.toUpperCase());
}

/** A project whose brief is made for each of `count` places, which differ in the title. */
function project(count, peers) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-many-'));
  const brief = join(folder, 'data', 'many');
  mkdirSync(brief, { recursive: true });
  cpSync(SAMPLE, brief, { recursive: true });
  if (peers) {
    rmSync(brief, { recursive: true });
    mkdirSync(brief);
    const files = peerBriefFiles(JSON.parse(readFileSync(join(peers, 'brief.json'), 'utf8')));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(brief, name), text);
  }
  const file = join(brief, 'brief.yaml');
  const text = readFileSync(file, 'utf8').replace(/^title: "(.*)"$/m, 'title: "$1, in {= name}"');
  writeFileSync(file, `each: { rows: places.csv, key: code }\n${text}`);
  const rows = Array.from({ length: count }, (_, i) => `p${i},${nameOf(i)}\n`);
  writeFileSync(join(brief, 'places.csv'), `code,name\n${rows.join('')}`);
  return folder;
}

const build = (cwd, words) => runNode([COMMAND, 'build', 'many', '--each', '--force', ...words], { cwd, usage: true });

/** Numbers of briefs with no, one and two workers: from how many on two pay. */
export function countWorkers(counts, { rounds }) {
  const rows = counts.map((count) => {
    const cwd = project(count);
    const cases = [[], ['--workers', '1'], ['--workers', '2']].map((words) => ({ words, runs: [] }));
    for (let i = 0; i < rounds; i++) for (const one of cases) one.runs.push(build(cwd, one.words));
    rmSync(cwd, { recursive: true });
    const of = ({ runs }, key) => median(runs.map((run) => run[key]));
    return [
      count,
      ...cases.map((one) => `${(of(one, 'wallMs') / 1000).toFixed(2)} (CPU ${(of(one, 'cpuMs') / 1000).toFixed(2)})`),
    ];
  });
  return table(['briefs', 'by default, s', '1 worker, s', '2 workers, s'], rows);
}

/** All briefs with 1 and 2 workers, beside Typst in one process. */
export function manyBriefs({ rounds, many }, peers) {
  const cwd = project(many, peers);
  const cases = ['1', '2'].map((workers) => ({
    ...{ name: `briefwright, ${workers} worker${workers === '1' ? '' : 's'}`, runs: [] },
    run: () => build(cwd, ['--workers', workers]),
  }));
  if (peers) cases.push({ name: 'typst, one process', runs: [], run: () => typst(peers, many) });
  for (let i = 0; i < rounds; i++) for (const one of cases) one.runs.push(one.run());
  rmSync(cwd, { recursive: true });
  const each = (one, key) => median(one.runs.map((run) => run[key])) / many;
  const last = cases.at(-1);
  const rows = cases.map((one) => [
    ...[one.name, each(one, 'wallMs').toFixed(1), each(one, 'cpuMs').toFixed(1)],
    median(one.runs.map((run) => run.peakMiB)).toFixed(0),
    ...(peers ? ['wallMs', 'cpuMs'].map((key) => (each(one, key) / each(last, key)).toFixed(2)) : ['', '']),
  ]);
  const head = [`${many} briefs`, 'wall ms each', 'CPU ms each', 'peak MiB', 'wall, of Typst', 'CPU, of Typst'];
  return table(head, rows);
}

function typst(cwd, count) {
  const folder = join(cwd, 'out', 'many');
  const run = runNode([join('typst', 'make.mjs'), 'loop', 'brief.json', folder, String(count), 'title'], {
    ...{ cwd, usage: true },
  });
  rmSync(folder, { recursive: true, force: true });
  return run;
}

/** The time until a thread has loaded the program, and what each of them takes. */
export async function startWorkers({ rounds }) {
  const times = [];
  for (let i = 0; i < Math.max(rounds, 5); i++) {
    const start = performance.now();
    const code = `require(${JSON.stringify(THREAD)}); require('node:worker_threads').parentPort.postMessage(0)`;
    const worker = new Worker(code, { eval: true });
    await new Promise((resolve) => worker.once('message', resolve));
    times.push(performance.now() - start);
    await worker.terminate();
  }
  const cwd = project(200);
  const peak = (workers) => build(cwd, ['--workers', String(workers)]).peakMiB;
  const [one, three] = [peak(1), peak(3)];
  rmSync(cwd, { recursive: true });
  const rows = [
    ['start of a worker, ms', spread(times)],
    ['memory of a worker more, MiB', ((three - one) / 2).toFixed(0)],
  ];
  return table(['workers', ''], rows);
}

/** One and two worker processes on a Redis of their own. */
export async function queuedBriefs({ rounds, queued }) {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'bench-redis-'));
  const words = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  const redis = spawn('redis-server', words, { stdio: 'ignore' });
  const cwd = project(queued);
  const url = `redis://127.0.0.1:${port}`;
  while (spawnSync('redis-cli', ['-p', String(port), 'ping']).status !== 0);
  const times = new Map();
  try {
    for (let i = 0; i < rounds; i++) {
      for (const processes of [1, 2]) {
        const worker = [COMMAND, 'worker', '--queue', url, '--workers', '1'];
        const children = Array.from({ length: processes }, () => spawn(process.execPath, worker, { stdio: 'ignore' }));
        const { wallMs } = build(cwd, ['--queue', url]);
        for (const child of children) child.kill('SIGTERM');
        await Promise.all(children.map((child) => new Promise((resolve) => child.once('exit', resolve))));
        times.set(processes, [...(times.get(processes) ?? []), wallMs / 1000]);
      }
    }
  } finally {
    redis.kill();
    for (const one of [cwd, folder]) rmSync(one, { recursive: true, force: true });
  }
  const [one, two] = [1, 2].map((processes) => median(times.get(processes)));
  const rows = [
    ['1 worker process', one.toFixed(1), ''],
    ['2 worker processes', two.toFixed(1), (one / two).toFixed(2)],
  ];
  return table([`${queued} briefs through a queue`, 's', 'times as fast'], rows);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
