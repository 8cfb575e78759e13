import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Project, startedProject } from './project.ts';

const BRIEF = 'data/transport/brief.yaml';

function edit(in_: Project, from: string, to: string): void {
  const text = readFileSync(in_.path(BRIEF), 'utf8');
  expect(text).toContain(from);
  in_.write(BRIEF, text.replace(from, to));
}

function git(in_: Project, ...words: readonly string[]): void {
  const who = ['-c', 'user.name=N', '-c', 'user.email=n@example.org'];
  execFileSync('git', [...who, ...words], { cwd: in_.folder, stdio: 'ignore' });
}

/** A project with a commit, whose brief has been changed since. */
async function changedProject(): Promise<Project> {
  const started = await startedProject();
  git(started, 'init', '-q');
  git(started, 'add', '.');
  git(started, 'commit', '-q', '-m', 'one');
  edit(started, 'version: 1', 'version: 2');
  edit(started, 'Raise fares, and lose riders.', 'Raise fares and lose some riders.');
  return started;
}

describe('brief changes', () => {
  it('compares git revisions and folders', async () => {
    const started = await changedProject();
    const expected = [
      'version 1 (March 2026) -> version 2 (March 2026)',
      '',
      'What it costs',
      '  ~ list item',
      '      - Raise fares, and lose riders.',
      '      + Raise fares and lose some riders.',
      '',
    ].join('\n');
    expect(await started.brief('changes', 'HEAD', 'transport')).toEqual({ code: 0, out: expected, err: '' });
    expect((await started.brief('changes', 'HEAD:data/transport', 'data/transport')).out).toBe(expected);
    git(started, 'commit', '-q', '-a', '-m', 'two');
    expect((await started.brief('changes', 'HEAD~1:transport', 'HEAD:transport')).out).toBe(expected);
  });

  it('compares PDFs that contain their source, as JSON and Markdown', async () => {
    const started = await changedProject();
    await started.brief('build', '--out', 'new.pdf');
    git(started, 'checkout', '-q', '.');
    await started.brief('build', '--out', 'old.pdf');
    const { changes } = JSON.parse((await started.brief('changes', 'old.pdf', 'new.pdf', '--json')).out);
    expect(changes).toMatchObject({ from: { version: '1' }, to: { version: '2' }, sections: [{ id: 'cost' }] });
    expect((await started.brief('changes', 'old.pdf', 'new.pdf', '--format', 'markdown', '-o', 'x.md')).out).toBe(
      'x.md\n',
    );
    expect(readFileSync(started.path('x.md'), 'utf8')).toContain('## What it costs');
  });

  it('refuses a word that is neither a brief, a PDF nor a revision', async () => {
    const started = await startedProject();
    expect(await started.brief('changes', 'nothing', 'transport')).toMatchObject({
      code: 2,
      err: expect.stringContaining("'nothing' isn't a brief, a PDF or a git revision"),
    });
    started.write('x.pdf', 'no PDF');
    expect(await started.brief('changes', 'x.pdf', 'transport')).toMatchObject({
      code: 1,
      err: expect.stringContaining('archive/not-a-pdf'),
    });
  });
});

describe('a brief with an earlier edition', () => {
  it('prints the changes since, the same each time', async () => {
    const started = await startedProject();
    for (const file of ['brief.yaml', 'ridership.csv']) {
      started.write(`data/transport/editions/1/${file}`, readFileSync(started.path(`data/transport/${file}`), 'utf8'));
    }
    edit(started, 'version: 1', 'version: 2');
    edit(started, 'Raise fares, and lose riders.', 'Raise fares and lose some riders.');
    edit(started, 'allow:', 'previous: { from: editions/1, mark: true }\nallow:');
    expect(await started.brief('build', '--strict')).toMatchObject({ code: 0, err: '' });
    const html = (await started.brief('build', '--print', 'html')).out;
    expect(html).toContain('What changed since version');
    expect(html).toMatch(/mark class="changed"[\s\S]*lose some riders/);
    expect((await started.brief('verify', 'output/transport.pdf')).code).toBe(0);
  });

  it('reports a missing edition', async () => {
    const started = await startedProject();
    edit(started, 'allow:', 'previous: { from: editions/1 }\nallow:');
    expect(await started.brief('check')).toMatchObject({
      code: 1,
      err: expect.stringContaining('error[data/no-previous]'),
    });
  });
});
