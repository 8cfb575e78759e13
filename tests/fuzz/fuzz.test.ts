/** The fuzzer itself, a few inputs with a fixed seed, and every failure it has found. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleScript } from './bundle.ts';
import { readCases } from './cases.ts';
import type { Answer } from './child.ts';
import { fuzz } from './fuzz.ts';
import { generateInput } from './generate.ts';
import { failureOf } from './oracles.ts';
import { fuzzProjects } from './projects.ts';
import { Runner } from './runner.ts';
import { shrink } from './shrink.ts';

let script = '';
/** The child process of all tests that need one. */
let runner: Runner;
beforeAll(async () => {
  script = await bundleScript('child');
  runner = new Runner(script);
});
afterAll(() => runner.close());

const answer = (part: Partial<Answer>): Answer => ({ id: 0, diagnostics: [], memory: 0, ...part });
const BRIEF = { 'data/x/brief.yaml': 'title: T\nstandfirst: S' };

describe('the oracles', () => {
  it('detect exceptions, hangs, memory, silence and errors without a place', () => {
    const keyOf = (ran: Parameters<typeof failureOf>[0]): string | undefined => failureOf(ran, BRIEF, false)?.key;
    expect(keyOf(answer({ thrown: { message: 'x', stack: "TypeError: no 'x'\n    at place (file:1:2)" } }))).toBe(
      'thrown TypeError: no  at place',
    );
    expect(keyOf({ ended: 'hang', words: '' })).toMatch(/^hang/);
    expect(keyOf(answer({ memory: 3e9 }))).toBe('memory');
    expect(keyOf(answer({}))).toBe('neither a PDF nor errors');
    const error = { severity: 'error', code: 'data/wrong-value', message: 'wrong' } as const;
    expect(keyOf(answer({ diagnostics: [error] }))).toBe('no place data/wrong-value');
    const span = { file: 'data/x/brief.yaml', line: 2, column: 1 };
    expect(keyOf(answer({ diagnostics: [{ ...error, span }] }))).toBeUndefined();
    expect(keyOf(answer({ diagnostics: [{ ...error, span: { ...span, line: 3 } }] }))).toBe(
      'wrong place data/wrong-value',
    );
    expect(keyOf(answer({ diagnostics: [{ ...error, span }], pdf: new Uint8Array() }))).toBe('a PDF with errors');
  });

  it('detect a PDF that other programs refuse, and one without the words', async () => {
    const pdf = new Uint8Array(Buffer.from('%PDF-1.7\nnothing'));
    expect(failureOf(answer({ pdf }), BRIEF, true)?.key).toBe('qpdf refuses it');
    const [tiny] = fuzzProjects();
    const ran = await runner.run('tiny', tiny?.files ?? {});
    expect(failureOf(ran, tiny?.files ?? {}, true)).toBeUndefined();
    expect(failureOf({ ...ran, title: 'Elephant words' } as Answer, tiny?.files ?? {}, true)?.key).toBe(
      'words are missing',
    );
  });
});

describe('inputs', () => {
  it('are the same for the same seed, and differ for other seeds', () => {
    const projects = fuzzProjects();
    expect(generateInput(projects, 5)).toEqual(generateInput(projects, 5));
    const kinds = new Set(Array.from({ length: 400 }, (_, seed) => generateInput(projects, seed).mutated).flat());
    for (const name of Object.values(projects).flatMap(({ files }) => Object.keys(files)))
      expect(kinds).toContain(name);
  });

  it('come from projects that build', async () => {
    for (const { name, files } of fuzzProjects()) {
      const ran = await runner.run(name, files);
      expect([name, failureOf(ran, files, true)]).toEqual([name, undefined]);
      expect([name, (ran as Answer).diagnostics.filter(({ severity }) => severity === 'error')]).toEqual([name, []]);
    }
  });

  it('are minimised while they fail', async () => {
    const files = { 'a.txt': 'one\ntwo\nbad words\nthree', 'b.txt': 'changed' };
    const small = await shrink(files, { 'b.txt': 'base' }, async (now) => String(now['a.txt']).includes('bad'));
    expect(small).toEqual({ 'a.txt': 'bad' });
  });
});

describe('found failures', () => {
  it.each(readCases().map(({ name, files }) => [name, files] as const))('%s', async (_, files) => {
    const failure = failureOf(await runner.run('case', files), files, true);
    expect(failure).toBeUndefined();
  });

  it('nothing among 60 inputs from seed 1', { timeout: 120_000 }, async () => {
    const said: string[] = [];
    const around = { isOver: () => false, keep: false, script, tell: (line: string) => said.push(line) };
    const report = await fuzz({ seed: 1, inputs: 60, deepEvery: 10, ...around });
    expect(said).toEqual([]);
    expect(report.inputs).toBe(60);
    expect(report.pdfs).toBeGreaterThan(9);
  });
});
