/** `brief build` of many briefs at once. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Random } from '../fuzz/random.ts';
import { SoakProject } from '../soak/command.ts';
import { manyBriefs, placeName } from '../workers/many-briefs.ts';
import { project } from './project.ts';

const COMMAND = resolve('dist/brief.cjs');
const COUNT = 21;
const FIRST = `data/${placeName(0)}/brief.yaml`;
const LAST = `data/${placeName(COUNT - 1)}/brief.yaml`;

interface ManifestRow {
  readonly key: string;
  readonly status: string;
  readonly file: string | null;
  readonly digest: string | null;
  readonly pages: number;
  readonly bytes: number | null;
}

describe('many briefs', () => {
  it('get a summary and a manifest; mistakes are reported once; the next call builds what is missing or changed', async () => {
    const many = project(manyBriefs(COUNT));
    const good = readFileSync(many.path(LAST), 'utf8');
    many.write('briefwright.yaml', 'limits: { page: 8000 }\n');
    many.write(FIRST, good.replace(/^standfirst:/m, 'standfrist:'));
    const first = await many.brief('build', '--workers', '2', '--manifest', 'm.json', '--manifest', 'lists/m.csv');
    expect(first.code).toBe(1);
    expect(first.err.match(/cli\/bad-settings/g)).toHaveLength(1);
    expect(first.err).toContain(`in ${COUNT} of ${COUNT} briefs`);
    many.write('briefwright.yaml', '');
    const second = await many.brief('build', '--manifest', 'm.json', '--manifest', 'lists/m.csv');
    expect(second.code).toBe(1);
    expect(second.out).toMatch(
      new RegExp(
        `^${COUNT - 1} built, 0 unchanged, 1 failed, ${COUNT - 1} pages, [\\d.]+ .B, [\\d.]+ s \\([\\d.]+ a second\\)\n$`,
      ),
    );
    expect(second.err).toContain(`${FIRST}:`);
    expect(second.err).toContain(`not written: output/${placeName(0)}.pdf\n`);
    const { briefs } = JSON.parse(readFileSync(many.path('m.json'), 'utf8')) as { briefs: readonly ManifestRow[] };
    expect(briefs).toHaveLength(COUNT);
    expect(briefs[0]).toMatchObject({ key: placeName(0), status: 'failed', file: null, digest: null });
    for (const { key, file, digest, bytes } of briefs.slice(1)) {
      const pdf = readFileSync(many.path(`output/${key}.pdf`));
      expect([file, bytes]).toEqual([`output/${key}.pdf`, pdf.length]);
      expect(createHash('sha256').update(pdf).digest('hex')).toBe(digest);
    }
    const csv = readFileSync(many.path('lists/m.csv'), 'utf8').split('\r\n');
    expect(csv[0]).toBe('key,status,file,digest,pages,bytes,errors,warnings');
    expect(csv[1]).toBe(`${placeName(0)},failed,,,0,,1,0`);
    expect(csv).toHaveLength(COUNT + 2);
    many.write(FIRST, good);
    rmSync(many.path(`output/${placeName(5)}.pdf`));
    expect((await many.brief('build')).out).toMatch(new RegExp(`^2 built, ${COUNT - 2} unchanged, 0 failed, `));
    expect(readdirSync(many.path('output')).filter((name) => name.endsWith('.pdf'))).toHaveLength(COUNT);
  });

  // `npm run soak:kills` kills many more.
  it('are whole or missing after kill -9, and the next call builds the others', async () => {
    const count = 8;
    const killed = new SoakProject(manyBriefs(count));
    onTestFinished(() => killed.remove());
    const random = new Random(7);
    const whole = (name: string): boolean => {
      const bytes = readFileSync(killed.path(`output/${name}`));
      return bytes.subarray(0, 5).toString() === '%PDF-' && bytes.subarray(-6).toString().trim() === '%%EOF';
    };
    const pdfs = (): string[] => (existsSync(killed.path('output')) ? readdirSync(killed.path('output')) : []);
    const { child, ended } = killed.start('build', '--workers', '2');
    await expect.poll(() => pdfs().length).toBeGreaterThan(3 + random.below(5));
    child.kill('SIGKILL');
    expect((await ended).code).toBe(null);
    expect(pdfs().filter((name) => name.endsWith('.pdf') && !whole(name))).toEqual([]);
    const { code, out } = await killed.start('build', '--workers', '2', '--json').ended;
    expect(code).toBe(0);
    const { briefs } = JSON.parse(out) as { briefs: readonly { upToDate: boolean }[] };
    expect(briefs.filter(({ upToDate }) => upToDate).length).toBeGreaterThan(0);
    expect(pdfs().filter((name) => whole(name) !== name.endsWith('.pdf'))).toEqual([]);
    expect(pdfs().filter((name) => name.endsWith('.pdf'))).toHaveLength(count);
    expect(pdfs().filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('stop with whole files when the disk is full', async () => {
    const full = project(manyBriefs(COUNT));
    // The files of this process may have 16 blocks of 512 bytes at most, as if the disk had no more room.
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', 'ulimit -f 16; exec "$0" "$@"', process.execPath, COMMAND, 'build'],
      {
        ...{ cwd: full.folder, encoding: 'utf8', env: { PATH: process.env.PATH ?? '' } },
      },
    );
    expect(stderr).toMatch(/^brief: error: cannot write output\/place-a\.pdf: /m);
    expect(stdout).toMatch(/^stopped after 0 of 21: /);
    expect(status).toBe(3);
    expect(readdirSync(full.path('output'))).toEqual([]);
  });

  it('refuses numbers of workers and kinds of manifests that make no sense', async () => {
    const { brief } = project();
    expect((await brief('build', '--workers', '0')).err).toContain('--workers must be a whole number from 1 to 256');
    expect((await brief('build', '--workers', 'two')).code).toBe(2);
    expect((await brief('build', '--manifest', 'm.txt')).err).toContain('--manifest writes .csv and .json files');
    expect((await brief('build', '--print', 'pages', '--workers', '2')).code).toBe(2);
  });
});
