/** Checks changes with both values: "rose from 20 to 30, an increase of 50 %". */

import type { Lexicon } from '../../languages/lexicon.ts';
import { compareDates } from '../agreement/dates.ts';
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
    const amounts =
      only && !other
        ? numbers.filter(
            (one, i) =>
              one.mention.role === 'by' &&
              !isOfOther(one, numbers[i - 1], only, { text: passage.text, mentions, lexicon }),
          )
        : [];
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

/**
 * True for the size of another change: "293 million euros, 4% more than before" after a change in tonnes, and "1,900 tonnes
 * above the advice", or "a tenth fewer than in 2016" after a change since 2021.
 */
function isOfOther(
  { mention }: Numbered,
  before: Numbered | undefined,
  change: Change,
  { text, mentions, lexicon }: Around,
) {
  const isLevel = before && before.mention.role === undefined && before.reading.unit !== change.from.reading.unit;
  if (isLevel && before !== change.from && before !== change.to) return true;
  if (lexicon.comparisons.boundAfter.test(text.slice(mention.end))) return true;
  const base = mentions.find(
    ({ start }) => start >= mention.end && lexicon.comparisons.thanBetween.test(text.slice(mention.end, start)),
  );
  const [date] = base?.readings ?? [];
  if (date?.kind !== 'date') return false;
  const { clause, sentence, start } = change.from.mention;
  // "In 2021, when there were 74,000": the date is in the part before.
  const earlier = mentions.flatMap(({ readings: [one], ...m }) =>
    one.kind === 'date' && m.sentence === sentence && m.start < start ? [one] : [],
  );
  const dates = clause.dates.length > 0 ? clause.dates : earlier;
  return dates.length > 0 && !dates.some((one) => compareDates(date, one) === 'agrees');
}

interface Around {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly lexicon: Lexicon;
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
