import { compile } from 'css-select';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nthPseudoClasses } from '../../src/css/nth-position.ts';
import { type PlacedNode, SELECT_ADAPTER } from '../../src/css/select-adapter.ts';
import type { ElementPlace } from '../../src/html/element-tree.ts';
import { parseMarkup } from '../../src/html/parse.ts';

const { tests, verify } = nthPseudoClasses((selector) =>
  compile<PlacedNode, ElementPlace>(selector, { adapter: SELECT_ADAPTER }),
);

const formula = fc.oneof(
  fc.constantFrom('odd', 'even', 'n', '1', '-n+3'),
  fc
    .tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -4, max: 4 }))
    .map(([a, b]) => `${a}n${b < 0 ? b : `+${b}`}`),
);
const rule = fc.tuple(formula, fc.constantFrom('', ' of .x', ' of p')).map((parts) => parts.join(''));
const sibling = fc
  .tuple(fc.constantFrom('p', 'div'), fc.constantFrom('', 'x'))
  .map(([name, kind]) => `<${name} class="${kind}">a</${name}>`);

it('finds the positions that css-select counts', () => {
  fc.assert(
    fc.property(
      fc.array(sibling, { maxLength: 9 }),
      fc.constantFrom(...Object.keys(tests)),
      rule,
      (parts, name, text) => {
        const used = name.endsWith('of-type') ? (text.split(' ')[0] ?? '') : text;
        const tree = parseMarkup(`<body>${parts.join(' b ')}</body>`).value;
        const theirs = compile<PlacedNode, ElementPlace>(`:${name}(${used})`, { adapter: SELECT_ADAPTER });
        const elements = tree.place(tree.root)?.children.filter((node) => node.kind === 'place') ?? [];
        expect(elements.map((element) => tests[name]?.(element, used))).toEqual(
          elements.map((element) => theirs(element)),
        );
      },
    ),
    { seed: 11, numRuns: 300 },
  );
});

it('refuses a rule that does not parse', () => {
  expect(() => verify('nth-child', 'two')).toThrow();
  expect(() => verify('nth-child', '2n of :nope(')).toThrow();
  expect(() => verify('nth-last-child', '2n of .x')).not.toThrow();
  // Only children are counted among those that match a selector (Selectors 4, 13.4).
  expect(() => verify('nth-of-type', '2n of .x')).toThrow();
});
