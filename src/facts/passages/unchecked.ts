/** Lists the printed parts that the fact checks can't read. */

import { allBlocks } from '../../core/block-content.ts';
import type { Brief } from '../../core/brief.ts';
import type { UncheckedPart } from '../../core/evidence.ts';
import { unreadGroups } from '../../languages/unread-groups.ts';
import type { Report } from '../report.ts';
import type { StatementMemory } from '../statements/statement-memory.ts';
import { hasUnreadData } from './unread-data.ts';

export function uncheckedParts(brief: Brief, statements: StatementMemory, report: Report): readonly UncheckedPart[] {
  const { lexicon } = statements;
  const parts: UncheckedPart[] = [];
  const unread = unreadGroups(lexicon);
  if (unread.length > 0) {
    parts.push('words');
    const message =
      lexicon.reads === 'digits'
        ? `only numbers in digits and dates were checked: figures in words, and what figures are about, can't be checked in the language '${brief.language}'`
        : `in the language '${brief.language}' these aren't checked: ${unread.join(', ')}`;
    report.add('unread-language', {
      src: brief.spans.has('language') ? 'language' : 'title',
      message,
      hint: lexicon.reads === 'digits' ? 'check figures in words yourself' : 'check them yourself',
    });
  }
  const works = [...brief.sources.values()].flatMap(({ title, publisher }) => [title, publisher ?? '']);
  if (works.some((words) => statements.figuresIn(words).some(({ weak }) => !weak))) parts.push('works');
  if (
    brief.cover !== undefined ||
    brief.sections.some(({ blocks }) => allBlocks(blocks).some(({ kind }) => kind === 'image'))
  )
    parts.push('pictures');
  if ([...brief.charts.values()].some((chart) => chart.kind === 'chartjs' && !chart.configuration))
    parts.push('drawings');
  if ([...brief.charts.values()].some(hasUnreadData)) parts.push('data');
  if (report.levelOf('in-layout') === 'off') parts.push('layout');
  return parts;
}
