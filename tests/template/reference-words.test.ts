/** Texts without elements (printed or read aloud) keep the words of references, and have no note marks. */

import { beforeAll, describe, expect, it } from 'vitest';
import { pagedBrief } from '../../src/build/built-brief.ts';
import { composeEmail } from '../../src/email/compose-email.ts';
import { type CompileResult, createCompiler, memoryReader, printStage } from '../../src/index.ts';
import { printed } from '../data/support.ts';
import { overlay } from '../setup/overlay.ts';

const BRIEF = `masthead: { series: Trial, number: 1, version: 1, date: 2026-03 }
layout: report
title: How {@trips} fell[^survey]
standfirst: As {@towns} shows[^survey], few ride.
keyMessages: [First., Second., Third.]
sections:
  - id: one
    title: What {@trips} shows[^survey]
    blocks:
      - heading: More than {@towns}[^survey]
      - paragraph: Words about {@two}.
      - figure: trips
      - table:
          id: towns
          caption: Towns, beside {@trips}[^survey]
          columns: [{ key: town, title: Town }, { key: n, title: 'Riders as in {@trips}' }]
          rows: [{ town: 'Minsk, {@trips}', n: many }]
  - id: two
    title: After {@one}, and {@two}
    blocks: [{ paragraph: Words. }]
charts:
  trips:
    kind: bar
    title: More than {@towns} says[^survey]
    measure: Share
    unit: '%'
    source: Table beside {@towns}[^survey]
    rows: [{ label: A, value: n/a }]
  other:
    kind: bar
    title: Another
    alt: Bars, as in {@trips}[^survey].
    measure: Share
    rows: [{ label: A, value: n/a }]
notes: { survey: { text: Made up for a test. } }
author: { name: A. Person }
licence: Free, but for {@trips}.
`.replace('      - figure: trips\n', '      - figure: trips\n      - figure: other\n');

let result: CompileResult;
beforeAll(async () => {
  const reader = overlay(memoryReader({ 'data/x/brief.yaml': BRIEF }));
  result = await createCompiler({ reader }).build('data/x', { draft: true, source: false });
});

const lines = (stage: 'html' | 'tags', pattern: RegExp): string[] =>
  printStage(result, stage).split('\n').filter((line) => pattern.test(line)).map((line) => line.trim()); // biome-ignore format: a chain

describe('plain texts', () => {
  it('include the words of references in contents and lists', () => {
    const text = printStage(result, 'html');
    for (const words of [
      'What Figure 1 shows',
      'More than Table 1',
      'More than Table 1 says',
      'Towns, beside Figure 1',
      'Table beside Table 1',
      'After What Figure 1 shows, and After What Figure 1 shows, and',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('include them in alternative texts, where a note mark is reported', () => {
    const alternatives = lines('tags', /Figure/).join('\n');
    expect(alternatives).toContain('More than Table 1 says.');
    expect(alternatives).toContain('Bars, as in Figure 1.');
    const said = printed(result.diagnostics).filter((line) => line.includes('note-in-alternative'));
    expect(said).toEqual([
      "data/x/brief.yaml:33:30 warning data/note-in-alternative alternative text can't have notes: the mark of 'survey' is left out | put [^survey] into the caption, or write {^survey} to name the evidence for the words",
    ]);
  });

  it('include them in the title, the subject and the rights of the file', () => {
    const pdf = Buffer.from(result.pdf ?? []).toString('latin1');
    for (const words of ['How Figure 1 fell', 'As Table 1 shows, few ride.', 'Free, but for Figure 1.']) {
      expect(pdf).toContain(words);
    }
  });

  it('include them in the subject and the text of a mail', async () => {
    const mail = await composeEmail(result, {
      from: { name: 'A', address: 'a@example.org' },
      to: [{ name: 'B', address: 'b@example.org' }],
    });
    expect(printed(mail.diagnostics)).toEqual([]);
    expect(mail.subject).toBe('How Figure 1 fell');
    const message = Buffer.from(mail.message ?? []).toString('latin1');
    expect(message).toContain('As Table 1 shows, few ride.');
    expect(message).toContain('<title>How Figure 1 fell</title>');
  });

  it('have no note marks in running heads and bookmarks', () => {
    expect(result.built ? pagedBrief(result.built).pages : []).not.toEqual([]);
    const heads = printStage(result, 'pages').split('\n').filter((line) => /^ *(header|line).*What Figure 1 shows/.test(line)); // biome-ignore format: a chain
    expect(heads.length).toBeGreaterThan(0);
    for (const line of heads) expect(line).not.toContain('shows1');
  });
});
