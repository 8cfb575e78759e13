/** Finds notes below charts that take more room than their chart. */

import type { Brief } from '../core/brief.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { ElementNode } from '../html/element.ts';
import type { ElementTree } from '../html/element-tree.ts';
import type { Fragment, LineFragment, Page } from '../layout/fragment.ts';

/** Heights of a figure's parts, pt. */
interface FigureHeights {
  readonly chart: ElementNode;
  drawing: number;
  words: number;
}

/** One warning for each chart whose notes and survey facts are higher than it, unless its author asks for that (`longNote`). */
export function longNotes(
  pages: readonly Page[],
  tree: ElementTree,
  brief: Brief,
): readonly (readonly [Diagnostic, ElementNode])[] {
  const figures = new Map<ElementNode, FigureHeights>();
  const notes: LineFragment[] = [];
  const see = (fragment: Fragment): void => {
    if (fragment.kind === 'box') fragment.children.forEach(see);
    else if (fragment.kind === 'line' && fragment.element && isNote(fragment.element)) notes.push(fragment);
    const figure =
      fragment.kind === 'drawing' && fragment.element.name === 'chart' ? figureOf(fragment.element, tree) : undefined;
    if (!figure || fragment.kind !== 'drawing') return;
    const known = figures.get(figure) ?? { chart: fragment.element, drawing: 0, words: 0 };
    known.drawing += fragment.rect.height;
    figures.set(figure, known);
  };
  for (const { content } of pages) content.forEach(see);
  for (const { element, rect } of notes) {
    const heights = element && figures.get(figureOf(element, tree) ?? element);
    if (heights) heights.words += rect.height;
  }
  return [...figures.values()].flatMap(({ chart, drawing, words }) => {
    const id = chart.attributes.get('name') ?? '';
    // A chart that can't be drawn is reported for its own fault.
    if (drawing === 0 || words <= drawing || brief.charts.get(id)?.longNote) return [];
    const message = `the notes below chart '${id}' are higher (${Math.round(words)} pt) than the chart (${Math.round(drawing)} pt)`;
    const hint = 'shorten them, move them into the text, or write longNote: true to keep them';
    return [[{ severity: 'warning', code: 'layout/long-note', message, hint }, chart] as const];
  });
}

/** True for what an author writes below a chart, apart from its source. */
function isNote({ src = '' }: ElementNode): boolean {
  return /^charts\.[^.]+\.(note|survey|dualAxis)\b/.test(src);
}

/** The figure around an element. */
function figureOf(element: ElementNode, tree: ElementTree): ElementNode | undefined {
  const parent = tree.parent(element);
  return parent === undefined || parent.name === 'figure' ? parent : figureOf(parent, tree);
}
