import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';
import { odt } from './office-files.ts';
import { TINY_PNG } from './tiny-png.ts';

const MARKDOWN = `---
title: Leaking money
author: [A. Example, B. Example]
date: 2024-03-12
lang: en-GB
---

# The problem

Cities lose **31%** of their *water*,[^1] says [the report](https://example.org/r).[^2]
Hard
line.

> Words that somebody said.

| Town | Share |
|------|------:|
| A    |  12 % |
| B    | <10 % |

1. Meter
2. Publish
   - monthly

![A tap](pics/tap.png "The last tap")

<div>raw</div>

- [x] done

[^1]: Counted in spring.
[^2]: Smith (2020), Water.
`;

describe('Markdown', () => {
  it('gives what CommonMark with tables and notes has', async () => {
    const beside = (path: string): Uint8Array | undefined => (path === 'pics/tap.png' ? TINY_PNG : undefined);
    const made = await imported(MARKDOWN, 'draft.md', { beside });
    expect(made.yaml).toContain('language: en-GB\n');
    expect(made.yaml).toContain('date: 2024-03-12\ntitle: Leaking money');
    expect(made.sections).toContain(
      'Cities lose **31%**{^c1} of their *water*,[^n1] says [the report](https://example.org/r).[^n2] Hard line.',
    );
    expect(made.sections).toContain('- quotation:\n          text: Words that somebody said.');
    expect(made.sections).toContain('- { town: B, share: <10 % }');
    expect(made.sections).toContain('            - Meter\n            - Publish\n            - monthly');
    expect(made.sections).toContain('path: tap.png\n          alt: A tap\n          caption: The last tap');
    expect(made.sections).toContain('# Left out here: HTML: <div>raw</div>');
    expect(made.sections).toContain('- "[x] done"');
    expect(made.files['tap.png']).toEqual(TINY_PNG);
    expect(made.yaml).toContain('evidence: { source: source-n2 }');
  });

  it('takes the title of the front matter, and lists what has no place', async () => {
    const text =
      '---\ntitle: Leaks\nsubtitle: Made up\nabstract: Also\ndate: in spring\ndraft: true\n---\n# Pipes\n\nOld.\n';
    const { yaml } = await imported(text, 'a.md');
    expect(yaml).toContain('title: Leaks');
    expect(yaml).toContain('standfirst: Made up');
    expect(yaml).toMatch(/title: Pipes/);
    for (const left of ['abstract: Also', 'date: in spring', 'draft: true']) expect(yaml).toContain(left);
  });

  it('reads a date in words of the front matter, in the language of the document', async () => {
    const text =
      '---\ntitle: Leaks\ndate: 3. Mai 2026\nlang: de\n---\n# Leaks\n\n## Pipes\n\nOld.\n\n## Taps\n\nNew.\n';
    const { yaml, sections } = await imported(text, 'a.md');
    expect(yaml).toContain('date: 2026-05-03');
    expect(sections.match(/^ {2}- title: .*$/gm)).toEqual(['  - title: Pipes', '  - title: Taps']);
  });

  it.each([': Yearly bills', 'Table: Yearly bills'])('takes a caption below a table: %s', async (caption) => {
    const { sections } = await imported(`# Leaks\n\nOld.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n${caption}\n`, 'a.md');
    expect(sections).toContain('caption: Yearly bills');
  });

  it.each([
    ['> Nobody knew.\n> -- A. Resident', 'Nobody knew.', 'A. Resident'],
    ['> “Nobody knew.”\n>\n> — A resident of Ash', 'Nobody knew.', 'A resident of Ash'],
  ])('takes the speaker of a quotation: %j', async (quotation, text, speaker) => {
    const { sections } = await imported(`# Leaks\n\nOld.\n\n${quotation}\n`, 'a.md');
    expect(sections).toContain(`text: ${text}`);
    expect(sections).toContain(`speaker: ${speaker}`);
  });

  it('leaves a dash inside a quotation', async () => {
    const { sections } = await imported('# Leaks\n\nOld.\n\n> We knew – Ash did not\n', 'a.md');
    expect(sections).toContain('text: We knew – Ash did not');
  });

  it.each([
    ['By A. Author, 3 May 2026', ['name: A. Author', 'edtf: 2026-05-03, wording: 3 May 2026']],
    [
      '*By Ann van der Berg & Bo Ek, May 2026*',
      ['name: Ann van der Berg', 'name: Bo Ek', 'edtf: 2026-05, wording: May 2026'],
    ],
    ['By Ann Ek  \nMay 3, 2026', ['name: Ann Ek', 'wording: "May 3, 2026"']],
    ['By Ann Ek\n\n2026-05', ['name: Ann Ek', 'date: 2026-05']],
  ])('reads the line below the title as authors and date: %j', async (line, expected) => {
    const { yaml, sections } = await imported(`# Leaks\n\n${line}\n\n## Pipes\n\nOld pipes.\n`, 'a.md');
    for (const words of expected) expect(yaml).toContain(words);
    expect(sections).not.toContain('Ek');
    expect(sections).not.toContain('2026');
  });

  it.each(['By 2030 all pipes are new.', 'By Monday, 3 May 2026, all was done', '3/5/2026', 'Pipes of 2026'])(
    'keeps a line that is none: %j',
    async (line) => {
      const { sections } = await imported(`# Leaks\n\n${line}\n\n## Pipes\n\nOld pipes.\n`, 'a.md');
      expect(sections.replace(/\{\^\w+\}/g, '')).toContain(line);
    },
  );

  it('reads months of the document’s language', async () => {
    const { yaml } = await imported(
      '---\nlang: fr\n---\n# Fuites\n\nPar Anne Ek, 3 mai 2026\n\n## Eau\n\nMots.\n',
      'a.md',
    );
    expect(yaml).toContain('name: Anne Ek');
    expect(yaml).toContain('edtf: 2026-05-03');
  });

  it('never reads a picture from elsewhere', async () => {
    const asked: string[] = [];
    const beside = (path: string): undefined => void asked.push(path);
    await imported(
      '# A\n\nText ![x](../secret.png) ![y](/etc/z.png) ![z](https://example.org/a.png) ![w](C:\\a.png)',
      'a.md',
      { beside },
    );
    expect(asked).toEqual([]);
  });
});

