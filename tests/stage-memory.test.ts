import { describe, expect, it } from 'vitest';
import { createStageMemory } from '../src/build/stage-memory.ts';
import { starterFiles } from '../src/cli/starter-brief.ts';
import { recordReads } from '../src/core/files.ts';
import { type CompileResult, createCompiler, memoryReader } from '../src/index.ts';
import { overlay } from './setup/overlay.ts';

const EMPTY = new Uint8Array();

function paths({ filesRead, foldersListed }: CompileResult): readonly string[] {
  return [...filesRead.map(({ path }) => path), ...foldersListed.map(({ path }) => `${path}/`)].sort();
}

describe('stages of one compiler', () => {
  it('run only where an edit reaches them, and produce the same as a fresh one', async () => {
    const start = starterFiles('t');
    const files: Record<string, string> = {};
    for (const [name, text] of Object.entries(start)) files[`data/t/${name}`] = text;
    const reader = overlay({
      read: (path) => memoryReader(files).read(path),
      list: (path) => memoryReader(files).list(path),
    });
    const compiler = createCompiler({ reader, root: 'nowhere' });
    const reused = async (): Promise<readonly string[]> => {
      const result = await compiler.build('data/t');
      const fresh = await createCompiler({ reader, root: 'nowhere' }).build('data/t');
      expect(Buffer.compare(result.pdf ?? EMPTY, fresh.pdf ?? EMPTY)).toBe(0);
      expect(result.diagnostics).toEqual(fresh.diagnostics);
      expect(paths(result)).toEqual(paths(fresh));
      return result.timings.filter((timing) => timing.reused).map(({ stage }) => stage);
    };
    expect(await reused()).toEqual([]);
    expect(await reused()).toEqual(['data', 'facts', 'look', 'template', 'words', 'html', 'css']);
    files['nowhere/templates/house.css'] = ':root { --accent: #7a1f3d }';
    expect(await reused()).toEqual(['data', 'facts', 'html']);
    files['data/t/brief.yaml'] += '# a comment\n';
    expect(await reused()).toEqual(['look', 'words', 'html', 'css']);
    files['data/t/ridership.csv'] = (start['ridership.csv'] ?? '').replace('30-35 %', '31-35 %');
    expect(await reused()).toEqual(['look', 'words']);
    files['data/t/sources/study.txt'] = 'Not what was quoted.';
    expect(await reused()).toEqual(['data', 'look', 'words', 'html', 'css']);
  });
});

describe('a diagnostic of a font', () => {
  it('moves with its @font-face rule when the style sheet is edited', async () => {
    const files: Record<string, string> = {};
    for (const [name, text] of Object.entries(starterFiles('t'))) files[`data/t/${name}`] = text;
    const rule = '@font-face { font-family: Gone; src: url(gone.ttf) } p { font-family: Gone !important }';
    const compiler = createCompiler({
      reader: overlay({
        read: (path) => memoryReader(files).read(path),
        list: (path) => memoryReader(files).list(path),
      }),
      root: 'nowhere',
    });
    const line = async (): Promise<number | undefined> => {
      const { diagnostics } = await compiler.build('data/t');
      return diagnostics.find(({ code }) => code === 'text/font-missing')?.span?.line;
    };
    files['nowhere/templates/house.css'] = rule;
    expect(await line()).toBe(1);
    files['nowhere/templates/house.css'] = `\n\n${rule}`;
    expect(await line()).toBe(3);
  });
});

describe('a stage', () => {
  it('runs again when a file, a missing one or a folder that it read has changed', () => {
    const files: Record<string, string> = { 'a/x': '1' };
    const memory = createStageMemory();
    let runs = 0;
    const go = (): boolean => {
      const reader = recordReads(memoryReader({ ...files }));
      const { reused } = memory.recall('s', [1], reader, (read) => {
        runs++;
        read.read('a/x');
        read.forChecks.read('b');
        read.list('c');
        return { value: undefined, diagnostics: [] };
      });
      expect(reader.filesRead.map(({ path, checksOnly = false }) => [path, checksOnly])).toEqual([
        ['a/x', false],
        ['b', true],
      ]);
      expect(reader.foldersListed.map(({ path }) => path)).toEqual(['c']);
      return reused;
    };
    expect([go(), go()]).toEqual([false, true]);
    files['a/x'] = '2';
    expect([go(), go()]).toEqual([false, true]);
    files.b = '';
    expect([go(), go()]).toEqual([false, true]);
    files['c/y'] = '';
    expect([go(), go()]).toEqual([false, true]);
    expect(runs).toBe(4);
  });
});
