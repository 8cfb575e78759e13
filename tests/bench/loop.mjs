// One process, one compiler, N briefs made from data/belarus, each different:
//   node tests/bench/loop.mjs N KIND      KIND: same | title (title and chart value) | text (every paragraph as well)
// Prints one line of JSON: ms of each build, the PDF's bytes, and the median ms of each stage once warm.

import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { createCompiler, nodeReader } from '../../dist/index.js';
import { median } from './measure.mjs';

const [count, kind] = process.argv.slice(2);
const FOLDER = 'data/belarus';
/** Numbers of versions, values without evidence, and words in another order, are checked but don't stop a build. */
const LEVELS = Object.fromEntries(
  ['untraced', 'misplaced', 'figure-differs', 'date-differs', 'subject-differs', 'superlative-differs'].map((rule) => [
    rule,
    'warning',
  ]),
);
const brief = parse(readFileSync(`${FOLDER}/brief.yaml`, 'utf8'));

/** Each text's words in another order, with one unique word. */
function reword(text, i) {
  const sentences = text.split(/(?<=[.!?](?:\[\^[^\]]*\])*)\s+/);
  const turn = i % sentences.length;
  return [`Version ${i}.`, ...sentences.slice(turn), ...sentences.slice(0, turn)].join(' ');
}

function filesOf(i) {
  if (kind === 'same') return {};
  const changed = structuredClone(brief);
  changed.title += ` (${i + 1})`;
  if (kind === 'text') {
    for (const section of changed.sections) {
      for (const block of section.blocks) if (block.paragraph) block.paragraph = reword(block.paragraph, i);
    }
  }
  return {
    [`${FOLDER}/brief.yaml`]: stringify(changed),
    // Removes its evidence, which another value would contradict.
    [`${FOLDER}/support.csv`]: `label,value\nSupport sending Belarusian soldiers to fight,<${5 + (i % 40)} %\n`,
  };
}

const disk = nodeReader();
let files = {};
const reader = {
  read: (path) => (path in files ? Buffer.from(files[path]) : disk.read(path)),
  list: (folder) => disk.list(folder),
};
const compiler = createCompiler({ reader, clock: () => performance.now() });
const times = [];
const stages = new Map();
let bytes = 0;
for (let i = 0; i < Number(count); i++) {
  files = filesOf(i);
  const start = performance.now();
  const { pdf, diagnostics, timings } = await compiler.build(FOLDER, { levels: LEVELS });
  times.push(performance.now() - start);
  if (!pdf) throw new Error(JSON.stringify(diagnostics.filter((d) => d.severity === 'error')));
  bytes = pdf.length;
  if (i < 5) continue;
  const sums = new Map();
  for (const { stage, ms } of timings) sums.set(stage, (sums.get(stage) ?? 0) + ms);
  for (const [stage, ms] of sums) stages.set(stage, [...(stages.get(stage) ?? []), ms]);
}
const profile = Object.fromEntries([...stages].map(([stage, ms]) => [stage, median(ms)]));
process.stdout.write(`${JSON.stringify({ times, bytes, profile })}\n`);
