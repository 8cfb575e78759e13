/** How a row names its place. */

import { type BriefPlace, cellText } from './place-table.ts';
import { slotsIn } from './slots.ts';

/** The words of the row's key, and of the columns in the name of its file: "District 9" has no figure. */
export function namesOf({ each, row }: BriefPlace): readonly string[] {
  const columns = slotsIn(each.file ?? '').slots.map(({ expression }) => expression.column);
  const names = [...new Set([each.key, ...columns])].flatMap((column) => cellText(row, column) ?? []);
  // A number alone could be any figure of the brief.
  return names.filter((name) => /\p{L}/u.test(name));
}
