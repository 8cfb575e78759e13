/** Reports for other programs, levels of checks, lists of known findings, and explanations of codes. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { githubAnnotations, sarifLog } from '../../src/cli/report-formats.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { type Project, startedProject } from './project.ts';

const BRIEF = 'data/transport/brief.yaml';

function edit(in_: Project, from: string, to: string): void {
  const text = readFileSync(in_.path(BRIEF), 'utf8');
  expect(text).toContain(from);
  in_.write(BRIEF, text.replace(from, to));
}

const FOUND: readonly Diagnostic[] = [
  {
    severity: 'warning',
    code: 'facts/untraced',
    message: "100% of it,\nor 'more'",
    span: { file: 'data/a b,c/brief.yaml', line: 3, column: 5, endLine: 3, endColumn: 9 },
    hint: 'trace it',
    related: [{ message: 'here', span: { file: 's.txt', line: 1, column: 1 } }],
  },
  { severity: 'error', code: 'cli/no-briefs', message: 'none' },
];

describe('formats', () => {
  it('are GitHub Actions annotations, escaped', () => {
    expect(githubAnnotations(FOUND)).toEqual([
      "::warning file=data/a b%2Cc/brief.yaml,line=3,col=5,endLine=3,endColumn=9,title=facts/untraced::100%25 of it,%0Aor 'more'%0Atrace it",
      '::error title=cli/no-briefs::none',
    ]);
  });

  it('are SARIF 2.1.0', () => {
    expect(sarifLog(FOUND, '1.0', (code) => (code === 'facts/untraced' ? 'A figure.' : undefined))).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'briefwright',
              rules: [{ id: 'cli/no-briefs' }, { id: 'facts/untraced', shortDescription: { text: 'A figure.' } }],
            },
          },
          results: [
            {
              ruleId: 'facts/untraced',
              ruleIndex: 1,
              level: 'warning',
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'data/a%20b%2Cc/brief.yaml' },
                    region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
                  },
                },
              ],
              relatedLocations: [{ message: { text: 'here' } }],
            },
            { ruleId: 'cli/no-briefs', ruleIndex: 0, level: 'error' },
          ],
        },
      ],
    });
  });

  it('are the only output of the command', async () => {
    const started = await startedProject();
    edit(started, 'Fewer than 10 % of residents', 'Fewer than 12 % of residents');
    const github = await started.brief('check', '--format', 'github');
    expect(github).toMatchObject({ code: 1, err: '' });
    expect(github.out).toMatch(/^::error file=data\/transport\/brief\.yaml,line=\d+,.*title=facts\/figure-differs::/);
    const sarif = await started.brief('check', '--format', 'sarif');
    expect(JSON.parse(sarif.out)).toMatchObject({ runs: [{ results: [{ ruleId: 'facts/figure-differs' }] }] });
    expect(await started.brief('check', '--format', 'xml')).toMatchObject({ code: 2 });
  });
});

describe('levels', () => {
  it('are taken from the command line before the brief', async () => {
    const started = await startedProject();
    edit(started, 'Fewer than 10 % of residents', 'Fewer than 12 % of residents');
    expect(await started.brief('check', '--level', 'figure-differs=off')).toMatchObject({ code: 0, err: '' });
    const warned = await started.brief('check', '--level', 'facts/figure-differs=warning');
    expect(warned).toMatchObject({ code: 0, err: expect.stringContaining('warning[facts/figure-differs]') });
    edit(started, 'allow:', 'checks: { figure-differs: off }\nallow:');
    expect((await started.brief('check')).code).toBe(0);
    expect((await started.brief('check', '--level', 'figure-differs=error')).code).toBe(1);
  });

  it('are refused if the check or the level is unknown', async () => {
    const started = await startedProject();
    const wrong = await started.brief('check', '--level', 'untracd=off');
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining("did you mean 'untraced'?") });
    expect((await started.brief('check', '--level', 'untraced=never')).code).toBe(2);
  });
});

describe('known findings', () => {
  it('are not reported again; new ones are, and known ones that no longer occur cause a remark', async () => {
    const started = await startedProject();
    edit(started, 'Fewer than 10 % of residents', 'Fewer than 12 % of residents');
    expect((await started.brief('check')).code).toBe(1);
    expect((await started.brief('check', '--write-baseline')).code).toBe(0);
    expect((await started.brief('build')).code).toBe(0);
    edit(started, 'about a quarter ride', 'about a third ride');
    const again = await started.brief('check');
    expect(again.code).toBe(1);
    expect(again.err).toContain("'about a third'");
    expect(again.err).not.toContain("'Fewer than 12 %'");
    edit(started, 'about a third ride', 'about a quarter ride');
    edit(started, 'Fewer than 12 % of residents', 'Fewer than 10 % of residents');
    expect(await started.brief('check')).toMatchObject({ code: 0, err: expect.stringContaining('no longer occurs') });
    started.write('data/transport/known-findings.json', '[]');
    expect(await started.brief('check')).toMatchObject({ code: 1, err: expect.stringContaining('facts/bad-baseline') });
  });
});

describe('brief explain', () => {
  it('explains a code, with an example', async () => {
    const { out, code } = await (await startedProject()).brief('explain', 'facts/kind-differs');
    expect(code).toBe(0);
    expect(out).toContain('less than 10% is not 10%');
    expect(out).toContain('Example:');
    expect(out).toContain('Corrected:');
    expect(out).toContain('--level kind-differs=off');
  });

  it('accepts a code as messages print it, and suggests the nearest', async () => {
    const started = await startedProject();
    expect((await started.brief('explain', 'error[data/unknown-key]')).out).toContain('data/unknown-key');
    expect((await started.brief('explain', 'untraced')).out).toContain('facts/untraced');
    expect(await started.brief('explain', 'facts/untracd')).toMatchObject({
      code: 2,
      err: expect.stringContaining("did you mean 'facts/untraced'?"),
    });
  });
});
