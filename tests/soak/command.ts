/** The command in its own project, to be killed. */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const COMMAND = resolve('dist/brief.cjs');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
}

export class SoakProject {
  readonly folder = mkdtempSync(join(tmpdir(), 'soak-'));
  readonly #environment: Readonly<Record<string, string>>;

  constructor(files: Readonly<Record<string, string>>, environment: Readonly<Record<string, string>> = {}) {
    this.#environment = environment;
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  /** Starts the command; returns it with its outcome. */
  start(...words: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
    const env = { PATH: process.env.PATH ?? '', ...this.#environment };
    const child = spawn(process.execPath, [COMMAND, ...words], { cwd: this.folder, env });
    let out = '';
    child.stdout.on('data', (data) => (out += String(data)));
    child.stderr.on('data', (data) => (out += String(data)));
    return { child, ended: new Promise((done) => child.once('close', (code) => done({ code, out }))) };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