describe('plain text', () => {
  it('gives a title, authors, a date and sections', async () => {
    const text =
      'Leaking money\n\nBy A. Example\n12 March 2024\n\nThe problem\n\nCities lose 31%\nof it.\n\n1. Meter.\n2. Publish.\n';
    const { yaml, sections } = await imported(text, 'draft.txt');
    expect(yaml).toContain('title: Leaking money\n');
    expect(yaml).toContain('name: A. Example\n');
    expect(yaml).toContain('edtf: 2024-03-12');
    expect(sections).toBe(`  - title: The problem
    blocks:
      - paragraph: Cities lose 31%{^c1} of it.
      - list:
          style: number
          items:
            - Meter.
            - Publish.

`);
  });

  it('reads a text in another encoding', async () => {
    const { yaml } = await imported(Uint8Array.from([0xcc, 0xfd, 0xf0]), 'a.txt');
    expect(yaml).toContain('Мэр');
  });
});

describe('a LibreOffice document', () => {
  const h = (words: string): string => `<text:h text:outline-level="1">${words}</text:h>`;
  const p = (words: string, style = ''): string =>
    `<text:p${style === '' ? '' : ` text:style-name="${style}"`}>${words}</text:p>`;

  it('gives head, marks, notes, lists, tables and comments', async () => {
    const bold =
      '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>';
    const ordered = '<text:list-style style:name="L1"><text:list-level-style-number text:level="1"/></text:list-style>';
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Counted.</text:p></text:note-body></text:note>';
    const comment =
      '<office:annotation><dc:creator>Ann</dc:creator><dc:date>2024-03-12T10:00:00</dc:date><text:p>Is this so?</text:p></office:annotation>';
    const cell = (words: string, more = ''): string => `<table:table-cell${more}>${p(words)}</table:table-cell>`;
    const text = [
      ...[p('Leaking money', 'Title'), h('The problem')],
      p(`Cities <text:span text:style-name="T1">lose</text:span><text:s/>water.${note}${comment}`),
      `<text:list text:style-name="L1"><text:list-item>${p('Meter')}<text:list><text:list-item>${p('Now')}</text:list-item></text:list></text:list-item></text:list>`,
      `<table:table><table:table-header-rows><table:table-row>${cell('Town')}${cell('Share')}</table:table-row></table:table-header-rows><table:table-row>${cell('A')}${cell('12 %')}</table:table-row></table:table>`,
      '<draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame>',
    ].join('');
    const meta = '<meta:initial-creator>A. Example</meta:initial-creator><dc:date>2024-03-12T10:00:00</dc:date>';
    const { yaml, sections } = await imported(odt(text, bold + ordered, meta), 'draft.odt');
    expect(yaml).toContain('language: de-AT\n');
    expect(yaml).toContain('name: A. Example');
    expect(yaml).toContain('date: 2024-03-12');
    expect(sections).toContain(
      '# Comment by Ann, 2024-03-12: Is this so?\n      - paragraph: Cities **lose** water.[^n1]',
    );
    expect(sections).toContain('style: number\n          items:\n            - Meter\n            - Now');
    expect(sections).toContain('- { town: A, share: 12 % }');
    expect(sections).toContain('# Left out here: text box: In a box');
  });

  it('takes tracked changes in, or leaves them out', async () => {
    const info = '<office:change-info><dc:creator>Ann</dc:creator><dc:date>2024-03-12</dc:date></office:change-info>';
    const region = (id: string, inner: string): string =>
      `<text:changed-region text:id="${id}">${inner}</text:changed-region>`;
    const text = `<text:tracked-changes>${region('a', `<text:insertion>${info}</text:insertion>`)}${region('b', `<text:deletion>${info}${p('old')}</text:deletion>`)}</text:tracked-changes>
      ${p('A <text:change text:change-id="b"/><text:change-start text:change-id="a"/>new<text:change-end text:change-id="a"/> word')}`;
    const accepted = await imported(odt(text), 'a.odt');
    expect(accepted.sections).toContain('A new word');
    expect(accepted.lines).toContain('Ann, 2024-03-12, paragraph 1: deleted “old”');
    expect(accepted.lines).toContain('Ann, 2024-03-12, paragraph 1: inserted “new”');
    const rejected = await imported(odt(text), 'a.odt', { changes: 'reject' });
    expect(rejected.sections).toContain('A old word');
  });
});
