/** Changes whose two values are given: "rose from 20 to 30, an increase of 50 %". */

import type { Passage } from '../passages/passage.ts';
import type { Report } from '../report.ts';
import type { Mention } from '../statements/mention.ts';
import { bySentence, isShare, type Numbered, numbered, shown } from './numbers.ts';

export function checkChanges(passage: Passage, mentions: readonly Mention[], report: Report): void {
  for (const sentence of bySentence(mentions)) {
    const numbers = sentence.flatMap((mention) => numbered(mention) ?? []);
    const changes = changesIn(numbers);
    const [only, other] = changes;
    // With two changes in a sentence nobody can tell whose size is given.
    const amounts = only && !other ? numbers.filter(({ mention }) => mention.role === 'by') : [];
    const faults = [
      ...changes.flatMap((change) => directionFault(change) ?? []),
      ...amounts.flatMap((one) => (only && amountFault(one, only)) ?? []),
    ];
    const [wrong] = faults;
    if (!wrong) continue;
    const { written, start } = wrong.at;
    report.add(wrong.rule, { src: passage.src, words: written, at: start, text: passage.text, message: wrong.message });
  }
}

interface Change {
  readonly from: Numbered;
  readonly to: Numbered;
}

/** The changes of a sentence: "from X to Y", or "Y, up from X". */
function changesIn(numbers: readonly Numbered[]): readonly Change[] {
  return numbers.flatMap((from, i) => {
    if (from.mention.role !== 'from' || !from.mention.direction) return [];
    const alike = (one: Numbered): boolean =>
      one.reading.unit === from.reading.unit && one.reading.per === from.reading.per;
    const next = numbers.slice(i + 1).find(({ mention }) => mention.role === 'to' || mention.role === 'from');
    const level = numbers.slice(0, i).findLast((one) => one.mention.role === undefined && alike(one));
    const to = next?.mention.role === 'to' ? next : level;
    return to && alike(to) ? [{ from, to }] : [];
  });
}

interface Fault {
  readonly rule: 'direction-differs' | 'change-differs';
  readonly at: Mention;
  readonly message: string;
}

function directionFault({ from, to }: Change): Fault | undefined {
  const { direction } = from.mention;
  const isUp = to.value > from.value;
  if (to.value === from.value || !direction || isUp === (direction === 'up')) return undefined;
  const message = `the text says that it went ${direction} from '${from.mention.written}' to '${to.mention.written}', which is ${isUp ? 'more' : 'less'}`;
  return { rule: 'direction-differs', at: to.mention, message };
}

/** The size of the change as a multiple, a percentage or a difference. */
function amountFault(by: Numbered, { from, to }: Change): Fault | undefined {
  const { unit } = by.reading;
  const bothShares = isShare(from.reading);
  const difference = Math.abs(to.value - from.value);
  const rounding = from.slack + to.slack;
  if (unit === '×') {
    const ratio = to.value / from.value;
    return isNear(by.value, ratio, by.slack + ratio * 0.02)
      ? undefined
      : fault(by, `it is ${shown(ratio)} times as much`);
  }
  if (unit === '%') {
    if (from.value === 0) return undefined;
    const percent = (difference / Math.abs(from.value)) * 100;
    const slack = by.slack + (100 * rounding) / Math.abs(from.value);
    if (isNear(by.value, percent, slack)) return undefined;
    const points = bothShares && isNear(by.value, difference, by.slack + rounding);
    return fault(
      by,
      points ? `it is ${shown(difference)} percentage points, or ${shown(percent)} %` : `it is ${shown(percent)} %`,
    );
  }
  const inPoints = bothShares && unit === 'pp';
  if (!inPoints && unit !== from.reading.unit) return undefined;
  return isNear(by.value, difference, by.slack + rounding)
    ? undefined
    : fault(by, `the difference is ${shown(difference)}`);

  function fault(one: Numbered, truth: string): Fault {
    const message = `the text says '${one.mention.written}', but from '${from.mention.written}' to '${to.mention.written}' ${truth}`;
    return { rule: 'change-differs', at: one.mention, message };
  }
}

function isNear(a: number, b: number, slack: number): boolean {
  return Math.abs(a - b) <= slack * (1 + 1e-9) + 1e-9;
}
