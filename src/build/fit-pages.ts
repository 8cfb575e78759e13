/** Keeps a brief to the pages that its layout is made for: steps of the layout make it shorter, one after the other. */

import type { Brief } from '../core/brief.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { StyledDocument } from '../css/styled.ts';
import type { Fragment, LineFragment, Page } from '../layout/fragment.ts';
import { lineText } from '../layout/print.ts';
import type { FitStep } from '../template/manifest.ts';
import type { BriefMarkup } from './brief-markup.ts';
import { leftOut } from './left-out.ts';
import type { Attempt, Run } from './run.ts';

/**
 * Sets the pages, with one more class on `<body>` each time until there are few enough of them, then gives back the steps
 * that later ones have made needless, the first first: at most twice as many times as the layout has steps. Says which
 * steps were used, and what is too much when all of them were not enough.
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
  const gave = used.map((step) => step.says).join('; ');
  if (pages.length > max) {
    const words = sum(wordsByPart(pages.slice(max), brief));
    const longest = [...wordsByPart(pages, brief)].sort((a, b) => b[1] - a[1]).slice(0, 3);
    const message = `the brief takes ${pages.length} pages, and the layout '${layout.name}' is made for ${max}: about ${words} words are too many${gave === '' ? '' : `, even after this: ${gave}`}`;
    const hint = `cut where it is longest: ${longest.map(([part, n]) => `${part} (${n} words)`).join(', ')}`;
    return [{ severity: 'warning', code: 'layout/too-many-pages', message, hint, ...place }];
  }
  const said: Diagnostic[] = [];
  const shortens = layout.pages?.max !== undefined || document.pruned === true;
  const out = leftOut(brief, document.root, strings);
  if (!shortens && out.length > 0) {
    const message = `the layout '${layout.name}' doesn't print this of the brief: ${out.join(', ')}`;
    said.push({ severity: 'warning', code: 'layout/not-printed', message, hint: NOT_PRINTED, ...place });
  }
  if (gave !== '' || (shortens && out.length > 0)) {
    const fitted = gave === '' ? '' : `to fit on ${max} page${max === 1 ? '' : 's'}: ${gave}`;
    const missing = out.length === 0 ? '' : `left out: ${out.join(', ')}`;
    const message = [fitted, missing].filter(Boolean).join('; ');
    said.push({ severity: 'info', code: 'layout/fitted', message, ...place });
  }
  if (pages.length < min) {
    const message = `the brief takes ${pages.length} page${pages.length === 1 ? '' : 's'}, and the layout '${layout.name}' is made for ${min} or more`;
    said.push({ severity: 'warning', code: 'layout/too-few-pages', message, ...place });
  }
  return said;
}

const NOT_PRINTED =
  'add their partials to its layout.hbs: {{> (concat "block-" kind)}} prints a block of any kind; or choose another layout';

/** Words on the pages by the part of the brief that they come from, as its author knows it. */
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

/** `keyMessages`, or the id of a section; the layout's own words count as the layout's. */
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
