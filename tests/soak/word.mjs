// npm run soak:word: sends reviews of the samples through a real LibreOffice, and merges them back: nothing may change.
// Needs Debian's libreoffice-writer-nogui; names it and ends where it is missing.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const COMMAND = resolve('dist/brief.cjs');
const folder = mkdtempSync(join(tmpdir(), 'brief-word-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

if (spawnSync('soffice', ['--version']).status !== 0) {
  process.stdout.write('skipped: LibreOffice is missing (apt-get install libreoffice-writer-nogui)\n');
  process.exit();
}

cpSync('data', join(folder, 'data'), { recursive: true });
const run = (command, ...words) => spawnSync(command, words, { cwd: folder, encoding: 'utf8', timeout: 240_000 });
const brief = (...words) => run(process.execPath, COMMAND, ...words);
const failed = [];

for (const name of ['belarus', 'iowa', 'gallery']) {
  brief('review', name);
  const sent = join('output', `${name}-review.docx`);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  run('soffice', '--headless', profile, '--convert-to', 'docx:MS Word 2007 XML', '--outdir', 'answered', sent);
  const answered = join('answered', `${name}-review.docx`);
  if (!existsSync(join(folder, answered))) failed.push(`${name}: LibreOffice wrote no file`);
  const before = readFileSync(join(folder, 'data', name, 'brief.yaml'), 'utf8');
  const { status, stdout, stderr } = brief('merge', name, answered);
  const same = readFileSync(join(folder, 'data', name, 'brief.yaml'), 'utf8') === before;
  const isRight = status === 0 && same && stdout.trim() === 'Nothing to merge.';
  process.stdout.write(`${name}: ${isRight ? 'nothing changed' : 'FAILED'}\n`);
  if (!isRight) failed.push(`${name}: ${stdout}${stderr}`);
}

if (failed.length > 0) {
  process.stderr.write(`${failed.join('\n')}\n`);
  process.exitCode = 1;
}
