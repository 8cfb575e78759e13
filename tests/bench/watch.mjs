// From an editor's save to the new PDF, in `brief watch` on data/belarus: node tests/bench/watch.mjs EDITS
// Prints one line of JSON: for each kind of edit, ms from the save to the new file's place, less the time that edits
// are given to settle, and the milliseconds that the command itself says.

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

/** As `QUIET_MS` of src/watch/watch-brief.ts. */
const SETTLE_MS = 25;

const edits = Number(process.argv[2]);
const root = mkdtempSync(join(tmpdir(), 'bench-watch-'));
cpSync('data/belarus', join(root, 'data/belarus'), { recursive: true });
const file = (name) => join(root, name);
const BRIEF = file('data/belarus/brief.yaml');
const text = readFileSync(BRIEF, 'utf8');
mkdirSync(file('templates'));

const child = spawn(process.execPath, [resolve('dist/brief.js'), 'watch', 'belarus', '--json'], { cwd: root });
const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
const nextBuild = async () => {
  const { value } = await lines.next();
  const event = JSON.parse(value);
  if (event.event !== 'built') fail(value);
  return event;
};

/** A build that gives no PDF would be waited for without end. */
function fail(line) {
  child.kill();
  throw new Error(line);
}

/** Saves as editors do: beside, then renamed into place. */
function save(path, contents) {
  writeFileSync(`${path}.tmp`, contents);
  renameSync(`${path}.tmp`, path);
}

const kinds = {
  title: (i) => save(BRIEF, text.replace(/^title: "(.*)"$/m, `title: "$1 (${i + 1})"`)),
  style: (i) => save(file('templates/house.css'), `:root { --accent: #7a1f${(i % 90) + 10} }`),
};

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
