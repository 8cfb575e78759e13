/** Checks changes with both values: "rose from 20 to 30, an increase of 50 %". */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { Passage } from '../passages/passage.ts';
import type { Report } from '../report.ts';
import { type Change, changesOf, directionOf, sizeFault } from '../statements/changes.ts';
import type { Mention } from '../statements/mention.ts';
import { bySentence, type Numbered, numbered } from '../statements/numbered.ts';

export function checkChanges(passage: Passage, mentions: readonly Mention[], lexicon: Lexicon, report: Report): void {
  for (const sentence of bySentence(mentions)) {
    const numbers = sentence.flatMap((mention) => numbered(mention) ?? []);
    const changes = changesOf(numbers);
    const [only, other] = changes;
    // If a sentence has two changes, the size could belong to either.
    const amounts = only && !other ? numbers.filter(({ mention }) => mention.role === 'by') : [];
    const faults = [
      ...changes.flatMap((change) => directionFault(change) ?? []),
      ...amounts.flatMap((one) => (only && amountFault(one, only, lexicon)) ?? []),
    ];
    const [wrong] = faults;
    if (!wrong) continue;
    const { written, start } = wrong.at;
    report.add(wrong.rule, { src: passage.src, words: written, at: start, text: passage.text, message: wrong.message });
  }
}

interface Fault {
  readonly rule: 'direction-differs' | 'change-differs';
  readonly at: Mention;
  readonly message: string;
}

function directionFault(change: Change): Fault | undefined {
  const { from, to } = change;
  const { direction } = from.mention;
  const real = directionOf(change);
  if (!real || !direction || real === direction) return undefined;
  const message = `the text says that the value went ${direction} from '${from.mention.written}' to '${to.mention.written}', which is ${real === 'up' ? 'more' : 'less'}`;
  return { rule: 'direction-differs', at: to.mention, message };
}

function amountFault(by: Numbered, change: Change, lexicon: Lexicon): Fault | undefined {
  const truth = sizeFault(by, change, lexicon);
  if (truth === undefined || truth === '') return undefined;
  const message = `the text says '${by.mention.written}', but from '${change.from.mention.written}' to '${change.to.mention.written}' ${truth}`;
  return { rule: 'change-differs', at: by.mention, message };
}
