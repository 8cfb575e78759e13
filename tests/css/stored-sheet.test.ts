/** Style sheets that ship are parsed beforehand: the result is that of parsing them in the build. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Budget, LimitReached } from '../../src/core/budget.ts';
import { limitsWith } from '../../src/core/limits.ts';
import { cascade, createStyleCache } from '../../src/css/cascade.ts';
import { PROPERTY_NAMES } from '../../src/css/properties.ts';
import { SHIPPED_SHEETS } from '../../src/css/shipped-sheets.ts';
import { readStyleSheet, storeSheet } from '../../src/css/stored-sheet.ts';
import type { StyleSheetText } from '../../src/html/element.ts';
import { parseMarkup } from '../../src/html/parse.ts';
import { elements } from './support.ts';

const LAYOUTS = ['brief', 'report'];

const textOf = (path: string): string => readFileSync(path, 'utf8');

/** Every element and class that the sheets name, in an article that uses each of them. */
function documentFor(sheets: readonly StyleSheetText[]): string {
  const classes = new Set(sheets.flatMap(({ text }) => [...text.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name)));
  const tags = ['p', 'h1', 'ul', 'figure', 'section', 'span'];
  const blocks = [...classes].map((name) => tags.map((tag) => `<${tag} class="${name}">a</${tag}>`).join(''));
  return `<body><article>${blocks.join('\n')}<table><tr><th>a</th><td>b</td></tr></table></article></body>`;
}

function sheetsOf(layout: string, rename: (path: string) => string): StyleSheetText[] {
  const author = ['templates/base/house.css', 'templates/base/style.css', `templates/${layout}/style.css`];
  return [
    { file: rename('src/css/user-agent.css'), text: textOf('src/css/user-agent.css'), origin: 'user-agent' },
    ...author.map((path): StyleSheetText => ({ file: rename(path), text: textOf(path), origin: 'author' })),
  ];
}

/** All that a cascade finds, with the files of all places as one. */
function found(sheets: readonly StyleSheetText[]): string[] {
  const { value, diagnostics } = cascade(parseMarkup(documentFor(sheets)).value, sheets, createStyleCache());
  const plain = (text: string): string => sheets.reduce((all, { file }) => all.replaceAll(file, 'sheet'), text);
  const page = (['left', 'right'] as const).map((side) =>
    value.page({ name: '', first: side === 'left', side, blank: false }),
  );
  return [
    ...diagnostics.map((one) => plain(JSON.stringify(one))),
    plain(JSON.stringify([page, value.fontFaces])),
    ...[...elements(value.root)].flatMap(({ style, element }) => [
      JSON.stringify([element.name, style]),
      plain(JSON.stringify(PROPERTY_NAMES.map((name) => value.declaredAt(element, name)))),
    ]),
  ];
}

describe('style sheets that ship', () => {
  it('are all stored, except the one for mail and those with font files, which have a place of their own', () => {
    const names = readdirSync('templates', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.css'),
    );
    const parsed = names.map((name) => `templates/${name}`).filter((name) => !SHIPPED_SHEETS.has(name));
    const withFonts = parsed.filter((name) => textOf(name).includes('@font-face'));
    expect(parsed.filter((name) => !withFonts.includes(name))).toEqual(['templates/email/style.css']);
    expect(SHIPPED_SHEETS.has('src/css/user-agent.css')).toBe(true);
  });

  it.each(LAYOUTS)('style a document of the layout %s as parsed ones do', (layout) => {
    const stored = sheetsOf(layout, (path) => `briefwright:${path}`);
    expect(found(stored)).toEqual(found(sheetsOf(layout, (path) => `copies/${path}`)));
  });

  it('name the file that was asked for, in a project as in the package', () => {
    const text = textOf('templates/base/style.css');
    for (const file of ['templates/base/style.css', 'briefwright:templates/base/style.css']) {
      const [rule] = readStyleSheet({ file, text, origin: 'author' }).value.styleRules;
      expect(rule?.selectors[0]?.span.file).toBe(file);
    }
  });

  it('are parsed again when their text is another one', () => {
    const text = `${textOf('templates/base/style.css')}\np { orphans: 7; colour: red }`;
    const { diagnostics } = readStyleSheet({ file: 'templates/base/style.css', text, origin: 'author' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['css/unknown-property']);
  });

  it('keep the limit of nesting', () => {
    const budget = new Budget(limitsWith({ depth: 1 }));
    const sheet = {
      file: 'templates/base/style.css',
      text: textOf('templates/base/style.css'),
      origin: 'author',
    } as const;
    expect(() => readStyleSheet(sheet, budget)).toThrow(LimitReached);
  });
});

describe('a style sheet is not stored', () => {
  it.each([
    ['with a diagnostic', 'p { colour: red }'],
    ['with an address that depends on its place', '@font-face { font-family: "A"; src: url("a.ttf") }'],
  ])('%s', (_, text) => {
    expect(storeSheet({ file: 'templates/a/style.css', text, origin: 'author' })).toBeUndefined();
  });
});
