/** Temporary projects, and commands run in them. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Ran, runInside } from './run-inside.ts';

const COMMAND = resolve('dist/brief.cjs');

export interface Project {
  readonly folder: string;
  path(name: string): string;
  write(name: string, contents: string): void;
  /** Runs a command line in the project, inside this process. */
  brief(...words: readonly string[]): Promise<Ran>;
  /** Starts `brief` itself in the project, its output in pipes. */
  run(...words: readonly string[]): Ran;
}

/** A project folder with these files, removed after the test; or an existing one. */
export function project(
  files: Readonly<Record<string, string>> = {},
  existing?: string,
  environment: Readonly<Record<string, string>> = {},
): Project {
  const folder = existing ?? mkdtempSync(join(tmpdir(), 'brief-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string): string => join(folder, name);
  const write = (name: string, contents: string): void => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), contents);
  };
  for (const [name, contents] of Object.entries(files)) write(name, contents);
  const env = { PATH: process.env.PATH ?? '', ...environment };
  return {
    folder,
    path,
    write,
    brief: (...words) => runInside(words, folder, env),
    run(...words) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], {
        cwd: folder,
        encoding: 'utf8',
        env,
        timeout: 60_000,
      });
      return { code: status, out: stdout, err: stderr };
    },
  };
}

/** A project with the starter brief `data/transport`. */
export async function startedProject(): Promise<Project> {
  const started = project();
  await started.brief('new', 'transport');
  return started;
}
