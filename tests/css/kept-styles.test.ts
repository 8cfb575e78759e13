/** A document that is styled after others has the styles and diagnostics that it has alone. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Budget } from '../../src/core/budget.ts';
import { cascade, createStyleCache } from '../../src/css/cascade.ts';
import { printStyled } from '../../src/css/print.ts';
import type { StyledElement } from '../../src/css/styled.ts';
import { ElementMemory } from '../../src/html/kept-elements.ts';
import { parseMarkup } from '../../src/html/parse.ts';
import { runs } from '../support/runs.ts';
import { author, elements, show } from './support.ts';

const SELECTORS = [
  ...['p', '.x', '#i', 'div > p', 'p + p', 'div ~ p', '[title]', '[title="a"] b', 'p:empty', 'p:empty + p'],
  ...['div:has(.x) p', 'div:has(+ p)', 'p:nth-child(2)', 'p:nth-last-child(1 of .x)', 'p:not([title])', 'b::before'],
  ...['p:lang(fr)', 'p:dir(rtl)', 'bdi:dir(rtl)', 'b:dir(rtl)', ':any-link', 'p:nth-child(2 of [name])', '::marker'],
];

/** With a value that is reported where the element is displayed. */
const sheet = fc
  .subarray(SELECTORS, { minLength: 2 })
  .map((chosen) =>
    chosen.map((selector, i) => `${selector} { orphans: ${i + 2}; --a${i}: 1; width: var(--none) }`).join('\n'),
  );

const { html } = fc.letrec<{ html: string }>((tie) => ({
  html: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('one', 'two', 'شيء', '', '<b>c</b>', '<a href="#i">d</a>', '<a>d</a>', '<bdi>one</bdi>'),
    fc
      .tuple(
        fc.constantFrom('div', 'p', 'section'),
        fc.constantFrom('', ' class="x"', ' title="a"', ' dir="auto"', ' lang="fr"', ' style="widows: 5; bad: 1"'),
        fc.array(tie('html'), { maxLength: 3 }),
      )
      .map(([name, attributes, inner]) => `<${name}${attributes}>${inner.join('')}</${name}>`),
  ),
}));

const WORDS = ['one', 'two', 'شيء'];

describe('a cascade after others', () => {
  it('has the result of a cascade without them', () => {
    const property = fc.property(
      sheet,
      fc.array(html, { minLength: 1, maxLength: 3 }),
      fc.nat(),
      (css, bodies, seed) => {
        const styles = createStyleCache();
        const memory = new ElementMemory();
        // Each also with other words, and with a title that no selector may read.
        const documents = bodies.flatMap((body) => [
          body,
          body.replace(/one|two|شيء/g, (_, at: number) => WORDS[(at + seed) % 3] ?? ''),
          body.replaceAll('title="a"', 'title="b"'),
        ]);
        for (const body of documents) {
          const text = `<body>${body}</body>`;
          const kept = cascade(parseMarkup(text, { memory }).value, [author(css)], styles);
          const fresh = cascade(parseMarkup(text).value, [author(css)], createStyleCache());
          expect(printStyled(kept.value)).toBe(printStyled(fresh.value));
          expect(kept.diagnostics.map(show)).toEqual(fresh.diagnostics.map(show));
        }
      },
    );
    fc.assert(property, { numRuns: runs(60), seed: 8 });
  });

  it('keeps elements whose words are the same, and the styles of others', () => {
    const styles = createStyleCache();
    const memory = new ElementMemory();
    const styled = (body: string): StyledElement[] => {
      const tree = parseMarkup(`<body>${body}</body>`, { memory }).value;
      return [...elements(cascade(tree, [author('p:has(b) { orphans: 4 }')], styles).value.root)];
    };
    const before = styled('<p title="x">one <b>a</b></p><p>two</p>');
    const after = styled('<p title="y">new <b>a</b></p><p>two</p>');
    expect(after.map((element, i) => element === before[i])).toEqual([false, false, true, true]);
    expect(after.map(({ style }, i) => style === before[i]?.style)).toEqual([true, true, true, true]);
    expect(styled('<p>new <i>a</i></p><p>two</p>')[1]?.style.orphans).not.toBe(4);
  });

  it('costs as many steps', () => {
    const styles = createStyleCache();
    const steps = (word: string): number => {
      let spent = 0;
      const budget = new Budget();
      budget.spend = (count = 1) => {
        spent += count;
      };
      cascade(parseMarkup(`<body><p>${word}</p><p>b</p></body>`).value, [author('p { orphans: 4 }')], styles, budget);
      return spent;
    };
    const first = steps('one');
    // Sheets are parsed once.
    expect(steps('two')).toBe(steps('three'));
    expect(first).toBeGreaterThanOrEqual(steps('two'));
    expect(steps('two')).toBe(3);
  });
});
