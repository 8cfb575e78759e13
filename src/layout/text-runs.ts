import type { ShapedRun } from '../core/shaping.ts';
import type { Fragment, Page } from './fragment.ts';

/** All text of pages, that of drawings and of running headers too: in painting order, page by page. */
export function* textRuns(pages: readonly Page[]): Generator<ShapedRun> {
  for (const page of pages) {
    yield* runsOf(page.content);
    for (const margin of page.margins) yield* runsOf(margin.content);
  }
}

function* runsOf(fragments: readonly Fragment[]): Generator<ShapedRun> {
  for (const fragment of fragments) {
    if (fragment.kind === 'box') yield* runsOf(fragment.children);
    else if (fragment.kind === 'line') {
      for (const item of fragment.items) yield item.run;
      yield* runsOf(fragment.boxes);
    } else if (fragment.kind === 'drawing') {
      for (const op of fragment.drawing.ops) if (op.op === 'text') yield op.run;
    }
  }
}
