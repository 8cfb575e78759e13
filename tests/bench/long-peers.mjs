// Other systems and ours on one long brief.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, table } from './measure.mjs';

const PEER = fileURLToPath(new URL('peer.cjs', import.meta.url));

/** The peers' brief with the blocks of its sections repeated, each time with their words in another order. */
function longBrief(brief, times) {
  const rotate = (text, n) => {
    const words = text.split(' ');
    const k = n % words.length;
    return [...words.slice(k), ...words.slice(0, k)].join(' ');
  };
  const again = ({ note: _, ...block }, i) => (block.text ? { ...block, text: rotate(block.text, 7 * i) } : block);
  const sections = brief.sections.map((section) => ({
    ...section,
    blocks: Array.from({ length: times }, (_, i) => section.blocks.map((b) => (i === 0 ? b : again(b, i)))).flat(),
  }));
  return { ...brief, sections };
}

/** Builds about 100 pages with each system in turn, cold and once warm; returns Markdown with ratios. */
export function longPeers(cwd, { rounds }) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-long-'));
  const file = join(cwd, 'long.json');
  writeFileSync(file, JSON.stringify(longBrief(JSON.parse(readFileSync(join(cwd, 'brief.json'), 'utf8')), 75)));
  const systems = [
    { name: 'briefwright', command: process.execPath, args: [PEER] },
    { name: 'typst', command: process.execPath, args: [join('typst', 'make.mjs')] },
    ...(hasWeasyPrint()
      ? [{ name: 'weasyprint', command: '/usr/bin/python3', args: [join('weasyprint', 'make.py')] }]
      : []),
  ].map((s) => ({ ...s, cold: [], warm: [] }));
  for (let i = 0; i < rounds; i++) {
    for (const s of systems) {
      if (s.name === 'weasyprint' && i > 0) continue;
      s.cold.push(run(s, cwd, ['one', file, join(folder, `${s.name}.pdf`)]).wallMs);
      const { out } = run(s, cwd, ['loop', file, folder, '4', 'text']);
      s.warm.push(JSON.parse(out.trim().split('\n').at(-1)).times.at(-1));
    }
  }
  rmSync(folder, { recursive: true });
  const [ours] = systems;
  const ratio = (a, b) => (median(a) / median(b)).toFixed(2);
  return table(
    ['about 100 pages', 'cold ms', 'the fourth in a process, ms', 'ours, cold, as a multiple', 'ours, warm'],
    systems.map((s) => [
      ...[s.name, median(s.cold).toFixed(0), median(s.warm).toFixed(0)],
      ...(s === ours ? ['', ''] : [ratio(ours.cold, s.cold), ratio(ours.warm, s.warm)]),
    ]),
  );
}

function hasWeasyPrint() {
  return spawnSync('/usr/bin/python3', ['-c', 'import weasyprint'], { stdio: 'ignore' }).status === 0;
}

function run({ name, command, args }, cwd, words) {
  const start = performance.now();
  const child = spawnSync(command, [...args, ...words], { cwd, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26 });
  if (child.status !== 0) throw new Error(`${name} failed\n${child.stderr}`);
  return { wallMs: performance.now() - start, out: String(child.stdout) };
}
