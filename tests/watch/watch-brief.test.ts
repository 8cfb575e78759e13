import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type CompileResult, compile, printStage } from '../../src/index.ts';
import { type Project, startedProject } from '../cli/project.ts';
import { number, row, text, workbook } from '../data/workbook.ts';
import { type WatchedBrief, watched } from './events.ts';

const FOLDER = 'data/transport';
const BRIEF = `${FOLDER}/brief.yaml`;

interface Watching extends WatchedBrief {
  readonly project: Project;
  readonly folder: string;
  edit(name: string, from: string | RegExp, to: string): void;
}

/** A watched starter brief, after its first build. */
async function watching(prepare: (project: Project) => void = () => {}): Promise<Watching & { first: CompileResult }> {
  const project = await startedProject();
  prepare(project);
  const folder = project.path(FOLDER);
  const events = watched(folder, { root: project.folder });
  const edit: Watching['edit'] = (name, from, to) => {
    const text = readFileSync(project.path(name), 'utf8');
    expect(text).toMatch(from);
    project.write(name, text.replace(from, to));
  };
  const first = await events.built();
  expect(first.changed).toEqual([]);
  return { ...events, project, folder, edit, first: first.result };
}

/** The paths of files in a project, as written in tests. */
function names(changed: readonly string[], { project }: Watching): readonly string[] {
  return changed.map((path) => path.replace(`${project.folder}/`, ''));
}

const codes = (result: CompileResult): readonly string[] => result.diagnostics.map(({ code }) => code);

