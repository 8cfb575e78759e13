import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Project, startedProject } from './project.ts';

const BRIEF = 'data/transport/brief.yaml';
const PDF = 'output/transport.pdf';
const UNCHANGED = /^output\/transport\.pdf {2}unchanged, \d pages?, /;

function edit(in_: Project, from: string | RegExp, to: string): void {
  in_.write(BRIEF, readFileSync(in_.path(BRIEF), 'utf8').replace(from, to));
}

/** A project whose brief has been built, and a function that tests whether the next call builds it. */
async function builtProject() {
  const built = await startedProject();
  expect((await built.brief('build')).out).not.toMatch(/unchanged/);
  return {
    built,
    isUnchanged: async (...words: readonly string[]) => UNCHANGED.test((await built.brief('build', ...words)).out),
  };
}

describe('brief build, again', () => {
  it('reports that nothing changed, and writes nothing', async () => {
    const { built } = await builtProject();
    const before = statSync(built.path(PDF));
    utimesSync(built.path(BRIEF), 1e9, 1e9);
    const { code, out, err } = await built.brief('build');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(UNCHANGED);
    const after = statSync(built.path(PDF));
    expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]);
    const json = JSON.parse((await built.brief('build', '--json')).out);
    expect(json).toMatchObject({ ok: true, briefs: [{ upToDate: true, output: PDF, pages: 1, bytes: before.size }] });
  });

  it('builds after a change, an added or removed file, or another option', async () => {
    const { built, isUnchanged } = await builtProject();
    edit(built, 'title: Fewer', 'title: Far fewer');
    expect(await isUnchanged()).toBe(false);
    expect(await isUnchanged()).toBe(true);
    built.write('templates/house.css', ':root { --accent: #7a1f3d }');
    expect(await isUnchanged()).toBe(false);
    rmSync(built.path('templates/house.css'));
    expect(await isUnchanged()).toBe(false);
    built.write('templates/brief/layout.yaml', 'extends: brief\n');
    built.write('templates/brief/more.hbs', '<p>more</p>');
    expect(await isUnchanged()).toBe(false);
    built.write('templates/brief/other.hbs', '<p>other</p>');
    expect(await isUnchanged()).toBe(false);
    expect(await isUnchanged('--paper', 'Letter')).toBe(false);
    expect(await isUnchanged('--paper', 'Letter')).toBe(true);
    expect(await isUnchanged('--force')).toBe(false);
    expect(await isUnchanged()).toBe(true);
  });

  it('builds if the PDF or the record has changed', async () => {
    const { built, isUnchanged } = await builtProject();
    const bytes = readFileSync(built.path(PDF));
    writeFileSync(built.path(PDF), `${bytes.toString('latin1')}%`, 'latin1');
    expect(await isUnchanged()).toBe(false);
    expect(readFileSync(built.path(PDF)).equals(bytes)).toBe(true);
    rmSync(built.path(PDF));
    expect(await isUnchanged()).toBe(false);
    const record = built.path('output/.transport.pdf.built.json');
    writeFileSync(record, readFileSync(record).subarray(0, 100));
    expect(await isUnchanged()).toBe(false);
    expect(await isUnchanged()).toBe(true);
    writeFileSync(record, 'null');
    expect(await isUnchanged()).toBe(false);
    expect(readdirSync(built.path('output')).sort()).toEqual(['.transport.pdf.built.json', 'transport.pdf']);
  });

  it('repeats the warnings of the last build, which --strict treats as errors', async () => {
    const { built } = await builtProject();
    edit(built, /^ {6}- figure: ridership$/m, '');
    edit(built, '{@ridership} shows', 'A chart shows');
    const first = await built.brief('build');
    const again = await built.brief('build');
    expect(again.out).toMatch(UNCHANGED);
    expect(again.err).toBe(first.err);
    expect(again.err).toContain('warning[data/unused-chart]');
    const strict = await built.brief('build', '--strict');
    expect(strict).toMatchObject({ code: 1, err: expect.stringContaining('error[data/unused-chart]') });
    expect(strict.err).toContain('output/transport.pdf was left as it was');
  });

  it('writes no record for a PDF elsewhere, and builds it each time', async () => {
    const { built } = await builtProject();
    for (let i = 0; i < 2; i++) {
      expect((await built.brief('build', '--out', 'desk/x.pdf')).out).not.toMatch(/unchanged/);
    }
    expect(readdirSync(built.path('desk'))).toEqual(['x.pdf']);
    expect((await built.brief('build', '--out', 'output/sub/x.pdf')).out).not.toMatch(/unchanged/);
    expect((await built.brief('build', '--out', './output/sub/x.pdf')).out).toMatch(/unchanged/);
  });

  it('doesn’t affect --print and check', async () => {
    const { built } = await builtProject();
    expect((await built.brief('build', '--print', 'html')).out).toContain('Who rides');
    expect((await built.brief('check')).out).toMatch(/no problems/);
    expect(existsSync(built.path(PDF))).toBe(true);
  });
});
