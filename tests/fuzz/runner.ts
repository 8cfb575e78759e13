/** Runs inputs in a child process: one for many inputs, which is killed if it hangs or grows. */

import { type ChildProcess, fork } from 'node:child_process';
import type { Answer, Question } from './child.ts';
import type { Files } from './projects.ts';

export type Ran = Answer | { readonly ended: 'hang' | 'crash'; readonly words: string };

/** Longer than the build's own time limit, which can take ten times as long on a busy machine. */
const PATIENCE_MS = 120_000;
/** Then a new child is started, so that memory is measured afresh. */
const MOST_INPUTS = 2000;
const MOST_MEMORY = 900e6;

export class Runner {
  readonly #script: string;
  #child: ChildProcess | undefined;
  #inputs = 0;
  #next = 0;
  #words = '';

  constructor(script: string) {
    this.#script = script;
  }

  run(project: string, files: Files): Promise<Ran> {
    const child = this.#warmChild();
    const id = this.#next++;
    return new Promise((resolve) => {
      const finish = (ran: Ran, usable: boolean): void => {
        clearTimeout(timer);
        child.off('message', heard);
        child.off('exit', exited);
        if (!usable) this.close();
        resolve(ran);
      };
      const timer = setTimeout(() => finish({ ended: 'hang', words: this.#words }, false), PATIENCE_MS);
      const heard = (answer: Answer): void => {
        if (answer.id !== id) return;
        finish(answer, ++this.#inputs < MOST_INPUTS && answer.memory < MOST_MEMORY);
      };
      const exited = (): void => finish({ ended: 'crash', words: this.#words }, false);
      child.on('message', heard);
      child.on('exit', exited);
      child.send({ id, project, files } satisfies Question);
    });
  }

  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  #warmChild(): ChildProcess {
    if (this.#child) return this.#child;
    const execArgv = ['--max-old-space-size=2500'];
    const child = fork(this.#script, [], { serialization: 'advanced', silent: true, execArgv });
    this.#words = '';
    child.stderr?.on('data', (data) => {
      this.#words = (this.#words + String(data)).slice(-4000);
    });
    child.stdout?.resume();
    this.#child = child;
    this.#inputs = 0;
    return child;
  }
}
