import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { project, startedProject } from './project.ts';

const PDF = 'output/transport.pdf';

describe('brief extract', () => {
  it('writes a project that builds the same PDF', async () => {
    const started = await startedProject();
    await started.brief('build', '--paper', 'Letter');
    const { code, out, err } = await started.brief('extract', PDF, '--out', 'again');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Next: cd again && npx brief build transport --paper Letter');
    const again = project({}, started.path('again'));
    expect(await again.brief('build', 'transport', '--paper', 'Letter')).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(again.path(PDF))).toEqual(readFileSync(started.path(PDF)));
  });

  it('overwrites nothing, and reports missing files and sources', async () => {
    const started = await startedProject();
    await started.brief('build', '--no-source');
    expect(await started.brief('extract', PDF, '--out', 'data')).toMatchObject({ code: 2, out: '' });
    const none = await started.brief('extract', PDF, '--out', 'again');
    expect(none).toMatchObject({ code: 1, out: '', err: expect.stringContaining('contains no source') });
    expect(existsSync(started.path('again'))).toBe(false);
    expect(await started.brief('extract', 'nothing.pdf')).toMatchObject({ code: 2, out: '' });
  });
});

describe('brief verify', () => {
  it('rebuilds a PDF, anywhere', async () => {
    const started = await startedProject();
    await started.brief('build');
    const elsewhere = project();
    const { code, out, err } = await elsewhere.brief('verify', started.path(PDF));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/transport\.pdf {2}same bytes, rebuilt from \d+ files and \d fonts\n$/);
    const json = await elsewhere.brief('verify', started.path(PDF), '--json');
    expect(JSON.parse(json.out)).toMatchObject({ ok: true, files: [{ same: true, diagnostics: [] }] });
  });

  it('detects an altered PDF', async () => {
    const started = await startedProject();
    await started.brief('build');
    started.write(PDF, `${readFileSync(started.path(PDF), 'latin1')}\n`);
    const { code, out, err } = await started.brief('verify', PDF);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('error[archive/');
    expect(err).toContain('differs: ');
  });
});

describe('the date', () => {
  it('is SOURCE_DATE_EPOCH if it is set', async () => {
    const started = await startedProject();
    expect((await started.brief('build')).code).toBe(0);
    const before = readFileSync(started.path(PDF));
    const dated = project({}, started.folder, { SOURCE_DATE_EPOCH: '1666000000' });
    expect((await dated.brief('build')).code).toBe(0);
    expect(readFileSync(started.path(PDF))).not.toEqual(before);
    expect((await dated.brief('verify', PDF)).code).toBe(0);
    const wrong = project({}, started.folder, { SOURCE_DATE_EPOCH: 'soon' });
    expect(await wrong.brief('build')).toMatchObject({ code: 2, out: '' });
  });
});
