import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InlineNode } from '../../src/core/rich-text.ts';
import { parseInline } from '../../src/data/inline-text.ts';

/** Nodes as text: `em(words)`, `link(https://x: words)`. */
function printNodes(nodes: readonly InlineNode[]): string {
  return nodes.map(printNode).join(' ');
}

function printNode(node: InlineNode): string {
  switch (node.kind) {
    case 'text':
      return `'${node.text}'`;
    case 'code':
      return `code'${node.text}'`;
    case 'note':
      return `note(${node.note})`;
    case 'trace':
      return `trace(${node.claim})`;
    case 'reference':
      return `ref(${node.target})`;
    case 'link':
      return `link(${node.href}: ${printNodes(node.children)})`;
    case 'language':
      return `lang(${node.language}: ${printNodes(node.children)})`;
    default:
      return `${node.kind}(${printNodes(node.children)})`;
  }
}

test.each([
  ['plain words', "'plain words'"],
  ['10%{^survey} of them', "'10%' trace(survey) ' of them'"],
  ['an *old* one', "'an ' emphasis('old') ' one'"],
  ['**Lead.** Then', "strong('Lead.') ' Then'"],
  ['**all *of* it**', "strong('all ' emphasis('of') ' it')"],
  ['*a **b** c*', "emphasis('a ' strong('b') ' c')"],
  ['***both***', "strong(emphasis('both'))"],
  ['run `npm *x*`', "'run ' code'npm *x*'"],
  ['see [the *site*](https://example.org)', "'see ' link(https://example.org: 'the ' emphasis('site'))"],
  ['said.[^rail] Next', "'said.' note(rail) ' Next'"],
  ['in {@support}', "'in ' ref(support)"],
  ['the [Звязда]{lang=be} daily', "'the ' lang(be: 'Звязда') ' daily'"],
  ['2 * 3 * 4', "'2 * 3 * 4'"],
  ['[Russia] and {x}', "'[Russia] and {x}'"],
  ['\\*not\\* \\[^a\\] C:\\x', "'*not* [^a] C:\\x'"],
])('%s', (text, nodes) => {
  const parsed = parseInline(text);
  expect(printNodes(parsed.nodes)).toBe(nodes);
  expect(parsed.problems).toEqual([]);
});

test.each([
  ['a *b', "3: '*' is not closed"],
  ['a b* c', "4: '*' is not opened"],
  ['a **b* c', "3: '**' is not closed"],
  ['`a', "1: '`' is not closed"],
  ['[^a', "1: '[^' is not closed"],
  ['[^]', '1: this note mark names no note'],
  ['{@a', "1: '{@' is not closed"],
  ['[a](https://x', "4: '(' is not closed"],
  ['[a](javascript:x)', "5: 'javascript:x' isn't a web or mail address"],
  ['[a]{lang=be_BY}', ''],
  ['[a]{lang=x}', "4: 'x' isn't a language tag"],
])('%s is reported', (text, expected) => {
  const messages = parseInline(text).problems.map(({ offset, message }) => `${offset + 1}: ${message}`);
  expect(messages[0] ?? '').toBe(expected);
});

test('text without marks is unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (any) => {
      const text = any.replace(/[*`[\]\\{}]/g, '');
      const parsed = parseInline(text);
      expect([parsed.plain, parsed.problems.length]).toEqual([text, 0]);
    }),
  );
});

test('never throws; problems and mentions lie within the text', () => {
  const pieces = fc.constantFrom(
    '*',
    '**',
    '`',
    '[',
    ']',
    '(',
    ')',
    '{@',
    '}',
    '[^',
    '{lang=be}',
    '\\',
    ' ',
    'ab',
    'https://x',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const parsed = parseInline(text);
      for (const { offset, length } of [...parsed.problems, ...parsed.mentions]) {
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset + length).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test('a long run of opening signs is parsed to a limited depth', () => {
  expect(() => parseInline('*a [b **c '.repeat(20_000))).not.toThrow();
});
