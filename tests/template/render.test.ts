import { describe, expect, it } from 'vitest';
import { render } from './rendering.ts';

const text = (html: string, src: string): object => ({ html, plain: html, src });

describe('rendering a layout', () => {
  it('marks each start tag with its place in the template', () => {
    const html = render(
      { layout: '<main>\n  {{#if a}}<p>x</p>{{/if}}\n  {{> b}}\n</main>', b: '<em>y</em>' },
      { a: 1 },
    );
    expect(html).toContain('<main data-at="templates/x/layout.hbs:1:1">');
    expect(html).toContain('<p data-at="templates/x/layout.hbs:2:12">x</p>');
    expect(html).toContain('<em data-at="templates/x/b.hbs:1:1">y</em>');
  });

  it('escapes values, but keeps the elements of the brief’s texts', () => {
    const html = render({ layout: '{{a}}|{{html b}}|{{plain b}}' }, { a: '<&>', b: text('<em>x</em>', 'b') });
    expect(html).toBe('&lt;&amp;&gt;|<em>x</em>|&lt;em&gt;x&lt;/em&gt;');
  });

  it('writes the data path of printed values', () => {
    expect(render({ layout: '{{src a}}{{src "x.y"}}' }, { a: text('', 'sections[0].title') })).toBe(
      ' data-src="sections[0].title" data-src="x.y"',
    );
  });

  it('takes words from the strings file', () => {
    expect(render({ layout: '{{t "notes"}}' })).toBe('Notes');
  });

  it('takes the words before the slots of a string without values, and former strings of page numbers', () => {
    const printed = render({ layout: '{{t "page"}} 3{{t "pageOf"}}4' });
    expect(printed).toBe('Page 3 of 4');
    expect(render({ layout: '{{t "page" page=3}}' })).toEqual([
      expect.stringContaining("the string 'page' needs a value"),
    ]);
  });
});

describe('a template that can’t be rendered', () => {
  const cases: readonly [name: string, templates: Record<string, string>, expected: string][] = [
    [
      'asks for a value that is not there',
      { layout: '<p>\n{{missing}}</p>' },
      "templates/x/layout.hbs:2:3 template/failed the template reads 'missing', which the brief's view doesn't have",
    ],
    [
      'asks for a value of something that is not there',
      { layout: '<p>\n{{#each nothing.here}}{{/each}}</p>' },
      "templates/x/layout.hbs:2:9 template/failed the template reads 'nothing.here', but the value before 'here' is missing",
    ],
    [
      'fails in a partial',
      { layout: '{{> part}}', part: 'a\n  {{t "nothing"}}' },
      "templates/x/part.hbs:2:3 template/failed there is no string 'nothing' in the layout's strings file",
    ],
    [
      'names a partial that is not there',
      { layout: '{{> bak-matter}}', 'back-matter': '' },
      "templates/x/layout.hbs:1:1 template/failed The partial bak-matter could not be found (did you mean 'back-matter'?)",
    ],
    [
      'does not parse',
      { layout: 'a\n{{#if x}}b' },
      "templates/x/layout.hbs:2:1 template/failed the template doesn't parse",
    ],
    [
      'closes another block',
      { layout: '{{#if x}}b{{/each}}' },
      "templates/x/layout.hbs:1:4 template/failed if doesn't match each",
    ],
  ];
  it.each(cases)('%s', (_, templates, expected) => {
    const [first] = render(templates) as string[];
    expect(first?.slice(0, expected.length)).toBe(expected);
  });
});
