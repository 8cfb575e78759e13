/** The files of a layout, and errors in them. */

import { describe, expect, it } from 'vitest';
import { memoryReader } from '../../src/core/files.ts';
import { english, localeFor } from '../../src/languages/locale-for.ts';
import { layoutNames, readLayout } from '../../src/template/layout-files.ts';
import { layoutStrings } from '../../src/template/strings.ts';

const SHIPPED = {
  'ship/house.css': 'shipped house',
  'ship/base/layout.yaml': 'title: Shared\n',
  'ship/base/title.hbs': 'base title',
  'ship/base/style.css': 'base style',
  'ship/brief/layout.yaml': 'title: Policy brief\nextends: base\npages: { max: 4 }\n',
  'ship/brief/layout.hbs': 'brief page',
  'ship/brief/style.css': 'brief style',
};

function places(own: Readonly<Record<string, string>> = {}) {
  return { folders: ['own', 'ship'], files: memoryReader({ ...SHIPPED, ...own }) };
}

function read(name: string, own: Readonly<Record<string, string>> = {}, language = 'en') {
  return readLayout(name, language, places(own));
}

function problems(name: string, own: Readonly<Record<string, string>>): string[] {
  return read(name, own).diagnostics.map(({ code, message, span, hint }) => {
    const at = span ? `${span.file}:${span.line}:${span.column} ` : '';
    return `${at}${code} ${message}${hint ? ` (${hint})` : ''}`;
  });
}

const texts = (files: readonly { readonly text: string }[] | undefined): string[] => (files ?? []).map((f) => f.text);

describe('a layout', () => {
  it('inherits missing files from the layout that it extends', () => {
    const { value, diagnostics } = read('brief');
    expect(diagnostics).toEqual([]);
    expect(Object.fromEntries([...(value?.templates ?? [])].map(([name, { text }]) => [name, text]))).toEqual({
      title: 'base title',
      layout: 'brief page',
    });
    expect(texts(value?.styleSheets)).toEqual(['shipped house', 'base style', 'brief style']);
    expect(value).toMatchObject({ title: 'Policy brief', pages: { max: 4 }, fit: [] });
  });

  it('of a project can extend a shipped one and replace single files', () => {
    const { value } = read('mine', {
      'own/house.css': 'own house',
      'own/mine/layout.yaml': 'extends: brief\ntitle: Mine\n',
      'own/mine/title.hbs': 'my title',
      'own/mine/style.css': 'my style',
    });
    expect(value?.templates.get('title')?.file).toBe('own/mine/title.hbs');
    expect(value?.templates.get('layout')?.file).toBe('ship/brief/layout.hbs');
    expect(texts(value?.styleSheets)).toEqual(['shipped house', 'own house', 'base style', 'brief style', 'my style']);
    expect(value).toMatchObject({ title: 'Mine', pages: { max: 4 } });
  });

  it('can extend the package’s layout of the same name', () => {
    const own = { 'own/base/layout.yaml': 'extends: base', 'own/base/title.hbs': 'house title' };
    expect(read('brief', own).value?.templates.get('title')?.text).toBe('house title');
    const brief = { 'own/brief/layout.yaml': 'extends: brief', 'own/brief/style.css': 'more' };
    expect(texts(read('brief', brief).value?.styleSheets).slice(-2)).toEqual(['brief style', 'more']);
  });

  it('without a manifest extends nothing', () => {
    const { value } = read('alone', { 'own/alone/layout.hbs': 'page', 'own/alone/style.css': 'style' });
    expect([...(value?.templates.keys() ?? [])]).toEqual(['layout']);
    expect(texts(value?.styleSheets)).toEqual(['shipped house', 'style']);
    expect(value?.title).toBe('alone');
  });

  it('is listed if it has a page', () => {
    const own = { 'own/mine/layout.hbs': '', 'own/partials/x.hbs': '', 'own/email/message.hbs': '' };
    expect(layoutNames(places(own))).toEqual(['brief', 'mine']);
  });
});

describe('a house style', () => {
  it('overrides the shipped one and is overridden by layouts', () => {
    const { value } = read('brief', { 'own/house.css': 'own house' });
    expect(texts(value?.styleSheets)).toEqual(['shipped house', 'own house', 'base style', 'brief style']);
  });

  it('gets a warning for variables that no layout uses', () => {
    const house = ':root {\n  --acent: red; /* --not-this: 1 */\n  --own: 1pt;\n  --size: var(--own);\n}';
    const { diagnostics } = read('brief', {
      'own/house.css': house,
      'own/brief/layout.yaml': 'extends: brief',
      'own/brief/style.css': 'h1 { color: var(--accent); font-size: var(--size) }',
    });
    expect(diagnostics).toEqual([
      {
        severity: 'warning',
        code: 'template/unknown-variable',
        message: 'no layout uses --acent',
        span: { file: 'own/house.css', line: 2, column: 3 },
        hint: "did you mean '--accent'?",
      },
    ]);
  });
});

