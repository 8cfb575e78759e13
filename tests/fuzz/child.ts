/** The process that runs inputs: builds one after the other for its parent, and returns the results. */

import { type Compiler, createCompiler, type Diagnostic, type FileReader, memoryReader } from '../../src/index.ts';
import { readSettings } from '../../src/send/read-settings.ts';
import { readReaders } from '../../src/send/readers.ts';
import type { Files } from './projects.ts';

/** The limit of one build, far below the parent's time-out. */
export const CHILD_LIMITS = { time: 10, memory: 1500 };

export interface Question {
  readonly id: number;
  readonly project: string;
  readonly files: Files;
}

export interface Answer {
  readonly id: number;
  /** An exception's first line and its place in the program. */
  readonly thrown?: { readonly message: string; readonly stack: string };
  readonly diagnostics: readonly Diagnostic[];
  /** Only for builds. */
  readonly pdf?: Uint8Array;
  /** Words that the PDF must contain. */
  readonly title?: string;
  /** The memory of this process so far, bytes. */
  readonly memory: number;
}

let current: FileReader = memoryReader({});
/** One compiler for many inputs of a project: its caches make it fast, and must not affect the next input. */
const compilers = new Map<string, Compiler>();

function compilerFor(project: string): Compiler {
  const reader: FileReader = { read: (path) => current.read(path), list: (path) => current.list(path) };
  const compiler = compilers.get(project) ?? createCompiler({ reader });
  compilers.set(project, compiler);
  return compiler;
}

async function run(project: string, files: Files): Promise<Omit<Answer, 'id' | 'memory'>> {
  const bytes = (name: string): Uint8Array | undefined => memoryReader(files).read(name);
  const readers = bytes('readers.csv');
  if (readers) return { diagnostics: readReaders('readers.csv', readers).diagnostics };
  if (bytes('smtp.yaml')) return { diagnostics: readSettings({}, memoryReader(files)).diagnostics };
  current = memoryReader(files);
  const { pdf, diagnostics, brief } = await compilerFor(project).build('data/x', { limits: CHILD_LIMITS });
  return { diagnostics, ...(pdf && { pdf }), ...(brief && { title: brief.title.plain }) };
}

async function answer({ id, project, files }: Question): Promise<Answer> {
  const memory = (): number => process.memoryUsage.rss();
  try {
    return { id, ...(await run(project, files)), memory: memory() };
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    return { id, thrown: { message, stack }, diagnostics: [], memory: memory() };
  }
}

process.on('message', (question: Question) => {
  void answer(question).then((one) => process.send?.(one));
});
