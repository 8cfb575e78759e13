/**
 * A send that is killed twice: nobody gets the brief twice, and nobody is forgotten. `npm run soak:kills` kills
 * many more.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ended, mailServer, sender } from './mail-server.ts';

const READERS = 120;
const KILLS = 2;

describe('a send that is killed at any moment', () => {
  it('sends to every reader exactly once, or lists the reader as uncertain', async () => {
    // Seeded, so that failures can be reproduced: after how many messages, and how long after the next one, to kill.
    const moments = fc.sample(fc.tuple(fc.integer({ min: 10, max: 40 }), fc.integer({ min: 0, max: 12 })), {
      ...{ numRuns: KILLS, seed: 20221017 },
    });
    let arrived: () => void = () => undefined;
    const server = await mailServer({
      judge() {
        arrived();
        return undefined;
      },
    });
    const names = Array.from({ length: READERS }, (_, i) => `reader${i}@example.org`);
    const from = sender(`email,name\n${names.map((name, i) => `${name},Reader ${i}\n`).join('')}`, {
      ...{ HOST: '127.0.0.1', PORT: server.port },
    });
    const words = ['--yes', '--link', 'https://example.org/brief.pdf'];
    for (const [messages, milliseconds] of moments) {
      const child = from.start(...words);
      const end = ended(child);
      await new Promise<void>((done) => {
        let left = messages;
        arrived = () => {
          if (--left === 0) setTimeout(done, milliseconds);
        };
        child.once('close', () => done());
      });
      child.kill('SIGKILL');
      expect((await end).code).toBe(null);
    }
    arrived = () => undefined;
    const last = await from.send(...words, '--json');
    const report = JSON.parse(last.out.trimEnd().split('\n').at(-1) ?? '');
    const uncertain: readonly string[] = report.uncertain.map(({ reader }: { readonly reader: string }) => reader);
    const got = server.recipients();
    expect(new Set(got).size).toBe(got.length);
    expect(uncertain.length).toBeLessThanOrEqual(KILLS);
    expect(new Set([...got, ...uncertain])).toEqual(new Set(names));
    expect(report).toMatchObject({ accepted: READERS - uncertain.length, refused: [], left: [] });
    expect(last.code).toBe(uncertain.length === 0 ? 0 : 1);
  }, 300_000);
});
