import type { ShapedRun } from '../core/shaping.ts';
import type { Fragment, Page } from './fragment.ts';

/** All text of pages, that of drawings and of running headers too: in painting order, page by page. */
export function textRuns(pages: readonly Page[]): readonly ShapedRun[] {
  const runs: ShapedRun[] = [];
  for (const page of pages) {
    collectRuns(page.content, runs);
    for (const margin of page.margins) collectRuns(margin.content, runs);
  }
  return runs;
}

function collectRuns(fragments: readonly Fragment[], runs: ShapedRun[]): void {
  for (const fragment of fragments) {
    if (fragment.kind === 'box') collectRuns(fragment.children, runs);
    else if (fragment.kind === 'line') {
      for (const item of fragment.items) runs.push(item.run);
      collectRuns(fragment.boxes, runs);
    } else if (fragment.kind === 'drawing') {
      for (const op of fragment.drawing.ops) if (op.op === 'text') runs.push(op.run);
    }
  }
}
