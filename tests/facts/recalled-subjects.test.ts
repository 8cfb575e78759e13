/** "In 2013 the figures were 66.0%, 15.1% and 18.9%": each has the subject of the amount at its place in the sentence before. */

import { describe, expect, it } from 'vitest';
import { rulesOf } from './support.ts';

const HOMES =
  'Of the 782,400 households, 61.2% owned their home, 21.3% rented privately and 17.5% rented from a council.';
const HOMES_BEFORE = 'In 2013 the figures were 66.0%, 15.1% and 18.9%';
const GOODS =
  'Containers made up 40% of rail freight in 2022, building materials 29%, metals 9%, coal 3% and all else 19%.';
const GOODS_BEFORE = 'In 2012 the shares were 26%, 16%, 8%, 31% and 19%, and coal had the largest';

describe('amounts in the order of the sentence before', () => {
  it.each([
    [HOMES, HOMES_BEFORE, 'In 2013, 66.0% owned their home and 15.1% rented privately.'],
    [GOODS, GOODS_BEFORE, 'In 2012 containers made up 26% of freight, and coal 31%.'],
  ])('"%s %s": "%s" is true', (before, quote, text) =>
    expect(rulesOf(text, quote, '', `${before} ${quote}.`)).toEqual([]),
  );

  it.each([
    [HOMES, HOMES_BEFORE, 'In 2013, 15.1% owned their home and 66.0% rented privately.'],
    [GOODS, GOODS_BEFORE, 'In 2012 containers made up 31% of freight, and coal 26%.'],
  ])('"%s %s": "%s" is false', (before, quote, text) =>
    expect(rulesOf(text, quote, '', `${before} ${quote}.`)).not.toEqual([]),
  );

  it('may be in one quotation', () => {
    const quote = `61.2% owned their home and 21.3% rented. A decade before the shares had been 66.0% and 15.1%`;
    expect(rulesOf('A decade before, 15.1% rented.', quote)).toEqual([]);
    expect(rulesOf('A decade before, 15.1% owned their home.', quote)).not.toEqual([]);
  });
});

describe('quarters whose noun is before the quotation', () => {
  const quote = '4.3 billion in the third and 3.7 billion in the fourth';
  const around = `Freight was 4.4 billion in the first quarter, 4.4 billion in the second, ${quote}.`;
  it.each(['In the fourth quarter it was 3.7 billion.', 'In the third quarter it was 4.3 billion.'])(
    '"%s" is true',
    (text) => expect(rulesOf(text, quote, '', around)).toEqual([]),
  );
  it('"In the third quarter it was 3.7 billion." is false', () =>
    expect(rulesOf('In the third quarter it was 3.7 billion.', quote, '', around)).not.toEqual([]));
});
