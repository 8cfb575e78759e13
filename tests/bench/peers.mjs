// Compares other systems with ours: the same brief, alternating rounds, ratios. BENCH_PEERS names their folder.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, runNode, spread, table } from './measure.mjs';

const NAMES = ['typst', 'pdfkit'];
const OURS = 'briefwright';

/** A copy of the peers with their packages; their own run.sh would install the browsers too. */
export function installPeers(source) {
  const folder = join(process.env.BENCH_WORK ?? join(tmpdir(), 'benchpeers'), 'peers');
  if (!existsSync(join(folder, 'lib.mjs'))) cpSync(source, folder, { recursive: true });
  for (const name of NAMES) {
    if (existsSync(join(folder, name, 'node_modules'))) continue;
    const npm = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status } = spawnSync('npm', npm, { cwd: join(folder, name), stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`${name} could not be installed`);
  }
  return folder;
}

/** Measures and returns Markdown. */
export function comparePeers(cwd, { runs, rounds, briefs }) {
  const out = join(cwd, 'out', 'ours');
  mkdirSync(out, { recursive: true });
  const systems = [
    { name: OURS, program: fileURLToPath(new URL('peer.cjs', import.meta.url)) },
    ...NAMES.map((name) => ({ name, program: join(name, 'make.mjs') })),
  ].map((s) => ({ ...s, cold: [], first: [], title: [], text: [], batch: [], cpu: [], peakCold: [], peakLoop: [] }));

  const one = (s, options) =>
    runNode([s.program, 'one', 'brief.json', join(out, `${s.name}.pdf`)], { cwd, ...options });
  const loop = (s, n, kind) => {
    const folder = join(out, s.name);
    const run = runNode([s.program, 'loop', 'brief.json', folder, String(n), kind], { cwd, usage: true });
    rmSync(folder, { recursive: true, force: true });
    return { ...run, times: JSON.parse(run.out.trim().split('\n').at(-1)).times };
  };
  for (const s of systems) one(s); // Fills the disk's cache, and ours of compiled code.
  const empty = [];
  for (let i = 0; i < runs; i++) {
    empty.push(runNode(['-e', '0']).wallMs);
    for (const s of systems) s.cold.push(one(s).wallMs);
  }
  for (let i = 0; i < rounds; i++) {
    for (const s of systems) {
      s.peakCold.push(one(s, { usage: true }).peakMiB);
      const batch = loop(s, briefs, 'title');
      s.batch.push(batch.wallMs / 1000);
      s.cpu.push(batch.cpuMs / 1000);
      s.first.push(batch.times[0]);
      s.title.push(...batch.times.slice(5, 35));
      const other = loop(s, 35, 'text');
      s.text.push(...other.times.slice(5));
      s.peakLoop.push(other.peakMiB);
    }
  }
  return [report(systems, empty, briefs, out), ratios(systems)].join('\n\n');
}

function report(systems, empty, briefs, out) {
  const head = [
    ...['system', 'cold ms', 'first in process ms', 'warm ms: title and value', 'warm ms: all text'],
    ...[`${briefs} briefs s`, 'CPU s', 'peak MiB cold', 'peak MiB 35 briefs', 'bytes'],
  ];
  const rows = systems.map((s) => [
    ...[s.name, spread(s.cold), median(s.first).toFixed(0), median(s.title).toFixed(1), median(s.text).toFixed(1)],
    ...[
      median(s.batch).toFixed(2),
      median(s.cpu).toFixed(2),
      median(s.peakCold).toFixed(0),
      median(s.peakLoop).toFixed(0),
    ],
    String(statSync(join(out, `${s.name}.pdf`)).size),
  ]);
  return table(head, [...rows, ['node, empty program', spread(empty), ...Array(head.length - 2).fill('')]]);
}

/** Ours as a multiple of each: medians over medians of the same rounds. */
function ratios(systems) {
  const [ours, ...others] = systems;
  const keys = ['cold', 'title', 'text', 'batch', 'cpu', 'peakCold', 'peakLoop'];
  const head = [
    'ours as a multiple of',
    'cold',
    'warm: title',
    'warm: text',
    'batch',
    'batch CPU',
    'peak cold',
    'peak 35',
  ];
  return table(
    head,
    others.map((s) => [s.name, ...keys.map((key) => (median(ours[key]) / median(s[key])).toFixed(2))]),
  );
}
