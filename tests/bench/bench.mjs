// npm run bench: measures briefs on this machine, as Markdown tables.
//   npm run bench -- --runs 20 --rounds 5        more; --only cold,warm,nodes,watch,pages,text,peers,many,queue a part
//   BENCH_PEERS=<folder> npm run bench           other systems beside ours, in the same rounds

import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { backHeight, leastFull, measurePages, readLines } from '../typography/page-measures.mjs';
import { fillerBrief } from './filler-brief.mjs';
import { longPeers } from './long-peers.mjs';
import { countWorkers, manyBriefs, queuedBriefs, startWorkers } from './many.mjs';
import { median, runNode, spread, table } from './measure.mjs';
import { compareNodes } from './nodes.mjs';
import { comparePeers, installPeers } from './peers.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '11' },
    rounds: { type: 'string', default: '3' },
    briefs: { type: 'string', default: '100' },
    only: { type: 'string', default: 'cold,warm,nodes,watch,pages,text,peers,many,queue' },
    many: { type: 'string', default: '1000' },
    queued: { type: 'string', default: '2000' },
    counts: { type: 'string', default: '20,50,100,200,400' },
    pages: { type: 'string', default: '1,10,100,1000' },
  },
});
const numbers = Object.entries(values).filter(([name]) => /^(?:runs|rounds|briefs|many|queued)$/.test(name));
const size = Object.fromEntries(numbers.map(([name, value]) => [name, Number(value)]));
const parts = values.only.split(',');
const print = (text) => process.stdout.write(`${text}\n\n`);
const COMMAND = 'dist/brief.cjs';
const LOOKS = ['institute', 'newsroom', 'parliament', 'development'];
/** The height of A4, pt. */
const PAPER_HEIGHT = 841.89;
const WATCH = fileURLToPath(new URL('watch.mjs', import.meta.url));
const LOOP = fileURLToPath(new URL('loop.mjs', import.meta.url));

print(`Node ${process.version}, ${process.platform} ${process.arch}. Medians (least-most).`);
const peers = process.env.BENCH_PEERS;
if (parts.includes('cold')) print(cold());
if (parts.includes('warm')) print(warm());
if (parts.includes('nodes')) print(compareNodes(size));
if (parts.includes('watch')) print(watched());
if (parts.includes('pages')) print(pages());
if (parts.includes('text')) print(setText());
if (parts.includes('pages') && peers) print(longPeers(installPeers(peers), size));
if (parts.includes('many')) {
  print(await startWorkers(size));
  print(countWorkers(values.counts.split(',').map(Number), size));
  print(manyBriefs(size, peers && installPeers(peers)));
}
if (parts.includes('queue')) print(await queuedBriefs(size));
if (parts.includes('peers') && peers) print(comparePeers(installPeers(peers), size));

/** How well the samples' pages are set in each look, measured from their PDFs. */
function setText() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const pdf = join(folder, 'pages.pdf');
  const every = ['belarus', 'iowa'].flatMap((brief) =>
    ['brief', 'report'].flatMap((layout) => LOOKS.map((look) => ({ brief, layout, look }))),
  );
  const rows = every.map(({ brief, layout, look }) => {
    runNode([COMMAND, 'build', brief, '--template', layout, '--look', look, '--out', pdf]);
    const pages = readLines(pdf);
    const m = measurePages(pages);
    const back = layout === 'brief' ? backHeight(pages, PAPER_HEIGHT).toFixed(2) : '';
    const full = layout === 'report' ? `${(leastFull(pdf) * 100).toFixed(0)} %` : '';
    return [
      ...[`${brief}, ${layout}, ${look}`, m.justified, m.hyphens.toFixed(1), m.gap.toFixed(2), m.widest.toFixed(2)],
      ...[`${(m.aligned * 100).toFixed(0)} %`, m.ends.toFixed(1), m.shortLast, m.stacks, m.split, back, full],
    ];
  });
  rmSync(folder, { recursive: true });
  const head = ['sample, layout, look', 'justified lines', 'hyphens per 100', 'mean gap', 'widest gap'];
  const columns = ['level with the next column', 'columns end apart, lines', 'short last lines', 'stacked words'];
  return table([...head, ...columns, 'words split', 'pages of notes and data', 'least full page'], rows);
}

