import type { Survey } from '../core/chart.ts';
import type { Strings } from './strings.ts';
import type { View } from './view-value.ts';

/** The known facts of a survey, and a text with the names of the unknown ones. */
export function surveyView(survey: Survey | undefined, strings: Strings): View | undefined {
  if (!survey) return undefined;
  const { src, claims: _, ...facts } = survey;
  const named = Object.entries(facts).map(([key, value]) => {
    const word = `survey${key.charAt(0).toUpperCase()}${key.slice(1)}`;
    return { label: strings[word] ?? key, value };
  });
  return {
    src,
    known: named.filter((fact) => fact.value !== undefined),
    unknown: named.flatMap((fact) => (fact.value === undefined ? [fact.label] : [])).join(', '),
  };
}
