// The versions of Node.js side by side, each with V8's own space for new objects and with a larger one.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, runNode, table } from './measure.mjs';

const LOOP = fileURLToPath(new URL('loop.mjs', import.meta.url));
/** The npm package `node` installs a package for each machine, which has the program itself. */
const PACKAGE = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const VERSION = '24.22.3';
const BUILDS = 40;
/** MiB: a build makes some 100 MB of objects that are dropped with it. */
const YOUNG = '--min-semi-space-size=16';

/** Builds of changed briefs by this Node.js and by Node.js 24, alternating, as a Markdown table. */
export function compareNodes({ rounds }) {
  const programs = { [process.version]: process.execPath, [`v${VERSION}`]: otherNode() };
  const cases = Object.entries(programs).flatMap(([name, program]) =>
    [[], [YOUNG]].map((flags) => ({ name: [name, ...flags].join(' '), program, flags, runs: { title: [], text: [] } })),
  );
  for (let i = 0; i < rounds; i++) {
    for (const { program, flags, runs } of cases) {
      for (const [kind, all] of Object.entries(runs)) {
        const run = runNode([...flags, LOOP, String(BUILDS), kind], { usage: true, program });
        all.push({ ...run, ms: median(JSON.parse(run.out).times.slice(5)) });
      }
    }
  }
  const of = (runs, key) => median(runs.map((run) => run[key]));
  const rows = cases.map(({ name, runs }) => [
    name,
    ...Object.values(runs).flatMap((all) => [of(all, 'ms').toFixed(1), (of(all, 'cpuMs') / BUILDS).toFixed(1)]),
    of(runs.text, 'peakMiB').toFixed(0),
  ]);
  const head = ['Node.js', 'title changed, ms', 'CPU ms each', 'all text changed, ms', 'CPU ms each', 'peak MiB'];
  return table(head, rows);
}

/** Installs Node.js 24 beside the project, from the package registry alone. */
function otherNode() {
  const folder = join(process.env.BENCH_WORK ?? join(tmpdir(), 'benchpeers'), `node-${VERSION}`);
  const program = join(folder, 'node_modules', PACKAGE, 'bin', 'node');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const npm = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', [...npm, `${PACKAGE}@${VERSION}`], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${PACKAGE}@${VERSION} could not be installed`);
  return program;
}
