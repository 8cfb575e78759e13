/** Many edits in quick succession: files are deleted, renamed, broken and fixed. */

import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Project, startedProject } from '../cli/project.ts';
import { watchProcess } from './command.ts';

/** `npm run soak:watch` has longer storms. */
const EDITS = 150;
const BRIEF = 'data/transport/brief.yaml';
const CSV = 'data/transport/ridership.csv';
const HOUSE = 'templates/house.css';

interface Storm {
  readonly project: Project;
  readonly files: Readonly<Record<string, string>>;
}

/** One edit, by its number. */
type Edit = (storm: Storm, i: number) => void;

const EDIT_KINDS: readonly Edit[] = [
  ({ project, files }, i) =>
    project.write(BRIEF, (files[BRIEF] ?? '').replace('title: Fewer', `title: Edit ${i}, fewer`)),
  ({ project, files }, i) => {
    // Write a temporary file and rename it.
    project.write(`${BRIEF}.tmp`, (files[BRIEF] ?? '').replace('title: Fewer', `title: Atomic ${i}, fewer`));
    renameSync(project.path(`${BRIEF}.tmp`), project.path(BRIEF));
  },
  ({ project }) => project.write(BRIEF, 'title: [half writ'),
  ({ project, files }, i) => {
    project.write(CSV, files[CSV] ?? '');
    project.write(BRIEF, (files[BRIEF] ?? '').replace('title: Fewer', `title: Mended ${i}, fewer`));
  },
  ({ project }, i) => project.write(CSV, `label,value\nEvery day,<10 %\nEvery ${(i % 9) + 2} days,~25 %\nNever,n/a\n`),
  ({ project }) => rmSync(project.path(CSV), { force: true }),
  ({ project, files }) => project.write(CSV, files[CSV] ?? ''),
  ({ project }, i) => project.write(HOUSE, `:root { --accent: #${(i % 10) * 111111} }`.replace('#0', '#000000')),
  ({ project }) => rmSync(project.path(HOUSE), { force: true }),
  ({ project }) => {
    const [from, to] = existsSync(project.path('data/transport'))
      ? ['data/transport', 'away']
      : ['away', 'data/transport'];
    if (existsSync(project.path(to))) rmSync(project.path(to), { recursive: true });
    renameSync(project.path(from), project.path(to));
  },
  ({ project }) => writeFileSync(project.path(CSV), ''),
];

describe('a storm of edits', () => {
  it(`of ${EDITS} ends with the bytes of a fresh build`, { timeout: 120_000 }, async () => {
    const project = await startedProject();
    const files = Object.fromEntries([BRIEF, CSV].map((name) => [name, readFileSync(project.path(name), 'utf8')]));
    const watch = watchProcess(project.folder, 'transport', '--json');
    await watch.prints(/"event":"built"/);
    const kinds = fc.record({
      edit: fc.constantFrom(...EDIT_KINDS),
      pause: fc.constantFrom(0, 0, 0, 1, 2, 5, 20, 60, 150),
    });
    for (const [i, { edit, pause }] of fc.sample(kinds, { numRuns: EDITS, seed: 7 }).entries()) {
      if (!existsSync(project.path('data/transport'))) renameSync(project.path('away'), project.path('data/transport'));
      edit({ project, files }, i);
      await sleep(pause);
    }
    if (!existsSync(project.path('data/transport'))) renameSync(project.path('away'), project.path('data/transport'));
    project.write(CSV, files[CSV] ?? '');
    project.write(BRIEF, (files[BRIEF] ?? '').replace('title: Fewer', 'title: After the storm, fewer'));
    await endsFresh(project);
    // It still works.
    project.write(BRIEF, files[BRIEF] ?? '');
    await endsFresh(project);
    const events = watch
      .text()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).event);
    expect(events.length).toBeGreaterThan(5);
    expect(events.length).toBeLessThan(EDITS);
    expect(await watch.end('SIGINT')).toBe(130);
  });
});

/** Waits until the PDF is the same as a fresh build of the project in another process. */
async function endsFresh(project: Project): Promise<void> {
  expect((await project.brief('build', '--out', 'fresh.pdf')).code).toBe(0);
  const fresh = readFileSync(project.path('fresh.pdf'));
  const isFresh = (): boolean => readFileSync(project.path('output/transport.pdf')).equals(fresh);
  for (const end = Date.now() + 30_000; !isFresh() && Date.now() < end; ) await sleep(50);
  expect(isFresh()).toBe(true);
}
