/** Figures of the evidence that the brief states about something else: opposites, negations, sides of a vote, cells, labels. */

import { describe, expect, it } from 'vitest';
import { rulesOf as rules } from './support.ts';

const SOIL = 'Zinc was above the limit in 23 gardens; copper was not above the limit in any';
const CHOIRS = 'Three quarters of altos (75%) but two thirds of basses (66%) sang every week';

describe('figures of something else', () => {
  it.each([
    ['Copper was above the limit in 23 gardens.', SOIL],
    ['Zinc was low. In 23 gardens there was too much copper.', SOIL],
    ['Some 14 tonnes of haddock were landed.', 'About 14 tonnes of cod were landed'],
    ['There were 212 patients.', 'there were 212 deaths'],
    ['The second tender was won by 9 firms.', 'The first tender was won by 9 firms'],
    ['Public kennels took in 96 public dogs.', 'Private kennels took in 96 public dogs'],
    ['The least crowded wards had 23 beds.', 'The most crowded wards had 23 beds'],
    ['They earn £410 after tax.', 'They earn £410 before tax'],
    ['Oats made up 29% of the crop.', 'Barley made up 38% of the seed; rye was 4% of the seed and 29% of the crop'],
    ['In 3 cities the clinics reported infections.', 'In 3 cities the clinics failed to report infections'],
    ['In 9 ports the boats did not have to go out.', 'In 9 ports the boats had to go out'],
    ['Of all owners 21% would not give up their boats.', '21% of all owners said that they would give up their boats'],
    ['Of the 62 owners 21% would sell within a year.', '62% said they would sell within a year; 21% did not'],
  ])('%s', (text, quote) => {
    expect(rules(text, quote)).not.toEqual([]);
  });

  it('in a comparison before its two figures', () => {
    const quote = 'Two thirds of nurses (66%) but three quarters of doctors (75%) came';
    expect(rules('Doctors did better than nurses: 75% of them came, against 66%.', quote)).toEqual([]);
    expect(rules('Nurses did better than doctors: 75% of them came, against 66%.', quote)).not.toEqual([]);
    expect(rules('Of altos 75% sang every week.', CHOIRS)).toEqual([]);
  });

  it('negated only by the brief', () => {
    expect(rules('Of the members 72% had been trained.', '72% of the members had been trained')).toEqual([]);
    expect(rules('Of the members 72% had not been trained.', '72% of the members had been trained')).not.toEqual([]);
  });

  it('negated only by the evidence', () => {
    expect(rules('Of the members 28% were not trained.', '28% of the members were not trained')).toEqual([]);
    expect(rules('Of the members 28% were trained.', '28% of the members were not trained')).not.toEqual([]);
  });
});

describe('words of another part of the sentence', () => {
  it('a "not" before "and" does not negate words after it', () => {
    const quote = 'Discards of eel fell from 9% in 2019 to 4% in 2023. Cod was not discarded at all';
    expect(rules('Cod was not discarded, and of all eel 4% was, against 9% in 2019.', quote)).toEqual([]);
  });

  it('"since" names the first date of a span', () => {
    const quote = 'Catches doubled between 2015 and 2023';
    expect(rules('Catches have doubled since 2015.', quote)).toEqual([]);
    expect(rules('Catches have doubled since 2023.', quote)).not.toEqual([]);
  });
});

describe('times', () => {
  it.each([
    ['It took two hours.', 'It took two and a half hours', 1],
    ['It took two and a half hours.', 'It took 150 minutes', 0],
    ['It took two hours.', 'It took 118 minutes', 0],
  ])('%s', (text, quote, faults) => {
    expect(rules(text, quote).length).toBe(faults);
  });
});

describe('offices', () => {
  const said = 'we will not buy another boat';
  const source = `The director of ports, Ann Vale, said: "${said}."`;
  it.each([
    ['The director of ports said that “we will not buy another boat”.', 0],
    ['The ports director said that “we will not buy another boat”.', 0],
    ['The director of finance said that “we will not buy another boat”.', 1],
    ['The finance director promised that “we will not buy another boat”.', 1],
  ])('%s', (text, faults) => {
    expect(rules(text, said, 'status: quoted, speaker: Ann Vale, ', source).length).toBe(faults);
  });
});

describe('names with other letters than ASCII', () => {
  const quote = 'we cannot pay for empty boats';
  const source = `"${quote.replace('w', 'W')}," said Marc Dubé, the finance minister.`;

  it.each([
    ['Marc Dubé said: “we cannot pay for empty boats”.', []],
    ['Jean Dubé said: “we cannot pay for empty boats”.', ['facts/speaker-differs']],
    ['The health minister, Marc Dubé, said: “we cannot pay for empty boats”.', ['facts/speaker-differs']],
  ])('%s', (text, codes) => {
    expect(rules(text, quote, 'status: quoted, speaker: Marc Dubé, ', source)).toEqual(codes);
  });
});
