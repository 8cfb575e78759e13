/** The words of findings: which two figures they name, and which is the larger. All figures are made up. */

import { describe, expect, it } from 'vitest';
import { findingsOf } from './support.ts';

const messagesOf = (text: string, quote = text): readonly string[] =>
  findingsOf(text, quote).map(({ code, message }) => `${code}: ${message}`);

describe('a finding', () => {
  it.each([
    [
      'North has 30 km of road, 10 km less than South with 20 km.',
      'North has 30 km of road, South 20 km',
      "facts/direction-differs: the text says '10 km' less, but '30 km' is more than '20 km'",
    ],
    [
      'North has 20 km of road, 10 km more than South.',
      'North has 20 km of road and South has 30 km of road',
      "facts/direction-differs: the text says '10 km' more, but '20 km' is less than '30 km'",
    ],
    [
      'Sales rose from 20 to 30, an increase of 10%.',
      'sales rose from 20 to 30, an increase of 10%',
      "facts/change-differs: the text says '10%', but from '20' to '30' it is 50 %",
    ],
    [
      'The train leaves at 14:05.',
      'the train leaves at 14:15',
      "facts/figure-differs: the text says '14:05', but the claim 'a' says '14:15'",
    ],
    [
      'It opened in the summer of 2024.',
      'in summer the hall was full; it opened in 2023',
      "facts/date-differs: the text says 'summer of 2024', but the claim 'a' says '2023'",
    ],
  ])('in %j names both figures', (text, quote, message) => expect(messagesOf(text, quote)).toContain(message));

  it.each([
    ['Sales rose from 0 to 5, an increase of 12%.', 'sales rose from 0 to 5, an increase of 12%'],
    ['Sales rose from 20 to 30, by 5 km.', 'sales rose from 20 to 30, by 5 km'],
    ['The train leaves at 14:05.', 'the train leaves at 2.05 pm'],
    ['It opened in the summer of 2023.', 'in summer the hall was full; it opened in 2023'],
  ])('is absent where nothing contradicts %j', (text, quote) => expect(messagesOf(text, quote)).toEqual([]));
});
