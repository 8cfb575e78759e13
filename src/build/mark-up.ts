/** The first half of a build: from a brief's data to styled elements. */

import type { Brief } from '../core/brief.ts';
import { cascade } from '../css/cascade.ts';
import { withoutDeadReferences } from '../css/dead-references.ts';
import { readBrief } from '../data/read-brief.ts';
import { parseMarkup } from '../html/parse.ts';
import { briefLayout, briefMarkup, inLayout, type Named, referenceWords } from './brief-markup.ts';
import type { MarkedUpBrief, StyledBrief } from './built-brief.ts';
import { checkBrief, checkOwnWords } from './checked-brief.ts';
import type { OpenBuild } from './open-build.ts';
import type { CompileOptions } from './options.ts';

/** Reads, checks and renders a brief. Undefined when there is nothing to style. */
export async function markUp(
  folder: string,
  options: CompileOptions,
  build: OpenBuild,
): Promise<MarkedUpBrief | undefined> {
  const { memory, files, run, budget } = build;
  const { translation, row } = options;
  const brief = run.remembered('data', { memory, inputs: [folder, translation, row] }, (read) =>
    readBrief(folder, read, { memory: build.data, budget, language: translation, row }),
  );
  if (!brief) return undefined;
  run.brief = brief;
  const original =
    translation === undefined
      ? undefined
      : run.remembered('original', { memory, inputs: [folder, row] }, (read) => ({
          value: readBrief(folder, read, { memory: build.data, budget, row }).value,
          diagnostics: [],
        }));
  const checked = await checkBrief({ brief, original }, options, build, files, run);
  const request = {
    layout: named(brief, 'layout', options.layout),
    look: named(brief, 'look', options.look),
    series: brief.masthead.series,
    locale: brief.locale,
  };
  const layout = run.remembered('look', { memory, inputs: [JSON.stringify(request)] }, (read) =>
    briefLayout(request, { ...build, files: read }),
  );
  if (!layout) return undefined;
  const given = {
    memory,
    inputs: [checked.brief, checked.tracing, checked.changes, layout, options.paper, options.source !== false],
  };
  const markup = run.remembered('template', given, () => briefMarkup(checked, layout, options, build));
  if (!markup) return undefined;
  run.brief = markup.brief;
  const levels = { ...brief.checks, ...options.levels };
  const words = { memory, inputs: [layout, JSON.stringify(levels)] };
  run.remembered('words', words, () => checkOwnWords(layout.files, levels, build.facts));
  return { ...checked, ...markup };
}

function named(brief: Brief, key: 'layout' | 'look', option: string | undefined): Named {
  return option === undefined ? { name: brief[key], span: brief.spans.get(key) } : { name: option, span: undefined };
}

/** Turns markup into styled elements, with further classes on the root. */
export function applyStyles(markup: MarkedUpBrief, rootClasses: readonly string[], build: OpenBuild): StyledBrief {
  const { memory, run, budget } = build;
  const parsed = { memory, inputs: [markup.html, rootClasses.join(' ')] };
  const tree = run.remembered('html', parsed, () =>
    inLayout(markup, parseMarkup(markup.html, { rootClasses, budget, memory: build.elements })),
  );
  const sheets = markup.styleSheets.flatMap(({ file, text, origin }) => [file, text, origin]);
  const styled = { memory, inputs: [tree, markup.strings, ...sheets] };
  const document = run.remembered('css', styled, () => {
    const { value, diagnostics } = cascade(tree, markup.styleSheets, build.styles, budget);
    return { value: withoutDeadReferences(value, referenceWords(markup.strings)), diagnostics };
  });
  return { markup, document, build };
}
