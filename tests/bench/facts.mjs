// node tests/bench/facts.mjs [claims] [words]: the processor time of fact checks: of the first build of a process, of builds by a
//   new compiler (cold: nothing kept), and of builds after an edit of one text by the same compiler (warm).
//   A brief with this many claims, each marked in its own paragraph with its figure, against a source with this many words.

import { createCompiler, memoryReader } from '../../dist/index.js';
import { median, spread, table } from './measure.mjs';

/** Words from a small generator, the same in every run (Lehmer, Park and Miller 1988). */
function generator(seed) {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const SYLLABLES = ['ba', 'lo', 'mi', 'ter', 'on', 'ga', 'rel', 'us', 'ki', 'den', 'so', 'va', 'pri', 'ment', 'al'];

export function bigBrief(claims, words, wrong = 0) {
  const roll = generator(7);
  const word = () => Array.from({ length: 1 + roll(4) }, () => SYLLABLES[roll(SYLLABLES.length)]).join('');
  const paragraphs = Array.from({ length: claims }, (_, i) => {
    const text = Array.from({ length: Math.max(12, Math.floor(words / claims)) }, word);
    text.splice(
      4,
      0,
      'in',
      'March',
      `${1990 + (i % 30)}`,
      'about',
      `${1000 + i}`,
      'people',
      'or',
      `${i % 90}.${i % 10}%`,
    );
    return text.join(' ');
  });
  const data = {
    title: 'Many claims',
    standfirst: 'What it says.',
    keyMessages: ['A message.'],
    masthead: { series: 'Brief', number: 1, version: 1, date: '2026' },
    author: { name: 'A Writer' },
    sections: [
      {
        title: 'All of them',
        blocks: paragraphs.map((_, i) => ({
          paragraph: `In March ${1990 + (i % 30) + (i < wrong ? 1 : 0)} there were about ${1000 + i} people, or ${i % 90}.${i % 10}%.[^c${i}]`,
        })),
      },
    ],
    claims: Object.fromEntries(
      paragraphs.map((text, i) => {
        const quote = text.split(' ').slice(2, 16).join(' ');
        const evidence = { source: 's', paragraph: i < wrong ? 1 + ((i + 7) % claims) : i + 1, quote };
        return [`c${i}`, { value: `~${1000 + i} people`, date: `${1990 + (i % 30)}-03`, evidence }];
      }),
    ),
    sources: { s: { title: 'A source' } },
  };
  return { 'b/brief.yaml': JSON.stringify(data, null, 1), 'b/sources/s.txt': paragraphs.join('\n') };
}

const filesOf = (brief, edits) =>
  Object.fromEntries(
    Object.entries(brief).map(([path, text]) => [
      path,
      Buffer.from(text.replace('What it says.', `What it says${' now'.repeat(edits)}.`)),
    ]),
  );

async function measure(claims, words, wrong) {
  const brief = bigBrief(claims, words, wrong);
  let files = filesOf(brief, 0);
  const reader = { read: (path) => memoryReader(files).read(path), list: (path) => memoryReader(files).list(path) };
  const timed = async (compiler) => {
    const { diagnostics, timings } = await compiler.build('b', { check: true });
    const ms = timings.filter(({ stage }) => stage === 'facts').reduce((sum, one) => sum + one.ms, 0);
    return { ms, found: diagnostics.filter(({ code }) => code.startsWith('facts/')).length };
  };
  const cold = [];
  for (let i = 0; i < 6; i++) cold.push(await timed(createCompiler({ reader, clock: cpuMs })));
  const compiler = createCompiler({ reader, clock: cpuMs });
  const warm = [];
  for (let i = 1; i <= 12; i++) {
    files = filesOf(brief, i);
    warm.push(await timed(compiler));
  }
  const [first, ...others] = cold.map(({ ms }) => ms);
  return { first, cold: others, warm: warm.slice(4).map(({ ms }) => ms), found: warm.at(-1).found };
}

/** Processor time, which isn't affected by other programs. */
function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const [claims = 500, words = 20_000] = process.argv.slice(2).map(Number);
const rows = [];
for (const [n, w, wrong] of [
  [claims, words, 0],
  [claims * 2, words, 0],
  [claims, words * 2, 0],
  [claims, words, claims],
]) {
  const { first, cold, warm, found } = await measure(n, w, wrong);
  rows.push([
    `${n} claims, ${w} words${wrong > 0 ? ', all wrong' : ''}`,
    first.toFixed(0),
    spread(cold, 0),
    spread(warm, 1),
    String(found),
  ]);
}
process.stdout.write(`${table(['checks of facts', 'first, ms', 'cold, ms', 'warm, ms', 'found'], rows)}\n`);
process.stdout.write(`median warm: ${median(rows.map((row) => Number.parseFloat(row[3]))).toFixed(1)} ms\n`);
