/** Finds means that the values, the scale or the number of answers rule out. */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { MeanWords } from '../../languages/summary-words.ts';
import type { Passage } from '../passages/passage.ts';
import type { Report } from '../report.ts';
import type { Mention } from '../statements/mention.ts';
import { bySentence, isCount, type Numbered, numbered, shown } from '../statements/numbered.ts';
import { isTopOfScale } from '../statements/scales.ts';

/** With more answers than this, any two decimals are possible. */
const FEW = 100;

export function checkMeans(passage: Passage, mentions: readonly Mention[], lexicon: Lexicon, report: Report): void {
  const { means } = lexicon;
  for (const sentence of bySentence(mentions)) {
    const numbers = sentence.flatMap((mention) => numbered(mention) ?? []);
    const mean = numbers.find(({ mention }) => isMean(mention, passage.text, means));
    if (!mean) continue;
    const { written, start } = mean.mention;
    const isMedian = means.medianBefore.test(passage.text.slice(Math.max(0, start - 40), start));
    const reason =
      outOfRange(mean, sentence, passage.text, means) ??
      (isMedian ? undefined : notOfWhole(mean, withoutScales(numbers, passage.text, lexicon), passage.text, means));
    if (reason === undefined) continue;
    report.add('mean-impossible', {
      src: passage.src,
      words: written,
      at: start,
      text: passage.text,
      message: `the ${isMedian ? 'median' : 'mean'} is '${written}', but ${reason}`,
    });
  }
}

/** The numbers that may be of answers: not the 5 of "2.43 out of 5". */
function withoutScales(numbers: readonly Numbered[], text: string, lexicon: Lexicon): readonly Numbered[] {
  const mentions = numbers.map(({ mention }) => mention);
  return numbers.filter(({ mention }) => !isTopOfScale(mention, mentions, text, lexicon));
}

/** "a mean of 3.47", "scored 5.6 on average", "the average was 12". */
function isMean({ start, end }: Mention, text: string, means: MeanWords): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 16);
  return means.before.test(before) || means.after.test(after);
}

/** "from 22 to 83", "between 22 and 83", "on a scale of 1 to 5". */
function outOfRange(mean: Numbered, sentence: readonly Mention[], text: string, means: MeanWords): string | undefined {
  for (const { readings, written, start, counted } of sentence) {
    const [reading] = readings;
    if (reading.kind !== 'number' || reading.quantity.kind !== 'range') continue;
    const { low, high, unit } = reading.quantity;
    if (unit !== '' && mean.reading.unit !== '' && unit !== mean.reading.unit) continue;
    // "Between 38,000 and 44,000 children, and a median wait of five months"
    if (unit === '' && counted !== undefined && mean.reading.unit !== '') continue;
    const before = text.slice(Math.max(0, start - 40), start + 8);
    if (!means.rangeBefore.test(before)) continue;
    if (mean.value >= low && mean.value <= high) continue;
    return `the values range '${written}'`;
  }
  const [low, high] = [means.lowestBefore, means.highestBefore].map((pattern) => extreme(sentence, text, pattern));
  if (low === undefined || high === undefined || (mean.value >= low && mean.value <= high)) return undefined;
  return `the values range from ${shown(low)} to ${shown(high)}`;
}

function extreme(sentence: readonly Mention[], text: string, before: RegExp): number | undefined {
  const found = sentence.find(({ start }) => before.test(text.slice(Math.max(0, start - 40), start)));
  return found && numbered(found)?.value;
}

/** GRIM test (Brown and Heathers, 2017): the mean of n whole numbers is a whole number divided by n. */
function notOfWhole(mean: Numbered, numbers: readonly Numbered[], text: string, means: MeanWords): string | undefined {
  const decimals = Math.round(-Math.log10(mean.reading.step));
  if (decimals < 1 || mean.reading.quantity.kind !== 'exact' || !means.wholeNumbers.test(text)) return undefined;
  const sample = numbers.find(
    (one) =>
      one !== mean &&
      isCount(one) &&
      means.sampleBefore.test(text.slice(Math.max(0, one.mention.start - 16), one.mention.start)) &&
      one.value > 1,
  );
  if (!sample || sample.value >= FEW || sample.value >= 10 ** decimals) return undefined;
  const nearest = Math.round(mean.value * sample.value) / sample.value;
  if (Math.abs(nearest - mean.value) <= mean.reading.step / 2 + 1e-9) return undefined;
  return `no ${sample.value} whole numbers have that mean; the nearest is ${nearest.toFixed(decimals)}`;
}
