/** A watch in a test: its events in order, awaited one by one. */

import { onTestFinished } from 'vitest';
import { type BriefWatch, type WatchEvent, type WatchOptions, watchBrief } from '../../src/watch/watch-brief.ts';

export interface WatchedBrief {
  readonly watch: BriefWatch;
  /** The next event that hasn't been taken. */
  next(): Promise<WatchEvent>;
  /** The next event, which must be a build. */
  built(): Promise<Extract<WatchEvent, { kind: 'built' }>>;
  /** Events that haven't been taken. */
  readonly pending: readonly WatchEvent[];
}

/** Watches a brief until the test ends. */
export function watched(folder: string, options: WatchOptions): WatchedBrief {
  const pending: WatchEvent[] = [];
  const waiting: ((event: WatchEvent) => void)[] = [];
  const watch = watchBrief(folder, options, (event) => {
    const taker = waiting.shift();
    if (taker) taker(event);
    else pending.push(event);
  });
  onTestFinished(() => watch.close());
  const next = (): Promise<WatchEvent> => {
    const event = pending.shift();
    return event ? Promise.resolve(event) : new Promise((resolve) => waiting.push(resolve));
  };
  return {
    watch,
    next,
    async built() {
      const event = await next();
      if (event.kind !== 'built') throw new Error(`expected a build, not: ${event.message}`);
      return event;
    },
    pending,
  };
}