describe('the words of a layout', () => {
  const words = (language: string, own: Readonly<Record<string, string>> = {}) => {
    const layout = read('brief', own, language).value;
    if (!layout) throw new Error('no layout');
    const { value, diagnostics } = layoutStrings(layout, localeFor(language), new Map());
    return { value, said: diagnostics.map(({ severity, message, hint }) => `${severity} ${message} (${hint})`) };
  };

  it('are in the brief’s language, with or without a region', () => {
    const canada = {
      'own/brief/layout.yaml': 'extends: brief',
      'own/brief/strings.fr-CA.yaml': 'endnotes: Notes (ca)',
    };
    expect(words('fr-CA', canada).value.say('endnotes')).toBe('Notes (ca)');
    expect(words('en-GB').said).toEqual([]);
  });

  it('come from a file of the project that holds nothing else', () => {
    const { value, said } = words('da', { 'own/brief/strings.da.yaml': 'endnotes: Noter\nfigure: Figur' });
    expect([value.say('endnotes'), value.say('figure', { number: 2 }), value.say('table', { number: 1 })]).toEqual([
      'Noter',
      'Figur 2',
      'Table 1',
    ]);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain("the layout 'brief' has no words in 'da' for number, version");
  });

  it('without slots are labels before the value, and may have plural forms', () => {
    const own = { 'own/brief/strings.en.yaml': 'source: From\ncountAdded: { one: one more, other: "{count} more" }' };
    const { value } = words('en', own);
    expect(value.say('source', { value: 'the UN' })).toBe('From: the UN');
    expect([value.say('countAdded', { count: 1 }), value.say('countAdded', { count: 12 })]).toEqual([
      'one more',
      '12 more',
    ]);
  });

  it('fall back to English with one warning', () => {
    expect(words('da').said).toEqual([
      "warning the layout 'brief' has no words in 'da' for all words of the layout; the words of charts, dates and quantities: using English instead (add them to templates/brief/strings.da.yaml)",
    ]);
    const more = { 'own/brief/layout.yaml': 'extends: brief', 'own/brief/strings.en.yaml': 'ours: Ours' };
    expect(words('en', more).said).toEqual([]);
  });

  it('cause an error at the line that doesn’t parse', () => {
    const layout = read('brief', {
      'own/brief/layout.yaml': 'extends: brief',
      'own/brief/strings.en.yaml': 'a: b\nc: "d',
    }).value;
    const { diagnostics } = layoutStrings(layout ?? expect.fail(), english(), new Map());
    expect(diagnostics).toMatchObject([
      { code: 'template/strings', span: { file: 'own/brief/strings.en.yaml', line: 2 } },
    ]);
  });
});

describe('a layout that can’t be used', () => {
  const manifest = (text: string): Record<string, string> => ({
    'own/x/layout.yaml': text,
    'own/x/layout.hbs': '',
    'own/x/style.css': '',
  });
  const cases: readonly [name: string, text: string, expected: readonly string[]][] = [
    [
      'an unknown key',
      'extend: base',
      ["own/x/layout.yaml:1:1 template/manifest unknown key 'extend' (did you mean 'extends'?)"],
    ],
    [
      'no map',
      '- a',
      [
        'own/x/layout.yaml:1:1 template/manifest a layout must be a map with title, extends, pages, fit, looks, found a list',
      ],
    ],
    [
      'values of another form, all of them',
      'title: [a]\npages: { min: 0, max: two, most: 3 }\nfit: tight',
      [
        "own/x/layout.yaml:1:8 template/manifest 'title': expected text, found a list",
        "own/x/layout.yaml:2:28 template/manifest unknown key 'most' (expected one of min, max)",
        "own/x/layout.yaml:2:15 template/manifest 'min': expected a number of pages from 1, found '0'",
        "own/x/layout.yaml:2:23 template/manifest 'max': expected a number of pages from 1, found 'two'",
        "own/x/layout.yaml:3:6 template/manifest 'fit': expected a list of steps, each with class and says, found 'tight'",
      ],
    ],
    [
      'fewer pages at most than at least',
      'pages: { min: 4, max: 2 }',
      ['own/x/layout.yaml:1:15 template/manifest pages.min is 4, which is more than pages.max, 2'],
    ],
    [
      'steps that are incomplete',
      'pages: { max: 1 }\nfit:\n  - class: fit-close\n  - { class: "Fit close", says: less room }',
      [
        "own/x/layout.yaml:3:5 template/manifest a step of 'fit' has no 'says'",
        "own/x/layout.yaml:4:14 template/manifest 'class': expected a name such as fit-close, found 'Fit close'",
      ],
    ],
    [
      'steps without a limit',
      'fit: [{ class: fit-close, says: less room }]',
      ["own/x/layout.yaml:1:7 template/manifest 'fit' requires a maximum number of pages (add pages: { max: 1 })"],
    ],
    [
      'a layout that is not there',
      'title: X\nextends: bas',
      [
        "own/x/layout.yaml:2:10 template/unknown-layout there is no layout 'bas': none of own/bas, ship/bas has a layout.yaml or layout.hbs or style.css (layouts: brief, x)",
      ],
    ],
  ];
  it.each(cases)('has a manifest with %s', (_, text, expected) => {
    expect(problems('x', manifest(text))).toEqual(expected);
  });

  it('extends itself through another', () => {
    const own = { 'own/x/layout.yaml': 'extends: y', 'own/y/layout.yaml': '\nextends: x' };
    expect(problems('x', own)).toEqual([
      'own/y/layout.yaml:2:10 template/manifest layouts extend each other in a cycle: x, y, x',
    ]);
  });

  it('does not parse', () => {
    const [said] = problems('x', manifest('title: "a\npages: {'));
    expect(said).toMatch(/^own\/x\/layout\.yaml:2:\d+ template\/manifest-syntax /);
  });

  it('has no page, or no style', () => {
    expect(problems('base', {})).toEqual([
      "ship/base/layout.hbs:1:1 template/no-page the layout 'base' has no layout.hbs, and neither has any layout that it extends (extend a layout that has one: extends: brief in layout.yaml)",
    ]);
    expect(problems('x', { 'own/x/layout.hbs': '' })[0]).toContain('template/no-style-sheet');
  });

  it('does not exist', () => {
    expect(problems('brif', {})).toEqual([
      "template/unknown-layout there is no layout 'brif': none of own/brif, ship/brif has a layout.yaml or layout.hbs or style.css (did you mean 'brief'?)",
    ]);
  });
});
