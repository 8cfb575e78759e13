/**
 * Keeps what was read of the parts of a brief, such as a chart or a block, from one build to the next. A part whose value is as it
 * was is not read again, if all else that its reading saw is the same too. What its reading did besides is done again: it
 * noted marks, ids and claims, and the places of cells. A part with a problem is read again.
 */

import { isSameData } from '../core/same-data.ts';

/** Notes what the reading of a part sees and does besides returning a value. `R` is the state that readers share. */
export interface NoteSink<R> {
  /** The reading saw something: `isSame` compares it with what another reading would see. */
  saw(isSame: (now: R) => boolean): void;
  /** The reading did something, which `again` does for another one. */
  did(again: (now: R) => void): void;
}

/** The state of a reading, as far as it decides about keeping. */
interface Readable {
  readonly problems: { readonly changes: number; readonly hasSpoiledAny: boolean };
  spend(steps: number): void;
}

interface Notes<R> {
  readonly seen: ((now: R) => boolean)[];
  readonly done: ((now: R) => void)[];
  /** The parts inside. */
  readonly inner: string[];
  steps: number;
}

interface KeptPart<R> extends Notes<R> {
  readonly inputs: readonly unknown[];
  readonly value: unknown;
}

/** The parts of the last brief that was read, and those of this one. */
export class KeptParts<R extends Readable> implements NoteSink<R> {
  #now = new Map<string, KeptPart<R>>();
  #before: ReadonlyMap<string, KeptPart<R>> = new Map();
  #surroundings: unknown;
  #open: Notes<R>[] = [];

  /** Begins a brief. Parts depend on `surroundings`, so they are dropped where these differ. */
  begin(surroundings: unknown): void {
    const isSame = isSameData(this.#surroundings, surroundings);
    this.#before = isSame ? this.#now : new Map();
    this.#surroundings = surroundings;
    this.#now = new Map();
    this.#open = [];
  }

  /** Reads a part by `work`, which depends on `inputs` (compared by value), on the surroundings, and on what it notes. */
  read<T>(name: string, inputs: readonly unknown[], reading: R, work: () => T): T {
    const { problems } = reading;
    // Problems have consequences for what follows them.
    if (problems.hasSpoiledAny) return work();
    const last = this.#before.get(name);
    if (last && this.#isSame(last, inputs, reading)) {
      this.#repeat(name, last, reading);
      return last.value as T;
    }
    const notes: Notes<R> = { seen: [], done: [], inner: [], steps: 0 };
    const { changes } = problems;
    this.#open.push(notes);
    const value = work();
    this.#open.pop();
    if (problems.changes === changes) this.#keep(name, { ...notes, inputs, value });
    return value;
  }

  saw(isSame: (now: R) => boolean): void {
    for (const { seen } of this.#open) seen.push(isSame);
  }

  did(again: (now: R) => void): void {
    for (const { done } of this.#open) done.push(again);
  }

  spent(steps: number): void {
    for (const notes of this.#open) notes.steps += steps;
  }

  #isSame({ inputs, seen }: KeptPart<R>, now: readonly unknown[], reading: R): boolean {
    if (!isSameData(inputs, now)) return false;
    const open = this.#open;
    this.#open = [];
    const isSame = seen.every((one) => one(reading));
    this.#open = open;
    return isSame;
  }

  #repeat(name: string, last: KeptPart<R>, reading: R): void {
    for (const one of last.seen) this.saw(one);
    for (const again of last.done) again(reading);
    reading.spend(last.steps);
    for (const inner of last.inner) {
      const kept = this.#before.get(inner);
      if (kept) this.#keep(inner, kept);
    }
    this.#keep(name, last);
  }

  #keep(name: string, part: KeptPart<R>): void {
    this.#now.set(name, part);
    for (const { inner } of this.#open) inner.push(name);
  }
}