/** In fresh processes. */
function cold() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const pdf = join(folder, 'belarus.pdf');
  const cases = [
    ['node, empty program', ['-e', '0']],
    ['brief --version', [COMMAND, '--version']],
    ['brief check belarus', [COMMAND, 'check', 'belarus']],
    ['brief build belarus', [COMMAND, 'build', 'belarus', '--out', pdf]],
  ].map(([name, words]) => ({ name, words, wall: [], cpu: [], peak: [] }));
  for (const c of [...cases].reverse()) runNode(c.words); // The build first: it keeps its compiled code for the others.
  for (let i = 0; i < size.runs; i++) for (const c of cases) c.wall.push(runNode(c.words).wallMs);
  for (let i = 0; i < size.rounds; i++) {
    for (const c of cases) {
      const { cpuMs, peakMiB } = runNode(c.words, { usage: true });
      c.cpu.push(cpuMs);
      c.peak.push(peakMiB);
    }
  }
  const bytes = statSync(pdf).size;
  rmSync(folder, { recursive: true });
  const rows = cases.map((c) => [c.name, spread(c.wall), median(c.cpu).toFixed(0), median(c.peak).toFixed(0)]);
  return `${table(['cold', 'wall ms', 'CPU ms', 'peak MiB'], rows)}\n\nThe PDF has ${bytes} bytes.`;
}

/** `brief watch`: the time from a save to the new file. */
function watched() {
  const { settleMs, kinds } = JSON.parse(runNode([WATCH, '35']).out);
  const folder = peers && installPeers(peers);
  if (folder) Object.assign(kinds, JSON.parse(runNode([WATCH, '35', folder]).out).kinds);
  const names = {
    title: 'the title changed',
    style: 'a colour of the house style changed',
    peers: 'the brief of the others: title and a chart value changed',
  };
  const rows = Object.entries(kinds).map(([kind, { saved, said }]) => [names[kind], spread(saved, 1), spread(said, 1)]);
  if (folder) rows.push(['the same by typst, in one process', spread(warmTypst(folder), 1), '']);
  return table([`watch: save to new file, less ${settleMs} ms to settle`, 'ms', 'as the command says, ms'], rows);
}

function warmTypst(cwd) {
  const words = [join('typst', 'make.mjs'), 'loop', 'brief.json', join(cwd, 'out', 'typst'), '35', 'title'];
  return JSON.parse(runNode(words, { cwd }).out.trim().split('\n').at(-1)).times.slice(5);
}

/** In fresh processes: time and memory by the length of a report. */
function pages() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const rows = values.pages.split(',').map((count) => {
    for (const [name, text] of Object.entries(fillerBrief(Number(count)))) writeFileSync(join(folder, name), text);
    const build = [COMMAND, 'build', folder, '--out', join(folder, 'filler.pdf')];
    const runs = Array.from({ length: size.rounds }, () => runNode(build, { usage: true }));
    const set = Number(/ (\d+) pages?,/.exec(runs[0].out)?.[1]);
    const of = (key) => median(runs.map((run) => run[key]));
    const [wall, cpu, peak] = [of('wallMs'), of('cpuMs'), of('peakMiB')];
    return [set, wall.toFixed(0), cpu.toFixed(0), (cpu / set).toFixed(1), peak.toFixed(0), (peak / set).toFixed(2)];
  });
  rmSync(folder, { recursive: true });
  return table(['pages of a report', 'wall ms', 'CPU ms', 'CPU ms a page', 'peak MiB', 'MiB a page'], rows);
}

/** In one process with one compiler. */
function warm() {
  const kinds = { same: 'nothing changed', title: 'title and a chart value changed', text: 'all text changed' };
  const rows = [];
  let profile = {};
  for (const [kind, name] of Object.entries(kinds)) {
    const runs = Array.from({ length: size.rounds }, () => runLoop(35, kind));
    rows.push([
      name,
      spread(
        runs.flatMap((r) => r.times.slice(5)),
        1,
      ),
      median(runs.map((r) => r.times[0])).toFixed(0),
    ]);
    if (kind === 'title') profile = runs[0].profile;
  }
  const batches = Array.from({ length: size.rounds }, () => runLoop(size.briefs, 'text'));
  const of = (key) => median(batches.map((b) => b[key]));
  const batch = [
    [
      ...[`${size.briefs} different briefs`, (of('wallMs') / 1000).toFixed(2), (of('wallMs') / size.briefs).toFixed(1)],
      ...[(of('cpuMs') / 1000).toFixed(2), of('peakMiB').toFixed(0), String(of('bytes'))],
    ],
  ];
  return [
    table(['warm, in one process', 'ms', 'the first, ms'], rows),
    table(['one process', 'wall s', 'ms each', 'CPU s', 'peak MiB', 'bytes of the last'], batch),
    table(
      ['stage, warm, title changed', 'ms'],
      Object.entries(profile).map(([stage, ms]) => [stage, ms.toFixed(2)]),
    ),
  ].join('\n\n');
}

function runLoop(count, kind) {
  const run = runNode([LOOP, String(count), kind], { usage: true });
  return { ...run, ...JSON.parse(run.out) };
}
