/** The email layout: replacing parts of it, and diagnostics for mistakes in it. */

import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { type ComposedEmail, composeEmail, type EmailOptions } from '../../src/index.ts';
import { buildFilesBelow } from '../support/build-files.ts';
import { png } from '../tags/real-pages.ts';

const BRIEF = `
language: LANGUAGE
masthead: { series: Series, number: 1, version: 1, date: 2024-05 }
title: A title & more
standfirst: The [source](https://example.org/a?b=1&c=2) has it *all*[^why], see {@one}.
keyMessages: [First, Second <b>]
sections:
  - { id: one, title: One, blocks: [{ paragraph: Words. }, { figure: c }] }
charts:
  c: { kind: bar, title: Few do, measure: Share, unit: '%', rows: [{ label: Do, value: <10 %, claim: few }] }
claims:
  few: { value: <10 %, evidence: { source: s, paragraph: 1, quote: less than 10% } }
notes:
  why: { text: Because. }
sources:
  s: { type: article, title: T }
author: { name: A }
`;

const build = buildFilesBelow('data');

async function composed(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  options: EmailOptions = {},
  language = 'en',
) {
  const brief = { 'data/x/brief.yaml': BRIEF.replace('LANGUAGE', language) };
  return composeEmail(await build({ ...brief, ...files }), options);
}

const parsed = ({ message }: ComposedEmail) => simpleParser(Buffer.from(message ?? []), { skipImageLinks: true });

const problems = (email: ComposedEmail): string[] =>
  email.diagnostics.map(
    ({ code, message, span }) => `${span ? `${span.file}:${span.line}:${span.column} ` : ''}${code} ${message}`,
  );

describe('tables', () => {
  const table = (id: string, rows: number): string => `
      - table:
          id: ${id}
          caption: Caption of ${id}
          groupBy: place
          columns:
            - { key: name, title: Question }
            - { key: answer, title: Answered, type: answer }
            - { key: many, title: Votes, group: Counted, type: quantity }
          rows: [${Array.from({ length: rows }, (_, i) => `{ place: Here, name: 'Is ${'abcdefghijklm'[i]} so?', answer: 'partly, at night', many: <10 %, claim: few }`).join(', ')}]
          totals: [{ name: All }]
`;
  const withTables = (...tables: string[]) => ({
    'data/x/brief.yaml': BRIEF.replace('LANGUAGE', 'en').replace(
      '  - { id: one, title: One, blocks: [{ paragraph: Words. }, { figure: c }] }',
      `  - id: one\n    title: One\n    blocks:\n      - figure: c${tables.join('')}`,
    ),
  });

  it('are printed with their heads, groups, answers in words and totals, also as plain text', async () => {
    const email = await composed(withTables(table('asked', 2)));
    expect(problems(email)).toEqual([]);
    const { html, text } = await parsed(email);
    expect(html).toContain('Table 1. Caption of asked');
    for (const part of ['colspan="3"', 'scope="rowgroup"', 'Counted', 'Here', 'Partly', ', at night', '&lt;10%']) {
      expect(html).toContain(part);
    }
    expect(text).toContain('- Counted: Votes\n- Is a so? Answered Partly, at night; Votes <10%');
    expect(text).not.toContain('only in the brief');
  });

  it('that are too long are only in the brief', async () => {
    const { text } = await parsed(await composed(withTables(table('short', 2), table('long', 13))));
    expect(text).toContain('Caption of short');
    expect(text).not.toContain('Caption of long');
    expect(text).toContain('1 table is only in the brief.');
  });
});

