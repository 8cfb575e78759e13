/** The built-in layouts, each with the sample brief and the starter, on both paper sizes. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { starterFiles } from '../../src/cli/starter-brief.ts';
import { type CompileResult, createCompiler, memoryReader, printStage } from '../../src/index.ts';
import { fillerBrief } from '../bench/filler-brief.mjs';
import { overlay } from '../setup/overlay.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every part of a brief except figures. */
const WORDS = `
masthead: { series: Policy brief, number: 2, version: 1, date: 2026-03 }
title: A brief of words
standfirst: Incomprehensibilities are institutionalised internationally by counterrevolutionaries.
keyMessages: [First, Next, Last]
sections:
  - id: a
    title: A section
    blocks:
      - paragraph: ${'Disproportionately uncharacteristic internationalisation. '.repeat(20)}[^n]
      - heading: A heading
      - list: { style: number, items: [First, Next] }
      - definitions: [{ term: A term, text: What it means. }]
      - keyFigures: [{ value: not asked, label: of people }, { value: unknown, label: to the city, note: A note. }]
      - quotation: { text: Words of somebody., speaker: Somebody }
      - box: { title: A box, blocks: [paragraph: Boxed.] }
      - table:
          id: t
          caption: A table
          columns: [{ key: a, title: A }, { key: b, title: B, type: quantity }]
          rows: [{ a: Row, b: not asked }]
          note: A note.
          source: A source.
      - part: implications
      - part: unknowns
implications: [{ title: A point., text: What follows. }]
unknowns: [Something]
notes: { n: { text: A note. } }
sources: { s: { title: A source } }
author: { name: N, role: R }
disclosure: None.
related: [{ title: Another }]
licence: None.
contact: Nobody.
`;
/** The sample brief, with tables of the data of its figures. */
function annexed(): Record<string, string> {
  const from = (name: string): string => readFileSync(`data/belarus/${name}`, 'utf8');
  const names = readdirSync('data/belarus', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$/.test(name),
  );
  const copies = names.map((name) => [`data/annexed/${name}`, from(name)]);
  return {
    ...Object.fromEntries(copies),
    'data/annexed/brief.yaml': from('brief.yaml').replace('annex: off', 'annex: full'),
  };
}

const starter = Object.entries(starterFiles('starter')).map(([name, text]) => [`data/starter/${name}`, text]);
const files = {
  ...Object.fromEntries(starter),
  'data/words/brief.yaml': WORDS,
  ...annexed(),
  'data/filler/brief.yaml': fillerBrief(12)['brief.yaml'] ?? '',
};
const compiler = createCompiler({ reader: overlay(memoryReader(files)) });

const LAYOUTS = ['brief', 'at-a-glance', 'report', 'large-print'] as const;
const PAPERS = { A4: '595.3 x 841.9', Letter: '612 x 792' } as const;

/** The output of a tool for a PDF. */
function run(command: string, pdf: Uint8Array | undefined, ...args: string[]): string {
  const file = join(folder, 'out.pdf');
  writeFileSync(file, pdf ?? expect.fail('no PDF'));
  const named = args.map((arg) => (arg === 'PDF' ? file : arg));
  return execFileSync(command, named, { encoding: 'utf8' });
}

/** Diagnostics about pages, without those about checks of figures. */
const complaints = ({ diagnostics }: CompileResult): readonly string[] =>
  diagnostics.filter((d) => d.severity !== 'info' && !d.code.startsWith('facts/')).map((d) => `${d.code} ${d.message}`);

describe.each(LAYOUTS)('the layout %s', (layout) => {
  const briefs = ['data/belarus', 'data/starter', 'data/words'];
  it.each(briefs.flatMap((brief) => Object.entries(PAPERS).map(([paper, size]) => [brief, paper, size] as const)))(
    'sets %s on %s without a complaint',
    async (brief, paper, size) => {
      const result = await compiler.build(brief, { layout, paper: paper as keyof typeof PAPERS });
      expect(complaints(result)).toEqual([]);
      expect(printStage(result, 'pages')).toMatch(new RegExp(`^page 1 ${size}`));
      expect(run('qpdf', result.pdf, '--check', 'PDF')).toContain('No syntax or stream encoding errors');
    },
  );
});

describe('a brief', () => {
  it('has running heads and feet on every page but the first, where the head is the masthead', async () => {
    const result = await compiler.build('data/belarus', { layout: 'brief' });
    const pages = run('pdftotext', result.pdf, '-layout', 'PDF', '-').split('\f').slice(0, -1);
    expect(pages).toHaveLength(4);
    for (const [i, page] of pages.entries()) {
      expect(page).toMatch(new RegExp(`Brief 1 · October 2022 · version 1 +Page ${i + 1} of 4\\s*$`));
      if (i > 0) expect(page).toMatch(/^\s*Policy brief +Belarus and the war in Ukraine$/m);
    }
  });
});

