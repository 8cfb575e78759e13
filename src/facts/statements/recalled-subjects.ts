/** Amounts in the order of those of the sentence before: "In 2013 the figures were 66.0%, 15.1% and 18.9%". */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { Mention, Sentence } from './mention.ts';

/** Each amount of such a list has the subject of the amount at its place in the sentence before. */
export function withRecalledSubjects(mentions: readonly Mention[], lexicon: Lexicon): readonly Mention[] {
  if (!mentions.some((mention) => recallsAmounts(mention, lexicon))) return mentions;
  const sentences = [...new Set(mentions.map(({ sentence }) => sentence))];
  return mentions.map((mention) => {
    const before = sentences[sentences.indexOf(mention.sentence) - 1];
    const list = amountsLike(mention, mentions, mention.sentence);
    if (!before || !list[0] || !recallsAmounts(list[0], lexicon)) return mention;
    const models = amountsLike(mention, mentions, before);
    const model = models.length === list.length && list.length > 1 ? models[list.indexOf(mention)] : undefined;
    return model ? withSubjectOf(model, mention) : mention;
  });
}

/** True if the words before an amount name only amounts and times: "a decade before, the shares were". */
export function recallsAmounts({ sentence, start, readings: [reading] }: Mention, lexicon: Lexicon): boolean {
  return reading.kind === 'number' && recalls(sentence, start, lexicon);
}

function recalls({ words }: Sentence, until: number, { subjects }: Lexicon): boolean {
  const { amounts, things } = subjects;
  if (!amounts) return false;
  const before = [...words.values()].filter(({ start }) => start < until);
  return (
    before.some(({ stem }) => amounts.has(stem)) &&
    before.every(({ stem }) => amounts.has(stem) || things.get(stem) === 'time')
  );
}

function amountsLike({ readings: [model] }: Mention, all: readonly Mention[], of: Sentence): readonly Mention[] {
  return all.filter(
    ({ readings: [reading], role, sentence }) =>
      sentence === of &&
      reading.kind === 'number' &&
      model.kind === 'number' &&
      reading.unit === model.unit &&
      role !== 'by',
  );
}

function withSubjectOf(model: Mention, { clause, ...mention }: Mention): Mention {
  const { words, pairs } = model.clause;
  const { after, before, counted, group, place } = model;
  return {
    ...mention,
    ...{ after, before, clause: { ...clause, words, pairs } },
    ...(counted && { counted }),
    ...(group && { group }),
    ...(place && { place }),
  };
}
