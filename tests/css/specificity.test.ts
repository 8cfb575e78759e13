import { parse } from 'css-what';
import { expect, it } from 'vitest';
import { specificityOf } from '../../src/css/specificity.ts';

it.each([
  ['li', [0, 0, 1]],
  ['li:first-child', [0, 1, 1]],
  ['li:nth-child(2n of #a)', [1, 1, 1]],
  ['li:nth-child(2n of .a, #b em)', [1, 1, 2]],
  [':is(#a, em) p', [1, 0, 1]],
  [':where(#a) p', [0, 0, 1]],
  ['[id=a]', [0, 1, 0]],
] as const)('%s has the specificity %j (Selectors 4, 17)', (selector, [ids, classes, names]) => {
  const [tokens = []] = parse(selector);
  expect(specificityOf(tokens)).toBe((ids * 1000 + classes) * 1000 + names);
});
