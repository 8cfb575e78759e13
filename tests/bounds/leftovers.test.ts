/** Leftovers of killed builds are removed by the next build; nothing else is. */

import { readdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { startedProject } from '../cli/project.ts';

/** An impossible process id: Linux's largest is 4,194,304. */
const NOBODY = 2_000_000_000;

it('removes the temporary files of builds that are no longer running, and only those', async () => {
  const project = await startedProject();
  expect(project.run('build').code).toBe(0);
  const mine = ['.transport.pdf', '..transport.pdf.built.json'].map((name) => `${name}.${NOBODY}.tmp`);
  const others = [`.transport.pdf.${process.pid}.tmp`, `.other.pdf.${NOBODY}.tmp`, '.transport.pdf.x.tmp', 'notes.tmp'];
  const leave = (): void => {
    for (const name of [...mine, ...others]) writeFileSync(project.path(`output/${name}`), 'half of a file');
  };
  const kept = ['.transport.pdf.built.json', 'transport.pdf', ...others].sort();
  for (const words of [['build'], ['build', '--force']]) {
    leave();
    project.run(...words);
    expect(
      readdirSync(project.path('output'))
        .filter((name) => !name.endsWith('.eml'))
        .sort(),
    ).toEqual(kept);
  }
});
