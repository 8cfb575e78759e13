import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Project, startedProject } from '../cli/project.ts';
import { watchProcess } from './command.ts';

const BRIEF = 'data/transport/brief.yaml';
const FRENCH = 'data/transport/brief.fr.yaml';
const PDF = 'output/transport.pdf';

function edit(in_: Project, from: string | RegExp, to: string): void {
  in_.write(BRIEF, readFileSync(in_.path(BRIEF), 'utf8').replace(from, to));
}

describe('brief watch', () => {
  it('prints a line for each build, keeps the last good PDF, and ends with Ctrl-C', async () => {
    const started = await startedProject();
    const watch = watchProcess(started.folder, 'transport');
    await watch.prints(/^watching data\/transport; Ctrl-C ends it\n/m);
    await watch.prints(/^output\/transport\.pdf {2}1 page, [\d.]+ kB, [\d.]+ m?s\n/m);
    expect(started.run('build').out).toMatch(/unchanged/);
    edit(started, 'title: Fewer', 'title: Far fewer');
    await watch.prints(/^output\/transport\.pdf .* m?s {2}\(data\/transport\/brief\.yaml changed\)\n/m);
    const good = readFileSync(started.path(PDF));
    edit(started, /^title:/m, 'titel:');
    await watch.prints(/error\[data\/unknown-key\][\s\S]*^output\/transport\.pdf {2}1 error, left as it was, /m);
    expect(readFileSync(started.path(PDF)).equals(good)).toBe(true);
    expect(watch.text()).not.toContain('\u001b');
    expect(await watch.end('SIGINT')).toBe(130);
    expect(readdirSync(started.path('output')).sort()).toEqual(['.transport.pdf.built.json', 'transport.pdf']);
  });

  it('builds translations too, each again when its words change', async () => {
    const started = await startedProject();
    started.run('new', 'transport', '--translation', 'fr');
    const translation = readFileSync(started.path(FRENCH), 'utf8');
    expect(translation).toContain('  title:');
    started.write(FRENCH, translation.replace(/(?<= {2}title:\n.*\n.*\n {4}text:).*/, ' Le bus {^daily}'));
    const watch = watchProcess(started.folder, 'transport', '--json');
    await watch.prints(/"event":"built".*"output":"output\/transport\.pdf".*\n/);
    await watch.prints(/"language":"fr","output":"output\/transport\.fr\.pdf".*\n/);
    started.write(FRENCH, readFileSync(started.path(FRENCH), 'utf8').replace(' Le bus', ' Le car'));
    await watch.prints(/"language":"fr".*"changed":\["data\/transport\/brief\.fr\.yaml"\].*\n/);
    expect(watch.text().match(/"event":"built"/g)).toHaveLength(3);
    expect(await watch.end('SIGINT')).toBe(130);
    const only = watchProcess(started.folder, 'transport', '--language', 'fr');
    await only.prints(/^output\/transport\.fr\.pdf {2}1 page/m);
    expect(only.text()).not.toMatch(/^output\/transport\.pdf/m);
  });

  it('prints one JSON object per line with --json', async () => {
    const started = await startedProject();
    const watch = watchProcess(started.folder, '--json', '--out', 'x.pdf');
    await watch.prints(/"event":"built".*\n/);
    edit(started, /^title:/m, 'titel:');
    await watch.prints(/"event":"refused".*\n/);
    expect(await watch.end('SIGTERM')).toBe(143);
    const events = watch
      .text()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events).toMatchObject([
      { event: 'built', name: 'transport', output: 'x.pdf', changed: [], milliseconds: expect.any(Number) },
      { event: 'refused', changed: [BRIEF], diagnostics: [{ code: 'data/unknown-key' }] },
    ]);
  });

  it('continues when the folder disappears, and when the PDF cannot be written', async () => {
    const started = await startedProject();
    const watch = watchProcess(started.folder, 'transport');
    await watch.prints(/1 page/);
    renameSync(started.path('data/transport'), started.path('away'));
    await watch.prints(/there is no data\/transport\/brief\.yaml[\s\S]*left as it was/);
    renameSync(started.path('away'), started.path('data/transport'));
    await watch.prints(/left as it was.*\n[\s\S]*1 page/);
    rmSync(started.path('output'), { recursive: true });
    started.write('output', 'a file where a folder is needed');
    edit(started, 'title: Fewer', 'title: Far fewer');
    await watch.prints(/cannot write output\/transport\.pdf: .*; not written, still watching/);
    rmSync(started.path('output'));
    await watch.prints(/still watching[\s\S]*1 page/);
    expect(existsSync(started.path(PDF))).toBe(true);
  });

  it('continues when the disk is full', async () => {
    const started = await startedProject();
    // Writing to this device always fails for lack of space.
    const watch = watchProcess(started.folder, 'transport', '--out', '/dev/full');
    const line = 'cannot write /dev/full: no space left on the disk; left as it was, still watching';
    await watch.prints(new RegExp(line));
    edit(started, 'title: Fewer', 'title: Far fewer');
    await watch.prints(new RegExp(`${line} {2}\\(data/transport/brief.yaml changed\\)`));
    expect(await watch.end('SIGINT')).toBe(130);
  });

  it('refuses to watch a folder that does not exist', async () => {
    const started = await startedProject();
    expect(await started.brief('watch', 'trnsport')).toMatchObject({
      code: 1,
      err: expect.stringContaining('unknown-brief'),
    });
    expect(await started.brief('watch', '--out', 'a.pdf', 'transport', 'x')).toMatchObject({ code: 1 });
  });
});
