/** Fits a brief to its layout's page limits: the layout's steps shorten it, one after the other. */

import type { Brief } from '../core/brief.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { StyledDocument } from '../css/styled.ts';
import type { Fragment, LineFragment, Page } from '../layout/fragment.ts';
import { lineText } from '../layout/print.ts';
import type { FitStep } from '../template/manifest.ts';
import type { BriefMarkup } from './brief-markup.ts';
import { leftOut } from './left-out.ts';
import type { Attempt, Run } from './run.ts';

/** A brief with this many times the pages that its layout allows is laid out with all steps at once before single ones. */
const FAR_TOO_LONG = 2;

/**
 * Lays out the pages, adding one more class to `<body>` each time until the brief fits, then removes steps that later ones
 * have made unnecessary, starting with the first: at most two layouts for each step, and one with all. Reports the steps used, and the
 * excess where all of them weren't enough.
 */
export async function fitPages<T extends SetPages>(
  markup: BriefMarkup,
  run: Run,
  setPages: (classes: readonly string[]) => Promise<T>,
): Promise<T> {
  const { layout } = markup;
  const max = layout.pages?.max ?? Number.POSITIVE_INFINITY;
  const tryWith = async (steps: readonly FitStep[]): Promise<Trial<T>> => {
    const attempt = await run.attempt(() => setPages(steps.map((step) => step.class)));
    return { steps, attempt, fits: attempt.value.pages.length <= max };
  };
  let best = await tryWith([]);
  if (layout.fit.length > 1 && best.attempt.value.pages.length > max * FAR_TOO_LONG) {
    const all = await tryWith(layout.fit);
    if (!all.fits) best = all;
  }
  while (!best.fits && best.steps.length < layout.fit.length) {
    best = await tryWith(layout.fit.slice(0, best.steps.length + 1));
  }
  if (best.fits) {
    for (const step of best.steps.slice(0, -1)) {
      const without = await tryWith(best.steps.filter((one) => one !== step));
      if (without.fits) best = without;
    }
  }
  const set = run.keep(best.attempt);
  run.diagnostics.push(...pageCountDiagnostics(markup, best.steps, set));
  return set;
}

interface SetPages {
  readonly pages: readonly Page[];
  readonly document: StyledDocument;
}

interface Trial<T> {
  readonly steps: readonly FitStep[];
  readonly attempt: Attempt<T>;
  readonly fits: boolean;
}

function pageCountDiagnostics(
  { brief, layout, strings }: BriefMarkup,
  used: readonly FitStep[],
  { pages, document }: SetPages,
): readonly Diagnostic[] {
  const { min = 0, max = Number.POSITIVE_INFINITY } = layout.pages ?? {};
  const span = layout.name === brief.layout ? brief.spans.get('layout') : undefined;
  const place = span ? { span } : {};
  const applied = used.map((step) => step.says).join('; ');
  if (pages.length > max) {
    const words = sum(wordsByPart(pages.slice(max), brief));
    const longest = [...wordsByPart(pages, brief)].sort((a, b) => b[1] - a[1]).slice(0, 3);
    const message = `the brief has ${pages.length} pages, but the layout '${layout.name}' allows ${max}: about ${words} words too many${applied === '' ? '' : `, even after these steps: ${applied}`}`;
    const hint = `shorten the longest parts: ${longest.map(([part, n]) => `${part} (${n} words)`).join(', ')}`;
    return [{ severity: 'warning', code: 'layout/too-many-pages', message, hint, ...place }];
  }
  const found: Diagnostic[] = [];
  const shortens = layout.pages?.max !== undefined || document.pruned === true;
  const out = leftOut(brief, document.root, strings);
  if (!shortens && out.length > 0) {
    const message = `the layout '${layout.name}' doesn't print these parts of the brief: ${out.join(', ')}`;
    found.push({ severity: 'warning', code: 'layout/not-printed', message, hint: NOT_PRINTED, ...place });
  }
  if (applied !== '' || (shortens && out.length > 0)) {
    const fitted = applied === '' ? '' : `to fit on ${max} page${max === 1 ? '' : 's'}: ${applied}`;
    const missing = out.length === 0 ? '' : `left out: ${out.join(', ')}`;
    const message = [fitted, missing].filter(Boolean).join('; ');
    found.push({ severity: 'info', code: 'layout/fitted', message, ...place });
  }
  if (pages.length < min) {
    const message = `the brief has ${pages.length} page${pages.length === 1 ? '' : 's'}, but the layout '${layout.name}' needs at least ${min}`;
    found.push({ severity: 'warning', code: 'layout/too-few-pages', message, ...place });
  }
  return found;
}

const NOT_PRINTED =
  'add their partials to its layout.hbs: {{> (concat "block-" kind)}} prints a block of any kind; or choose another layout';

/** Counts words on pages by the part of the brief that they come from, named as in its data. */
function wordsByPart(pages: readonly Page[], brief: Brief): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const visit = (fragments: readonly Fragment[]): void => {
    for (const fragment of fragments) {
      if (fragment.kind === 'box') visit(fragment.children);
      else if (fragment.kind === 'line') {
        const part = partName(fragment, brief);
        counts.set(part, (counts.get(part) ?? 0) + lineText(fragment).split(/\s+/).filter(Boolean).length);
      }
    }
  };
  for (const page of pages) visit(page.content);
  return counts;
}

/** `keyMessages`, or the id of a section; the layout's own words are a part of their own. */
function partName({ element }: LineFragment, brief: Brief): string {
  const path = element?.src;
  if (path === undefined) return 'the layout itself';
  const section = /^sections\[\d+\]/.exec(path)?.[0];
  const id = brief.sections.find(({ src }) => src === section)?.id;
  return id === undefined ? (/^\w+/.exec(path)?.[0] ?? path) : `section '${id}'`;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, n) => total + n, 0);
}
