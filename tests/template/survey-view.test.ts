/** The facts of a survey as sentences. */

import { expect, it } from 'vitest';
import type { Survey } from '../../src/core/chart.ts';
import { english } from '../../src/languages/locale-for.ts';
import { LayoutWords } from '../../src/template/layout-words.ts';
import { surveyView } from '../../src/template/survey-view.ts';

const strings = new LayoutWords(
  {
    surveySponsor: 'Paid for by {value}',
    surveyQuestion: 'The question: {value}',
    surveyNotStated: 'The source doesn’t state {facts}',
    surveyNothingStated: 'Nothing is stated',
    surveyNoSponsor: 'who paid',
    surveyNoQuestion: 'the question',
    ...{
      surveyNoConductor: 'who asked',
      surveyNoPopulation: 'whom',
      surveyNoSample: 'how chosen',
      surveyNoMode: 'how asked',
    },
    ...{
      surveyNoFieldDates: 'when',
      surveyNoSize: 'how many',
      surveyNoPrecision: 'the error',
      surveyNoWeighting: 'weights',
    },
  },
  english(),
);

const NONE: Survey = {
  src: '',
  ...{ sponsor: undefined, conductor: undefined, population: undefined, sample: undefined, mode: undefined },
  ...{ fieldDates: undefined, size: undefined, precision: undefined, weighting: undefined, question: undefined },
};

const sentences = (facts: Partial<Survey>) => surveyView({ ...NONE, ...facts }, strings)?.sentences;

it('has a sentence for each known fact, and one for all others', () => {
  expect(sentences({ sponsor: 'the council' })).toBe(
    'Paid for by the council. The source doesn’t state who asked, whom, how chosen, how asked, when, how many, the error, weights or the question.',
  );
});

it('keeps the mark that ends a fact', () => {
  expect(sentences({ question: 'Do you ride?' })).toMatch(/^The question: Do you ride\? The source/);
});

it('has one sentence if nothing is known', () => {
  expect(sentences({})).toBe('Nothing is stated.');
});
