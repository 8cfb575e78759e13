/** The parts of a review besides the words of passages: comments, tracked changes, and things that the data have no place for. */

import { chartAltText } from '../chart/words/alt-text.ts';
import type { Brief } from '../core/brief.ts';
import { groupBy } from '../core/group-by.ts';
import { wordsOf } from '../import/imported-document.ts';
import type { Edition } from './edition.ts';
import type { ExtraParagraph, SentPassage } from './match-passages.ts';
import type { Answer } from './merge-passages.ts';
import type { MergeResult, Place, Unmerged } from './merge-result.ts';
import type { ReviewFile } from './read-review.ts';

type Places = ReadonlyMap<string, Place>;

/** Comments and changes of all reviews, in their order. */
export function reviewLists(
  files: readonly ReviewFile[],
  sent: readonly SentPassage[],
  places: Places,
): Pick<MergeResult, 'comments' | 'changes'> {
  const words = new Map(sent.map((one) => [one.bookmark, one.words]));
  const about = (bookmark = ''): Partial<Place> & { readonly passage: string | undefined } => ({
    ...places.get(bookmark),
    passage: words.get(bookmark),
  });
  return {
    comments: files.flatMap(({ comments }) =>
      comments
        .filter(({ comment }) => comment.author !== 'briefwright')
        .map(({ bookmark, comment }) => ({
          ...about(bookmark),
          author: comment.author,
          date: comment.date,
          words: comment.words,
        })),
    ),
    changes: files.flatMap(({ changes }) =>
      changes.map(({ bookmark, author, date, kind, words: changed }) => ({
        ...about(bookmark),
        ...{ author, date, kind, words: changed },
      })),
    ),
  };
}

/** Paragraphs, tables and pictures that can't be merged. */
export function beyondPassages(
  { file, matched }: Answer,
  edition: Edition,
  base: Brief,
  places: Places,
): readonly Unmerged[] {
  const at = (bookmark: string | undefined): Partial<Place> => places.get(bookmark ?? '') ?? {};
  const extra = groupBy(matched.extra, groupOf);
  return [
    ...[...extra].flatMap(([why, all]): Unmerged[] =>
      why === ''
        ? []
        : all.length > 0 && /table|row/.test(why)
          ? [joined(all, why, at)]
          : all.map((one) => joined([one], why, at)),
    ),
    ...file.drawn.map(({ bookmark, remark }) => ({ ...at(bookmark), why: `new ${remark.what}`, words: remark.words })),
    ...pictures(file, edition, base, places),
  ];
}

/** Why it isn't merged; the words of new notes are listed with the passage of their mark. */
function groupOf({ paragraph: { place, kind }, isGenerated, isNew }: ExtraParagraph): string {
  if (isGenerated) return 'words that the program generates were changed';
  if (place.in === 'note') return '';
  if (place.in === 'table' && isNew !== undefined)
    return isNew === 'table' ? `new table ${place.table}` : `new row ${place.table}:${place.row}`;
  return kind === 'section' ? 'new section' : 'new paragraph';
}

function joined(
  all: readonly ExtraParagraph[],
  why: string,
  at: (bookmark: string | undefined) => Partial<Place>,
): Unmerged {
  const words = all.map(({ paragraph }) => wordsOf(paragraph.runs).trim()).join(' | ');
  return { ...at(all[0]?.after), why: why.replace(/ [\d:]+$/, ''), words };
}

/** Pictures by their alternative texts. A program that changed all of them says nothing about any. */
function pictures(file: ReviewFile, { pictures: sent }: Edition, base: Brief, places: Places): readonly Unmerged[] {
  if (!sent) return [];
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const known = new Set(sent.map(plain));
  const found = file.paragraphs.flatMap(({ pictures: names, bookmark }) =>
    names.map((name) => ({ name: plain(name), bookmark })),
  );
  const present = new Set(found.map(({ name }) => name));
  if (sent.length > 0 && found.length > 0 && !found.some(({ name }) => known.has(name))) return [];
  const charts = new Map([...base.charts.values()].map((chart) => [plain(chartAltText(chart, base.locale)), chart.id]));
  const placeOf = (name: string): Partial<Place> =>
    [...places.values()].find(({ path }) => path.startsWith(`charts.${charts.get(name)}.`)) ?? {};
  return [
    ...[...known]
      .filter((name) => !present.has(name))
      .map((name) => ({ ...placeOf(name), why: 'deleted picture: remove it from the data yourself', words: name })),
    ...found
      .filter(({ name }) => !known.has(name))
      .map(({ name, bookmark }) => ({ ...places.get(bookmark ?? ''), why: 'new picture', words: name })),
  ];
}
