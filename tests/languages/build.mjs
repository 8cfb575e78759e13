// Builds the brief on Belarus in the six languages of the United Nations, in every layout, into output/languages/.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const here = resolve('tests/languages/belarus');
const output = resolve('output/languages');
const project = mkdtempSync(join(tmpdir(), 'briefwright-'));
let failed = 0;
try {
  cpSync('data/belarus', join(project, 'data/belarus'), { recursive: true });
  mkdirSync(join(project, 'templates'));
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  cpSync(join(here, 'house.css'), join(project, 'templates/house.css'));
  const translations = readdirSync(here).filter((name) => name.endsWith('.yaml'));
  for (const name of translations) cpSync(join(here, name), join(project, 'data/belarus', name));
  mkdirSync(output, { recursive: true });
  for (const layout of ['brief', 'report', 'at-a-glance', 'large-print']) {
    for (const language of ['', ...translations.map((name) => name.split('.')[1])]) {
      const out = join(output, `${layout}.${language || 'en'}.pdf`);
      const words = ['build', 'belarus', '-t', layout, '--out', out, ...(language ? ['--language', language] : [])];
      const brief = resolve('dist/brief.cjs');
      const { status } = spawnSync(process.execPath, [brief, ...words], { cwd: project, stdio: 'inherit' });
      if (status !== 0) failed++;
    }
  }
} finally {
  rmSync(project, { recursive: true });
}
process.exitCode = failed === 0 ? 0 : 1;
