/** A stage's result as text, for `--print` and tests. */

import { printBoxes } from '../box/print.ts';
import { type PagedBrief, pagedBrief } from '../build/built-brief.ts';
import type { CompileResult } from '../build/result.ts';
import { printStyled } from '../css/print.ts';
import { printElements } from '../html/print.ts';
import { printPageLines, printPages } from '../layout/print.ts';
import { printTags } from '../tags/print.ts';
import type { Output } from './output.ts';

const PRINTERS = {
  html: ({ document }) => printElements(document.tree),
  styles: ({ document }) => printStyled(document),
  boxes: ({ boxes }) => printBoxes(boxes),
  lines: ({ pages }) => printPageLines(pages),
  pages: ({ pages }) => printPages(pages),
  tags: ({ plan }) => printTags(plan),
} satisfies Readonly<Record<Exclude<StageName, 'data'>, (brief: PagedBrief) => string>>;

export type StageName = 'data' | 'html' | 'styles' | 'boxes' | 'lines' | 'pages' | 'tags';

export const stageText: Output<'pages', keyof typeof PRINTERS, string> = {
  name: 'stage-text',
  needs: 'pages',
  layout: 'brief',
  make: (brief, stage) => PRINTERS[stage](brief),
};

/** The text of a stage; '' for a stage that errors prevented from running. */
export function printStage({ brief, built }: Pick<CompileResult, 'brief' | 'built'>, stage: StageName): string {
  if (stage === 'data') return JSON.stringify(brief, printValue, 2) ?? '';
  return built ? stageText.make(pagedBrief(built), stage) : '';
}

function printValue(_key: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}
