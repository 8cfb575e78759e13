/** The output of `{{value}}` for each kind of value in the view. */

import { describe, expect, it } from 'vitest';
import { readPdfContents } from '../../src/archive/pdf-reader.ts';
import { buildProject } from '../conformance/project.ts';
import { render } from './rendering.ts';

const title = { html: 'Bread &amp; <em>butter</em>', plain: 'Bread & butter', src: 'title' };

describe('a value printed without a helper', () => {
  it.each<readonly [string, string, object, string]>([
    ['a rich text', '{{title}}', { title }, 'Bread &amp; butter'],
    [
      'a rich text in an attribute',
      '<p title="{{title}}">',
      { title },
      '<p data-at="templates/x/layout.hbs:1:1" title="Bread &amp; butter">',
    ],
    ['a rich text as markup', '{{{title}}}', { title }, 'Bread &amp; <em>butter</em>'],
    ['a rich text by a path', '{{a.b.title}}', { a: { b: { title } } }, 'Bread &amp; butter'],
    [
      'rich texts of a list',
      '{{#each list}}{{this}}; {{/each}}',
      { list: [title, title] },
      'Bread &amp; butter; Bread &amp; butter; ',
    ],
    ['a rich text from a helper', '{{or nothing title}}', { title, nothing: undefined }, 'Bread &amp; butter'],
    ['a rich text by lookup', '{{lookup this "title"}}', { title }, 'Bread &amp; butter'],
    ['rich texts that are joined', '{{concat title "!"}}', { title }, 'Bread &amp; butter!'],
    ['a quantity', '{{cell}}', { cell: { kind: 'quantity', words: 'less than 10%', short: '<10%' } }, 'less than 10%'],
    ['a cell of text', '{{cell}}', { cell: { kind: 'text', text: title } }, 'Bread &amp; butter'],
    ['a date', '{{date}}', { date: { edtf: '2022-10', wording: 'October 2022', first: 1, last: 2 } }, 'October 2022'],
    ['a person', '{{author}}', { author: { name: 'A. <N>', role: undefined } }, 'A. &lt;N&gt;'],
    ['words in another language', '{{name}}', { name: { text: 'Мінск', language: 'be' } }, 'Мінск'],
    ['a number, a truth, nothing', '{{n}} {{yes}} {{none}}', { n: 0, yes: true, none: undefined }, '0 true '],
    ['an index', '{{#each list}}{{@index}}{{/each}}', { list: [1, 2] }, '01'],
    [
      'words inside a condition',
      '{{#each list}}{{#if @first}}{{this}}{{else}}-{{this}}{{/if}}{{/each}}',
      { list: ['a', 'b', 7] },
      'a-b-7',
    ],
    ['markup from a helper', '{{html title}}{{or (html title) 1}}', { title }, title.html + title.html],
  ])('%s', (_, template, view, expected) => {
    expect(render({ layout: template }, { ...view })).toBe(expected);
  });

  it('is plain text in a plain-text template', () => {
    const files = { layout: 'x', body: { file: 'templates/x/body.txt.hbs', text: '{{title}} {{{title}}}' } };
    expect(render(files, { title }, 'body')).toBe('Bread & butter Bread & butter');
  });

  it.each<readonly [string, string, object, string]>([
    [
      'a list',
      '<p>\n  {{list}}',
      { list: ['a', 'b'] },
      "layout.hbs:2:3 template/failed a list of 2 can't be printed directly: use {{#each ...}}",
    ],
    [
      'an object without a text',
      '{{masthead}}',
      { masthead: { src: 'masthead', series: 'S', number: '1' } },
      "layout.hbs:1:1 template/failed a value with fields can't be printed directly: print one of series, number",
    ],
    [
      'one from a helper',
      '{{or none list}}',
      { none: undefined, list: [1] },
      "layout.hbs:1:1 template/failed a list of 1 can't be printed directly: use {{#each ...}}",
    ],
    [
      'a value that is not there',
      'a\n{{missing}}',
      {},
      "layout.hbs:2:3 template/failed the template reads 'missing', which the brief's view doesn't have",
    ],
  ])('%s is an error at its line', (_, template, view, expected) => {
    expect(render({ layout: template }, { ...view })).toEqual([`templates/x/${expected}`]);
  });

  it('works in headings, bookmarks and attributes of a brief', async () => {
    const { pdf, diagnostics } = await buildProject({
      html: '<h1 title="{{title}}">{{title}}, {{masthead.date}}</h1><p>{{author}}</p>',
    });
    expect(diagnostics).toEqual([]);
    const contents = await readPdfContents(pdf ?? new Uint8Array(), true);
    expect(contents?.pages[0]).toBe('T, October 2022N');
  });
});
