/** Checks the invariants of every input: a PDF that other programs can read, or diagnostics with a place. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Answer, CHILD_LIMITS } from './child.ts';
import type { Files } from './projects.ts';
import type { Ran } from './runner.ts';

export interface Failure {
  /** Equal for failures with the same cause, as far as possible. */
  readonly key: string;
  readonly words: string;
}

/** Errors without a place in a file: something is missing, or no single file is at fault. */
const PLACELESS = /^(?:data\/no-brief|limit\/reached|file\/|send\/bad-setting)/;

/** Returns the first fault; undefined where there is none. `deep` also checks the PDF with other programs. */
export function failureOf(ran: Ran, files: Files, deep: boolean): Failure | undefined {
  if ('ended' in ran) return { key: `${ran.ended} ${place(ran.words)}`.trim(), words: ran.words };
  if (ran.thrown) return { key: `thrown ${place(ran.thrown.stack)}`, words: ran.thrown.stack };
  if (ran.memory > (CHILD_LIMITS.memory + 500) * 1e6) return { key: 'memory', words: `${ran.memory} bytes` };
  return misplaced(ran, files) ?? silent(ran, files) ?? (deep && ran.pdf ? unreadable(ran.pdf, ran.title) : undefined);
}

/** The function that threw, without lines and columns, which change with every edit. */
function place(stack: string): string {
  const [message = ''] = stack.split('\n');
  const at = /^\s+at (\S+(?: \[as \S+\])?)/m.exec(stack)?.[1] ?? '';
  return `${message.replace(/[\d"'`].*$/, '').slice(0, 80)} at ${at}`;
}

function misplaced({ diagnostics }: Answer, files: Files): Failure | undefined {
  for (const { code, severity, span, message } of diagnostics) {
    if (severity === 'error' && !span && !PLACELESS.test(code)) return { key: `no place ${code}`, words: message };
    const contents = span && files[span.file];
    if (!span || typeof contents !== 'string') continue;
    // Counted as in editors and `SourceText`: a lone carriage return also ends a line.
    const lines = contents.split(/\r\n|\n|\r/).length;
    const wrong = !(span.line >= 1 && span.column >= 1 && span.line <= lines);
    if (wrong)
      return { key: `wrong place ${code}`, words: `${span.line}:${span.column} of ${lines} lines: ${message}` };
  }
  return undefined;
}

function silent({ pdf, diagnostics }: Answer, files: Files): Failure | undefined {
  if (!files['data/x/brief.yaml']) return undefined;
  const errors = diagnostics.some(({ severity }) => severity === 'error');
  if (errors && pdf) return { key: 'a PDF with errors', words: JSON.stringify(diagnostics) };
  return errors || pdf ? undefined : { key: 'neither a PDF nor errors', words: JSON.stringify(diagnostics) };
}

function unreadable(pdf: Uint8Array, title: string | undefined): Failure | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    const file = join(folder, 'x.pdf');
    writeFileSync(file, pdf);
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
    if (status !== 0) return { key: 'qpdf refuses it', words: stdout + stderr };
    if (title === undefined) return undefined;
    const text = letters(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }));
    const missing = (title.match(/\b[A-Za-z]{4,12}\b/g) ?? []).filter((word) => !text.includes(letters(word)));
    return missing.length > 0 ? { key: 'words are missing', words: missing.join(' ') } : undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** There may be hyphens, spaces and line ends between any two letters. */
function letters(text: string): string {
  return text.replace(/[^A-Za-z]/g, '').toLowerCase();
}
