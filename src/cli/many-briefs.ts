/** The report of many briefs: how far they are, each diagnostic once with the number of briefs that have it, and a summary. */

import type { Diagnostic } from '../core/diagnostic.ts';
import type { FileRead } from '../core/files.ts';
import { mistakeKey } from '../project/merge-places.ts';
import type { BuildCall, BuildOutcome } from './build-outcome.ts';
import { outputOf } from './outputs.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { Progress, rateWords } from './progress.ts';
import { formatBytes } from './sizes.ts';
import type { Terminal } from './terminal.ts';

/** The interval of the line that shows how far it is, ms. */
const SHOW_EVERY_MS = 100;
/** The most failed briefs that are named. */
const MOST_NAMED = 10;
/** The most diagnostics that are printed with the line of their file, so that not every file is kept. */
const MOST_QUOTED = 200;

interface Found {
  readonly diagnostic: Diagnostic;
  briefs: number;
}

export class ManyBriefs {
  readonly #all: number;
  readonly #terminal: Terminal;
  readonly #progress: Progress;
  readonly #found = new Map<string, Found>();
  readonly #quoted = new Map<string, FileRead>();
  readonly #failed: string[] = [];
  readonly #counts = { built: 0, unchanged: 0, failed: 0, pages: 0, bytes: 0 };
  #shownAt = Number.NEGATIVE_INFINITY;

  constructor(all: number, terminal: Terminal) {
    this.#all = all;
    this.#terminal = terminal;
    this.#progress = new Progress(all, terminal.now);
  }

  /** Shows how far it is, in a terminal. */
  show(verb: string): void {
    const now = this.#terminal.now();
    if (now - this.#shownAt < SHOW_EVERY_MS) return;
    this.#shownAt = now;
    const { failed } = this.#counts;
    this.#terminal.busy(`${verb} ${this.#progress.words()}${failed > 0 ? `, ${failed} failed` : ''} ...`);
  }

  add({ brief, ok, upToDate, pages, output, diagnostics, filesRead }: BuildOutcome): void {
    const counts = this.#counts;
    this.#progress.next();
    counts[!ok ? 'failed' : upToDate ? 'unchanged' : 'built']++;
    if (ok) counts.pages += pages;
    counts.bytes += output?.bytes ?? 0;
    if (!ok) this.#failed.push(outputOf(brief, undefined));
    const keyOf = (one: Diagnostic): string =>
      brief.place ? `${brief.folder} ${mistakeKey(one)}` : JSON.stringify(one);
    for (const [key, diagnostic] of new Map(diagnostics.map((one) => [keyOf(one), one]))) {
      const known = this.#found.get(key);
      if (known) known.briefs++;
      else this.#found.set(key, { diagnostic, briefs: 1 });
    }
    if (this.#found.size > MOST_QUOTED) return;
    for (const file of filesRead) this.#quoted.set(file.path, file);
  }

  print({ command }: BuildCall): void {
    const { out, err, now } = this.#terminal;
    const { built, unchanged, failed, pages, bytes } = this.#counts;
    const numbers = new Map([...this.#found.values()].map(({ diagnostic, briefs }) => [diagnostic, briefs]));
    printDiagnostics([...numbers.keys()], [...this.#quoted.values()], err, (diagnostic) => {
      const briefs = numbers.get(diagnostic) ?? 1;
      return briefs > 1 ? `in ${briefs} of ${this.#all} briefs` : undefined;
    });
    if (failed > 0) {
      const more = failed > MOST_NAMED ? ` and ${failed - MOST_NAMED} more` : '';
      const state = command === 'check' ? 'with errors' : 'not written';
      err.line(`${state}: ${this.#failed.slice(0, MOST_NAMED).join(', ')}${more}`);
    }
    const seconds = now() / 1000;
    const done = built + unchanged + failed;
    const facts = [
      ...(command === 'check' ? [`${built} without errors`] : [`${built} built`, `${unchanged} unchanged`]),
      ...[`${failed} failed`, `${pages} pages`, ...(command === 'check' ? [] : [formatBytes(bytes)])],
      ...[`${seconds.toFixed(1)} s (${rateWords(done / seconds)})`],
    ];
    const stopped = done < this.#all ? `stopped after ${done} of ${this.#all}: ` : '';
    out.line(`${stopped}${facts.join(', ')}`);
  }
}
