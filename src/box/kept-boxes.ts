/** An element that is styled as in the last build has the same box, where counters and everything else around it are the same, too. */

import type { StyledElement } from '../css/styled.ts';
import type { Counters } from './counters.ts';
import type { GeneratedText } from './generated-text.ts';
import type { Decorations } from './inline-content.ts';

interface KeptBox {
  readonly box: unknown;
  readonly around: Surroundings;
  /** The counters before it, and after it. */
  readonly before: string;
  readonly after: string;
  /** The number of characters generated in it. */
  readonly generated: number;
}

/** What a box depends on besides its element, styles and counters. */
export interface Surroundings {
  readonly decorations: Decorations;
  /** True in a list that counts down. */
  readonly reversed: boolean;
}

const known = new WeakMap<StyledElement, KeptBox>();

export class KeptBoxes {
  readonly #counters: Counters;
  readonly #generated: GeneratedText;
  #reports = 0;

  constructor(counters: Counters, generated: GeneratedText) {
    this.#counters = counters;
    this.#generated = generated;
  }

  /** Notes a report about the box being made, which has to be made again in the next build. */
  reported(): void {
    this.#reports++;
  }

  /** The box of an element, made by `make` unless it is kept. Boxes with page numbers in them aren't kept. */
  of<T>(styled: StyledElement, around: Surroundings, make: () => T): T {
    const [counters, generated] = [this.#counters, this.#generated];
    const before = counters.state;
    const last = known.get(styled);
    if (last?.before === before && isSame(last.around, around) && generated.hasRoomFor(last.generated)) {
      counters.state = last.after;
      generated.length += last.generated;
      return last.box as T;
    }
    const { length, pageNumbers } = generated;
    const reports = this.#reports;
    const box = make();
    if (this.#reports === reports && generated.pageNumbers === pageNumbers) {
      known.set(styled, { box, around, before, after: counters.state, generated: generated.length - length });
    }
    return box;
  }
}

function isSame(a: Surroundings, b: Surroundings): boolean {
  return a.decorations === b.decorations && a.reversed === b.reversed;
}