describe('a watched brief', () => {
  it('is built at once, and again when its data changes', async () => {
    const w = await watching();
    expect(w.first.pdf).toBeDefined();
    w.edit(BRIEF, 'title: Fewer', 'title: Far fewer');
    const { result, changed } = await w.built();
    expect(names(changed, w)).toEqual([BRIEF]);
    expect(result.brief?.title.plain).toMatch(/^Far fewer/);
    expect(result.pdf).toEqual((await compile(w.folder, { root: w.project.folder })).pdf);
  });

  it('handles files that editors save under another name and rename', async () => {
    const w = await watching();
    const text = readFileSync(w.project.path(BRIEF), 'utf8');
    for (const word of ['One', 'Two']) {
      // Vim: the old file becomes a backup, a new one is written, the backup goes.
      renameSync(w.project.path(BRIEF), w.project.path(`${BRIEF}~`));
      w.project.write(BRIEF, text.replace('title: Fewer', `title: ${word}`));
      rmSync(w.project.path(`${BRIEF}~`));
      expect((await w.built()).result.brief?.title.plain).toMatch(new RegExp(`^${word} `));
    }
    w.project.write(`${BRIEF}.tmp`, text);
    renameSync(w.project.path(`${BRIEF}.tmp`), w.project.path(BRIEF));
    expect((await w.built()).result.brief?.title.plain).toMatch(/^Fewer /);
  });

  it('is not built again for files that it did not read, or for changed timestamps', async () => {
    const w = await watching();
    w.project.write(`${FOLDER}/notes.txt`, 'mine');
    w.project.write(`${FOLDER}/.brief.yaml.swp`, 'vim');
    utimesSync(w.project.path(BRIEF), 1e9, 1e9);
    w.project.write(BRIEF, readFileSync(w.project.path(BRIEF), 'utf8'));
    // The next event must be the build of only this change.
    await sleep(100);
    w.edit(`${FOLDER}/ridership.csv`, '<10 %', '<9 %');
    const { changed } = await w.built();
    expect(names(changed, w)).toEqual([`${FOLDER}/ridership.csv`]);
    expect(w.pending).toEqual([]);
  });

  it('is built again when a workbook changes that it takes values from', async () => {
    const book = (share: string): Uint8Array =>
      workbook({
        rows: row(1, text('A1', 'label') + text('B1', 'value')) + row(2, text('A2', 'Bus') + number('B2', share, 1)),
      });
    const w = await watching((project) => {
      writeFileSync(project.path(`${FOLDER}/survey.xlsx`), book('0.12'));
      const yaml = readFileSync(project.path(BRIEF), 'utf8');
      project.write(BRIEF, yaml.replace(/data: ridership.csv/, "data: 'survey.xlsx#The data'"));
    });
    const shown = (result: CompileResult): string => JSON.stringify([...(result.brief?.charts.values() ?? [])]);
    expect(shown(w.first)).toContain('"12%"');
    writeFileSync(w.project.path(`${FOLDER}/survey.xlsx`), book('0.34'));
    const { result, changed } = await w.built();
    expect(names(changed, w)).toEqual([`${FOLDER}/survey.xlsx`]);
    expect(shown(result)).toContain('"34%"');
  });

  it('is built once for a burst of edits, and overtaken builds are not shown', async () => {
    const w = await watching();
    for (let i = 0; i < 10; i++) {
      w.edit(BRIEF, /^title: .*/m, `title: Edit ${i} of this brief`);
      await sleep(3);
    }
    const titles: (string | undefined)[] = [];
    do titles.push((await w.built()).result.brief?.title.plain);
    while (titles.at(-1) !== 'Edit 9 of this brief');
    expect(titles.length).toBeLessThan(4);
  });

  it('reports errors, and continues', async () => {
    const w = await watching();
    w.edit(BRIEF, /^title:/m, 'titel:');
    const broken = (await w.built()).result;
    expect(broken.pdf).toBeUndefined();
    expect(codes(broken)).toContain('data/unknown-key');
    w.edit(BRIEF, /^titel:/m, 'title:');
    expect((await w.built()).result.pdf).toEqual(w.first.pdf);
  });

  it('is built when a file appears that was missing', async () => {
    let rows = '';
    const w = await watching((project) => {
      rows = readFileSync(project.path(`${FOLDER}/ridership.csv`), 'utf8');
      rmSync(project.path(`${FOLDER}/ridership.csv`));
    });
    expect(w.first.pdf).toBeUndefined();
    w.project.write(`${FOLDER}/ridership.csv`, rows);
    expect((await w.built()).result.pdf).toBeDefined();
    w.project.write('templates/house.css', ':root { --accent: #7a1f3d }');
    const housed = await w.built();
    expect(names(housed.changed, w)).toEqual(['templates/house.css']);
    w.project.write('templates/brief/masthead.hbs', '<p>Mine</p>');
    w.project.write('templates/brief/layout.yaml', 'extends: brief\n');
    const own = await w.built();
    expect(printStage(own.result, 'html')).toContain('"Mine"');
    w.project.write('templates/brief/front.hbs', '<h1>Front</h1>');
    const { changed, result } = await w.built();
    expect(names(changed, w)).toContain('templates/brief/');
    expect(printStage(result, 'html')).toContain('"Front"');
  });

  it('follows folders that are replaced, moved away and put back', async () => {
    const w = await watching();
    const [data, other] = [w.project.path(FOLDER), w.project.path('other')];
    cpSync(data, other, { recursive: true, preserveTimestamps: true });
    w.edit('other/brief.yaml', /^title: .*/m, 'title: The other one');
    renameSync(data, w.project.path('first'));
    const gone = await w.built();
    expect(codes(gone.result)).toContain('data/no-brief');
    renameSync(other, data);
    expect((await w.built()).result.brief?.title.plain).toBe('The other one');
    w.edit(BRIEF, /^title: .*/m, 'title: Still watched');
    expect((await w.built()).result.brief?.title.plain).toBe('Still watched');
    rmSync(w.project.path('data'), { recursive: true });
    expect((await w.built()).result.pdf).toBeUndefined();
    mkdirSync(w.project.path('data'));
    renameSync(w.project.path('first'), data);
    expect((await w.built()).result.pdf).toEqual(w.first.pdf);
  });

  it('follows symbolic links, also when their target changes', async () => {
    const w = await watching((project) => {
      project.write('shared/a.csv', 'label,value\nEvery day,<10 %\nNever,n/a\n');
      project.write('shared/b.csv', 'label,value\nEvery day,<9 %\nNever,n/a\n');
      rmSync(project.path(`${FOLDER}/ridership.csv`));
      symlinkSync('../../shared/a.csv', project.path(`${FOLDER}/ridership.csv`));
    });
    w.edit('shared/a.csv', '<10 %', '<8 %');
    expect(names((await w.built()).changed, w)).toEqual([`${FOLDER}/ridership.csv`]);
    symlinkSync('../../shared/b.csv', w.project.path(`${FOLDER}/new.csv`));
    renameSync(w.project.path(`${FOLDER}/new.csv`), w.project.path(`${FOLDER}/ridership.csv`));
    expect(names((await w.built()).changed, w)).toEqual([`${FOLDER}/ridership.csv`]);
  });

  it('is built on request, with other options', async () => {
    const w = await watching();
    w.watch.rebuild({ layout: 'large-print' });
    const large = await w.built();
    expect({ changed: large.changed, same: large.result.pages === w.first.pages }).toEqual({
      changed: [],
      same: false,
    });
    w.edit(BRIEF, /^title: .*/m, 'title: In large print');
    expect((await w.built()).result.pages).toBe(large.result.pages);
  });

  it('continues when a file cannot be read', async () => {
    const w = await watching();
    const csv = w.project.path(`${FOLDER}/ridership.csv`);
    const text = readFileSync(csv);
    // A link to itself can't be read even by root.
    rmSync(csv);
    symlinkSync('ridership.csv', csv);
    const failed = await w.next();
    expect(failed).toMatchObject({ kind: 'failed', message: expect.stringContaining('cannot read') });
    rmSync(csv);
    writeFileSync(csv, text);
    expect((await w.built()).result.pdf).toEqual(w.first.pdf);
  });

  it('sends no events once it is closed', async () => {
    const w = await watching();
    w.edit(BRIEF, /^title: .*/m, 'title: Too late');
    await w.watch.close();
    await sleep(100);
    expect(w.pending).toEqual([]);
  });
});
