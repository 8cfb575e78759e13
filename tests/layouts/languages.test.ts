/** Every word of a layout comes from its strings file, so that a language is a file. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { starterFiles } from '../../src/cli/starter-brief.ts';
import { createCompiler, memoryReader, printStage } from '../../src/index.ts';
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

/** The English words of each layout, each marked as translated. Danish has its own hyphenation. */
function translated(): Readonly<Record<string, string>> {
  const strings = files.filter((name) => name.endsWith('strings.en.yaml'));
  return Object.fromEntries(
    strings.flatMap((name) => {
      const folder = name.split('/')[0] ?? '';
      const words = Object.entries(parse(read(name)) as Record<string, string>).map(([key, text]) => [key, `¤${text}`]);
      return [
        [`templates/${folder}/strings.da.yaml`, JSON.stringify(Object.fromEntries(words))],
        [`templates/${folder}/layout.yaml`, `extends: ${folder}`],
      ];
    }),
  );
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
    const result = await build(translated());
    expect(result.diagnostics.filter((d) => d.code.startsWith('template/'))).toEqual([]);
    const lines = printStage(result, 'lines');
    const wanted = '¤Key messages';
    expect(lines).toContain(wanted);
    for (const word of ['Key messages', 'About this brief', 'Author.', 'Disclosure.']) {
      expect(lines.replaceAll(`¤${word}`, '')).not.toContain(word);
    }
  });

  it('reports missing words', async () => {
    const { diagnostics } = await build({});
    expect(diagnostics.filter((d) => d.code === 'template/missing-strings').map((d) => d.message)).toEqual([
      `the layout '${layout}' has no words in 'da': using English for all of them`,
    ]);
  });
});

function prefixed(own: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(own).map(([name, text]) => [`project/${name}`, text]));
}
