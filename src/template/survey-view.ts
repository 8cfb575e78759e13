import type { Survey } from '../core/chart.ts';
import type { Strings } from './strings.ts';
import type { View } from './view-value.ts';

/** The facts of a survey as sentences: one for each known fact, and one for those that the source doesn't state. */
export function surveyView(survey: Survey | undefined, strings: Strings): View | undefined {
  if (!survey) return undefined;
  const { src, claims: _, ...facts } = survey;
  const entries = Object.entries(facts).map(([key, value]) => [capitalised(key), value] as const);
  const known = entries.flatMap(([key, value]) => {
    const words = strings[`survey${key}`] ?? '{value}';
    return value === undefined ? [] : [sentence(words.replace('{value}', value.trim()))];
  });
  const unknown = entries.flatMap(([key, value]) => (value === undefined ? [strings[`surveyNo${key}`] ?? key] : []));
  // Ten missing facts one by one would be longer than the chart.
  if (known.length === 0) return { src, sentences: sentence(strings.surveyNothingStated ?? '') };
  const missing = joined(unknown, strings.surveyOr ?? '');
  const notStated =
    missing === '' ? [] : [sentence((strings.surveyNotStated ?? '{facts}').replace('{facts}', missing))];
  return { src, sentences: [...known, ...notStated].join(' ') };
}

function capitalised(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

/** "a, b or c". */
function joined(parts: readonly string[], or: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${or} ${last}`;
}

/** With a full stop, unless the words end with a mark already. */
function sentence(text: string): string {
  return /[.!?…][”’"')]?$/.test(text) ? text : `${text}.`;
}
