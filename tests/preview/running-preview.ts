/** `brief preview` as started by a user, in its own project. */

import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { PreviewState } from '../../src/preview/protocol.ts';

const COMMAND = resolve('dist/brief.cjs');

/** A made-up brief of one page with every kind of part that the preview's panels list. */
export const SHORT_BRIEF = `language: en-GB
masthead: { series: Series, number: 1, version: 1, date: 2026-03 }
title: The ferry
standfirst: Words.
keyMessages: [Few sail every week.]
sections:
  - id: today
    title: The ferry today
    blocks:
      - paragraph: Less than 10% of residents sail every week.[^weekly]
      - list: [Reeds., Marshes.]
      - figure: use
      - table: { id: money, caption: Money, columns: [{ key: when, title: When }], rows: [{ when: Then }] }
charts:
  use: { kind: bar, title: Who sails, measure: Share, unit: '%', rows: [{ label: Every week, value: <10 %, claim: weekly }] }
claims:
  weekly: { words: Few sail., value: <10 %, evidence: { source: a, paragraph: 1, quote: less than 10% of residents sail } }
sources: { a: { title: A made-up report, author: Ann } }
author: { name: N }
`;

export interface Project {
  readonly folder: string;
  readonly brief: string;
  /** brief.yaml as it was initially. */
  readonly original: string;
  write(text: string): void;
  /** True if brief.yaml differs from the original. */
  isEdited(): boolean;
  /** Replaces a part of the original. */
  edit(from: string, to: string): void;
  remove(): void;
}

export function belarusProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  const brief = join(folder, 'data', 'belarus');
  cpSync('data/belarus', brief, { recursive: true });
  const file = join(brief, 'brief.yaml');
  const original = readFileSync(file, 'utf8');
  const write = (text: string): void => writeFileSync(file, text);
  return {
    folder,
    brief,
    original,
    write,
    isEdited: () => readFileSync(file, 'utf8') !== original,
    edit(from, to) {
      if (!original.includes(from)) throw new Error(`brief.yaml has no '${from}'`);
      write(original.replace(from, to));
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

export interface RunningPreview {
  readonly url: string;
  readonly port: number;
  readonly token: string;
  /** Ends it as Ctrl+C does; returns its exit code. */
  stop(): Promise<number | null>;
}

/** Waits for the address that it prints. */
export function runPreview({ folder }: Project, ...words: readonly string[]): Promise<RunningPreview> {
  const env = { PATH: process.env.PATH ?? '', HOME: folder, XDG_STATE_HOME: join(folder, '.state') };
  const child = spawn(process.execPath, [COMMAND, 'preview', 'belarus', '--json', ...words], { cwd: folder, env });
  return new Promise((resolveUrl, reject) => {
    let [out, err] = ['', ''];
    child.stderr.on('data', (data) => {
      err += String(data);
    });
    child.on('exit', (code) => reject(new Error(`brief preview ended with ${code}: ${err}`)));
    child.stdout.on('data', (data) => {
      out += String(data);
      if (!out.includes('\n')) return;
      const { url, port } = JSON.parse(out.slice(0, out.indexOf('\n'))) as { url: string; port: number };
      resolveUrl({ url, port, token: url.slice(url.indexOf('#') + 1), stop: () => stop(child) });
    });
  });
}

/** The state that the page would get now. */
export async function stateOf({ port, token }: RunningPreview): Promise<PreviewState> {
  const response = await fetch(`http://127.0.0.1:${port}/api/events`, { headers: { 'x-preview-token': token } });
  // The stream of events never ends.
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.includes('\n')) break;
  }
  return (JSON.parse(text.slice('data: '.length, text.indexOf('\n'))) as { readonly state: PreviewState }).state;
}

function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((done) => {
    child.once('exit', (code) => done(code));
    child.kill('SIGINT');
  });
}
