import { describe, expect, it } from 'vitest';
import { compile } from '../../src/build/compile.ts';
import { nodeReader } from '../../src/machine/node-files.ts';

/** The built library, with templates compiled by the bundler. */
const built = (await import(new URL('../../dist/index.js', import.meta.url).href)) as { compile: typeof compile };

describe('templates compiled by the bundler', () => {
  it.each(['brief', 'report'])('result in the same PDF as templates compiled on demand: %s', async (layout) => {
    // Outside the project's own folder, so that the package's templates are used.
    const options = { root: '/nowhere', reader: nodeReader(), layout };
    const [fromSource, fromBundle] = [
      await compile('data/belarus', options),
      await built.compile('data/belarus', options),
    ];
    expect(fromSource.pdf).toBeDefined();
    expect(Buffer.compare(fromSource.pdf ?? Buffer.alloc(0), fromBundle.pdf ?? Buffer.alloc(1))).toBe(0);
  });
});
