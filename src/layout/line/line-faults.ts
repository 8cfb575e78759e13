/** Lines that could not be set well, reported once their pages are known. */

import type { Diagnostic } from '../../core/diagnostic.ts';
import type { ElementNode } from '../../html/element.ts';
import type { Line } from '../../text/line.ts';
import type { LayoutContext } from '../context.ts';
import type { Fragment, LineFault, LineFragment, Page } from '../fragment.ts';

/** Lines stretched beyond this ratio, which only desperate line breaking allows, are loose: spaces three times as wide. */
const LOOSE = 4;
/** A space grows by half of its width at a ratio of 1. */
const STRETCH = 0.5;
/** A difference too small to see, pt. */
const LEAST_OVERFULL = 0.1;
const EXCERPT = 40;

export function lineFault(line: Line): LineFault | undefined {
  if (line.overfull > LEAST_OVERFULL) return { kind: 'overfull', amount: line.overfull };
  if (line.breaksWord) return { kind: 'parted-word', amount: 0 };
  return line.ratio > LOOSE ? { kind: 'loose', amount: 1 + line.ratio * STRETCH } : undefined;
}

/**
 * Warns about each faulty line, with its first words, page and element; about broken words once in an element, and not in
 * the tables `known`, which were reported.
 */
export function reportLineFaults(
  pages: readonly Page[],
  { report, tree }: Pick<LayoutContext, 'report' | 'tree'>,
  known: ReadonlySet<ElementNode>,
): void {
  const broken = new Set(known);
  for (const page of pages) {
    for (const line of faultyLines(page.content)) {
      const element = elementOf(line);
      if (line.fault.kind === 'parted-word' && element) {
        if (tree.isInside(element, broken)) continue;
        broken.add(element);
      }
      report(diagnosticOf(line, `on page ${page.label}`), element);
    }
    for (const { side, content } of page.margins) {
      for (const line of faultyLines(content)) report(diagnosticOf(line, `in the ${side} of page ${page.label}`));
    }
  }
}

type FaultyLine = LineFragment & { readonly fault: LineFault };

/** Repeated table heads are skipped: they were reported at their first place. */
function faultyLines(fragments: readonly Fragment[], found: FaultyLine[] = []): readonly FaultyLine[] {
  for (const fragment of fragments) {
    if (fragment.kind === 'box' && !fragment.repeated) faultyLines(fragment.children, found);
    if (fragment.kind !== 'line') continue;
    if (isFaulty(fragment)) found.push(fragment);
    faultyLines(fragment.boxes, found);
  }
  return found;
}

function isFaulty(line: LineFragment): line is FaultyLine {
  return line.fault !== undefined;
}

function elementOf(line: LineFragment): LineFragment['element'] {
  return line.items[0]?.element ?? line.element;
}

function diagnosticOf(line: FaultyLine, place: string): Diagnostic {
  const { kind, amount } = line.fault;
  const words = `'${excerpt(line)}' ${place}`;
  switch (kind) {
    case 'overfull':
      return {
        severity: 'warning',
        code: 'text/overfull-line',
        message: `${words} is ${amount.toFixed(1)} pt wider than its measure`,
        hint: 'allow its words to be hyphenated or broken (soft hyphens, overflow-wrap), or give the text more room',
      };
    case 'loose':
      return {
        severity: 'warning',
        code: 'text/loose-line',
        message: `${words} is a loose line: its spaces are ${amount.toFixed(1)} times as wide as usual`,
        hint: 'reword it, allow hyphenation (hyphens: auto), or set the text ragged (text-align: start)',
      };
    case 'parted-word':
      return {
        severity: 'warning',
        code: 'text/parted-word',
        message: `${words} ends inside a word that is wider than its line`,
        hint: 'put soft hyphens where the word may be broken, or give the text more room',
      };
    default: {
      const never: never = kind;
      throw new Error(`unknown fault ${String(never)}`);
    }
  }
}

function excerpt(line: LineFragment): string {
  const text = line.items
    .map((item) => item.run.text)
    .join('')
    .trim();
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT - 1).trimEnd()}…` : text;
}
