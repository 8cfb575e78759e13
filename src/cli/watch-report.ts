/** Reports of `brief watch` on its builds: text for people, JSON objects for machines. */

import { existsSync } from 'node:fs';
import { defined } from '../core/defined.ts';
import type { NamedBrief } from '../project/find-briefs.ts';
import type { WatchEvent } from '../watch/watch-brief.ts';
import { countDiagnostics, printDiagnostics } from './print-diagnostics.ts';
import { formatBytes } from './sizes.ts';
import type { Terminal } from './terminal.ts';
import { printTimings } from './timings.ts';

export type Built = Extract<WatchEvent, { kind: 'built' }>;

export interface Written {
  readonly bytes: number;
  readonly writeMs: number;
}

export interface WatchReporter {
  built(event: Built, written: Written): void;
  /** The brief has errors; the previous PDF is kept. */
  refused(event: Built): void;
  /** The machine failed. */
  failed(message: string, changed: readonly string[]): void;
}

/** Prints diagnostics, and one line per build. */
export function textReporter(path: string, flags: ReadonlySet<string>, { out, err }: Terminal): WatchReporter {
  const timings = flags.has('timings');
  return {
    built({ result, changed, milliseconds }, { bytes, writeMs }) {
      printDiagnostics(result.diagnostics, result.filesRead, err);
      const pages = `${result.pages} page${result.pages === 1 ? '' : 's'}`;
      const counted = countDiagnostics(result.diagnostics);
      const facts = [pages, formatBytes(bytes), timeWords(milliseconds + writeMs), ...(counted ? [counted] : [])];
      out.line(`${out.paint('green', path)}  ${facts.join(', ')}${out.paint('dim', changesWords(changed))}`);
      if (timings) printTimings([...result.timings, { stage: 'write', ms: writeMs }], err);
    },
    refused({ result, changed, milliseconds }) {
      printDiagnostics(result.diagnostics, result.filesRead, err);
      const facts = [countDiagnostics(result.diagnostics), stateOf(path), timeWords(milliseconds)];
      err.line(`${err.paint('red', path)}  ${facts.join(', ')}${err.paint('dim', changesWords(changed))}`);
      if (timings) printTimings(result.timings, err);
    },
    failed(message, changed) {
      err.line(`${err.paint('red', path)}  ${message}; ${stateOf(path)}, still watching${changesWords(changed)}`);
    },
  };
}

/** Prints one JSON object per build. */
export function jsonReporter(
  { name, folder, translation }: NamedBrief,
  path: string,
  { out }: Terminal,
): WatchReporter {
  const edition = { name, folder, ...defined({ language: translation }) };
  const print = (event: string, rest: object): void => out.line(JSON.stringify({ event, ...edition, ...rest }));
  const facts = ({ result, changed }: Built, milliseconds: number): object => ({
    pages: result.pages,
    changed,
    milliseconds: Math.round(milliseconds * 10) / 10,
    diagnostics: result.diagnostics,
    timings: result.timings,
  });
  return {
    built: (event, { bytes, writeMs }) =>
      print('built', { output: path, bytes, ...facts(event, event.milliseconds + writeMs) }),
    refused: (event) => print('refused', facts(event, event.milliseconds)),
    failed: (message, changed) => print('failed', { message, changed }),
  };
}

function stateOf(path: string): string {
  return existsSync(path) ? 'left as it was' : 'not written';
}

/** "41 ms", "1.20 s". */
export function timeWords(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.ceil(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}

/** The most files named in a line; more are counted. */
const MOST_NAMED = 3;

/** "  (brief.yaml changed)", or '' if nothing did. */
export function changesWords(changed: readonly string[]): string {
  if (changed.length === 0) return '';
  const more = changed.length - MOST_NAMED;
  return `  (${changed.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''} changed)`;
}
