import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { edited, tracked } from '../review/edited.ts';
import { type Project, project } from './project.ts';

const YAML = `# A comment.
masthead: { series: S, number: 1, version: 1, date: 2026-03 }
title: Losses of water
standfirst: Made-up words about leaks.
keyMessages: [Pipes are old.]
sections:
  - id: one
    title: The problem
    blocks:
      - paragraph: Cities lose 31 %{^loss} of their water.
      - paragraph: Villages lose less.
claims:
  loss: { value: 31 %, evidence: { source: s, paragraph: 1, quote: 31 % } }
sources: { s: { title: T } }
author: { name: A }
`;
const DATA = { 'data/b/brief.yaml': YAML, 'data/b/sources/s.txt': 'Cities lose 31 % of their water.\n' };

/** A project with the review of its brief, and with answers of Ann and Bo made of it. */
async function reviewed(
  changes: Readonly<Record<string, (xml: string) => string>>,
  files: Readonly<Record<string, string>> = DATA,
): Promise<Project> {
  const made = project(files);
  expect((await made.brief('review', 'b')).out).toBe('output/b-review.docx\n');
  const sent = new Uint8Array(readFileSync(made.path('output/b-review.docx')));
  for (const [name, change] of Object.entries(changes)) writeFileSync(made.path(name), edited(sent, change));
  return made;
}

function yaml(of: Project): string {
  return readFileSync(of.path('data/b/brief.yaml'), 'utf8');
}

const ANN = { 'ann.docx': (xml: string) => tracked(xml, 'Villages', 'Small towns') };
const BOTH = { ...ANN, 'bo.docx': (xml: string) => tracked(xml, 'Villages', 'Hamlets', 'Bo') };

