import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { YamlMemory } from '../../src/data/yaml-parts.ts';
import { yamlValue } from '../../src/data/yaml-value.ts';
import { applyEdits, type Edit } from '../../src/review/apply-edits.ts';

const LINES = Array.from({ length: 100 }, (_, i) => `Words number ${i} of the list`);
const TEXT = `title: A list\nitems:\n${LINES.map((line) => `  - ${line} # kept`).join('\n')}\nend: here\n`;

/** Each line with new words in place of "Words". */
function editsOf(words: (i: number) => string): readonly Edit[] {
  return LINES.map((before, i) => {
    const [line, column] = [i + 3, 5];
    const span = { file: 'b.yaml', line, column, endLine: line, endColumn: column + before.length };
    return { path: `items[${i}]`, span, before, after: before.replace('Words', words(i)) };
  });
}

describe('edits of a file', () => {
  it('leave everything else as it is, also where some must be quoted or can’t be written', () => {
    let parsed = 0;
    const memory = new YamlMemory();
    const file = {
      text: TEXT,
      parsed: (text: string): unknown => {
        parsed++;
        return yamlValue(text, memory);
      },
    };
    const edits = editsOf((i) => (i === 40 || i === 77 ? 'Note: words' : 'Texts'));
    const lost: Edit = { ...(edits[5] as Edit), path: 'items[300]' };
    const { text, failed } = applyEdits('b.yaml', file, edits.with(5, lost));
    expect(failed).toEqual([lost]);
    const lines = TEXT.split('\n').map((line, i) => {
      if (i === 7 || !line.includes('Words')) return line;
      return [42, 79].includes(i)
        ? `  - "${LINES[i - 2]?.replace('Words', 'Note: words')}" # kept`
        : line.replace('Words', 'Texts');
    });
    expect(text.split('\n')).toEqual(lines);
    // Not once for each edit: a review of hundreds of pages has hundreds of them.
    expect(parsed).toBeLessThan(100);
  });
});

describe('the value of a text', () => {
  it('is that of the parser, in parts or whole, and shares nothing', () => {
    const texts = [
      TEXT,
      'a: { b: [1, two, null, ~], c: 2026-03 }\nd: >-\n  one\n  two\n\nlist:\n  - x: 1\n    y: |\n      z\n  -\n    - 0x10\n    - "q"\n',
      'a: &x [1, 2]\nb: *x\n',
      '- a\n- b\n',
      '# nothing\n',
    ];
    const memory = new YamlMemory();
    for (const text of [...texts, ...texts]) expect(yamlValue(text, memory)).toEqual(parse(text));
    const shared = yamlValue('a: &x [1, 2]\nb: *x\n', memory) as { readonly a: number[]; readonly b: number[] };
    expect(shared.a).not.toBe(shared.b);
    expect(() => yamlValue('a: [1\nb: 2', memory)).toThrow();
  });
});
