// npm run soak:word: sends reviews of the samples through a real LibreOffice, and merges them back. Without an edit, nothing may change; random
// edits of words give what the same edits give in the YAML. SOAK_ROUNDS sets how many rounds of edits, SOAK_SEED where they begin.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const COMMAND = resolve('dist/brief.cjs');
const EDITOR = resolve('tests/review/edit-in-libreoffice.py');
const ROUNDS = Number(process.env.SOAK_ROUNDS ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'brief-word-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

cpSync('data', join(folder, 'data'), { recursive: true });
mkdirSync(join(folder, 'answered'));
const run = (command, words, input) =>
  spawnSync(command, words, { cwd: folder, encoding: 'utf8', timeout: 600_000, ...(input && { input }) });
const brief = (...words) => run(process.execPath, [COMMAND, ...words]);
const yamlPath = (name) => join(folder, 'data', name, 'brief.yaml');

let state = Number(process.env.SOAK_SEED ?? Date.now() % 100_000);
process.stdout.write(`SOAK_SEED=${state}\n`);
/** A whole number below a limit (mulberry32). */
function random(below) {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
}

/** Words that are in the YAML once, and once in the document, outside of what the program generates. */
function uniqueWords(yaml, document) {
  const free = document.replace(/<w:sdt>.*?<\/w:sdt>/gs, '');
  const plain = [document, free].map((xml) => xml.replace(/<[^>]*>/g, ''));
  const all = [...yaml.matchAll(/(?<![\p{L}\p{N}{^@/.:_-])\p{L}{5,}(?![\p{L}\p{N}:_/-])/gu)].map(([word]) => word);
  const once = (text, word) => text.split(word).length === 2;
  return all.filter((word) => once(yaml, word) && plain.every((text) => once(text, word)));
}

function documentXml(path) {
  return run('unzip', ['-p', path, 'word/document.xml']).stdout;
}

function differences(expected, found) {
  const [old, now] = [expected.split('\n'), found.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ].join('\n');
}

const names = ['belarus', 'iowa', 'gallery'];
const jobs = [];
const expected = new Map();
for (const name of names) {
  const sent = join(folder, 'output', `${name}-review.docx`);
  const made = brief('review', name);
  if (made.status !== 0) throw new Error(made.stderr);
  const yaml = readFileSync(yamlPath(name), 'utf8');
  const words = uniqueWords(yaml, documentXml(sent));
  for (let round = 0; round <= ROUNDS; round++) {
    const chosen = new Set(Array.from({ length: round === 0 ? 0 : 1 + random(8) }, () => words[random(words.length)]));
    const edits = [...chosen].map((word) => {
      const inside = random(2) === 0;
      const [start, length] = inside ? [1 + random(2), 1 + random(2)] : [0, word.length];
      const by = inside ? 'zz' : `zz${random(1000)}`;
      return {
        word,
        edit: ['replace_inside', word, start, length, by],
        after: word.slice(0, start) + by + word.slice(start + length),
      };
    });
    const save = join(folder, 'answered', `${name}-${round}.docx`);
    jobs.push({ open: sent, save, track: random(2) === 0, edits: edits.map(({ edit }) => edit) });
    expected.set(save, {
      name,
      yaml,
      after: edits.reduce((text, { word, after }) => text.replace(word, after), yaml),
      edits,
    });
  }
}
const office = run('/usr/bin/python3', [EDITOR], JSON.stringify(jobs));
if (office.status !== 0) throw new Error(office.stderr);

let failed = 0;
for (const [save, { name, yaml, after, edits }] of expected) {
  writeFileSync(yamlPath(name), yaml);
  const { stdout, stderr } = brief('merge', name, save, '--json');
  const merged = readFileSync(yamlPath(name), 'utf8');
  const { unmerged = ['no answer'] } = stdout.startsWith('{') ? JSON.parse(stdout) : {};
  const isRight = merged === after && unmerged.length === 0;
  if (!isRight) {
    failed++;
    const why = unmerged.map((one) => JSON.stringify(one)).join('\n');
    process.stderr.write(
      `${save}: ${JSON.stringify(edits.map(({ edit }) => edit))}\n${differences(after, merged)}\n${why}\n${stderr}\n`,
    );
  }
  writeFileSync(yamlPath(name), yaml);
}
process.stdout.write(`${expected.size - failed} of ${expected.size} reviews merged as they should be\n`);
if (failed > 0) process.exitCode = 1;
