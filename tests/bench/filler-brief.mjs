// A brief with any number of pages, in the layout `report`: chapters of filler with headings, notes, figures, tables
// and references. Its words mean nothing and its numbers are made up, as it states itself. The same number of chapters gives
// the same files.
//   node tests/bench/filler-brief.mjs 100 /tmp/filler && npx brief build /tmp/filler --out /tmp/filler.pdf

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SYLLABLES =
  'ba be bo da de do fa fi fo ga go ka ke ko la le li lo ma me mi mo na ne ni no pa pe po ra re ri ro sa se so ta te to va ve vo'.split(
    ' ',
  );

/** Numbers below `n`, the same in each run (mulberry32). */
function dice(seed) {
  let a = seed;
  return (n) => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  };
}

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** Chapters of about four pages each. */
const PAGES_A_CHAPTER = 4;

/** The brief's files by name. JSON is valid YAML. */
export function fillerBrief(pages) {
  const roll = dice(7);
  const word = () => Array.from({ length: 1 + roll(4) }, () => SYLLABLES[roll(SYLLABLES.length)]).join('');
  const words = (n) => Array.from({ length: n }, word).join(' ');
  const sentence = (n = 6 + roll(16)) => capital(`${words(n)}.`);
  const notes = {};
  const note = () => {
    const id = `n${Object.keys(notes).length + 1}`;
    notes[id] = { text: `Filler: ${words(8 + roll(30))}.` };
    return `[^${id}]`;
  };
  const paragraph = () => {
    const text = Array.from({ length: 3 + roll(5) }, () => sentence()).join(' ');
    return { paragraph: roll(2) === 0 ? text + note() : text };
  };
  const charts = {};
  const section = (number) => {
    const chart = `figure-${number}`;
    charts[chart] = {
      kind: 'bar',
      title: `Filler: ${words(5)}`,
      measure: 'Made-up share',
      unit: '%',
      rows: Array.from({ length: 3 + roll(6) }, (_, i) => ({
        label: `${capital(word())} ${i + 1}`,
        value: `${roll(100)} %`,
      })),
      source: 'Made-up numbers, to fill pages.',
    };
    const table = {
      id: `table-${number}`,
      caption: `Filler: ${words(4)}`,
      columns: [{ key: 'a', title: 'Filler' }, ...['b', 'c'].map((key) => ({ key, title: key, type: 'quantity' }))],
      rows: Array.from({ length: 4 + roll(20) }, () => ({ a: capital(words(2)), b: roll(1000), c: roll(1000) })),
    };
    const blocks = [{ paragraph: `${sentence()} {@${chart}} ${sentence()} {@table-${number}} ${sentence()}` }];
    for (let part = 0; part < PAGES_A_CHAPTER; part++) {
      if (part > 0) blocks.push({ heading: capital(words(4)) });
      for (let i = 0; i < 3; i++) blocks.push(paragraph());
      if (part === 0) blocks.push({ figure: chart });
      if (part === 1) blocks.push({ list: Array.from({ length: 3 + roll(4) }, () => sentence()) });
      if (part === 2) blocks.push({ table });
      blocks.push(paragraph());
    }
    return { id: `chapter-${number}`, title: capital(words(3)), blocks };
  };
  const count = Math.max(1, Math.round((pages - 4) / PAGES_A_CHAPTER));
  const brief = {
    layout: 'report',
    masthead: { series: 'Filler', number: 1, version: 1, date: 2026 },
    title: `Filler of about ${pages} pages`,
    standfirst: 'Words without a meaning and numbers that are made up, to measure how long reports are set.',
    keyMessages: [sentence(), sentence(), sentence()],
    sections: Array.from({ length: count }, (_, i) => section(i + 1)),
    charts,
    notes,
    // Figures of the filler text have no claims.
    checks: { 'no-claims': 'off' },
    author: { name: 'Nobody' },
  };
  return { 'brief.yaml': JSON.stringify(brief, null, 1) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [pages = '100', folder = 'filler'] = process.argv.slice(2);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(fillerBrief(Number(pages)))) writeFileSync(join(folder, name), text);
}
