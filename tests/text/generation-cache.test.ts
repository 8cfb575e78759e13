import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { GenerationCache } from '../../src/text/generation-cache.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const MEGABYTE = 1e6;

it('keeps words in memory, but not the documents that they are parts of', () => {
  const cache = new GenerationCache<number>(1000);
  const heap = (): number => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const before = heap();
  for (let i = 0; i < 200; i++) {
    const document = Buffer.alloc(MEGABYTE, `the document with the number ${i} `).toString('latin1');
    cache.set(`en ${document.slice(0, 40)}`, i);
  }
  expect(heap() - before).toBeLessThan(20 * MEGABYTE);
  expect(cache.get('en the document with the number 7 the docum')).toBe(7);
});
