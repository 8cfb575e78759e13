import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { YamlMemory } from '../../src/data/yaml-parts.ts';
import { yamlValue } from '../../src/data/yaml-value.ts';
import type { ParsedFile } from '../../src/review/apply-edits.ts';
import { applyStructure, type StructureEdit } from '../../src/review/apply-structure.ts';
import { runs } from '../support/runs.ts';

const YAML = `# Top.
messages: [One, 'Two', "Three"]  # beside
sections:
  - title: First
    blocks:
      # About one.
      - paragraph: >-
          Words of
          one.

      - paragraph: 'It''s two'   # kept
      - heading: Three
        # inside
  - title: Second
    blocks:
    - paragraph: Four
    - list:
      - a
      - b`;

/** A file whose parts are parsed once. */
function file(text: string): ParsedFile {
  const memory = new YamlMemory();
  return { text, parsed: (changed) => yamlValue(changed, memory) };
}

const FIRST = 'sections[0].blocks';
const SECOND = 'sections[1].blocks';
const add = (list: string, index: number, value: unknown): StructureEdit => ({ kind: 'add', list, index, value });
const remove = (list: string, index: number): StructureEdit => ({ kind: 'remove', list, index });
const move = (list: string, index: number, to: string, at: number): StructureEdit => ({
  kind: 'move',
  ...{ list, index, to: { list: to, index: at } },
});

function applied(edits: readonly StructureEdit[], text = YAML): string {
  const result = applyStructure(file(text), edits);
  expect(result.failed).toEqual([]);
  return result.text;
}

describe('items of a YAML file', () => {
  it.each<[string, StructureEdit[], string]>([
    [
      'are added behind others',
      [add(FIRST, 2, { paragraph: 'New: #1' })],
      YAML.replace('      - heading', '      - paragraph: "New: #1"\n      - heading'),
    ],
    [
      'are added at the beginning, before the comments',
      [add(FIRST, 0, { paragraph: 'New' })],
      YAML.replace('      # About', '      - paragraph: New\n      # About'),
    ],
    [
      'are added at the end of a file without a last line end',
      [add(`${SECOND}[1].list`, 2, 'c')],
      `${YAML}\n      - c\n`,
    ],
    [
      'are added and removed on one line',
      [add('messages', 1, 'New, more'), remove('messages', 2)],
      YAML.replace(`'Two', "Three"]`, `"New, more", 'Two']`),
    ],
    ['are removed on one line', [remove('messages', 0)], YAML.replace('One, ', '')],
    [
      'are removed with their lines, and comments stay',
      [remove(FIRST, 0)],
      YAML.replace('      - paragraph: >-\n          Words of\n          one.\n', ''),
    ],
    [
      'are moved with their indentation',
      [move(SECOND, 0, FIRST, 1)],
      YAML.replace('    - paragraph: Four\n', '').replace(
        "\n      - paragraph: 'It",
        "      - paragraph: Four\n\n      - paragraph: 'It",
      ),
    ],
  ])('%s', (_, edits, expected) => {
    expect(applied(edits)).toBe(expected);
  });

  it('keep the line ends of the file', () => {
    const text = YAML.replaceAll('\n', '\r\n');
    expect(applied([add(FIRST, 1, { paragraph: 'New' })], text)).toBe(
      text.replace('    one.\r\n', '    one.\r\n      - paragraph: New\r\n'),
    );
  });

  it('stay where an edit would leave a list empty or change something else, and others are made', () => {
    const edits = [remove('messages', 0), remove('messages', 1), remove('messages', 2), remove('none', 0)];
    const { text, failed } = applyStructure(file(YAML), edits);
    expect(text).toBe(YAML.replace(`One, 'Two', "Three"`, '"Three"'));
    expect(failed).toEqual(edits.slice(2));
    expect(applyStructure(file('a: &x [1, 2]\nb: *x\n'), [remove('a', 0)])).toMatchObject({ failed: [remove('a', 0)] });
  });

  it('are what the same edits of the values give, whatever the edits are', () => {
    const words = fc.oneof(
      fc.constantFrom('A: b', '# no', "It's", '- x', 'two\nlines', '  white ', '"q"', 'x'.repeat(200)),
      fc.string(),
    );
    const index = fc.integer({ min: 0, max: 2 });
    const edit = fc.oneof(
      fc.record({ at: index, words }).map(({ at, words: text }) => add(FIRST, at, { paragraph: text })),
      fc.record({ at: index, words }).map(({ at, words: text }) => add('messages', at + 1, text)),
      index.map((at) => remove(FIRST, at)),
      fc.record({ from: index, at: index }).map(({ from, at }) => move(FIRST, from, FIRST, at)),
      fc
        .record({ from: index, at: fc.integer({ min: 0, max: 2 }) })
        .map(({ from, at }) => move(FIRST, from, SECOND, at)),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 3 }), (edits) => {
        const { text, failed } = applyStructure(file(YAML), edits);
        const kept = /# Top\.[\s\S]*# beside[\s\S]*# About one\./;
        expect(text).toMatch(kept);
        const value = parse(text) as { messages: unknown[]; sections: { blocks: unknown[] }[] };
        const made = edits.filter((one) => !failed.includes(one));
        const added = made.filter(({ kind }) => kind === 'add').length;
        const removed = new Set(made.filter(({ kind }) => kind === 'remove').map((one) => `${one.list}${one.index}`))
          .size;
        const count = value.messages.length + value.sections.reduce((sum, { blocks }) => sum + blocks.length, 0);
        expect(count).toBe(8 + added - removed);
      }),
      { numRuns: runs(50) },
    );
  });
});
