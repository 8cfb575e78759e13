// From an editor's save to the new PDF, in `brief watch`: node tests/bench/watch.mjs EDITS [PEERS]
// on data/belarus, or on the brief of the folder PEERS, which other systems are measured with.
// Prints one line of JSON: for each kind of edit, ms from the save to the new file's place, less the time that edits
// are given to settle, and the milliseconds that the command itself reports.

import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { peerBriefFiles } from './peer-brief.cjs';

/** As `QUIET_MS` of src/watch/watch-brief.ts. */
const SETTLE_MS = 25;

const [, , count, peers] = process.argv;
const edits = Number(count);
const root = mkdtempSync(join(tmpdir(), 'bench-watch-'));
const file = (name) => join(root, name);
const FOLDER = 'data/belarus';
const kinds = peers === undefined ? ownEdits() : await peerEdits();

const child = spawn(process.execPath, [resolve('dist/brief.cjs'), 'watch', 'belarus', '--json'], { cwd: root });
const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
const nextBuild = async () => {
  const { value } = await lines.next();
  const event = JSON.parse(value);
  if (event.event !== 'built') fail(value);
  return event;
};

function ownEdits() {
  cpSync(FOLDER, file(FOLDER), { recursive: true });
  mkdirSync(file('templates'));
  const brief = file(`${FOLDER}/brief.yaml`);
  const text = readFileSync(brief, 'utf8');
  return {
    title: (i) => save(brief, text.replace(/^title: "(.*)"$/m, `title: "$1 (${i + 1})"`)),
    style: (i) => save(file('templates/house.css'), `:root { --accent: #7a1f${(i % 90) + 10} }`),
  };
}

/** As in the loops of the other systems: the title and a chart's value. */
async function peerEdits() {
  const { variant } = await import(pathToFileURL(join(peers, 'lib.mjs')).href);
  const brief = JSON.parse(readFileSync(join(peers, 'brief.json'), 'utf8'));
  mkdirSync(file(FOLDER), { recursive: true });
  const saved = new Map();
  const edit = (i) => {
    for (const [name, text] of Object.entries(peerBriefFiles(variant(brief, i, 'title')))) {
      if (saved.get(name) !== text) save(file(`${FOLDER}/${name}`), text);
      saved.set(name, text);
    }
  };
  edit(-1);
  return { peers: edit };
}

/** Otherwise a build without a PDF would be awaited forever. */
function fail(line) {
  child.kill();
  throw new Error(line);
}

/** Saves as editors do: writes a temporary file, then renames it. */
function save(path, contents) {
  writeFileSync(`${path}.tmp`, contents);
  renameSync(`${path}.tmp`, path);
}

await nextBuild();
const pdf = file('output/belarus.pdf');
const result = {};
for (const [kind, edit] of Object.entries(kinds)) {
  const saved = [];
  const said = [];
  for (let i = 0; i < edits; i++) {
    const placed = new Promise((done) => {
      const watcher = watch(file('output'), (_event, name) => {
        if (name !== 'belarus.pdf') return;
        watcher.close();
        done(performance.now());
      });
    });
    // A user pauses between edits; a change that exists when a build ends isn't given time to settle.
    await new Promise((done) => setTimeout(done, 100));
    const start = performance.now();
    edit(i);
    const built = nextBuild();
    const end = await Promise.race([placed, built.then(() => placed)]);
    const { milliseconds } = await built;
    if (i < 5) continue;
    saved.push(end - start - SETTLE_MS);
    said.push(milliseconds);
  }
  result[kind] = { saved, said };
}
child.kill('SIGINT');
await new Promise((done) => child.once('exit', done));
const bytes = statSync(pdf).size;
rmSync(root, { recursive: true });
process.stdout.write(`${JSON.stringify({ settleMs: SETTLE_MS, bytes, kinds: result })}\n`);