describe('at a glance', () => {
  it.each(Object.keys(PAPERS))('is one page of %s, and reports omissions', async (paper) => {
    const result = await compiler.build('data/belarus', {
      layout: 'at-a-glance',
      paper: paper as keyof typeof PAPERS,
    });
    expect(result.pages).toBe(1);
    expect(result.diagnostics.map((d) => `${d.severity} ${d.code}`)).toEqual(['info layout/fitted']);
    const lines = printStage(result, 'lines');
    for (const kept of ['Key messages', 'Implications', 'What is not known', 'Disclosure.', 'Less than 10%']) {
      expect(lines + run('pdftotext', result.pdf, 'PDF', '-')).toContain(kept);
    }
    expect(lines).toContain('The full brief has the evidence');
    expect(lines).not.toContain('Lukashenko’s road to dependence');
  });

  it('keeps all of a short brief', async () => {
    const result = await compiler.build('data/starter', { layout: 'at-a-glance' });
    expect(result.pages).toBe(1);
    expect(result.diagnostics).toEqual([]);
    expect(printStage(result, 'lines')).toContain('Notes');
    expect(printStage(result, 'lines')).not.toContain('The full brief');
  });
});

describe('a report', () => {
  const pagesOf = async (brief: string): Promise<readonly string[]> => {
    const result = await compiler.build(brief, { layout: 'report' });
    expect(complaints(result)).toEqual([]);
    return run('pdftotext', result.pdf, '-layout', 'PDF', '-').split('\f').slice(0, -1);
  };
  const pageNumber = (page: string): string => page.trimEnd().split('\n').at(-1)?.trim() ?? '';

  it('has a cover without a number, front matter with roman ones, and chapters from 1', async () => {
    const pages = await pagesOf('data/annexed');
    expect(pages[0]).toContain('Jennifer Mathers');
    expect(pages.slice(1).map(pageNumber)).toEqual(['ii', '1', '2', '3', '4', '5', '6', '7']);
    expect(pages[2]).toMatch(/^\s*Belarus and the war in Ukraine\s+A closer role in the war\?$/m);
  });

  it('lists chapters, headings, figures and tables with the pages that they are on', async () => {
    const pages = await pagesOf('data/filler');
    const contents = pages.slice(2, 4).join('\n');
    const entries = [...contents.matchAll(/^ *((?:\d|Figure|Table)[^\n]*?) *(?:\. ){3,}\.? *(\d+)$/gm)];
    expect(entries.length).toBeGreaterThan(8);
    for (const [, title = '', number] of entries) {
      const page = pages.slice(4).find((one) => pageNumber(one) === number) ?? '';
      const words = title.replace(/\s+/g, ' ');
      expect(page.replace(/\s+/g, ' '), `${words} on page ${number}`).toContain(words);
    }
  });

  it('sets each note at the foot of the page that its mark is on, and states where figures are', async () => {
    const pages = await pagesOf('data/belarus');
    const first = pages.find((page) => page.includes('Russia’s war against')) ?? '';
    expect(first.replace(/\s+/g, ' ')).toContain('1. Jennifer Mathers, ¶ 1: “edging closer towards more active');
    expect(pages.join(' ').replace(/\s+/g, ' ')).toContain('(Figure 1 on page 2)');
    expect(pages.join(' ').match(/edging closer/g)).toHaveLength(1);
  });

  it('includes the data of its figures', async () => {
    const annex = (await pagesOf('data/annexed')).at(-1) ?? '';
    expect(annex).toContain('Data of Figure 2');
    expect(annex).toMatch(/Support sending Belarusian soldiers to fight +Less than 10%/);
  });
});

describe('large print', () => {
  it.each(['data/words', 'data/belarus'])(
    'sets no word of %s below 14 pt, ragged and without a hyphen',
    async (brief) => {
      const result = await compiler.build(brief, { layout: 'large-print' });
      const fonts =
        run('pdftohtml', result.pdf, '-xml', '-i', '-stdout', '-zoom', '1', 'PDF').match(/<fontspec .*>/g) ?? [];
      expect(fonts.length).toBeGreaterThan(3);
      for (const font of fonts) expect(Number(/size="(\d+)"/.exec(font)?.[1])).toBeGreaterThanOrEqual(14);
      expect(run('pdftotext', result.pdf, '-layout', 'PDF', '-')).not.toMatch(/\u00ad|-$/m);
    },
  );
});
