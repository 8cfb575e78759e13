import { expect, it } from 'vitest';
import { withQuickLiterals } from '../rolldown.literals.ts';

it.each([
  ['f({ ...a, b: 1 })', 'f({ ...null,...a, b: 1 })'],
  ['f({ ...a, b: { ...c, d } })', 'f({ ...null,...a, b: { ...null,...c, d } })'],
  ['const { a, ...rest } = { b, ...c }', 'const { a, ...rest } = { b, ...c }'],
  ['const { ...all } = { ...c }', 'const { ...all } = { ...c }'],
  ['const text = "{ ...a, b }"', 'const text = "{ ...a, b }"'],
])('the literals of %s are quick', (code, quick) => {
  expect(withQuickLiterals(code)).toBe(quick);
});

it('quick literals have the same keys and values, in the same order', () => {
  const code = '({ ...first, b: 2, ...{ a: 3, c: { ...undefined, d: 4 } } })';
  const evaluate = (text: string): unknown => new Function('first', `return ${text}`)({ z: 0, a: 1 });
  expect(JSON.stringify(evaluate(withQuickLiterals(code)))).toBe(JSON.stringify(evaluate(code)));
  expect(JSON.stringify(evaluate(code))).toBe('{"z":0,"a":3,"b":2,"c":{"d":4}}');
});
