/** A source whose title says which year it is about dates the figures that it gives no date of their own. */

import { describe, expect, it } from 'vitest';
import { rulesOf } from './support.ts';

const CENSUS = 'Census 2023: languages and housing';
const SPEAKERS = '11.8% of those aged three and over spoke it, down from 13.0% in 2013';
const POPULATION = 'The population was 1,846,300, an increase of 6.1% from 1,740,200 in 2013';
const OWNERS = 'Of the 782,400 households, 61.2% owned their home. In 2013 it was 66.0%';
const FREIGHT = 'Rail freight, 2022';
const QUARTERS = 'Freight moved was 4.4 billion in the first quarter, 4.3 billion in the second';

const of = (title: string, quote: string, text: string): string[] => rulesOf(text, quote, '', quote, title);

describe('the year in the title of a source', () => {
  it.each([
    [CENSUS, SPEAKERS, 'In 2023, 11.8% of those aged three and over spoke it.'],
    [CENSUS, OWNERS, 'In 2013 66.0% of households owned their home; by 2023 it was 61.2%.'],
    [CENSUS, POPULATION, 'In ten years the population grew by 6.1%.'],
    [CENSUS, POPULATION, 'In a decade the population grew by 6.1%, to 1.85 million.'],
    [FREIGHT, QUARTERS, 'In the first quarter of 2022 it was 4.4 billion.'],
  ])('%s, "%s": "%s" is true', (title, quote, text) => expect(of(title, quote, text)).toEqual([]));

  it.each([
    [CENSUS, SPEAKERS, 'In 2023, 13.0% of those aged three and over spoke it.'],
    [CENSUS, SPEAKERS, 'In 2022, 11.8% of those aged three and over spoke it.'],
    [CENSUS, OWNERS, 'In 2013 61.2% of households owned their home; by 2023 it was 66.0%.'],
    [CENSUS, POPULATION, 'In five years the population grew by 6.1%.'],
    [CENSUS, POPULATION, 'In 2023 the population was 1,740,200.'],
    [FREIGHT, QUARTERS, 'In the first quarter of 2021 it was 4.4 billion.'],
    [FREIGHT, QUARTERS, 'In the second quarter of 2022 it was 4.4 billion.'],
  ])('%s, "%s": "%s" is false', (title, quote, text) => expect(of(title, quote, text)).not.toEqual([]));
});

describe('the date of the start of a change', () => {
  const courts = '52 courts sit at weekends, up from 17 in 2019';
  it.each([
    [SPEAKERS, 'In 2013, 13.0% spoke it; now it is 11.8%.'],
    [SPEAKERS, 'The share was 11.8%, against 13.0% in 2013.'],
    [
      'Exports were 41 million tonnes, up from 38 million in 2020',
      'With 41 million tonnes, exports were above those of 2020.',
    ],
    [courts, 'In 2019 17 courts sat at weekends; there are 52 today.'],
  ])('"%s": "%s" is true', (quote, text) => expect(rulesOf(text, quote)).toEqual([]));

  it.each([
    [SPEAKERS, 'In 2013, 11.8% spoke it.'],
    [courts, 'In 2019, 52 courts sat at weekends.'],
  ])('"%s": "%s" is false', (quote, text) => expect(rulesOf(text, quote)).not.toEqual([]));
});
