/** Finds passages that a merge marked, as two people changed their words differently. */

import { CONFLICT_PATTERN } from '../core/conflict-marks.ts';
import type { SourceText } from '../core/source-text.ts';
import type { Problems } from './problems.ts';

export function reportConflictMarks(source: SourceText, problems: Problems): void {
  if (!source.text.includes('<<<<<<<') && !source.text.includes('>>>>>>>')) return;
  for (const { index, 0: words } of source.text.matchAll(new RegExp(CONFLICT_PATTERN, 'g'))) {
    problems.add({
      severity: 'error',
      code: 'data/conflict-mark',
      message: `two versions of the same words are left: ${words.replace(/\s+/g, ' ').slice(0, 120)}`,
      hint: 'keep one version, and delete the other and the marks <<<<<<<, ======= and >>>>>>>',
      span: source.span(index, index + words.length),
    });
  }
}
