/** Checks changes in a chart's own words against the order of its rows: "coal shrinks from 31% to 3%". */

import type { KnownFigures } from '../known.ts';
import type { Passage } from '../passages/passage.ts';
import type { Report } from '../report.ts';
import { changesIn } from '../statements/changes.ts';
import type { Mention } from '../statements/mention.ts';
import { isInOrderOfTime } from './row-dates.ts';
import { rowValue, type Series } from './rows.ts';

export function checkDrawnChanges(
  passage: Passage,
  mentions: readonly Mention[],
  series: readonly Series[],
  known: KnownFigures,
  report: Report,
): void {
  const own = series.filter((one) => one.texts.includes(passage.src));
  if (own.length === 0) return;
  for (const { from, to } of changesIn(mentions)) {
    const first = Math.min(from.mention.start, to.mention.start);
    const one = own.length === 1 ? own[0] : lastNamed(passage.text.slice(0, first), own);
    if (!one || !isInOrderOfTime(one, known)) continue;
    const at = (value: number): readonly number[] => one.rows.flatMap((row, i) => (rowValue(row) === value ? [i] : []));
    const [starts, ends] = [at(from.value), at(to.value)];
    if (starts.length === 0 || ends.length === 0 || starts.some((start) => ends.some((end) => start < end))) continue;
    const name = own.length === 1 ? '' : ` of '${one.name}'`;
    report.add('chart-differs', {
      src: passage.src,
      words: from.mention.written,
      at: from.mention.start,
      text: passage.text,
      message: `the text says that the values${name} go from '${from.mention.written}' to '${to.mention.written}', but in '${one.id}' '${to.mention.written}' comes first`,
    });
  }
}

/** The series whose name is the last one before a change. */
function lastNamed(before: string, series: readonly Series[]): Series | undefined {
  const text = before.toLowerCase();
  const placed = series.map((one) => ({ one, at: one.name === '' ? -1 : text.lastIndexOf(one.name.toLowerCase()) }));
  const last = Math.max(...placed.map(({ at }) => at));
  return last < 0 ? undefined : placed.find(({ at }) => at === last)?.one;
}
