/** Every word of a layout comes from the record of its language, or from its strings files. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { starterFiles } from '../../src/cli/starter-brief.ts';
import { createCompiler, memoryReader, printStage } from '../../src/index.ts';
import type { Message } from '../../src/languages/message.ts';
import { en } from '../../src/languages/records/en.ts';
import { overlay } from '../setup/overlay.ts';

const LAYOUTS = ['brief', 'at-a-glance', 'report', 'large-print'];

const files = readdirSync('templates', { recursive: true, encoding: 'utf8' });
const read = (name: string): string => readFileSync(`templates/${name}`, 'utf8');

describe('the files of layouts', () => {
  it.each(files.filter((name) => name.endsWith('.hbs')))('%s has no words of its own', (name) => {
    const words = read(name)
      .replace(/\{\{[^}]*\}\}/g, '')
      .replace(/<[^>]*>/g, '')
      .replace(/&#?\w+;/g, '');
    expect(words.match(/\p{L}+/gu) ?? []).toEqual([]);
  });

  it.each(files.filter((name) => name.endsWith('.css')))('%s generates no words', (name) => {
    const contents = [...read(name).matchAll(/content:([^;}]*)/g)].map(([, value = '']) => value);
    const texts = contents.flatMap((value) => [...value.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text));
    expect(texts.filter((text) => /\p{L}/u.test(text.replace(/\\[0-9a-f]{1,6} ?/gi, '')))).toEqual([]);
  });
});

/** The English words of layouts, each marked as translated. Danish has its own hyphenation. */
function translated(layout: string): Readonly<Record<string, string>> {
  const mark = (message: Message) =>
    typeof message === 'string'
      ? `¤${message}`
      : Object.fromEntries(Object.entries(message).map(([form, text]) => [form, `¤${text}`]));
  const words = Object.entries({ ...en.shared, ...en.layout }).map(([key, message]) => [key, mark(message)]);
  const { comma, semicolon, colon, stop } = en.punctuation;
  const strings = { ...Object.fromEntries(words), comma, semicolon, colon, stop };
  return { [`templates/${layout}/strings.da.yaml`]: JSON.stringify(strings) };
}

const starter = Object.entries(starterFiles('starter')).map(([name, text]) => {
  return [`data/starter/${name}`, name === 'brief.yaml' ? `language: da\n${text}` : text];
});

describe.each(LAYOUTS)('the layout %s in another language', (layout) => {
  const build = (own: Readonly<Record<string, string>>) => {
    // The package's own folder must not count as the project's.
    const reader = overlay(memoryReader({ ...Object.fromEntries(starter), ...prefixed(own) }));
    return createCompiler({ reader, root: 'project' }).build('data/starter', { layout });
  };

  it('has all its words from the strings files of the project', async () => {
    const result = await build(translated(layout));
    const said = result.diagnostics.filter((d) => d.code.startsWith('template/')).map((d) => d.message);
    expect(said).toEqual([
      `the layout '${layout}' has no words in 'da' for the words of charts, dates and quantities: using English instead`,
    ]);
    const lines = printStage(result, 'lines');
    const wanted = '¤Key messages';
    expect(lines).toContain(wanted);
    for (const word of ['Key messages', 'About this brief', 'Author.', 'Disclosure.']) {
      expect(lines.replaceAll(`¤${word}`, '')).not.toContain(word);
    }
  });

  it('reports missing words, and says in the file that they are English', async () => {
    const result = await build({});
    const tags = printStage(result, 'tags');
    expect(tags).toMatch(/lang=en.*\n.*"Key messages"/);
    // The brief's own words among them are its own, in a source line for example.
    expect(tags).toMatch(/lang=da/);
    for (const stage of ['html', 'lines', 'tags'] as const)
      expect(printStage(result, stage)).not.toMatch(/[\ufdd0-\ufdd3]/);
    const { diagnostics } = result;
    expect(diagnostics.filter((d) => d.code === 'template/missing-strings').map((d) => d.message)).toEqual([
      `the layout '${layout}' has no words in 'da' for all words of the layout; the words of charts, dates and quantities: using English instead`,
    ]);
  });
});

function prefixed(own: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(own).map(([name, text]) => [`project/${name}`, text]));
}

describe('the list of authors', () => {
  it.each([
    ['N. Smith', '', 'N. Smith.'],
    ['N. Smith Jr.', '', 'N. Smith Jr.'],
    ['N. Smith Jr.', ', role: Editor', 'N. Smith Jr., Editor.'],
  ])('of %s%s ends with one full stop', async (name, more, expected) => {
    const files = { ...starterFiles('x') };
    const yaml = (files['brief.yaml'] ?? '').replace(/^author:.*(\n {2}.*)*/m, `author: { name: '${name}'${more} }`);
    const reader = overlay(
      memoryReader(
        Object.fromEntries(
          Object.entries({ ...files, 'brief.yaml': yaml }).map(([file, text]) => [`data/x/${file}`, text]),
        ),
      ),
    );
    const result = await createCompiler({ reader }).build('data/x', {});
    const printed = (printStage(result, 'html') ?? '').matchAll(/"((?:[^"\\]|\\.)*)"/g);
    const html = [...printed].map(([, text]) => text).join('');
    expect(html).toContain(`Author.${expected}Disclosure.`);
  });
});
