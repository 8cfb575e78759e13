// Validates every brief in every layout with veraPDF (PDF/UA-1 and PDF/A-3a) where there is one: the command `verapdf`,
// or the one named by VERAPDF. Prints a message if there is none.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const say = (line) => process.stdout.write(`${line}\n`);
const folders = (process.env.PATH ?? '').split(delimiter);
const command =
  process.env.VERAPDF || folders.map((folder) => join(folder, 'verapdf')).find((file) => existsSync(file));
if (!command) {
  say('veraPDF did not run: no verapdf on the PATH, and VERAPDF names none');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
const run = (program, words) => spawnSync(program, words, { encoding: 'utf8', maxBuffer: 1 << 28 });
const files = [];
const build = (...words) => {
  const file = join(folder, `${files.length}-${words.filter((word) => !word.startsWith('-')).join('-')}.pdf`);
  const { status, stderr } = run(process.execPath, ['dist/brief.cjs', 'build', ...words, '--out', file]);
  if (status !== 0) throw new Error(`brief build ${words.join(' ')}: ${stderr}`);
  files.push(file);
};

try {
  const briefs = readdirSync('data').filter((name) => existsSync(`data/${name}/brief.yaml`));
  const layouts = readdirSync('templates').filter((name) => existsSync(`templates/${name}/layout.hbs`));
  for (const brief of briefs) {
    for (const layout of layouts) build(brief, '--template', layout);
    build(brief, '--paper', 'Letter', '--no-source');
  }
  let failed = 0;
  for (const flavour of ['ua1', '3a']) {
    const { stdout, stderr, error } = run(command, ['--flavour', flavour, '--format', 'text', '-v', ...files]);
    if (error) throw error;
    const lines = stdout.split('\n');
    const passed = lines.filter((line) => line.startsWith('PASS ')).length;
    if (passed !== files.length) say(stdout + stderr);
    say(`veraPDF ${flavour}: ${passed} of ${files.length} files pass`);
    failed += files.length - passed;
  }
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
