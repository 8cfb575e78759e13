/** Finds means that the values, the scale or the number of answers rule out. */

import type { Passage } from '../passages/passage.ts';
import type { Report } from '../report.ts';
import type { Mention } from '../statements/mention.ts';
import { bySentence, isCount, type Numbered, numbered, shown } from '../statements/numbered.ts';

/** With more answers than this, any two decimals are possible. */
const FEW = 100;

export function checkMeans(passage: Passage, mentions: readonly Mention[], report: Report): void {
  for (const sentence of bySentence(mentions)) {
    const numbers = sentence.flatMap((mention) => numbered(mention) ?? []);
    const mean = numbers.find(({ mention }) => isMean(mention, passage.text));
    if (!mean) continue;
    const { written, start } = mean.mention;
    const isMedian = /\bmedian\b/i.test(passage.text.slice(Math.max(0, start - 40), start));
    const reason =
      outOfRange(mean, sentence, passage.text) ?? (isMedian ? undefined : notOfWhole(mean, numbers, passage.text));
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

/** "a mean of 3.47", "scored 5.6 on average", "the average was 12". */
function isMean({ start, end }: Mention, text: string): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 16);
  return (
    /\b(?:mean|average|averag(?:ed|ing)|median)\b(?:\s+(?:mark|score|age|rating|value|answer|grade|height|wait|time|price|of|was|is|were|at|about|around|being|the|:|a)|\s*[,:])*\s*$/i.test(
      before,
    ) || /^(?:\s+\p{L}+)?\s+on average\b/u.test(after)
  );
}

/** "from 22 to 83", "between 22 and 83", "on a scale of 1 to 5". */
function outOfRange(mean: Numbered, sentence: readonly Mention[], text: string): string | undefined {
  for (const { readings, written, start } of sentence) {
    const [reading] = readings;
    if (reading.kind !== 'number' || reading.quantity.kind !== 'range') continue;
    const { low, high, unit } = reading.quantity;
    if (unit !== '' && mean.reading.unit !== '' && unit !== mean.reading.unit) continue;
    const before = text.slice(Math.max(0, start - 40), start + 8);
    if (!/\b(?:rang|scale|from|between|marks?|scores?|ages?|aged|went|varied|lay|minimum)/i.test(before)) continue;
    if (mean.value >= low && mean.value <= high) continue;
    return `the values range '${written}'`;
  }
  const [low, high] = [extreme(sentence, text, 'least'), extreme(sentence, text, 'most')];
  if (low === undefined || high === undefined || (mean.value >= low && mean.value <= high)) return undefined;
  return `the values range from ${shown(low)} to ${shown(high)}`;
}

const EXTREMES = {
  least: /\b(?:youngest|lowest|shortest|smallest|least|minimum|cheapest)\b[^,;.]{0,24}$/i,
  most: /\b(?:oldest|highest|longest|largest|greatest|maximum|dearest)\b[^,;.]{0,24}$/i,
};

function extreme(sentence: readonly Mention[], text: string, end: 'least' | 'most'): number | undefined {
  const found = sentence.find(({ start }) => EXTREMES[end].test(text.slice(Math.max(0, start - 40), start)));
  return found && numbered(found)?.value;
}

/** GRIM test (Brown and Heathers, 2017): the mean of n whole numbers is a whole number divided by n. */
function notOfWhole(mean: Numbered, numbers: readonly Numbered[], text: string): string | undefined {
  const decimals = Math.round(-Math.log10(mean.reading.step));
  if (
    decimals < 1 ||
    mean.reading.quantity.kind !== 'exact' ||
    !/\b(?:points?|score|scale|marks?|rating|children|visits?|times|answers?|grade|number of|stars|goals)\b/i.test(text)
  )
    return undefined;
  const sample = numbers.find(
    (one) =>
      one !== mean &&
      isCount(one) &&
      /(?:\bn\s*=\s*|\b(?:of|by|among|for|from|with)\s+(?:the |all |only )*)$/i.test(
        text.slice(Math.max(0, one.mention.start - 16), one.mention.start),
      ) &&
      one.value > 1,
  );
  if (!sample || sample.value >= FEW || sample.value >= 10 ** decimals) return undefined;
  const nearest = Math.round(mean.value * sample.value) / sample.value;
  if (Math.abs(nearest - mean.value) <= mean.reading.step / 2 + 1e-9) return undefined;
  return `no ${sample.value} whole numbers have that mean; the nearest is ${nearest.toFixed(decimals)}`;
}
