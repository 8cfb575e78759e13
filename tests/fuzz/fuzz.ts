/** The loop: runs and checks inputs from seeds; minimises and keeps failures. */

import { keepCase } from './cases.ts';
import { type FuzzInput, generateInput } from './generate.ts';
import { type Failure, failureOf } from './oracles.ts';
import { type Files, fuzzProjects } from './projects.ts';
import { Runner } from './runner.ts';
import { shrink } from './shrink.ts';

export interface FuzzOptions {
  readonly seed: number;
  /** Ends after this many inputs, */
  readonly inputs: number;
  /** or when this returns true. */
  readonly isOver: () => boolean;
  /** The interval of PDFs checked by other programs, since starting them costs more than a build. */
  readonly deepEvery: number;
  /** False neither minimises nor keeps failures. */
  readonly keep: boolean;
  readonly script: string;
  /** Inputs that run at once, each in its own child process. */
  readonly children?: number;
  readonly tell: (line: string) => void;
}

export interface FuzzReport {
  readonly inputs: number;
  readonly pdfs: number;
  readonly deep: number;
  readonly failures: ReadonlyMap<string, { readonly seed: number; readonly count: number; readonly words: string }>;
}

export async function fuzz(options: FuzzOptions): Promise<FuzzReport> {
  const projects = fuzzProjects();
  const failures = new Map<string, { seed: number; count: number; words: string }>();
  const counts = { inputs: 0, pdfs: 0, deep: 0 };
  const judge = async (input: FuzzInput, runner: Runner): Promise<void> => {
    const ran = await runner.run(input.project, input.files);
    const isPdf = 'pdf' in ran && ran.pdf !== undefined;
    if (isPdf) counts.pdfs++;
    const deep = isPdf && counts.pdfs % options.deepEvery === 0;
    if (deep) counts.deep++;
    const failure = failureOf(ran, input.files, deep && printsTitle(input));
    if (!failure) return;
    const known = failures.get(failure.key);
    failures.set(failure.key, { seed: input.seed, words: failure.words, ...known, count: (known?.count ?? 0) + 1 });
    if (known) return;
    options.tell(
      `seed ${input.seed} (${input.project}, ${input.mutated}): ${failure.key}\n${failure.words.slice(0, 600)}`,
    );
    if (options.keep)
      await keepSmall(input, failure, projects.find(({ name }) => name === input.project)?.files ?? {}, runner);
  };
  const takeTurns = async (): Promise<void> => {
    const runner = new Runner(options.script);
    try {
      while (counts.inputs < options.inputs && !options.isOver())
        await judge(generateInput(projects, options.seed + counts.inputs++), runner);
    } finally {
      runner.close();
    }
  };
  await Promise.all(Array.from({ length: options.children ?? 1 }, takeTurns));
  return { ...counts, failures };
}

/** Layouts and style sheets may hide the title. */
function printsTitle({ mutated }: FuzzInput): boolean {
  return mutated.every((name) => !name.startsWith('templates/'));
}

async function keepSmall(input: FuzzInput, failure: Failure, base: Files, runner: Runner): Promise<void> {
  const deep = !'ended thrown memory'.includes(failure.key.split(' ')[0] ?? '');
  // Each hang takes half a minute.
  const tries = failure.key.startsWith('hang') ? 12 : 250;
  const stillFails = async (files: Files): Promise<boolean> =>
    failureOf(await runner.run(input.project, files), files, deep)?.key === failure.key;
  keepCase(failure.key, input.seed, await shrink(input.files, base, stillFails, tries));
}
