import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFiles } from '../support/build-files.ts';

/** The project's own copies of all templates, with a comment each: they are compiled on demand. */
const copies = readdirSync('templates', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.hbs'))
  .map((name) => [join('templates', name), `${readFileSync(join('templates', name), 'utf8')}{{! a copy }}`]);

describe('templates compiled by the bundler', () => {
  it.each(['brief', 'report'])('result in the same PDF as templates compiled on demand: %s', async (layout) => {
    const options = { layout, source: false };
    const compiledBefore = await buildFiles({}, 'data/iowa', options);
    const onDemand = await buildFiles(Object.fromEntries(copies), 'data/iowa', options);
    expect(onDemand.filesRead.map(({ path }) => path)).toContain(`templates/${layout}/layout.hbs`);
    expect(compiledBefore.pdf).toBeDefined();
    expect(Buffer.compare(compiledBefore.pdf ?? Buffer.alloc(0), onDemand.pdf ?? Buffer.alloc(1))).toBe(0);
  });
});
