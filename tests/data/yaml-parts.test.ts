import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { SourceText } from '../../src/core/source-text.ts';
import { Places } from '../../src/data/places.ts';
import { Problems } from '../../src/data/problems.ts';
import { YamlMemory } from '../../src/data/yaml-parts.ts';
import { readYaml } from '../../src/data/yaml-source.ts';
import { runs } from '../support/runs.ts';

/** A memory that makes every text parse as a whole. */
class NoMemory extends YamlMemory {
  override pairs(): undefined {
    return undefined;
  }
}

function read(text: string, memory: YamlMemory): unknown {
  const places = new Places();
  const problems = new Problems(places);
  const value = readYaml(new SourceText('b.yaml', text), problems, memory);
  return { value, spans: [...places.spans()].sort(([a], [b]) => (a < b ? -1 : 1)), found: problems.found };
}

function expectSame(text: string, memory = new YamlMemory()): void {
  expect(read(text, memory)).toEqual(read(text, new NoMemory()));
}

const LIST = `# yaml-language-server: $schema=x
title: One
sections:
  # the first
  - title: A
    text: |
      sections: no key
      - no item

      after an empty line

  - title: B # said here
    list: [1, 2]
  # the end
notes:
- plain
-
- {a: 1, "b": two}
empty:
last: >-
  folded
  text
# done
`;

describe('YAML in parts', () => {
  it('has the same result as the whole text, each value and key at its place', () => {
    expectSame(LIST);
    expect(new YamlMemory().pairs(LIST)?.pairs.map(({ key }) => key)).toEqual([
      'title',
      'sections',
      'notes',
      'empty',
      'last',
    ]);
    const text = readFileSync('data/belarus/brief.yaml', 'utf8');
    expectSame(text);
    expect(new YamlMemory().pairs(text)?.pairs.length).toBeGreaterThan(15);
  });

  it("isn't used for text whose meaning depends on its context", () => {
    const whole = [
      'a: &x 1\nb: *x\n',
      'a: {"b":&x 1, "c":*x}\n',
      'a: [&x 1,*x]\n',
      'a:\n  - &x 1\n  - *x\n',
      'a: 1\na: 2\n',
      '---\na: 1\n',
      'a: 1\n---\nb: 2\n',
      'a: {\nb: 1\n}\n',
      'a: "x\nb: y"\n',
      '- a\n- b\n',
      '{"a": 1}\n',
      'a: [1\nb: 2\n',
      'list:\n  - a: 1\n    b: 2\n   c: 3\n  - x\n',
      'a: %x\n',
      '',
      'just words\n',
    ];
    // Names and refers to sources.
    whole.push(readFileSync('data/gallery/brief.yaml', 'utf8'));
    for (const text of whole) {
      expectSame(text);
      expect([text, new YamlMemory().pairs(text)]).toEqual([text, undefined]);
    }
  });

  it('has the same result whatever was read before, and wherever parts have moved', () => {
    const memory = new YamlMemory();
    for (const text of [
      LIST,
      LIST.replace('title: One', 'title: One\nadded: here'),
      LIST.replace('  - title: A', ''),
    ]) {
      expectSame(text, memory);
    }
  });

  it('has the same result for any map that people write', () => {
    const key = fc.stringMatching(/^[a-z]{1,6}$/);
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.lorem({ maxCount: 30 }));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4 }),
      ),
    }));
    const memory = new YamlMemory();
    const look = fc.record({
      indent: fc.constantFrom(2, 4),
      indentSeq: fc.boolean(),
      lineWidth: fc.constantFrom(0, 40),
    });
    fc.assert(
      fc.property(fc.dictionary(key, value, { minKeys: 1, maxKeys: 5 }), look, (map, options) => {
        expectSame(stringify(map, { ...options, aliasDuplicateObjects: false }), memory);
      }),
      { numRuns: runs(150) },
    );
  });

  it('has the same result for random lines, most of them wrong', () => {
    const lines = [
      ...[
        'a: 1',
        'b:',
        'c: |',
        'd: |+',
        'e: >-',
        '  text',
        '    deep',
        '',
        '# c',
        '  # ic',
        '  - x',
        '- y',
        '  - k: v',
      ],
      ...[
        '    l: w',
        '    - z',
        '  m: n',
        'f: "q',
        '  r"',
        'g: [1,',
        '  2]',
        'h: {i: 1}',
        'j: &x 1',
        'k: *x',
        '  - &x y',
      ],
      ...[
        'l: !!str 1',
        '---',
        '...',
        'm: - x',
        '  - |',
        '      blk',
        '\ttab',
        'n:   ',
        'o: a: b',
        '"p": 1',
        '? q',
        ': r',
      ],
      ...['  -', '  - - n', 's: |2', 't: plain', '  cont', '   odd', '\r', 'u: z\r'],
    ];
    const memory = new YamlMemory();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 9 }), fc.boolean(), (some, ends) => {
        expectSame(some.join('\n') + (ends ? '\n' : ''), memory);
      }),
      { numRuns: runs(700) },
    );
  });
});
