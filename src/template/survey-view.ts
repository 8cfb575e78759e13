import type { Survey } from '../core/chart.ts';
import { listed } from '../languages/say.ts';
import type { LayoutWords } from './layout-words.ts';
import type { View } from './view-value.ts';

/** The facts of a survey as sentences: one for each known fact, and one for those that the source doesn't state. */
export function surveyView(survey: Survey | undefined, words: LayoutWords): View | undefined {
  if (!survey) return undefined;
  const { src, claims: _, ...facts } = survey;
  const { locale } = words;
  const entries = Object.entries(facts).map(([key, value]) => [capitalised(key), value] as const);
  const known = entries.flatMap(([key, value]) => {
    return value === undefined ? [] : [words.sentence(words.say(`survey${key}`, { value: value.trim() }))];
  });
  const unknown = entries.flatMap(([key, value]) => (value === undefined ? [words.say(`surveyNo${key}`)] : []));
  // Ten missing facts one by one would be longer than the chart.
  if (known.length === 0) return { src, sentences: words.sentence(words.say('surveyNothingStated')) };
  const list = listed(unknown, locale.lists.or);
  const notStated = list === '' ? [] : [words.sentence(words.say('surveyNotStated', { facts: list }))];
  return { src, sentences: [...known, ...notStated].join(locale.words.punctuation.space) };
}

function capitalised(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}
