/** The figures of a passage: those of a text, or a single value of the data in the context of its row's labels. */

import { holds } from './allowed-figures.ts';
import { bareMention, type KnownFigures } from './known.ts';
import { statedScale } from './passages/axis-scale.ts';
import type { Passage } from './passages/passage.ts';
import type { Mention, SubjectWord } from './statements/mention.ts';
import { EMPTY_CLAUSE } from './statements/read-statements.ts';

export function mentionsOf(passage: Passage, known: KnownFigures): readonly Mention[] {
  const { reading, text, context, names = [] } = passage;
  if (!reading) {
    const isScale = ({ start, end }: Mention): boolean => {
      const scale = statedScale(passage, known.lexicon);
      return scale !== undefined && scale.start < end && scale.end > start;
    };
    const mentions = known
      .figuresIn(text)
      .filter((one) => !names.some((name) => holds(name, one, text)) && !isScale(one));
    const [only, ...others] = mentions;
    // A cell with one figure and nothing else is a value, even in a text column.
    if (!context || !only || others.length > 0 || only.written !== text.trim()) return mentions;
    return [inContext(only, context, known)];
  }
  const own = { ...inContext(bareMention(reading, text), context ?? [], known), ...totalOf(context ?? [], known) };
  const whole = labelled(text, context ?? [], known);
  if (!whole) return [own];
  const { counted, clause } = whole;
  // "for a place, £900 less than at university": each figure has its own words and dates.
  const { words, dates } = known.figuresIn(context?.[0] ?? '').length > 0 ? clause : own.clause;
  return [{ ...own, ...(counted && { counted }), clause: { ...own.clause, words, dates } }];
}

function totalOf([label = '']: readonly string[], { lexicon: { summary } }: KnownFigures): Pick<Mention, 'total'> {
  const row = label.trim();
  return summary.total.test(row) || summary.all.test(row) ? { total: true } : {};
}

/** "38 %" with the label "of homes have a meter" as one sentence. */
function labelled(text: string, [label = '', ...others]: readonly string[], known: KnownFigures): Mention | undefined {
  if (others.length > 0 || !/^\p{Ll}/u.test(label)) return undefined;
  return known.figuresIn(`${text} ${label}`)[0];
}

export function inContext(mention: Mention, context: readonly string[], known: KnownFigures): Mention {
  const words = new Map(
    context.flatMap((label) =>
      [...labelWords(label, known)].map(
        ([stem, word]) => [stem, { ...word, name: !/^\p{Ll}/u.test(label) || word.name }] as const,
      ),
    ),
  );
  const dates = context.flatMap((label) =>
    known.figuresIn(label).flatMap(({ readings: [date] }) => (date.kind === 'date' ? [date] : [])),
  );
  return {
    ...mention,
    clause: { ...EMPTY_CLAUSE, words, dates, time: timeOf(context, known) },
    sentence: { ...mention.sentence, words },
  };
}

/** "Before" and "Now" as labels. */
function timeOf(context: readonly string[], { lexicon }: KnownFigures): Mention['clause']['time'] {
  const times = context.flatMap((label) => {
    const [first = '', ...others] = label.trim().toLowerCase().split(/\s/);
    // "From charge to trial" is what is measured.
    const isSpan = lexicon.grammar.from.has(first) && others.some((word) => lexicon.grammar.to.has(word));
    return (isSpan ? undefined : lexicon.roles.timeLabels.get(first)) ?? [];
  });
  return times.length === 1 ? times[0] : undefined;
}

/** "For" and "Against" count as words in labels, although they are ignored in sentences. */
function labelWords(label: string, known: KnownFigures): ReadonlyMap<string, SubjectWord> {
  const words = known.wordsOf(label);
  const alone = label.trim().toLowerCase();
  if (words.size > 0 || !/^\p{L}+$/u.test(alone)) return words;
  const word = { stem: alone, text: alone, start: 0, end: label.length, name: true, negated: false };
  return new Map([[alone, word]]);
}