describe('texts in an email', () => {
  it('give the number of pictures and tables that only the PDF has', async () => {
    const image = '{ image: { path: p.png, alt: A picture. } }';
    const table = `{ table: { id: t, caption: A table, columns: [{ key: a }], rows: [${'{ a: b }, '.repeat(12)}{ a: b }] } }`;
    const brief = BRIEF.replace('LANGUAGE', 'en').replace(
      '{ figure: c }]',
      `{ figure: c }, { box: { blocks: [${image}] } }, ${image}, ${table}]`,
    );
    const picture = png(300, 300, 2);
    const { html, text } = await parsed(await composed({ 'data/x/brief.yaml': brief, 'data/x/p.png': picture }));
    expect(html).toContain('2 pictures are only in the brief.');
    expect(text).toContain('2 pictures are only in the brief.');
    expect(html).toContain('1 table is only in the brief.');
    expect(text).toContain('1 table is only in the brief.');
    expect((await parsed(await composed())).text).not.toContain('only in the brief');
  });

  it('keep emphasis and links, without links to parts that are only in the PDF', async () => {
    const { html, text } = await parsed(await composed());
    expect(html).toMatch(
      /The <a [^>]*href="https:\/\/example.org\/a\?b=1&amp;c=2"[^>]*>source<\/a> has it <em[^>]*>all<\/em>, see One\./,
    );
    expect(html).not.toMatch(/href="#|noteref/);
    expect(html).toContain('Second &lt;b&gt;');
    expect(text).toContain('The source <https://example.org/a?b=1&c=2> has it all, see One.');
    expect(text).toContain('A title & more');
    expect(text).toContain('* Second <b>');
    expect(text).toContain('- Do: Less than 10%');
  });

  it.each([
    ['dv', 'rtl'],
    ['az-Arab', 'rtl'],
    ['yi', 'rtl'],
    ['en-GB', 'ltr'],
    ['ks-Deva', 'ltr'],
  ])('have their language and direction: %s', async (language, direction) => {
    const { html } = await parsed(await composed({}, {}, language));
    expect(html).toContain(`<html lang="${language}" dir="${direction}"`);
  });
});

it('shows the logo of the house style', async () => {
  const email = await composed({
    'data/templates/house.css': ':root { --logo: url("marks/l.png") / "Institute"; --logo-height: 30pt }',
    'data/templates/marks/l.png': png(20, 10, 2),
  });
  const { html, attachments } = await parsed(email);
  const logo = attachments.find(({ filename }) => filename === 'logo.png');
  expect(html).toMatch(new RegExp(`<img [^>]*src="cid:${logo?.cid}" width="80" height="40" alt="Institute"[^>]*>`));
});

it('keeps names in any script, for old and new clients', async () => {
  const brief = BRIEF.replace('LANGUAGE', 'en');
  const email = await composeEmail(await build({ 'data/Беларусь «2»/brief.yaml': brief }, 'data/Беларусь «2»'));
  const { attachments } = await parsed(email);
  expect(attachments.map(({ filename }) => filename)).toContain('Беларусь-«2»-brief-2024-05.pdf');
  // RFC 2231 in the disposition, RFC 2047 in the type.
  const header = Buffer.from(email.message ?? []).toString('latin1');
  expect(header).toMatch(/filename\*0\*=utf-8''%D0%91/);
  expect(header).toMatch(/name="=\?UTF-8\?/);
});

describe('a project’s own email layout', () => {
  it('replaces single files of the built-in one', async () => {
    const email = await composed(
      {
        'data/templates/email/layout.yaml': 'extends: email\n',
        'data/templates/email/reader.hbs':
          '<p class="reader">Dear {{reader.name}} of {{lookup reader "ward"}}{{lookup reader "nothing"}}</p>',
        'data/templates/email/style.css': '.reader { color: #007700 }',
        'data/templates/house.css': ':root { --accent: #770000 }',
      },
      { reader: { name: 'Bo', ward: 'North' } },
    );
    expect(problems(email)).toEqual([]);
    const { html } = await parsed(email);
    expect(html).toMatch(/<p class="reader" style="[^"]*color:#007700[^"]*">Dear Bo of North<\/p>/);
    expect(html).toMatch(/<h2 style="[^"]*color:#770000/);
  });

  it('has diagnostics with places', async () => {
    const own = { 'data/templates/email/layout.yaml': 'extends: email\n' };
    expect(problems(await composed({ ...own, 'data/templates/email/reader.hbs': '<p>\n{{reader.nmae}}</p>' }))).toEqual(
      [
        "data/templates/email/reader.hbs:2:3 template/failed the template reads 'nmae', which the brief's view doesn't have",
      ],
    );
    expect(problems(await composed({ ...own, 'data/templates/email/style.css': 'p { color: var(--acent) }' }))).toEqual(
      [
        "data/templates/email/style.css:1:1 email/unknown-variable the mail's style sheet uses --acent, which isn't defined",
      ],
    );
    expect(problems(await composed({ 'data/templates/email/message.hbs': '<html></html>' }))).toEqual([
      "data/templates/email/message.txt.hbs:1:1 template/no-page the layout 'email' has no message.txt.hbs, and neither has any layout that it extends",
    ]);
  });
});

it('makes no message from a brief with errors', async () => {
  const email = await composed({ 'data/x/brief.yaml': 'title: 1' });
  expect(email.message).toBeUndefined();
  expect(problems(email)).toEqual(['email/brief-has-errors the brief has errors, so no message was made']);
});
