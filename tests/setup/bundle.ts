/** Builds dist/ for the tests that run the command itself, and the modules of all others, when a source is newer. */

import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PLAIN_SOURCE, writePlainSource } from './plain-source.ts';

export async function setup(): Promise<void> {
  if (!isFresh(join(PLAIN_SOURCE, 'index.js'))) await writePlainSource();
  if (isFresh('dist/brief.cjs')) return;
  try {
    execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch {
    // Tests of single stages need no bundle; those that do report that it is missing.
    process.stderr.write('the bundle could not be made: npm run build says why\n');
  }
}

function isFresh(output: string): boolean {
  const made = statSync(output, { throwIfNoEntry: false })?.mtimeMs;
  if (made === undefined) return false;
  const sources = ['src', 'templates'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const bundlers = ['package-lock.json', 'rolldown.config.ts', 'rolldown.literals.ts', 'rolldown.shipped.ts'];
  return [...sources, ...bundlers].every((file) => statSync(file).mtimeMs < made);
}
