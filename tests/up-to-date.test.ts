import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { starterFiles } from '../src/cli/starter-brief.ts';
import { type CompileOptions, createCompiler } from '../src/index.ts';
import { buildRecord, findUpToDate, recordPlace } from '../src/project/up-to-date.ts';
import { runs } from './support/runs.ts';

type Step =
  | { readonly do: 'write'; readonly file: string; readonly text: string }
  | { readonly do: 'remove'; readonly file: string }
  | { readonly do: 'build' }
  | { readonly do: 'spoil' };

const FILES = starterFiles('t');

/** Files that a build reads or looks for, each with possible texts; a project starts with the first. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'data/t/brief.yaml': [
    FILES['brief.yaml'] ?? '',
    (FILES['brief.yaml'] ?? '').replace('title: Fewer', 'title: Far fewer'),
    `${FILES['brief.yaml']}# a comment\n`,
    'title: [broken',
  ],
  'data/t/ridership.csv': [FILES['ridership.csv'] ?? '', 'label,value\nEvery day,<10 %\nNever,n/a\n'],
  'templates/house.css': [':root { --accent: #7a1f3d }'],
  'templates/brief/layout.yaml': ['extends: brief\n'],
  'templates/brief/masthead.hbs': ['<p>Mine</p>'],
  'notes.txt': ['not read'],
};
const STARTS = ['data/t/brief.yaml', 'data/t/ridership.csv'];

const file = fc.constantFrom(...Object.keys(TEXTS));
const step: fc.Arbitrary<Step> = fc.oneof(
  file.chain((name) =>
    fc.constantFrom(...(TEXTS[name] ?? [])).map((text): Step => ({ do: 'write', file: name, text })),
  ),
  file.map((name): Step => ({ do: 'remove', file: name })),
  { arbitrary: fc.constant<Step>({ do: 'build' }), weight: 3 },
  { arbitrary: fc.constant<Step>({ do: 'spoil' }), weight: 1 },
);

describe('up to date', () => {
  it('is exactly a PDF that a build would reproduce', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.boolean(), async (steps, letter) => {
        await walk(steps, letter ? { paper: 'Letter' } : {});
      }),
      { numRuns: runs(5) },
    );
  });
});

/** A folder whose projects follow each other, with two compilers that stay warm. */
const root = mkdtempSync(join(tmpdir(), 'uptodate-'));
const [here, judge] = [createCompiler({ root }), createCompiler({ root })];
afterAll(() => rmSync(root, { recursive: true }));

async function walk(steps: readonly Step[], options: CompileOptions): Promise<void> {
  try {
    const write = (name: string, contents: string | Uint8Array): void => {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), contents);
    };
    for (const name of STARTS) {
      write(name, TEXTS[name]?.[0] ?? '');
    }
    const order = { folder: join(root, 'data/t'), options, root };
    const pdfPath = join(root, 'output/t.pdf');
    const record = recordPlace(pdfPath, root) ?? '';
    /** The diagnostics of the build of the existing PDF. */
    let said: string | undefined;
    let judged = judge.build(order.folder, options);
    for (const step of steps) {
      if (step.do === 'write') {
        write(step.file, step.text);
      } else if (step.do === 'remove') {
        rmSync(join(root, step.file), { force: true });
      } else if (step.do === 'spoil' && said !== undefined) {
        write('output/t.pdf', 'spoilt');
      } else if (step.do === 'build') {
        const result = await here.build(order.folder, options);
        if (result.pdf) {
          write('output/t.pdf', result.pdf);
          writeFileSync(record, buildRecord(result, order) ?? '');
          said = JSON.stringify(result.diagnostics);
        }
      }
      const found = findUpToDate(pdfPath, order);
      if (step.do === 'write' || step.do === 'remove') judged = judge.build(order.folder, options);
      const { pdf, diagnostics } = await judged;
      const isSame = said === JSON.stringify(diagnostics) && pdf !== undefined && readFileSync(pdfPath).equals(pdf);
      expect(found !== undefined).toBe(isSame);
      if (found) expect(JSON.stringify(found.diagnostics)).toBe(said);
    }
  } finally {
    for (const name of readdirSync(root)) rmSync(join(root, name), { recursive: true });
  }
}
