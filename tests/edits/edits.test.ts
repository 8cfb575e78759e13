/** A compiler keeps much between builds; its files are those of a compiler that keeps nothing. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompileResult, createCompiler, memoryReader } from '../../src/index.ts';
import { overlay } from '../setup/overlay.ts';
import { applyEdit, edits, filesOf, firstProject } from './random-edits.ts';

/** `npm run soak:edits` has many more. */
const RUNS = Number(process.env.EDIT_RUNS ?? 1);
const EDITS = 12;

const outcome = ({ pdf, pages, diagnostics, filesRead }: CompileResult) => ({
  ...{ pages, diagnostics },
  // Fonts of packages, which never change, stay open.
  files: filesRead.flatMap(({ path }) => (path.startsWith('npm:') ? [] : [path])).sort(),
  pdf: pdf && Buffer.from(pdf).toString('latin1'),
});

describe('random edits', () => {
  it('give the bytes and the diagnostics of a fresh build, one after the other', async () => {
    const fewest = { minLength: EDITS, maxLength: EDITS };
    let built = 0;
    const property = fc.asyncProperty(fc.array(edits, fewest), async (list) => {
      const project = firstProject();
      let files: Readonly<Record<string, Buffer>> = {};
      const reader = overlay({
        read: (path) => memoryReader(files).read(path),
        list: (path) => memoryReader(files).list(path),
      });
      const options = { reader, root: 'nowhere' };
      const kept = createCompiler(options);
      for (const edit of list) {
        applyEdit(project, edit);
        files = Object.fromEntries(Object.entries(filesOf(project)).map(([path, text]) => [path, Buffer.from(text)]));
        const [one, fresh] = [await kept.build('data/edited'), await createCompiler(options).build('data/edited')];
        if (fresh.pdf) built++;
        const [found, expected] = [outcome(one), outcome(fresh)];
        // Compared first, since a difference of files prints nothing that can be read.
        expect({ ...found, pdf: undefined }).toEqual({ ...expected, pdf: undefined });
        expect(found.pdf === expected.pdf, `the file after ${JSON.stringify(edit)}`).toBe(true);
      }
    });
    await fc.assert(property, { numRuns: RUNS, seed: 21, endOnFailure: RUNS < 10 });
    // Edits that break the brief would make the comparison an empty one.
    expect(built).toBeGreaterThan((RUNS * EDITS) / 2);
  });
});
