/** From the box tree to pages. */

import type { BlockBox, Box, NamedString } from '../box/box.ts';
import type { PageSelector, PageStyle } from '../css/styled.ts';
import type { ElementNode } from '../html/element.ts';
import { layBox } from './blocks.ts';
import type { LayoutContext, LayoutServices } from './context.ts';
import { CutTexts } from './cut-texts.ts';
import { type FilledPage, fillPages } from './fill-pages.ts';
import { FlowBuilder } from './flow-builder.ts';
import { boxesBelow, Footnotes } from './footnotes.ts';
import type { Fragment, Page } from './fragment.ts';
import { reportLineFaults } from './line-faults.ts';
import { layMarginBoxes } from './margin-boxes.ts';
import { pageNumbers } from './page-numbers.ts';
import { reportBreaks, reportOffPage } from './page-report.ts';
import { PageStyles } from './page-styles.ts';
import { placePage } from './place.ts';
import { namedStrings, type PageStrings } from './strings.ts';

/**
 * Lays a document out on pages. Text is set once, for the measure of its pages' right sides; pages are then filled with
 * what fits.
 */
export function paginate(
  root: BlockBox,
  pageStyle: (selector: PageSelector) => PageStyle,
  services: LayoutServices,
): readonly Page[] {
  if (!root.element) return [];
  const styles = new PageStyles(pageStyle);
  const context: LayoutContext = { ...services, footnotes: new Footnotes(root), pages: styles };
  const builder = new FlowBuilder();
  const width = styles.contentWidth('');
  layBox(root, { x: 0, width, element: root.element, spanner: undefined, markers: [] }, builder, context);
  if (builder.besideFloats) builder.clear('both');
  const pages = fillPages(builder.pieces, styles, context);
  reportBreaks(pages, builder.pieces, context);
  const finished = finishPages(pages, root, context);
  for (const page of finished) reportOffPage(page, context);
  reportLineFaults(finished, context.report);
  return finished;
}

function finishPages(pages: readonly FilledPage[], root: BlockBox, context: LayoutContext): readonly Page[] {
  const contents = pages.map(placePage);
  const numbers = pageNumbers(pages, contents, root);
  const strings = namedStrings(collectStrings(root), contents);
  const cut = new CutTexts();
  const language = root.element?.language ?? '';
  const around = { numbers, strings, total: pages.length, language, cut };
  const finished = pages.map((page, i) => finishPage(i, page, contents[i] ?? [], around, context));
  cut.report(context.report);
  return finished;
}

interface Around {
  readonly numbers: ReturnType<typeof pageNumbers>;
  readonly strings: PageStrings;
  readonly total: number;
  readonly language: string;
  readonly cut: CutTexts;
}

function finishPage(
  index: number,
  { style }: FilledPage,
  content: readonly Fragment[],
  around: Around,
  context: LayoutContext,
): Page {
  const { value, label } = around.numbers[index] ?? { value: index + 1, label: String(index + 1) };
  const { total, strings, language, cut } = around;
  const page = { number: value, total, strings: strings.on(index) };
  return {
    number: index + 1,
    label,
    counter: value,
    width: style.width,
    height: style.height,
    background: style.backgroundColor,
    content,
    margins: layMarginBoxes({ style, page, label, language, cut }, context),
  };
}

function collectStrings(root: BlockBox): ReadonlyMap<ElementNode, readonly NamedString[]> {
  const found = new Map<ElementNode, readonly NamedString[]>();
  const collect = ({ element, strings }: Pick<Box, 'element' | 'strings'>): void => {
    if (element && strings.length > 0) found.set(element, strings);
  };
  for (const box of boxesBelow(root)) {
    collect(box);
    if (box.kind !== 'table') continue;
    for (const group of box.groups) for (const row of [group, ...group.rows]) collect(row);
    for (const cell of box.groups.flatMap(({ rows }) => rows).flatMap(({ cells }) => cells)) collect(cell);
  }
  return found;
}
