/** Builds dist/ for the tests that run the command itself, when a source is newer. */

import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';

export function setup(): void {
  if (isFresh()) return;
  try {
    execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch {
    // Tests of single stages need no bundle; those that do report that it is missing.
    process.stderr.write('the bundle could not be made: npm run build says why\n');
  }
}

function isFresh(): boolean {
  const made = statSync('dist/brief.cjs', { throwIfNoEntry: false })?.mtimeMs;
  if (made === undefined) return false;
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => `src/${name}`);
  return [...sources, 'package-lock.json', 'rolldown.config.ts', 'rolldown.shipped.ts'].every(
    (file) => statSync(file).mtimeMs < made,
  );
}
