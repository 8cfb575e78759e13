/** Turns the box tree into pages. */

import type { BlockBox, Box, NamedString } from '../box/box.ts';
import type { PageSelector, PageStyle } from '../css/styled.ts';
import type { ElementNode } from '../html/element.ts';
import type { LayoutContext, LayoutServices } from './context.ts';
import { layOutBox } from './flow/blocks.ts';
import { DelayedFloats, MOST_ROUNDS } from './flow/delayed-floats.ts';
import type { Piece } from './flow/flow.ts';
import { FlowBuilder } from './flow/flow-builder.ts';
import { KeptLayouts } from './flow/kept-layouts.ts';
import { placePage } from './flow/place.ts';
import type { Fragment, Page } from './fragment.ts';
import { beginPages } from './line/kept-lines.ts';
import { reportLineFaults } from './line/line-faults.ts';
import { lineGridOf } from './line/line-grid.ts';
import { CutTexts } from './page/cut-texts.ts';
import { fillPages } from './page/fill-pages.ts';
import type { FilledPage } from './page/filled-page.ts';
import { boxesBelow, CalledNotes } from './page/footnotes.ts';
import { layOutMarginBoxes } from './page/margin-boxes.ts';
import { MarginFloats } from './page/margin-floats.ts';
import { pageNumbers } from './page/numbers.ts';
import { OverflowReport } from './page/overflow.ts';
import { reportBreaks } from './page/report.ts';
import { namedStrings, type PageStrings } from './page/strings.ts';
import { PageStyles } from './page/styles.ts';

/**
 * Lays a document out on pages. Text is set once, for the content width of right pages; pages are then filled with as much
 * as fits.
 */
export function paginate(
  root: BlockBox,
  pageStyle: (selector: PageSelector) => PageStyle,
  services: LayoutServices,
): readonly Page[] {
  if (!root.element) return [];
  const styles = new PageStyles(pageStyle, root.style.direction);
  const { pages, pieces, context, reports } = fillWithFloats(root, styles, services);
  for (const [diagnostic, element] of reports) services.report(diagnostic, element);
  reportBreaks(pages, pieces, context);
  const finished = finishPages(pages, root, context);
  const overflow = new OverflowReport(context);
  finished.forEach((page, i) => {
    const filled = pages[i];
    if (filled) overflow.check(page, filled);
  });
  reportLineFaults(finished, context, tooWide(reports));
  return finished;
}

/** The tables whose words are broken, as reported. */
function tooWide(reports: Filled['reports']): ReadonlySet<ElementNode> {
  return new Set(
    reports.flatMap(([{ code }, element]) => (code === 'layout/table-too-wide' && element ? [element] : [])),
  );
}

interface Filled {
  readonly pages: readonly FilledPage[];
  readonly pieces: readonly Piece[];
  readonly context: LayoutContext;
  /** Diagnostics of the last round. */
  readonly reports: readonly Parameters<LayoutServices['report']>[];
}

/** Sets the text and fills pages with it, and again where side floats didn't fit, at most `MOST_ROUNDS` times. */
function fillWithFloats(root: BlockBox, styles: PageStyles, services: LayoutServices): Filled {
  const delayed = new DelayedFloats();
  for (let round = 1; ; round++) {
    const reports: Parameters<LayoutServices['report']>[] = [];
    const kept = new KeptLayouts(services.laid, styles);
    const watched = watching({ ...services, report: (...found) => reports.push(found) }, kept);
    const footnotes = new CalledNotes(root, { tree: services.tree, kept }, ({ style }) => style.float === 'footnote');
    const notes = { footnotes, marginFloats: new MarginFloats(root, { tree: services.tree, kept }, styles.sideMargin) };
    const own = { ...watched, ...notes, pages: styles, kept, delayed };
    const pieces = layOutDocument(root, styles, own);
    const pages = fillPages(pieces, styles, own);
    if (round < MOST_ROUNDS && delayed.find(pages)) continue;
    return { pages, pieces, context: { ...own, report: services.report }, reports };
  }
}

/** The services, with notes that a layout depends on a chart or an image, or reports something: it isn't kept. */
function watching(services: LayoutServices, kept: KeptLayouts): LayoutServices {
  const noting = <Args extends unknown[], T>(service: (...args: Args) => T) => {
    return (...args: Args): T => {
      kept.reachOut();
      return service(...args);
    };
  };
  const { replaced, replacedWidths, report } = services;
  return {
    ...services,
    replaced: noting(replaced),
    replacedWidths: noting(replacedWidths),
    report: noting(report),
  };
}

function layOutDocument(root: BlockBox, styles: PageStyles, context: LayoutContext): readonly Piece[] {
  if (!root.element) return [];
  const builder = new FlowBuilder();
  const width = styles.contentWidth('');
  const { element } = root;
  const lineGrid = lineGridOf(root.style, element.language, context);
  layOutBox(root, { x: 0, width, element, lineGrid, spanner: undefined, markers: [] }, builder, context);
  if (builder.besideFloats) builder.clear('both');
  return builder.pieces;
}

function finishPages(pages: readonly FilledPage[], root: BlockBox, context: LayoutContext): readonly Page[] {
  beginPages();
  const contents = context.marginFloats.place(pages.map(placePage), pages, context.report);
  const numbers = pageNumbers(pages, contents, root);
  const strings = namedStrings(context.tree, collectStrings(root), contents);
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
    margins: layOutMarginBoxes({ style, page, label, language, cut }, context),
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
