/** `notes: full | short | off` and `annex: full | off`. */

import { describe, expect, it } from 'vitest';
import { createCompiler, memoryReader, printStage } from '../../src/index.ts';
import { overlay } from '../setup/overlay.ts';

const brief = (keys: string, sources = 'a: { title: Report A, author: Ann }'): string => `
masthead: { series: S, number: 1, version: 1, date: 2026-03 }
title: Title
standfirst: Words.
keyMessages: [One]
${keys}
charts:
  bus: { kind: bar, title: A chart, measure: Share, unit: '%', rows: [{ label: A, value: 12, claim: rides }] }
sections:
  - { title: Part, blocks: [ { paragraph: 'First.[^one] Then.[^two] Last.[^rides]' }, { figure: bus } ] }
claims:
  one: { words: First., evidence: { source: a, paragraph: 1, quote: the first words } }
  two: { words: Then., evidence: { source: ${sources.includes('b:') ? 'b' : 'a'}, paragraph: 2, quote: the second words } }
  rides: { words: 12% ride., value: 12%, evidence: { source: a, paragraph: 3, quote: 12% ride } }
sources: { ${sources} }
author: { name: N }
`;

async function build(text: string, options = {}) {
  const compiler = createCompiler({ reader: overlay(memoryReader({ 'data/x/brief.yaml': text })) });
  const result = await compiler.build('data/x', options);
  const errors = result.diagnostics.filter((d) => d.severity !== 'info' && !d.code.startsWith('facts/'));
  return { html: printStage(result, 'html') ?? '', tags: printStage(result, 'tags') ?? '', errors, pdf: result.pdf };
}

/** Where the lines of a layout's pages are, with their words, pt. */
async function placed(text: string, layout: string) {
  const compiler = createCompiler({ reader: overlay(memoryReader({ 'data/x/brief.yaml': text })) });
  const result = await compiler.build('data/x', { layout });
  const errors = result.diagnostics.filter((d) => d.severity !== 'info' && !d.code.startsWith('facts/'));
  const printed = (printStage(result, 'pages') ?? '').matchAll(/line ([\d.-]+),([\d.-]+) ([\d.]+)x[\d.]+ "(.*)"/g);
  const lines = [...printed].map(([, x, y, width, words = '']) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
    text: words,
  }));
  return { errors: errors.map((d) => d.message), tags: printStage(result, 'tags') ?? '', lines };
}

/** The printed notes, a line each, without their backlinks. */
function notesOf(html: string): string[] {
  const notes = html.split('<li role="doc-endnote"').slice(1);
  return notes.map((note) => {
    const [words = ''] = note.split('<a class="backlink"');
    const texts = [...words.matchAll(/^ *(<q>)|^ *"(.*)"$/gm)].map(([, quote, text]) => (quote ? '>' : (text ?? '')));
    return texts.join('').replaceAll('\u00a0', ' ').trim();
  });
}

describe('notes with place: margin', () => {
  const own = `notes: { aside: { text: 'Beside its mark.', place: margin }, foot: { text: 'At the foot.' } }`;
  const text = brief(own).replace('First.[^one]', 'First.[^one] Own.[^aside] Other.[^foot]');

  it('are in the outer margin of a report, at the height of their marks and tagged as notes', async () => {
    const { errors, tags, lines } = await placed(text, 'report');
    expect(errors).toEqual([]);
    const [note, mark, foot] = ['Beside', 'Own.', 'At the foot'].map((words) =>
      lines.find((l) => l.text.includes(words)),
    );
    if (!note || !mark || !foot) throw new Error('a line is missing');
    expect(note.x).toBeGreaterThan(mark.x + mark.width);
    expect(Math.abs(note.y - mark.y)).toBeLessThan(6);
    expect(foot.x).toBeLessThan(mark.x + mark.width);
    expect(foot.y).toBeGreaterThan(note.y + 100);
    expect(tags).toMatch(/Note(?:.*\n){1,8}.*Beside/);
  });

  it.each(['brief', 'large-print', 'at-a-glance'])('are with the other notes in the layout %s', async (layout) => {
    const { errors, lines } = await placed(text, layout);
    expect(errors).toEqual([]);
    const xs = ['Beside', 'At the foot'].map((words) => lines.find((l) => l.text.includes(words))?.x);
    expect(xs[0]).toBeDefined();
    expect(xs[0]).toBe(xs[1]);
  });
});

describe('notes', () => {
  it('name a source once, then only its paragraph', async () => {
    expect(notesOf((await build(brief(''))).html)).toEqual([
      'Ann, ¶ 1: >the first words.',
      '¶ 2: >the second words.',
      '¶ 3: >12% ride.',
    ]);
  });

  it('name one of several sources by its number, which the list of sources prints', async () => {
    const { html } = await build(
      brief('', "a: { title: Report A, author: Ann }, b: { title: Report B, doi: '10.1000/b' }"),
    );
    expect(notesOf(html)).toEqual([
      'Ann [1], ¶ 1: >the first words.',
      'Report B [2], ¶ 2: >the second words.',
      '[1], ¶ 3: >12% ride.',
    ]);
    expect(html).toContain('Source [2].');
    expect(html).toContain('<a href="https://doi.org/10.1000/b">');
  });

  it('leave out the words of evidence if short, and themselves and their marks if off', async () => {
    expect(notesOf((await build(brief('notes: short'))).html)).toEqual(['Ann, ¶ 1.', '¶ 2.', '¶ 3.']);
    const off = await build(brief('notes: off'));
    expect(off.html).not.toContain('doc-noteref');
    expect(notesOf(off.html)).toEqual([]);
    expect(off.errors).toEqual([]);
  });
});

describe('the annex', () => {
  it('aligns columns of numbers below their heads, and names what several series measure', async () => {
    const series = `series: [Day, Night], rows: [{ label: A, values: { Day: 12, Night: <5 } }, { label: B, values: { Day: 7.5, Night: 9 } }]`;
    const two = brief('').replace('rows: [{ label: A, value: 12, claim: rides }]', series);
    const { html } = await build(two);
    const annex = html.slice(html.indexOf('id="annex"'));
    expect(annex).toMatch(/<span class="measure">\s*"Share"/);
    expect(
      annex.match(/<(?:th|td)[^>]*class="quantity"[^>]*>\s*"[^"]+"/g)?.map((cell) => cell.match(/"([^"]+)"$/)?.[1]),
    ).toEqual(['Day', '12%', '7.5%']);
  });

  it('prints the data of figures, and figures link to it', async () => {
    const { html, tags } = await build(brief(''));
    expect(html).toContain('id="data-figure-bus"');
    expect(tags).toContain('#data-figure-bus');
  });

  it('is replaced by links to the attached data if off', async () => {
    const { html, tags, errors, pdf } = await build(brief('annex: off'));
    expect(html).not.toContain('id="data-figure-bus"');
    expect(tags).toMatch(/Annot.*attachment:bus "Attached data of Figure 1"/);
    expect(errors).toEqual([]);
    expect(pdf).toBeDefined();
  });

  it('is missed where nothing is attached either', async () => {
    const { html, errors } = await build(brief('annex: off'), { source: false });
    expect(html).not.toContain('attachment:');
    expect(errors).toMatchObject([
      { code: 'layout/not-printed', message: expect.stringContaining('neither printed (annex: off) nor attached') },
    ]);
  });
});
