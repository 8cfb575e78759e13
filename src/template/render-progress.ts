/** How far the rendering of a layout has come, held against the build's budget. */

import { Budget } from '../core/budget.ts';

/** Characters that cost about as much as a step of work. */
const CHARACTERS_A_STEP = 256;

/** How often one template may be inside itself: more than data is nested by hand. */
const MOST_LEVELS = 100;

export class RenderProgress {
  #budget = new Budget();
  /** Templates that are open, outermost first. */
  readonly #open: string[] = [];

  /** Rendering starts anew, with the budget of this build. */
  begin(budget: Budget): void {
    this.#budget = budget;
    this.#open.length = 0;
  }

  /**
   * The templates that lead from a template back to itself, where it is open so often that this won't end; undefined
   * elsewhere.
   */
  endlessCircle(file: string): readonly string[] | undefined {
    const times = this.#open.reduce((sum, one) => (one === file ? sum + 1 : sum), 0);
    const atLimit = times > 1 && this.#open.length >= this.#budget.limits.depth;
    return times >= MOST_LEVELS || atLimit ? this.#open.slice(this.#open.lastIndexOf(file)) : undefined;
  }

  /** A template or partial begins. Throws `LimitReached` where partials are nested too deeply. */
  enter(file: string): void {
    this.#open.push(file);
    this.#budget.check('depth', this.#open.length, { file, line: 1, column: 1 });
  }

  leave(): void {
    this.#open.pop();
  }

  /** Text that a template, a partial or a round of a loop gave. Throws `LimitReached` where it is too much. */
  made(text: string): string {
    const file = this.#open.at(-1);
    this.#budget.spend(1 + text.length / CHARACTERS_A_STEP);
    this.#budget.check('generated-text', text.length, file === undefined ? undefined : { file, line: 1, column: 1 });
    return text;
  }
}
