/** Helpers and partials that a program adds to layouts. */

import { describe, expect, it } from 'vitest';
import { createCompiler, type LayoutExtensions, markup, memoryReader, printStage } from '../../src/index.ts';

const BRIEF = `layout: ours
masthead: { series: Example briefs, number: 1, version: 1, date: 2024-05 }
title: A plain title
standfirst: Words made up for a test.
keyMessages: [One message.]
author: { name: A. Example }
disclosure: None.
sections:
  - id: first
    title: First
    blocks:
      - paragraph: Some words.
`;

async function build(page: string, extensions: LayoutExtensions, more: Readonly<Record<string, string>> = {}) {
  const reader = memoryReader({
    'data/x/brief.yaml': BRIEF,
    'templates/ours/layout.yaml': 'extends: brief\n',
    'templates/ours/layout.hbs': `<body lang="en">\n<h1>{{title}}</h1>\n${page}\n</body>`,
    ...more,
  });
  const result = await createCompiler({ reader, ...extensions }).build('data/x', { draft: true });
  const { diagnostics } = result;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return { html: printStage(result, 'html'), errors, pdf: result.pdf };
}

describe('own helpers', () => {
  const helpers = {
    shout: (text: string) => text.toUpperCase(),
    badge: (text: string, { tone }: { tone: string }) => markup(`<strong class="${tone}">${text}</strong>`),
    today: () => '5 May',
    parts: (text: string) => text.split(' '),
  };

  it('take values and named values, and give text, markup and lists', async () => {
    const page = `<p>{{shout (plain title)}}</p><p>{{badge "new" tone="warm"}}</p><p>{{today}}</p>
      <ul>{{#each (parts "a b")}}<li>{{shout this}}</li>{{/each}}</ul><p>{{shout "<b>"}}</p>`;
    const { html, errors } = await build(page, { helpers });
    expect(errors).toEqual([]);
    for (const one of ['A PLAIN TITLE', 'class="warm"', '5 May', '"A"', '"B"', '<B>']) expect(html).toContain(one);
  });

  it('leave the layouts that ship as they are', async () => {
    const title = () => 'something else';
    const { html, errors } = await build('{{> masthead}}', { helpers: { series: title, masthead: title } });
    expect(errors).toEqual([]);
    expect(html).not.toContain('something else');
  });

  it.each([
    [
      'throws an error',
      () => {
        throw new Error('no such ward');
      },
      "the helper 'ward' failed: no such ward",
    ],
    [
      'throws a word',
      () => {
        throw 'odd';
      },
      "the helper 'ward' failed: odd",
    ],
    [
      'calls itself',
      function again(): string {
        return again();
      },
      "the helper 'ward' failed: Maximum call stack size exceeded",
    ],
    [
      'misuses a value',
      (value: { a: { b: string } }) => value.a.b,
      "the helper 'ward' failed: Cannot read properties of undefined (reading 'b')",
    ],
    [
      'is asynchronous',
      async () => 'late',
      "the helper 'ward' returned a promise: a helper must return its value at once",
    ],
    ['returns a list', () => [1, 2], "a list of 2 can't be printed directly: use {{#each ...}}"],
  ])('that %s is an error at its line', async (_, ward, message) => {
    const { errors, pdf } = await build('<p>\n  {{ward title}}</p>', { helpers: { ward } });
    expect(pdf).toBeUndefined();
    expect(errors).toEqual([expect.objectContaining({ code: 'template/failed', message })]);
    expect(errors[0]?.span).toMatchObject({ file: 'templates/ours/layout.hbs', line: 4 });
  });

  it('belong to one compiler', async () => {
    const first = await build('<p>{{today}}</p>', { helpers });
    const second = await build('<p>{{today}}</p>', { helpers: { today: () => '6 May' } });
    expect([first.html.includes('5 May'), second.html.includes('6 May')]).toEqual([true, true]);
    const [error] = (await build('<p>{{shout "a"}}</p>', {})).errors;
    expect(error?.message).toContain('shout');
  });

  it.each(['html', 'each', 'printed', '1st', 'a.b', '__proto__'])("can't be called %s", (name) => {
    const named = Object.fromEntries([[name, () => '']]);
    expect(() => createCompiler({ helpers: named })).toThrow(TypeError);
  });

  it('must be functions, and partials texts', () => {
    const wrong = { helpers: { a: 1 }, partials: { b: 2 } } as unknown as LayoutExtensions;
    expect(() => createCompiler({ helpers: wrong.helpers ?? {} })).toThrow("the helper 'a' isn't a function");
    expect(() => createCompiler({ partials: wrong.partials ?? {} })).toThrow("the partial 'b' isn't a text");
  });
});

describe('own partials', () => {
  it('join the layout, and replace its partials', async () => {
    const partials = { stamp: '<p>{{of}} stamp</p>', 'block-paragraph': '<p class="own">{{html text}}</p>' };
    const { html, errors } = await build('{{> stamp of="our"}}{{#each sections}}{{> section}}{{/each}}', { partials });
    expect(errors).toEqual([]);
    expect(html).toContain('our stamp');
    expect(html).toContain('class="own"');
  });

  it('report their mistakes at their own line', async () => {
    for (const text of ['<p>\n{{nothing.here}}</p>', '<p>\n{{#if}</p>']) {
      const { errors } = await build('{{> stamp}}', { partials: { stamp: text } });
      expect(errors).toEqual([
        expect.objectContaining({ span: expect.objectContaining({ file: 'partial:stamp.hbs', line: 2 }) }),
      ]);
    }
  });
});
