/** Words of the brief in the place of others of the evidence: things counted, qualities, directions, levels, offices. */

import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../src/languages/lexicon-for.ts';
import { rulesOf } from './support.ts';

describe('a thing in the place of another', () => {
  const canals = 'The canal has 17 locks and 31 moorings, and 46% of barges use it';
  it.each([
    ['The canal has 17 locks.', 0],
    ['The canal has 17 tunnels.', 1],
    ['Of all barges 46% use it.', 0],
    ['It is used by 46% of anglers.', 1],
  ])('%s', (text, faults) => {
    expect(rulesOf(text, canals).length).toBe(faults);
  });

  it.each([
    ['It has 12 vessels.', 'it has 12 barges'],
    ['There are 40 places for boats.', 'there are 40 moorings for boats'],
    ['It cost 300 litres of tap water.', 'it cost 300 litres of drinking water'],
  ])('words that can mean the same or are general: %s', (text, quote) => {
    expect(rulesOf(text, quote)).toEqual([]);
  });

  it.each([
    ['Six people were gravely hurt.', 'six people were lightly injured'],
    ['They used 300 litres of waste water.', 'they used 300 litres of drinking water'],
    ['Smell: 64% liked it.', '64% were content with the taste'],
  ])('a quality or neighbour: %s', (text, quote) => {
    expect(rulesOf(text, quote)).toEqual(['facts/subject-differs']);
  });
});

describe('directions without a figure', () => {
  const fleet = 'In 2023 the fleet had 412 barges, 26 fewer than a year before, and tolls rose by 9%';
  it.each([
    ['Fewer barges, higher tolls.', []],
    ['More barges than ever?', ['facts/direction-differs']],
    ['Tolls have fallen.', ['facts/direction-differs']],
    ['Tolls went up.', []],
    ['Tolls have not fallen.', []],
    ['More anglers came.', []],
  ])('%s', (text, codes) => {
    expect(rulesOf(text, fleet)).toEqual(codes);
  });

  it.each([
    ['At 52 dB it was quieter than the limit of 60.', []],
    ['At 52 dB it was above the limit of 60.', ['facts/direction-differs']],
    ['At 52 dB it was below the limit of 60.', []],
  ])('%s', (text, codes) => {
    expect(rulesOf(text, 'It was 52 dB, below the limit of 60').slice(0, 1)).toEqual(codes);
  });
});

describe('offices after a name and of other bodies', () => {
  const said = 'we will dig no more canals';
  const source = `"W${said.slice(1)}," said Ann Vale, chair of the boaters' union. The council didn't answer. The port's chief pilot, Jo Rye, left.`;
  it.each([
    ['“We will dig no more canals,” says Ann Vale, who chairs the union.', []],
    ['“We will dig no more canals,” says Ann Vale, who chairs the council.', ['facts/speaker-differs']],
    ['“We will dig no more canals,” says Ann Vale, chair of the union.', []],
    ['“We will dig no more canals,” says Ann Vale, treasurer of the union.', ['facts/speaker-differs']],
  ])('%s', (text, codes) => {
    expect(rulesOf(text, said, 'status: quoted, speaker: Ann Vale, ', source)).toEqual(codes);
  });

  it.each([
    ['The Inspector General', []],
    ['The Surveyor General', ['facts/speaker-differs']],
  ])('%s', (office, codes) => {
    const words = `the Inspector General, Ann Vale, said: "${said}"`;
    const text = `${office}, Ann Vale, says: “we will dig no more canals”.`;
    expect(rulesOf(text, said, 'status: quoted, speaker: Ann Vale, ', words)).toEqual(codes);
  });
});

describe('shares, marks and periods', () => {
  it.each([
    ['Four locks in a thousand leak.', '4 locks in 1,000 leak', []],
    ['They give it 8.7 out of 10.', 'rated it at 8.7 out of 10', []],
    ['They give it 8.7 out of 20.', 'rated it at 8.7 out of 10', ['facts/figure-differs']],
    ['It used 40 litres of water a day.', 'it used 40 litres a day', []],
    ['It used 40 litres of water a week.', 'it used 40 litres of clean water a day', ['facts/unit-differs']],
    ['In the twelve months to March 2023 it had 40 guests.', 'In the year to March 2023 it had 40 guests', []],
    ['In 2023 it had 40 guests.', 'In the year to March 2023 it had 40 guests', []],
    ['In 2022 it had 40 guests.', 'In the year to March 2023 it had 40 guests', ['facts/date-differs']],
    ['Half of them waited 9 weeks.', 'the median wait was 9 weeks', []],
  ])('%s', (text, quote, codes) => {
    expect(rulesOf(text, quote)).toEqual(codes);
  });
});

