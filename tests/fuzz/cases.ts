/** Failures that were found, minimised and kept: each `cases/<name>/` is a project, with its fault in `case.json`. */

import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from './projects.ts';

const FOLDER = 'tests/fuzz/cases';
const ABOUT = 'case.json';

export interface KeptCase {
  readonly name: string;
  readonly files: Files;
}

export function readCases(): readonly KeptCase[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .sort()
    .map((name) => ({ name, files: readFiles(join(FOLDER, name)) }));
}

function readFiles(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name !== ABOUT && statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}

/** Keeps a case under a name made from its fault; false where one with that name is already kept. */
export function keepCase(key: string, seed: number, files: Files): boolean {
  const name = key
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  const folder = join(FOLDER, name);
  if (existsSync(folder)) return false;
  for (const [path, contents] of Object.entries({ ...files, [ABOUT]: `${JSON.stringify({ found: key, seed })}\n` })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
  return true;
}