describe('brief merge', () => {
  it('writes the changed words, keeps the file before, lists both, and checks the brief', async () => {
    const here = await reviewed(ANN);
    const { code, out } = await here.brief('merge', 'b', 'ann.docx');
    expect(yaml(here)).toBe(YAML.replace('Villages', 'Small towns'));
    expect(readFileSync(here.path('data/b/brief.yaml~'), 'utf8')).toBe(YAML);
    expect(code).toBe(0);
    expect(out).toContain('data/b/brief.yaml:11: Ann: “Villages lose less.” is now “Small towns lose less.”');
    expect(out).toContain('data/b/brief.yaml (before: data/b/brief.yaml~)');
    expect(out).toMatch(/data\/b {2}no problems/);
  });

  it('names the claim that a reviewer contradicts', async () => {
    const here = await reviewed({ 'ann.docx': (xml) => xml.replace('31 %', '13 %') });
    const { code, err } = await here.brief('merge', 'b', 'ann.docx');
    expect(code).toBe(1);
    expect(yaml(here)).toContain('lose 13 %{^loss} of');
    expect(err).toMatch(/brief\.yaml:10:\d+: error\[facts\/[a-z-]+\].*31 %/);
  });

  it('writes nothing with --dry-run, nor where nothing changed', async () => {
    const here = await reviewed(ANN);
    const { code, out } = await here.brief('merge', 'b', 'ann.docx', '--dry-run');
    expect([code, out]).toEqual([0, expect.stringContaining('Nothing was written.')]);
    expect((await here.brief('merge', 'b', 'output/b-review.docx')).out).toBe('Nothing to merge.\n');
    expect(yaml(here)).toBe(YAML);
    expect(existsSync(here.path('data/b/brief.yaml~'))).toBe(false);
  });

  it('lists conflicts, and writes the side that is chosen, or both between marks', async () => {
    const here = await reviewed(BOTH);
    const { code, out } = await here.brief('merge', 'b', 'ann.docx', 'bo.docx');
    expect([code, yaml(here)]).toEqual([1, YAML]);
    expect(out).toContain(
      'data/b/brief.yaml:11: “Villages” became “Small towns” (Ann) and “Hamlets” (Bo); choose with --theirs=NAME',
    );
    // Two reviewers are on one side.
    expect((await here.brief('merge', 'b', 'ann.docx', 'bo.docx', '--theirs')).code).toBe(1);

    expect((await here.brief('merge', 'b', 'ann.docx', 'bo.docx', '--theirs=Bo')).code).toBe(0);
    expect(yaml(here)).toBe(YAML.replace('Villages', 'Hamlets'));
    const apart = await here.brief('merge', 'b', 'ann.docx', 'bo.docx', '--theirs', 'Bo');
    expect([apart.code, apart.err]).toEqual([2, expect.stringContaining("--theirs='Bo'")]);

    here.write('data/b/brief.yaml', YAML.replace('Villages', 'Farms'));
    await here.brief('merge', 'b', 'ann.docx', '--ours');
    expect(yaml(here)).toContain('paragraph: Farms lose less.');
    const marked = await here.brief('merge', 'b', 'ann.docx', '--mark');
    expect(yaml(here)).toContain('paragraph: <<<<<<< Farms ======= Small towns >>>>>>> lose less.');
    expect(marked.err).toMatch(/brief\.yaml:11:20: error\[data\/conflict-mark\].*<<<<<<< Farms/);
    here.write('data/b/brief.yaml', YAML.replace('Villages', 'Farms'));
    expect((await here.brief('merge', 'b', 'ann.docx', '--theirs')).code).toBe(0);
    expect(yaml(here)).toContain('paragraph: Small towns lose less.');
  });

  it('takes in the changes of the authors of --accept', async () => {
    const here = await reviewed({
      'all.docx': (xml) => tracked(tracked(xml, 'Villages', 'Hamlets', 'Bo'), 'about leaks', 'about pipes'),
    });
    await here.brief('merge', 'b', 'all.docx', '--accept', 'Bo');
    expect(yaml(here)).toBe(YAML.replace('Villages', 'Hamlets'));
    const { code, err } = await here.brief('merge', 'b', 'all.docx', '--accept', 'Cy');
    expect(code).toBe(1);
    expect(err).toContain("no tracked changes by 'Cy': changes are by Ann, Bo");
  });

  it('lists as Markdown and as JSON', async () => {
    const here = await reviewed(BOTH);
    const run = (...words: string[]) => here.brief('merge', 'b', 'ann.docx', '--dry-run', ...words);
    expect((await run('--format', 'markdown')).out).toContain(
      '# Review\n\n## Merged\n\n- data/b/brief.yaml:11: Ann: “Villages lose less.” is now',
    );
    const listed = JSON.parse((await run('--json')).out) as Record<string, unknown>;
    expect(listed).toMatchObject({
      ok: true,
      written: [],
      merged: [{ kind: 'changed', line: 11, before: 'Villages lose less.', authors: ['Ann'] }],
      changes: [
        { author: 'Ann', kind: 'deleted', words: 'Villages', passage: 'Villages lose less.' },
        { author: 'Ann', kind: 'inserted', words: 'Small towns' },
      ],
    });
    const both = await here.brief('merge', 'b', 'ann.docx', 'bo.docx', '--json');
    expect([both.code, JSON.parse(both.out)]).toEqual([1, expect.objectContaining({ ok: false, written: [] })]);
  });

  it('prints one JSON object also where it writes and checks', async () => {
    const here = await reviewed(ANN);
    const { code, out, err } = await here.brief('merge', 'b', 'ann.docx', '--json');
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ ok: true, written: ['data/b/brief.yaml'], diagnostics: [] });
  });

  it('needs the document that was sent where a program dropped the edition', async () => {
    const here = await reviewed({});
    const sent = new Uint8Array(readFileSync(here.path('output/b-review.docx')));
    writeFileSync(here.path('bare.docx'), edited(sent, ANN['ann.docx'], /^customXml/));
    const without = await here.brief('merge', 'b', 'bare.docx');
    expect(without.code).toBe(1);
    expect(without.err).toContain('hint: if a program dropped the edition');
    await here.brief('merge', 'b', 'bare.docx', '--sent', 'output/b-review.docx');
    expect(yaml(here)).toBe(YAML.replace('Villages', 'Small towns'));
    const wrong = await here.brief('merge', 'b', 'bare.docx', '--sent', 'bare.docx');
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining("bare.docx isn't a review that")]);
  });

  it.each([
    ['1', "there is no brief 'c'", ['merge', 'c', 'ann.docx']],
    ['1', 'other.docx: the file is damaged', ['merge', 'b', 'other.docx']],
    ['2', 'there is no file missing.docx', ['merge', 'b', 'missing.docx']],
    ['2', 'needs NAME REVIEW.docx', ['merge', 'b']],
    ['2', '--theirs and --mark contradict each other', ['merge', 'b', 'ann.docx', '--theirs', '--mark']],
    ['2', '--json and --format contradict each other', ['merge', 'b', 'ann.docx', '--json', '--format', 'text']],
    ['2', "did you mean '--accept'", ['merge', 'b', 'ann.docx', '--acept', 'Ann']],
    ['2', '--format must be one of text, markdown', ['merge', 'b', 'ann.docx', '--format', 'html']],
  ])('ends with exit code %s: %s', async (expected, message, words) => {
    const here = await reviewed(ANN);
    here.write('other.docx', 'PK\u0003\u0004 no archive');
    const { code, out, err } = await here.brief(...words);
    expect(out + err).toContain(message);
    expect([code, yaml(here)]).toEqual([Number(expected), YAML]);
  });

  it('refuses the review of another brief, and one of an edition that others don’t answer', async () => {
    const here = await reviewed(ANN, {
      ...DATA,
      'data/c/brief.yaml': YAML,
      'data/c/sources/s.txt': DATA['data/b/sources/s.txt'],
    });
    const { code, err } = await here.brief('merge', 'c', 'ann.docx');
    expect(code).toBe(1);
    expect(err).toContain("ann.docx is a review of the brief 'b'\n  hint: brief merge b ann.docx");
    here.write('data/b/brief.yaml', YAML.replace('Losses', 'A loss'));
    await here.brief('review', 'b', '--out', 'later.docx');
    expect((await here.brief('merge', 'b', 'ann.docx', 'later.docx')).err).toContain(
      'later.docx is a review of another edition than ann.docx: merge it by itself',
    );
  });
});

describe('brief review', () => {
  it('prints one JSON object with --json, also when it refuses', async () => {
    const here = project(DATA);
    const { out } = await here.brief('review', 'b', '--claims', '--out', 'r.docx', '--json');
    expect(JSON.parse(out)).toEqual({ ok: true, file: 'r.docx', diagnostics: [] });
    here.write('data/b/brief.yaml', 'titel: T\n');
    const refused = await here.brief('review', 'b', '--json');
    expect([refused.code, JSON.parse(refused.out)]).toEqual([1, expect.objectContaining({ ok: false })]);
  });
});
