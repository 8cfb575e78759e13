/** How far a long run is: the rate, and the time that is left. */

export class Progress {
  readonly #all: number;
  readonly #now: () => number;
  #done = 0;
  /** When the first was finished: the time before it is mostly that of starting. */
  #first = 0;

  constructor(all: number, now: () => number) {
    this.#all = all;
    this.#now = now;
  }

  /** Counts one more. */
  next(): void {
    this.#done++;
    if (this.#done === 1) this.#first = this.#now();
  }

  /** "120 of 650, 34 a second, 16 s left" */
  words(): string {
    const counted = `${this.#done} of ${this.#all}`;
    const seconds = (this.#now() - this.#first) / 1000;
    if (this.#done < 2 || seconds <= 0) return counted;
    const rate = (this.#done - 1) / seconds;
    return `${counted}, ${rateWords(rate)}, ${timeLeft((this.#all - this.#done) / rate)} left`;
  }
}

/** "34 a second", "0.8 a second" */
export function rateWords(rate: number): string {
  return `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`;
}

/** "16 s", "3 min", "2 h 5 min" */
function timeLeft(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
