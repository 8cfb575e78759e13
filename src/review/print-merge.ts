/** A merge as text or Markdown. */

import type { MergeResult } from './merge-result.ts';

export function mergeLines(result: MergeResult, isMarkdown: boolean): readonly string[] {
  const { merged, conflicts, unmerged, comments, changes } = result;
  const at = ({ file, line }: { readonly file?: string; readonly line?: number }): string =>
    file === undefined ? '' : `${file}:${line}: `;
  const by = (author: string, date: string | undefined): string =>
    `${author}${date === undefined ? '' : `, ${date.slice(0, 10)}`}`;
  const part = (title: string, lines: readonly string[]): readonly string[] => {
    if (lines.length === 0) return [];
    return isMarkdown
      ? ['', `## ${title}`, '', ...lines.map((line) => `- ${line}`)]
      : [`${title}:`, ...lines.map((line) => `  ${line}`)];
  };
  return [
    ...(isMarkdown ? ['# Review'] : []),
    ...part(
      'Merged',
      merged.map(
        (one) =>
          `${at(one)}${one.authors.length > 0 ? `${one.authors.join(', ')}: ` : ''}“${one.before}” is now “${one.after}”`,
      ),
    ),
    ...part(
      'Conflicts, not written',
      conflicts.map(
        (one) =>
          `${at(one)}“${one.base}” became ${one.versions.map((words) => `“${words}”`).join(' and ')}; choose with --theirs or --ours`,
      ),
    ),
    ...part(
      'Not merged',
      unmerged.map((one) => `${at(one)}${one.why}: “${one.words}”`),
    ),
    ...part(
      'Comments',
      comments.map((one) => `${at(one)}${by(one.author, one.date)}: ${one.words}`),
    ),
    ...part(
      'Changes',
      changes.map((one) => `${at(one)}${by(one.author, one.date)}: ${one.kind} “${one.words}”`),
    ),
  ];
}
