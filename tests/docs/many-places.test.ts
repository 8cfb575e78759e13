/** Every form and condition of docs/many-places.md, for the rows that it shows. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { memoryReader } from '../../src/core/files.ts';
import { readBrief } from '../../src/data/read-brief.ts';
import { createCompiler } from '../../src/index.ts';
import { briefFiles, LEAST, printed } from '../data/support.ts';
import { overlay } from '../setup/overlay.ts';
import { snippetsOf } from './snippets.ts';

const FILE = 'docs/many-places.md';
const DOCUMENT = readFileSync(FILE, 'utf8');
const examples = snippetsOf(FILE, DOCUMENT);
const rows = examples.find(({ language }) => language === 'csv')?.text ?? '';
const yaml = examples.filter(({ language }) => language === 'yaml').map(({ text }) => text);
const each = yaml.find((text) => text.startsWith('each:')) ?? '';

/** The rows of the table below a head, as pairs of cells. */
function table(head: string): readonly (readonly [string, string])[] {
  const [, body = ''] = DOCUMENT.split(`| ${head} |\n|---|---|\n`);
  const lines = body.split('\n\n')[0]?.split('\n') ?? [];
  return lines.map((line) => {
    const [, code = '', result = ''] = /^\| `(.*)` \| (.*) \|$/.exec(line) ?? [];
    return [code.replaceAll('\\|', '|'), result] as const;
  });
}

function blocksFor(block: string) {
  const text = `${LEAST.replace('- paragraph: Words.', block)}${each}`;
  const { value, diagnostics } = readBrief('b', briefFiles(text, { 'places.csv': rows }), { row: 'S' });
  expect(printed(diagnostics)).toEqual([]);
  return value?.sections[0]?.blocks ?? [];
}

describe('docs/many-places.md', () => {
  it.each(table('slot | prints'))('%s prints %s', (slot, expected) => {
    const [block] = blocksFor(`- paragraph: ${JSON.stringify(slot)}`);
    expect(block?.kind === 'paragraph' && block.text.plain.replaceAll('\u00a0', ' ')).toBe(expected);
  });

  it.each(table('condition | holds'))('%s: %s', (condition, expected) => {
    const blocks = blocksFor(`- paragraph: Words.\n      - { when: ${JSON.stringify(condition)}, paragraph: More. }`);
    expect(blocks.length === 2 ? 'yes' : 'no').toBe(expected);
  });

  it('has examples that make a whole brief', async () => {
    const head = LEAST.slice(0, LEAST.indexOf('sections:'));
    const files = { 'data/p/brief.yaml': head + yaml.join(''), 'data/p/places.csv': rows };
    const compiler = createCompiler({ reader: overlay(memoryReader(files)) });
    const { pdf, diagnostics } = await compiler.build('data/p', { row: 'S' });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(pdf).toBeDefined();
  });

  it('shows every form', () => {
    const slots = table('slot | prints').map(([slot]) => slot);
    const { diagnostics } = readBrief(
      'b',
      briefFiles(LEAST.replace('Words.', '"{= name | x}"') + each, { 'places.csv': rows }),
      { row: 'S' },
    );
    const forms = /the forms are (.*)$/.exec(diagnostics[0]?.hint ?? '')?.[1]?.split(', ') ?? [];
    expect(forms.length).toBeGreaterThan(10);
    for (const form of forms) expect(slots.some((slot) => slot.includes(`| ${form}`))).toBe(true);
  });
});
