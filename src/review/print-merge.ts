/** A merge as text or Markdown. */

import { differingRuns } from '../core/differing-runs.ts';
import type { MergedPassage, MergeResult, Reviewed } from './merge-result.ts';
import { THE_BRIEF } from './parties.ts';

export function mergeLines(result: MergeResult, isMarkdown: boolean): readonly string[] {
  const { merged, conflicts, unmerged, comments, changes } = result;
  const part = (title: string, lines: readonly string[]): readonly string[] => {
    if (lines.length === 0) return [];
    return isMarkdown
      ? ['', `## ${title}`, '', ...lines.map((line) => `- ${line}`)]
      : [`${title}:`, ...lines.map((line) => `  ${line}`)];
  };
  const isAmongReviewers = conflicts.some(
    ({ versions }) => versions.filter(({ by }) => by !== THE_BRIEF.label).length > 1,
  );
  const choice = `choose with ${isAmongReviewers ? '--theirs=NAME (an author or a document)' : '--theirs'}, --ours or --mark`;
  return [
    ...(isMarkdown ? ['# Review'] : []),
    ...part('Merged', merged.flatMap(mergedLines)),
    ...part(
      'Conflicts',
      conflicts.map(({ file, line, base, versions }) => {
        const all = versions.map(({ by, words }) => `${words.trim() === '' ? 'nothing' : quoted(words)} (${by})`);
        return `${file}:${line}: ${base.trim() === '' ? 'here' : quoted(base)} became ${all.join(' and ')}; ${choice}`;
      }),
    ),
    ...part(
      'Not merged',
      unmerged.map((one) => `${at(one)}${one.why}${one.words === '' ? '' : `: ${quoted(one.words)}`}`),
    ),
    ...part(
      'Comments',
      comments.map((one) => `${at(one)}${by(one)}${about(one)}: ${one.words.replace(/\s+/g, ' ')}`),
    ),
    ...part(
      'Changes',
      changes.map(
        (one) => `${at(one)}${by(one)}: ${one.kind}${one.words.trim() === '' ? about(one) : ` ${quoted(one.words)}`}`,
      ),
    ),
  ];
}

function at({ file, line }: { readonly file?: string; readonly line?: number }): string {
  return file === undefined ? '' : `${file}:${line}: `;
}

function by({ author, date }: Reviewed): string {
  return `${author}${date === undefined ? '' : `, ${date.slice(0, 10)}`}`;
}

function about({ passage }: Reviewed): string {
  return passage === undefined || passage === '' ? '' : ` on ${quoted(passage, 60)}`;
}

/** The words, cut in the middle where they are long. */
function quoted(words: string, most = 240): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  return plain.length <= most
    ? `“${plain}”`
    : `“${plain.slice(0, most / 2).trimEnd()} … ${plain.slice(-most / 4).trimStart()}”`;
}

function mergedLines(passage: MergedPassage): readonly string[] {
  const { kind, before, after, authors } = passage;
  const head = `${at(passage)}${authors.length > 0 ? `${authors.join(', ')}: ` : ''}`;
  if (kind === 'changed') return changedWords(before, after).map((words) => head + words);
  return [`${head}${kind} ${quoted(kind === 'added' ? after : before)}`];
}

/** Words on each side of a change that are printed with it. */
const BESIDE = 4;

/** Each change with the words around it. */
function changedWords(before: string, after: string): readonly string[] {
  const [old, now] = [before.trim().split(/\s+/), after.trim().split(/\s+/)];
  const parts: { from: number; to: number; start: number; end: number }[] = [];
  let shift = 0;
  for (const run of differingRuns(old, now, (a, b) => a === b)) {
    const from = run.start - shift;
    const part = { from, to: from + run.before.length, start: run.start, end: run.start + run.after.length };
    shift += run.after.length - run.before.length;
    const last = parts.at(-1);
    if (last && part.from - last.to <= 2 * BESIDE) Object.assign(last, { to: part.to, end: part.end });
    else parts.push(part);
  }
  const around = (words: readonly string[], from: number, to: number): string => {
    const [first, last] = [Math.max(0, from - BESIDE), Math.min(words.length, to + BESIDE)];
    return `“${first > 0 ? '… ' : ''}${words.slice(first, last).join(' ')}${last < words.length ? ' …' : ''}”`;
  };
  return parts.map(({ from, to, start, end }) => `${around(old, from, to)} is now ${around(now, start, end)}`);
}
