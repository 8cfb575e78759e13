/** One message to each reader, one after the other: pace, tries again, and the ledger around each. */

import type { Diagnostic } from '../core/diagnostic.ts';
import type { Ledger } from './ledger.ts';
import type { Reader } from './readers.ts';
import type { Mailer, OutgoingMessage, Session } from './smtp.ts';
import type { ServerFault } from './smtp-errors.ts';
import type { Verdict } from './verdict.ts';

export interface Prepared extends OutgoingMessage {
  readonly messageId: string;
}

export interface Clock {
  now(): Date;
  /** Ends early when a stop is asked for. */
  wait(milliseconds: number): Promise<void>;
}

export interface DeliveryMeans {
  readonly mailer: Mailer;
  readonly ledger: Ledger;
  readonly clock: Clock;
  prepare(reader: Reader): Promise<Prepared>;
  /** Messages a minute. */
  readonly rate: number | undefined;
  readonly tries: number;
  readonly retryMs: number;
  stopAsked(): boolean;
  tell(progress: Progress): void;
}

/** What can be told while a send goes on. */
export type Progress =
  | {
      readonly kind: Exclude<Verdict['kind'], 'sender-refused'>;
      readonly reader: Reader;
      readonly reply: string;
      /** Readers that are done with, of how many. */
      readonly done: number;
      readonly total: number;
      /** For a message that is offered again. */
      readonly again: boolean;
    }
  | { readonly kind: 'waiting'; readonly seconds: number; readonly why: string };

/** Why a send ended before its list did. */
export type Stop =
  | { readonly kind: 'asked' }
  | { readonly kind: 'fault'; readonly diagnostic: Diagnostic; readonly temporary: boolean };

/** As many in a row are no accident: going on would harm the sender's name. */
const MOST_REFUSED_IN_A_ROW = 25;

/** Servers end longer sessions themselves, some without a word. */
const MESSAGES_A_SESSION = 100;

const LONGEST_WAIT_MS = 15 * 60_000;

interface Waiting {
  readonly reader: Reader;
  tried: number;
  notBefore: number;
}

/** Sends to the readers in their order; those deferred come again later. Undefined when all are done with. */
export function deliver(readers: readonly Reader[], means: DeliveryMeans): Promise<Stop | undefined> {
  return new Delivery(readers, means).run();
}

class Delivery {
  readonly #means: DeliveryMeans;
  readonly #queue: Waiting[];
  readonly #total: number;
  #session: Session | undefined;
  #sentInSession = 0;
  #lastBegun = Number.NEGATIVE_INFINITY;
  #failedConnections = 0;
  #refusedInARow = 0;

  constructor(readers: readonly Reader[], means: DeliveryMeans) {
    this.#means = means;
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
    if (!next || this.#means.stopAsked()) return { kind: 'asked' };
    if (!session) return undefined;
    if ('temporary' in session)
      return { kind: 'fault', diagnostic: faultDiagnostic(session), temporary: session.temporary };
    return this.#offer(next, session);
  }

  /** The first reader whose time has come, when the pace allows it; undefined where a stop was asked for meanwhile. */
  async #nextReady(): Promise<Waiting | undefined> {
    const { clock, rate, stopAsked } = this.#means;
    while (!stopAsked()) {
      const now = clock.now().getTime();
      const paced = rate === undefined ? 0 : this.#lastBegun + 60_000 / rate - now;
      const ready = this.#queue.find((one) => one.notBefore <= now);
      if (ready && paced <= 0) return ready;
      const soonest = Math.min(...this.#queue.map((one) => one.notBefore)) - now;
      if (!ready && soonest > 1000) this.#tellWaiting(soonest, 'readers that were refused for now are tried again');
      // A server may close what is idle; a new session costs less than a message that breaks off.
      if (!ready && soonest > 5000) this.#endSession();
      await clock.wait(ready ? paced : Math.max(paced, soonest, 1));
    }
    return undefined;
  }

  /** Undefined after a failure that is worth another try. */
  async #openSession(): Promise<Session | ServerFault | undefined> {
    const { mailer, clock, tries } = this.#means;
    if (this.#sentInSession >= MESSAGES_A_SESSION) this.#endSession();
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
    this.#tellWaiting(wait, opened.message);
    await clock.wait(wait);
    return undefined;
  }

  async #offer(waiting: Waiting, session: Session): Promise<Stop | undefined> {
    const { ledger, clock, prepare } = this.#means;
    const { reader } = waiting;
    const message = await prepare(reader);
    const { messageId } = message;
    this.#lastBegun = clock.now().getTime();
    const verdict = await session.send(message, () => {
      ledger.reader(reader.key, { state: 'begun', messageId, reply: '' });
    });
    this.#sentInSession++;
    this.#failedConnections = 0;
    const { kind, reply } = verdict;
    if (kind === 'sender-refused')
      return { kind: 'fault', diagnostic: senderRefused(message.from, reply), temporary: false };
    ledger.reader(reader.key, { state: kind, messageId, reply });
    return this.#settle(waiting, kind, reply);
  }

  #settle(waiting: Waiting, kind: Exclude<Verdict['kind'], 'sender-refused'>, reply: string): Stop | undefined {
    const { tries, clock, tell } = this.#means;
    const { reader } = waiting;
    waiting.tried++;
    const again = kind === 'deferred' && waiting.tried < tries;
    if (again) waiting.notBefore = clock.now().getTime() + this.#backoff(waiting.tried);
    else this.#queue.splice(this.#queue.indexOf(waiting), 1);
    tell({ kind, reader, reply, done: this.#total - this.#queue.length, total: this.#total, again });
    this.#refusedInARow = kind === 'refused' ? this.#refusedInARow + 1 : 0;
    if (this.#refusedInARow < MOST_REFUSED_IN_A_ROW) return undefined;
    return { kind: 'fault', diagnostic: allRefused(reply), temporary: false };
  }

  #backoff(tried: number): number {
    return Math.min(this.#means.retryMs * 2 ** (tried - 1), LONGEST_WAIT_MS);
  }

  #endSession(): void {
    this.#session?.close();
    this.#session = undefined;
    this.#sentInSession = 0;
  }

  #tellWaiting(milliseconds: number, why: string): void {
    this.#means.tell({ kind: 'waiting', seconds: Math.ceil(milliseconds / 1000), why });
  }
}

function faultDiagnostic({ code, message, hint }: ServerFault): Diagnostic {
  return { severity: 'error', code, message, ...(hint === undefined ? {} : { hint }) };
}

function senderRefused(from: string, reply: string): Diagnostic {
  const message = `the server takes no message from ${from}: ${reply}`;
  return { severity: 'error', code: 'send/sender-refused', message, hint: 'check the sender and the login' };
}

function allRefused(reply: string): Diagnostic {
  const message = `the server refused ${MOST_REFUSED_IN_A_ROW} messages in a row, the last with: ${reply}`;
  const hint = 'find out why first; --retry-refused offers them again';
  return { severity: 'error', code: 'send/all-refused', message, hint };
}
