/** Sends the messages one after another: rate limit, retries, and ledger entries around each. */

import { type Diagnostic, errorDiagnostic } from '../core/diagnostic.ts';
import type { Ledger } from './ledger.ts';
import type { Reader } from './readers.ts';
import type { Mailer, OutgoingMessage, Session } from './smtp.ts';
import type { ServerFault } from './smtp-errors.ts';
import type { Verdict } from './verdict.ts';

export interface PreparedMessage extends OutgoingMessage {
  readonly messageId: string;
}

export interface Clock {
  now(): Date;
  /** Ends early when a stop is requested. */
  wait(milliseconds: number): Promise<void>;
}

export interface DeliveryServices {
  readonly mailer: Mailer;
  readonly ledger: Ledger;
  readonly clock: Clock;
  prepare(reader: Reader): Promise<PreparedMessage>;
  /** Messages a minute. */
  readonly rate: number | undefined;
  readonly tries: number;
  readonly retryMs: number;
  stopRequested(): boolean;
  report(progress: Progress): void;
}

/** Progress events of a send. */
export type Progress =
  /** Editions are built, before the first message. */
  | { readonly kind: 'building'; readonly done: number; readonly total: number }
  | {
      readonly kind: Exclude<Verdict['kind'], 'sender-refused'>;
      readonly reader: Reader;
      readonly reply: string;
      /** Readers done so far, of `total`. */
      readonly done: number;
      readonly total: number;
      /** True if the message will be tried again. */
      readonly again: boolean;
    }
  | { readonly kind: 'waiting'; readonly seconds: number; readonly why: string };

/** Why a send ended before all readers were done. */
export type Stop =
  | { readonly kind: 'asked' }
  | { readonly kind: 'fault'; readonly diagnostic: Diagnostic; readonly temporary: boolean };

/** So many refusals in a row aren't an accident; continuing would harm the sender's reputation. */
const MAX_REFUSED_IN_A_ROW = 25;

/** Servers end longer sessions themselves, some without notice. */
const MAX_MESSAGES_PER_SESSION = 100;

const MAX_WAIT_MS = 15 * 60_000;

interface PendingReader {
  readonly reader: Reader;
  tried: number;
  notBefore: number;
}

/** Sends to the readers in order, and retries deferred messages later. Resolves to undefined when all are done. */
export function deliver(readers: readonly Reader[], services: DeliveryServices): Promise<Stop | undefined> {
  return new Delivery(readers, services).run();
}

class Delivery {
  readonly #services: DeliveryServices;
  readonly #queue: PendingReader[];
  readonly #total: number;
  #session: Session | undefined;
  #sentInSession = 0;
  #lastStart = Number.NEGATIVE_INFINITY;
  #failedConnections = 0;
  #refusedInARow = 0;

  constructor(readers: readonly Reader[], services: DeliveryServices) {
    this.#services = services;
    this.#queue = readers.map((reader) => ({ reader, tried: 0, notBefore: 0 }));
    this.#total = readers.length;
  }

  async run(): Promise<Stop | undefined> {
    try {
      while (this.#queue.length > 0) {
        const stop = await this.#step();
        if (stop) return stop;
      }
      return undefined;
    } finally {
      this.#session?.close();
    }
  }

