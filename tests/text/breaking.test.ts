/** Where lines may end, with the penalty of each place. */

import { expect, it } from 'vitest';
import { type BreakStyle, breakOpportunities, type Opportunity, PENALTY } from '../../src/text/breaking.ts';
import { GenerationCache } from '../../src/text/generation-cache.ts';

/** The text with a mark at each place: `|` where a break is free, else the penalty's name in braces. Hyphens cost as much as addresses. */
function marked(text: string, style: Partial<BreakStyle> = {}): string {
  const names = new Map<number, string>(Object.entries(PENALTY).map(([name, value]) => [value, `{${name}}`]));
  const markOf = ({ penalty, hyphen }: Opportunity): string =>
    hyphen ? `{hyphen}${penalty === PENALTY.hyphen ? '' : penalty}` : penalty === 0 ? '|' : (names.get(penalty) ?? '?');
  const all = breakOpportunities(
    text,
    { language: 'en-GB', wordBreak: 'normal', lineBreak: 'auto', ...style },
    new GenerationCache(1000),
  );
  expect(all.map(({ offset }) => offset)).toEqual(all.map(({ offset }) => offset).toSorted((a, b) => a - b));
  let [marks, from] = ['', 0];
  for (const one of all) {
    expect(one.adds).toBe(false);
    marks += text.slice(from, one.offset) + markOf(one);
    from = one.offset;
  }
  return marks + text.slice(from);
}

it.each([
  ['Two words', 'Two |words'],
  ['a well-known name', 'a |well-{hyphen}known |name'],
  ['a dash – between', 'a |dash {beforeDash}– |between'],
  ['a dash—between', 'a |dash{avoid}—{dash}between'],
  ['of 25 km and more', 'of |25 {avoid}km |and |more'],
  ['of 10 km or 19 km', 'of |10 {avoid}km |or |19 {avoid}km'],
  ['a well\u2010known name', 'a |well\u2010{hyphen}known |name'],
  ['by Ab. Lee and abc. so', 'by |Ab. |Lee |and |abc. |so'],
  ['of 25 kilometres', 'of |25 |kilometres'],
  ['of 12 500 people', 'of |12 {avoid}500 |people'],
  ['of 12 5000 people', 'of |12 |5000 |people'],
  ['see page 12 of it', 'see |page {avoid}12 |of |it'],
  ['see pages twelve', 'see |pages |twelve'],
  ['by Dr Ann Lee', 'by |Dr {avoid}Ann |Lee'],
  ['by A. Lee and J.B. Lee', 'by |A. {avoid}Lee |and |J.B. {avoid}Lee'],
  ['in case a. it is', 'in |case |a. |it |is'],
  ['it ended. A new one', 'it |ended. |A |new |one'],
])('breaks %s', (text, places) => {
  expect(marked(text)).toBe(places);
});

it.each([
  [
    'at https://example.org/a-b?c=d#e',
    'at |https://{address}example.{address}org/{address}a-{address}b?{address}c={address}d#{address}e',
  ],
  ['to ann.lee@example.org.', 'to |ann.{address}lee@{address}example.{address}org.'],
  ['see www.example.org', 'see |www.{address}example.{address}org'],
  ['www.example.org/', 'www.{address}example.{address}org/'],
  ['either/or of them', 'either/|or |of |them'],
])('breaks addresses after their signs: %s', (text, places) => {
  expect(marked(text)).toBe(places);
});

it.each([
  ['fr', 'Elle dit : « Oui » !', 'Elle |dit : |« Oui » !'],
  ['en-GB', 'He said : yes', 'He |said : |yes'],
  ['pl', 'w domu i w lesie', 'w {avoid}domu |i {avoid}w {avoid}lesie'],
  ['ru', 'в доме', 'в {avoid}доме'],
  ['uk', 'у домі', 'у {avoid}домі'],
  ['pl', 'A & B', 'A {avoid}& |B'],
  ['en-GB', 'a dog', 'a |dog'],
])('keeps together in %s: %s', (language, text, places) => {
  expect(marked(text, { language })).toBe(places);
});

it('breaks between all characters that readers see if asked, and never inside one', () => {
  expect(marked('ab 👩‍👩‍👧e\u0301c', { lineBreak: 'anywhere' })).toBe('a|b| |👩‍👩‍👧|e\u0301|c');
});

it('breaks Thai words, and Chinese between characters unless all are kept', () => {
  expect(marked('ภาษาไทย ภาษาไทย', { language: 'th' })).toBe('ภาษา|ไทย |ภาษา|ไทย');
  expect(marked('ภาษาไทย', { language: 'th', wordBreak: 'keep-all' })).toBe('ภาษาไทย');
  expect(marked('漢字かな', { language: 'ja' })).toBe('漢|字|か|な');
  expect(marked('漢字かな', { language: 'ja', wordBreak: 'keep-all' })).toBe('漢字かな');
});

it('is cached by text and style', () => {
  const cache = new GenerationCache<ReturnType<typeof breakOpportunities>>(1000);
  const style = { language: 'en-GB', wordBreak: 'normal', lineBreak: 'auto' } as const;
  const first = breakOpportunities('Two words', style, cache);
  expect(breakOpportunities('Two words', style, cache)).toBe(first);
  expect(breakOpportunities('Two words', { ...style, lineBreak: 'anywhere' }, cache)).toHaveLength(8);
  expect(breakOpportunities('Two wordy', style, cache)).not.toBe(first);
});
