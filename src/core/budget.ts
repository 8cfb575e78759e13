/**
 * The remaining limits of a build. Every stage that loops over its input spends from them, so that none can run forever.
 */

import type { Diagnostic, Span } from './diagnostic.ts';
import { LIMITS, type LimitName, type Limits, limitsWith } from './limits.ts';

/** Counts steps of work, like `Budget.spend`. */
export type Spend = (steps: number) => void;

/** Thrown when a limit is reached: the build adds this diagnostic and ends without a PDF. */
export class LimitReached extends Error {
  readonly diagnostic: Diagnostic;
  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.name = 'LimitReached';
    this.diagnostic = diagnostic;
  }
}

/** The measurements of the machine that a budget needs. */
export interface Meter {
  /** The clock, ms. */
  readonly now: () => number;
  /** Processor time that the process has used in all its threads, ms. */
  readonly cpu: () => number;
  /** Memory in use by the process, bytes. */
  readonly memory: () => number;
}

/** The part of an `AbortSignal` that a build uses; the types of some projects lack `AbortSignal` itself. */
export interface AbortState {
  /** Throws the signal's reason once it is aborted. */
  throwIfAborted(): void;
}

const NO_METER: Meter = { now: () => 0, cpu: () => 0, memory: () => 0 };

/** A build may take this many times its time limit by the clock, while other processes use the processor. */
export const PATIENCE = 10;

/** Steps between two checks of the clock: each is some microseconds of work, so a check costs next to nothing. */
const STEPS = 256;
/** Interval between checks of the memory, ms: querying the system takes half a millisecond. */
const MEMORY_EVERY_MS = 250;

export class Budget {
  readonly limits: Limits;
  readonly #meter: Meter;
  readonly #signal: AbortState | undefined;
  readonly #start: number;
  readonly #startCpu: number;
  #steps = 0;
  #memoryAt: number;
  /** What the build is doing, for messages; the span is computed only when needed. */
  #doing: { readonly what: string; readonly span: () => Span | undefined } = { what: '', span: () => undefined };

  constructor(limits: Limits = limitsWith(), meter: Meter = NO_METER, signal?: AbortState) {
    this.limits = limits;
    this.#meter = meter;
    this.#signal = signal;
    this.#start = meter.now();
    this.#startCpu = meter.cpu();
    this.#memoryAt = this.#start;
  }

  /** Records what is under way ("laying out") and where in the input. */
  doing(what: string, span: () => Span | undefined = () => undefined): void {
    this.#doing = { what, span };
  }

  /** Counts steps of work, and checks the limits every so often. Throws `LimitReached`, or the reason of an abort. */
  spend(steps = 1): void {
    this.#steps += steps;
    if (this.#steps >= STEPS) this.checkNow();
  }

  /** Checks the clock and the memory at once. Throws as `spend` does. */
  checkNow(): void {
    this.#steps = 0;
    this.#signal?.throwIfAborted();
    const now = this.#meter.now();
    if (this.#isOver(now)) throw this.#reached('time');
    if (now - this.#memoryAt < MEMORY_EVERY_MS) return;
    this.#memoryAt = now;
    if (this.#meter.memory() > this.limits.memory * 1e6) throw this.#reached('memory');
  }

  /**
   * Whether the time limit is exceeded: by processor time, so that a busy machine doesn't end a build that a quiet one would
   * finish, and by the clock, as other threads and builds of the process use the processor too. Reading the processor time
   * is slow, so the clock is checked first.
   */
  #isOver(now: number): boolean {
    const allowed = this.limits.time * 1000;
    const clock = now - this.#start;
    if (clock <= allowed) return false;
    return this.#meter.cpu() - this.#startCpu > allowed || clock > allowed * PATIENCE;
  }

  /** Lets an abort signal arrive, where there is one: events wait while stages run. */
  async pause(): Promise<void> {
    if (this.#signal) await new Promise((resolve) => setImmediate(resolve));
  }

  /** Throws `LimitReached`, with the place of the count, where a count exceeds its limit. */
  check(name: LimitName, count: number, span?: Span): void {
    if (count > this.limits[name]) throw this.#reached(name, span);
  }

  /** The current work, and its place. */
  place(): { readonly doing: string; readonly span: Span | undefined } {
    return { doing: this.#doing.what, span: this.#doing.span() };
  }

  #reached(name: LimitName, span?: Span): LimitReached {
    const place = this.place();
    return new LimitReached(limitDiagnostic(name, this.limits[name], { ...place, span: span ?? place.span }));
  }
}

/** A diagnostic that names the limit, the place, and how to raise the limit. */
export function limitDiagnostic(
  name: LimitName,
  value: number,
  { span, doing = '' }: { readonly span?: Span | undefined; readonly doing?: string } = {},
): Diagnostic {
  const { unit, what } = LIMITS[name];
  const during = doing === '' ? '' : ` while ${doing}`;
  return {
    severity: 'error',
    code: 'limit/reached',
    message: `the limit '${name}' was reached${during}: ${value.toLocaleString('en')} ${unit}. ${what}`,
    hint: `if the input is correct, raise the limit: --limit ${name}=${value * 2}, or limits: { ${name}: ${value * 2} } in briefwright.yaml`,
    ...(span && { span }),
  };
}