describe('the thesaurus', () => {
  const { thesaurus } = lexiconFor('en');

  it('relates things, acts and qualities', () => {
    expect(thesaurus.areSameThing('lobsters', 'shellfish')).toBe(true);
    expect(thesaurus.areSameThing('lobsters', 'bridges')).toBe(false);
    expect(thesaurus.areSameAct('hurt', 'injured')).toBe(true);
    expect(thesaurus.areSameQuality('big', 'large')).toBe(true);
  });

  it('knows kinds of one thing, and opposites', () => {
    expect(thesaurus.areNeighbours('taste', 'smell')).toBe(true);
    expect(thesaurus.areNeighbours('taste', 'bridge')).toBe(false);
    expect(thesaurus.areOpposite('accepted', 'rejected')).toBe(true);
    expect(thesaurus.areOpposite('widest', 'narrowest')).toBe(true);
  });

  it('knows no word of other languages', () => {
    expect(lexiconFor('pl').thesaurus.areSameThing('homar', 'homar')).toBe(false);
  });
});

describe('earlier and later values', () => {
  const quote = '68% now want a second lock, up from 41% before the opening';
  it.each([
    ['Before the opening 41% wanted a lock; now it is 68%.', 0],
    ['Before the opening 68% wanted a lock; now it is 41%.', 1],
    ['It is 68%, after 41%.', 0],
    ['It is 41%, after 68%.', 1],
  ])('%s', (text, faults) => {
    expect(rulesOf(text, quote).length > 0 ? 1 : 0).toBe(faults);
  });

  it.each([
    ['values: { now: 68 %, before: 41 % }, ', []],
    ['values: { now: 41 %, before: 68 % }, ', ['facts/subject-differs', 'facts/subject-differs']],
  ])('as names of values: %s', (claim, codes) => {
    expect(rulesOf('It is 68%.', quote, claim)).toEqual(codes);
  });
});

describe('quantifiers beside a share', () => {
  it.each([
    ['Most anglers, 71%, came by boat.', []],
    ['A minority of anglers, 71%, came by boat.', ['facts/share-differs']],
    ['A majority (71%) came by boat.', []],
  ])('%s', (text, codes) => {
    expect(rulesOf(text, '71% of anglers came by boat')).toEqual(codes);
  });
});

describe('comparisons in words', () => {
  const quote = 'Barges paid 14 crowns on average, yachts 9 crowns and canoes 6 crowns';
  it.each([
    ['Barges pay more than yachts.', []],
    ['Yachts pay more than barges.', ['facts/direction-differs']],
    ['Yachts pay less than barges.', []],
    ['Yachts and canoes pay more than barges.', []],
    ['Barges pay more than yachts and canoes together.', ['facts/direction-differs']],
  ])('%s', (text, codes) => {
    expect(rulesOf(text, quote)).toEqual(codes);
  });
});

describe('statements of other values', () => {
  it.each([
    [
      'The number of barges is the lowest since 2009, at 238 in 2023.',
      'In 2023 there were 400 boats. Barges fell to 238, the lowest number since 2009',
      [],
    ],
    ['Of the yachts, 440 are left.', 'the number of yachts fell from 480 to 440', []],
    ['Of the yachts, 480 are left.', 'the number of yachts fell from 480 to 440', ['facts/subject-differs']],
    ['Fees went up to £5.28 an hour.', 'fees rose to £5.28 an hour on 1 April 2023', []],
    ['Fees went up to £5.28 a day.', 'fees rose to £5.28 an hour on 1 April 2023', ['facts/unit-differs']],
    ['Almost half of the milk is drunk.', '46% of the milk is drunk', []],
    ['Half of the anglers waited 9 minutes or more.', 'the median wait of anglers was 9 minutes', []],
    ['Ice was not behind 94 of 250 delays.', 'ice was the cause of 94 of 250 delays', ['facts/subject-differs']],
    ['They say that 58% get too much.', '58% said that they get too little', ['facts/subject-differs']],
    ['They lost 9 boats, against 12 in 2008.', 'they lost 9 boats, against 12 in 2008', []],
  ])('%s', (text, quote, codes) => {
    expect(rulesOf(text, quote).slice(0, 1)).toEqual(codes);
  });

  it('a body with one other word', () => {
    const said = 'we will dig no more canals';
    const source = `"W${said.slice(1)}," said Ann Vale, head of the chamber of crafts.`;
    const claim = 'status: quoted, speaker: Ann Vale, ';
    const text = (body: string): string =>
      `“We will dig no more canals,” says Ann Vale, who heads the chamber of ${body}.`;
    expect(rulesOf(text('crafts'), said, claim, source)).toEqual([]);
    expect(rulesOf(text('commerce'), said, claim, source)).toEqual(['facts/speaker-differs']);
  });
});
