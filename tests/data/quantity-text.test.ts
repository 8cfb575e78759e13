import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuantity } from '../../src/data/quantity-text.ts';
import { quantityLabel, quantityWords } from '../../src/languages/quantity-words.ts';

/** `kind | label | words`, with spaces that don't break shown as `_`. */
function summaryOf(written: string): string {
  const parsed = parseQuantity(written);
  if ('reason' in parsed) return parsed.reason;
  const { quantity } = parsed;
  return `${quantity.kind} | ${quantityLabel(quantity)} | ${quantityWords(quantity)}`.replaceAll('\u00a0', '_');
}

test.each([
  ['10', 'exact | 10 | 10'],
  ['1,234.5', 'exact | 1,234.5 | 1,234.5'],
  ['12\u202f345 people', 'exact | 12,345_people | 12,345_people'],
  ['-3.20', 'exact | −3.20 | −3.20'],
  ['10 %', 'exact | 10% | 10%'],
  ['10.0 per cent', 'exact | 10.0% | 10.0%'],
  ['145 miles', 'exact | 145_miles | 145_miles'],
  ['<10 %', 'bound | <10% | less than 10%'],
  ['<= 10%', 'bound | ≤10% | at most 10%'],
  ['Less than 10%', 'bound | <10% | less than 10%'],
  ['>90', 'bound | >90 | more than 90'],
  ['at least 5', 'bound | ≥5 | at least 5'],
  ['~60 %', 'approximate | ~60% | about 60%'],
  ['about 60%', 'approximate | ~60% | about 60%'],
  ['60 % or more', 'bound | ≥60% | at least 60%'],
  ['60+', 'bound | ≥60 | at least 60'],
  ['1,200+ people', 'bound | ≥1,200_people | at least 1,200_people'],
  ['between 55 and 60 %', 'range | 55–60% | 55% to 60%'],
  ['Between £1m and £2m', 'range | £1–2m | £1m to £2m'],
  ['US$1.25m', 'exact | US$1.25m | US$1.25m'],
  ['-£5m', 'exact | −£5m | −£5m'],
  ['A$3 billion', 'exact | A$3_billion | A$3_billion'],
  ['EUR 40 million', 'exact | EUR_40_million | EUR_40_million'],
  ['less than CHF 2bn', 'bound | <CHF_2bn | less than CHF_2bn'],
  ['from 10 to 20', 'range | 10–20 | 10 to 20'],
  ['6 % [3-9]', 'estimate | 6% (3–9%) | 6% (3% to 9%, level not stated)'],
  ['10 or so', 'approximate | ~10 | about 10'],
  ['half a percent', 'exact | 0.5% | 0.5%'],
  ['three quarters', 'exact | 75% | 75%'],
  ['one in ten', 'exact | 10% | 10%'],
  ['55-60%', 'range | 55–60% | 55% to 60%'],
  ['-35 to -20', 'range | −35–−20 | −35 to −20'],
  ['-35–-20 km', 'range | −35–−20_km | −35 to −20_km'],
  ['55–60 %', 'range | 55–60% | 55% to 60%'],
  ['3 to 9 miles', 'range | 3–9_miles | 3 to 9_miles'],
  ['6 +/- 3', 'estimate | 6 (3–9) | 6 (3 to 9, level not stated)'],
  ['6 ± 3 (95 %)', 'estimate | 6 (3–9) | 6 (3 to 9, 95% interval)'],
  ['6.1% ± 0.2%', 'estimate | 6.1% (5.9–6.3%) | 6.1% (5.9% to 6.3%, level not stated)'],
  ['6 % (3-9, 95 % CI)', 'estimate | 6% (3–9%) | 6% (3% to 9%, 95% interval)'],
  ['unknown', 'unknown | not stated in source | not stated in source'],
  ['n/a', 'unknown | not available | not available'],
  ['not asked', 'unknown | not asked | not asked'],
  ['? (survey withdrawn)', 'unknown | survey withdrawn | survey withdrawn'],
  ['4,5 %', 'the decimal separator must be a point'],
  ['60-55 %', 'the range runs backwards'],
  ['6 (7-9)', 'the value lies outside its interval'],
  ['5 miles to 9 km', 'its units differ'],
  ['ten', "it isn't written in a known form"],
  ['nearly 5', 'it leaves open on which side of the number it is'],
  ['1 234,5', 'the decimal separator must be a point'],
  ['between ten and 20', "it isn't written in a known form"],
  ['10 or else', "it isn't written in a known form"],
])('%s', (written, expected) => {
  expect(summaryOf(written)).toBe(expected);
});

test('never throws, and keeps what was written', () => {
  const pieces = fc.constantFrom(
    '1',
    '10',
    '%',
    ' ',
    '<',
    '-',
    '±',
    '(',
    ')',
    ',',
    '.',
    'to',
    'about',
    'km',
    '?',
    '95 %',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const parsed = parseQuantity(parts.join(''));
      if ('quantity' in parsed) expect(parsed.quantity.wording).toBe(parts.join('').trim());
    }),
  );
});

test('a bound, an estimate and a range are never exact', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.constantFrom('<', '<=', '>', '>=', '~', 'under '), (n, sign) => {
      const parsed = parseQuantity(`${sign}${n} %`);
      expect('quantity' in parsed && parsed.quantity.kind).toBe(sign === '~' ? 'approximate' : 'bound');
    }),
  );
});
