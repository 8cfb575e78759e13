/** The programs of docs/examples, run as a reader of them would. */

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Project, startedProject } from '../cli/project.ts';

const BRIEF = 'data/transport/brief.yaml';

/** A project that has the package installed, and this example in it. */
function withExample(name: string): Project {
  const started = startedProject();
  mkdirSync(started.path('node_modules'));
  symlinkSync(resolve('.'), started.path('node_modules/briefwright'));
  started.write(name, readFileSync(`docs/examples/${name}`, 'utf8'));
  return started;
}

describe('the web service', () => {
  it('answers with PDFs, what is wrong with briefs, and nothing else of the project', async () => {
    const started = withExample('web-service.mjs');
    const child = spawn(process.execPath, ['web-service.mjs', '0'], { cwd: started.folder });
    onTestFinished(() => void child.kill());
    const url = await new Promise<string>((found) => child.stdout.once('data', (data) => found(String(data).trim())));
    const pdf = await fetch(`${url}transport.pdf`);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    started.brief('build');
    const same = readFileSync(started.path('output/transport.pdf')).equals(Buffer.from(await pdf.arrayBuffer()));
    expect(same).toBe(true);
    const etag = pdf.headers.get('etag') ?? '';
    expect((await fetch(`${url}transport.pdf`, { headers: { 'if-none-match': etag } })).status).toBe(304);
    for (const path of ['', 'none.pdf', '..%2ftransport.pdf', 'data/transport/brief.yaml']) {
      expect((await fetch(url + path)).status).toBe(404);
    }
    started.write(BRIEF, readFileSync(started.path(BRIEF), 'utf8').replace(/^title:/m, 'titel:'));
    const broken = await fetch(`${url}transport.pdf`);
    expect(broken.status).toBe(422);
    const { diagnostics } = (await broken.json()) as { diagnostics: readonly { code: string }[] };
    expect(diagnostics.map(({ code }) => code)).toContain('data/unknown-key');
  });
});

describe('the scheduled job', () => {
  it('writes what changed, and keeps the last good PDF', () => {
    const started = withExample('scheduled-job.mjs');
    const run = () => spawnSync(process.execPath, ['scheduled-job.mjs'], { cwd: started.folder, encoding: 'utf8' });
    expect(run()).toMatchObject({ status: 0, stdout: 'output/transport.pdf written\n', stderr: '' });
    const { mtimeMs } = statSync(started.path('output/transport.pdf'));
    expect(run()).toMatchObject({ status: 0, stdout: 'output/transport.pdf unchanged\n' });
    started.write(BRIEF, readFileSync(started.path(BRIEF), 'utf8').replace(/^title:/m, 'titel:'));
    expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('error[data/unknown-key]') });
    expect(statSync(started.path('output/transport.pdf')).mtimeMs).toBe(mtimeMs);
  });
});
