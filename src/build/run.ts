/** A build in progress: times its stages, spends its budget, and collects their diagnostics. */

import type { Brief } from '../core/brief.ts';
import { Budget } from '../core/budget.ts';
import { type Diagnostic, type Outcome, sortDiagnostics } from '../core/diagnostic.ts';
import type { RecordingReader } from '../core/files.ts';
import { refusedFile } from '../core/refusal.ts';
import type { BuildReport, Timing } from './build-report.ts';
import type { StageMemory } from './stage-memory.ts';

/** A result that isn't kept yet, with its diagnostics. */
export interface Attempt<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Descriptions of the stages, for messages about limits. */
const DOING: Readonly<Record<string, string>> = {
  data: 'reading the data',
  facts: 'checking the facts',
  modules: 'running the modules of charts',
  changes: 'comparing editions',
  template: 'filling in the template',
  html: 'reading the markup',
  css: 'applying the style sheets',
  box: 'making boxes',
  layout: 'laying out pages',
  tags: 'tagging',
  conformance: 'checking conformance',
  archive: 'packing the source',
  paint: 'writing the PDF',
};

export class Run {
  readonly diagnostics: Diagnostic[] = [];
  /** The build's budget; without limits until it is set. */
  budget = new Budget();
  brief: Brief | undefined;
  readonly #timings: Timing[] = [];
  readonly #clock: () => number;
  readonly #files: RecordingReader;

  constructor(clock: () => number, files: RecordingReader) {
    this.#clock = clock;
    this.#files = files;
  }

  /** Records the stage in progress, and throws where a limit is reached. */
  #begin(stage: string): number {
    this.budget.doing(DOING[stage] ?? '');
    this.budget.checkNow();
    return this.#clock();
  }

  stage<T>(name: string, work: () => Outcome<T>): T {
    const start = this.#begin(name);
    const { value, diagnostics } = work();
    this.diagnostics.push(...diagnostics);
    this.#timings.push({ stage: name, ms: this.#clock() - start });
    return value;
  }

  /** Runs a stage unless its inputs and the files it reads are the same as in an earlier build. */
  remembered<T>(
    name: string,
    { memory, inputs }: { readonly memory: StageMemory; readonly inputs: readonly unknown[] },
    work: (files: RecordingReader) => Outcome<T>,
  ): T {
    const start = this.#begin(name);
    const { outcome, reused } = memory.recall(name, inputs, this.#files, work);
    this.diagnostics.push(...outcome.diagnostics);
    this.#timings.push({ stage: name, ms: this.#clock() - start, ...(reused && { reused }) });
    return outcome.value;
  }

  async waitFor<T>(name: string, work: () => Promise<T>): Promise<T> {
    await this.budget.pause();
    const start = this.#begin(name);
    const value = await work();
    this.#timings.push({ stage: name, ms: this.#clock() - start });
    return value;
  }

  /** Runs a part of the current stage, timed separately. */
  part<T>(name: string, work: () => T): T {
    const start = this.#begin(name);
    const value = work();
    this.#timings.push({ stage: name, ms: this.#clock() - start });
    return value;
  }

  /** Does work whose result may be discarded: its diagnostics count only if it is kept. */
  async attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
    const before = this.diagnostics.length;
    const value = await work();
    return { value, diagnostics: this.diagnostics.splice(before) };
  }

  keep<T>({ value, diagnostics }: Attempt<T>): T {
    this.diagnostics.push(...diagnostics);
    return value;
  }

  /** Replaces each diagnostic found so far. */
  revise(judge: (diagnostic: Diagnostic) => Diagnostic): void {
    this.diagnostics.splice(0, Number.POSITIVE_INFINITY, ...this.diagnostics.map(judge));
  }

  /** Refused files that no stage has reported at the place that names them, such as a style sheet that is a link. */
  #unexplained(): readonly Diagnostic[] {
    const refused = [...this.#files.refused].filter(
      ([, { code, message }]) => !this.diagnostics.some((d) => d.code === `file/${code}` && d.message === message),
    );
    return refused.map(([, refusal]) => refusedFile(refusal));
  }

  report(pages: number): BuildReport {
    return {
      diagnostics: sortDiagnostics(withoutFollowOns([...this.diagnostics, ...this.#unexplained()])),
      filesRead: this.#files.filesRead,
      foldersListed: this.#files.foldersListed,
      pages,
      brief: this.brief,
      timings: this.#timings,
    };
  }
}

/** Codes of errors that only follow from an earlier one, with a pattern of the earlier one's code. */
const FOLLOW_ONS: Readonly<Record<string, RegExp>> = { 'chart/empty': /^(?:data|file)\// };

function withoutFollowOns(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ code }) => {
    const cause = FOLLOW_ONS[code];
    return cause === undefined || !diagnostics.some((d) => d.severity === 'error' && cause.test(d.code));
  });
}