  async #step(): Promise<Stop | undefined> {
    const next = await this.#nextReady();
    const session = next && (await this.#openSession());
    if (!next || this.#services.stopRequested()) return { kind: 'asked' };
    if (!session) return undefined;
    if ('temporary' in session)
      return {
        kind: 'fault',
        diagnostic: errorDiagnostic(session.code, session.message, session.hint),
        temporary: session.temporary,
      };
    return this.#offer(next, session);
  }

  /** Waits for the first reader who is due, within the rate limit. Undefined if a stop is requested meanwhile. */
  async #nextReady(): Promise<PendingReader | undefined> {
    const { clock, rate, stopRequested } = this.#services;
    while (!stopRequested()) {
      const now = clock.now().getTime();
      const rateWait = rate === undefined ? 0 : this.#lastStart + 60_000 / rate - now;
      const ready = this.#queue.find((one) => one.notBefore <= now);
      if (ready && rateWait <= 0) return ready;
      const soonest = Math.min(...this.#queue.map((one) => one.notBefore)) - now;
      if (!ready && soonest > 1000) this.#reportWaiting(soonest, 'waiting before trying postponed messages again');
      // Servers close idle sessions; a new session costs less than an interrupted message.
      if (!ready && soonest > 5000) this.#endSession();
      await clock.wait(ready ? rateWait : Math.max(rateWait, soonest, 1));
    }
    return undefined;
  }

  /** Undefined after a temporary failure, once it has waited for the next try. */
  async #openSession(): Promise<Session | ServerFault | undefined> {
    const { mailer, clock, tries } = this.#services;
    if (this.#sentInSession >= MAX_MESSAGES_PER_SESSION) this.#endSession();
    if (this.#session?.alive) return this.#session;
    this.#sentInSession = 0;
    const opened = await mailer.connect();
    if (!('temporary' in opened)) {
      this.#session = opened;
      return opened;
    }
    this.#failedConnections++;
    if (!opened.temporary || this.#failedConnections >= tries) return opened;
    const wait = this.#backoff(this.#failedConnections);
    this.#reportWaiting(wait, opened.message);
    await clock.wait(wait);
    return undefined;
  }

  async #offer(pending: PendingReader, session: Session): Promise<Stop | undefined> {
    const { ledger, clock, prepare } = this.#services;
    const { reader } = pending;
    const message = await prepare(reader);
    const { messageId } = message;
    this.#lastStart = clock.now().getTime();
    const verdict = await session.send(message, () => {
      ledger.reader(reader.key, { state: 'begun', messageId, reply: '' });
    });
    this.#sentInSession++;
    this.#failedConnections = 0;
    const { kind, reply } = verdict;
    if (kind === 'sender-refused')
      return { kind: 'fault', diagnostic: senderRefused(message.from, reply), temporary: false };
    ledger.reader(reader.key, { state: kind, messageId, reply });
    return this.#settle(pending, kind, reply);
  }

  #settle(pending: PendingReader, kind: Exclude<Verdict['kind'], 'sender-refused'>, reply: string): Stop | undefined {
    const { tries, clock, report } = this.#services;
    const { reader } = pending;
    pending.tried++;
    const again = kind === 'deferred' && pending.tried < tries;
    if (again) pending.notBefore = clock.now().getTime() + this.#backoff(pending.tried);
    else this.#queue.splice(this.#queue.indexOf(pending), 1);
    report({ kind, reader, reply, done: this.#total - this.#queue.length, total: this.#total, again });
    this.#refusedInARow = kind === 'refused' ? this.#refusedInARow + 1 : 0;
    if (this.#refusedInARow < MAX_REFUSED_IN_A_ROW) return undefined;
    return { kind: 'fault', diagnostic: allRefused(reply), temporary: false };
  }

  #backoff(tried: number): number {
    return Math.min(this.#services.retryMs * 2 ** (tried - 1), MAX_WAIT_MS);
  }

  #endSession(): void {
    this.#session?.close();
    this.#session = undefined;
    this.#sentInSession = 0;
  }

  #reportWaiting(milliseconds: number, why: string): void {
    this.#services.report({ kind: 'waiting', seconds: Math.ceil(milliseconds / 1000), why });
  }
}

function senderRefused(from: string, reply: string): Diagnostic {
  const message = `the server rejects the sender ${from}: ${reply}`;
  return { severity: 'error', code: 'send/sender-refused', message, hint: 'check the sender and the login' };
}

function allRefused(reply: string): Diagnostic {
  const message = `the server refused ${MAX_REFUSED_IN_A_ROW} messages in a row, the last with: ${reply}`;
  const hint = 'find the reason first; then --retry-refused sends them again';
  return { severity: 'error', code: 'send/all-refused', message, hint };
}
