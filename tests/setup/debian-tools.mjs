// Command-line tools from Debian that the tests need besides npm packages. Installs missing ones where permitted
// (root, apt-get), otherwise lists them and stops.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** Debian packages, each with a command or file that shows it is installed. `office` is for tests that edit in LibreOffice, which are skipped without it. */
const OFFICE = { 'libreoffice-writer-nogui': 'soffice', 'python3-uno': '/usr/lib/python3/dist-packages/uno.py' };
const PACKAGES = {
  ...(process.argv.includes('office') && OFFICE),
  ...{ 'poppler-utils': 'pdftotext', qpdf: 'qpdf', chromium: 'chromium', neomutt: 'neomutt' },
  ...{ 'exim4-daemon-light': 'exim4', openssl: 'openssl', 'redis-server': 'redis-server' },
};

// Servers are in folders that aren't in every user's path.
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
const onPath = (command) =>
  isAbsolute(command) ? existsSync(command) : folders.some((folder) => existsSync(join(folder, command)));
const missing = () => Object.keys(PACKAGES).filter((name) => !onPath(PACKAGES[name]));

if (missing().length > 0 && process.getuid?.() === 0 && onPath('apt-get')) {
  const names = missing();
  process.stderr.write(`installing ${names.join(', ')}\n`);
  // In runlevel 1 no installed service is started.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const apt = (...words) => spawnSync('apt-get', ['-q', ...words], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const install = [
    'install',
    '-y',
    '--no-install-recommends',
    '--no-remove',
    '-o',
    'DPkg::Lock::Timeout=300',
    ...names,
  ];
  if (apt(...install).status !== 0) {
    apt('update');
    apt(...install);
  }
}

const absent = missing();
if (absent.length > 0) {
  process.stderr.write(`The tests need ${absent.join(' and ')}: sudo apt-get install ${absent.join(' ')}\n`);
  process.exitCode = 1;
}
