/** The process that inputs are run in: builds one after the other, as its parent asks, and says what came out. */

import { type Compiler, createCompiler, type Diagnostic, type FileReader, memoryReader } from '../../src/index.ts';
import { readSettings } from '../../src/send/read-settings.ts';
import { readReaders } from '../../src/send/readers.ts';
import type { Files } from './projects.ts';

/** Of one build: far below what the parent waits for. */
export const CHILD_LIMITS = { time: 10, memory: 1500 };

export interface Question {
  readonly id: number;
  readonly project: string;
  readonly files: Files;
}

export interface Answer {
  readonly id: number;
  /** An exception's first line and the place in the program that it came from. */
  readonly thrown?: { readonly message: string; readonly stack: string };
  readonly diagnostics: readonly Diagnostic[];
  /** Only of builds. */
  readonly pdf?: Uint8Array;
  /** Words that the PDF must contain. */
  readonly title?: string;
  /** Of this process so far, bytes. */
  readonly memory: number;
}

let current: FileReader = memoryReader({});
/** Many inputs of a project, one compiler: what it keeps of one must not harm the next, and makes it fast. */
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
