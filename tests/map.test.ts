/** The map (src/README.md) is true, and extension points are complete where the compiler can't see it. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/cli/commands.ts';
import { BLOCK_KINDS } from '../src/core/block-kinds.ts';
import { FACT_RULES } from '../src/core/fact-rules.ts';
import { LIMIT_NAMES } from '../src/core/limits.ts';
import { PROPERTY_NAMES } from '../src/css/properties.ts';
import { elementNames } from '../src/html/elements.ts';
import { parseMarkup } from '../src/html/parse.ts';
import { RECORDS } from '../src/languages/records/locale-source.ts';
import { typographyOf } from '../src/languages/typography.ts';
import { treatmentOf } from '../src/tags/roles.ts';
import { sampleKinds } from './chart/samples.ts';

const map = readFileSync('src/README.md', 'utf8');
const sources = ['src', 'templates', 'tests', 'docs', 'data'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);

describe('the map', () => {
  it('names files that exist', () => {
    const named = [...map.matchAll(/`([\w./-]+\.(?:ts|css|hbs|yaml|md))`/g)].map(([, name = '']) => name);
    const known = (name: string): boolean => sources.some((file) => file === name || file.endsWith(`/${name}`));
    // Of a project, not of this one.
    const missing = named.filter((name) => name !== 'briefwright.yaml' && name !== 'layout.yaml' && !known(name));
    expect([...new Set(missing)]).toEqual([]);
  });

  it('names every folder of src', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.filter(({ name }) => !map.includes(`| \`${name}\``) && !map.includes(`\`${name}\``))).toEqual([]);
  });

  it('has every output', () => {
    const outputs = sources.filter(
      (file) => /^src\/outputs\/.*\.ts$/.test(file) && /^export const \w+: Output</m.test(readFileSync(file, 'utf8')),
    );
    expect(outputs.length).toBeGreaterThan(4);
    const table = map.slice(map.indexOf('### outputs'), map.indexOf('### Applications'));
    expect(outputs.filter((file) => !table.includes(basename(file)))).toEqual([]);
    const callers = sources
      .filter((file) => /^src\/(?!outputs\/).*\.ts$/.test(file))
      .map((file) => readFileSync(file, 'utf8'));
    // A stage's text is made by a function beside it.
    const made = outputs.filter((file) => callers.some((text) => text.includes(`/${basename(file)}'`)));
    expect(outputs.filter((file) => !made.includes(file))).toEqual([]);
  });
});

describe('extension points', () => {
  it('give every element a look or a place in the text, and a tag', () => {
    const sheet = readFileSync('src/css/user-agent.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    const styled = new Set(sheet.match(/(?<![\w.#-])[a-z][a-z0-9]*(?=[^{}]*\{)/g));
    const inline = ['a', 'abbr', 'span', 'time', 'br', 'img', 'chart', 'data', 'cite', 'dfn', 'i', 'bdi', 'q', 'wbr'];
    expect(elementNames().filter((name) => !styled.has(name) && !inline.includes(name))).toEqual([]);
    const { value: tree } = parseMarkup('<body lang="en"><p>x</p></body>');
    const kinds = elementNames().map((name) => treatmentOf({ ...tree.root, name }, tree, () => true).kind);
    expect(kinds.every((kind) => kind !== undefined)).toBe(true);
  });

  it('name every element in the document for authors of layouts', () => {
    const sections = readFileSync('templates/base/README.md', 'utf8').split(/^## /m);
    const named = new Set(sections.find((text) => text.startsWith('HTML\n'))?.match(/[a-z][a-z0-9]*/g));
    expect(elementNames().filter((name) => !named.has(name))).toEqual([]);
  });

  it('give every look that ships a row in its document', () => {
    const page = readFileSync('docs/layouts.md', 'utf8');
    const looks = readdirSync('templates/looks');
    expect(looks.filter((name) => !page.includes(`| \`${name}\` | `))).toEqual([]);
  });

  it('give every language with typographic rules a test of them', () => {
    const tests = sources
      .filter((file) => /^tests\/text\/.*\.test\.ts$/.test(file))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const plain = typographyOf('en');
    const ruled = Object.keys(RECORDS).filter((tag) => typographyOf(tag) !== plain);
    expect(ruled).toContain('fr');
    expect(ruled.filter((tag) => !new RegExp(`\\['${tag}', |language: '${tag}'`).test(tests))).toEqual([]);
  });

  it('give every CSS property a use', () => {
    const users = sources.filter((file) => /^src\/.*\.ts$/.test(file) && !/^src\/(?:css|languages)\//.test(file));
    const words = new Set(users.flatMap((file) => readFileSync(file, 'utf8').match(/\w+/g) ?? []));
    expect(PROPERTY_NAMES.filter((name) => !words.has(name))).toEqual([]);
  });

  it.each(Object.entries(BLOCK_KINDS))(
    'give the block %s a partial, a key in the schema and an example',
    (kind, { key }) => {
      expect(existsSync(`templates/base/block-${kind}.hbs`)).toBe(true);
      expect(readFileSync('data/brief.schema.json', 'utf8')).toContain(`"${key}": {`);
      expect(readFileSync('docs/writing-a-brief.md', 'utf8')).toMatch(new RegExp(`^ *- ${key}:`, 'm'));
    },
  );

  it.each(COMMANDS)('give the command $name a row in the README and an example', ({ name }) => {
    expect(readFileSync('README.md', 'utf8')).toMatch(new RegExp(`^\\| \`brief ${name}\\b`, 'm'));
    const pages = sources.filter((file) => /^docs\/.*\.md$/.test(file)).map((file) => readFileSync(file, 'utf8'));
    expect(pages.some((page) => new RegExp(`\\bbrief ${name}\\b`).test(page))).toBe(true);
  });

  it.each(LIMIT_NAMES)('give the limit %s a test that reaches it', (name) => {
    const tests = sources.filter((file) => /^tests\/(?:bounds|image)\/.*\.test\.ts$/.test(file));
    const reaches = new RegExp(`\\[\\s*'${name}',|[{,] '?${name}'?: \\d`);
    expect(tests.some((file) => reaches.test(readFileSync(file, 'utf8')))).toBe(true);
  });

  it.each(Object.keys(FACT_RULES))('report the check %s somewhere, and plant an error for it', (rule) => {
    const named = new RegExp(`['"/ ]${rule}(?![\\w-])`);
    const has = (files: RegExp): boolean =>
      sources.some((file) => files.test(file) && named.test(readFileSync(file, 'utf8')));
    expect([has(/^src\/facts\/.*\.ts$/), has(/^tests\/.*\.ts$/)]).toEqual([true, true]);
  });

  it.each(Object.keys(RECORDS))('name the language %s in its document', (tag) => {
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(tag.split('-')[0] ?? '') ?? '';
    expect(readFileSync('docs/languages.md', 'utf8')).toContain(name);
  });

  it('give every kind of chart a sample and a place in the gallery', () => {
    const types = ['chart', 'plot-charts', 'map-charts', 'table-charts']
      .map((file) => readFileSync(`src/core/${file}.ts`, 'utf8'))
      .join('\n');
    const kinds = [...types.matchAll(/^ {2}readonly kind: '([\w-]+)';$/gm)].map(([, name = '']) => name);
    // An author's own Chart.js configurations have samples of their own (`tests/chart/own-*.test.ts`).
    expect([...sampleKinds, 'chartjs'].sort()).toEqual(kinds.sort());
    const gallery = readFileSync('data/gallery/brief.yaml', 'utf8');
    expect(kinds.filter((kind) => !gallery.includes(`kind: ${kind}`))).toEqual([]);
  });
});
