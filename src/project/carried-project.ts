/** Projects as PDFs carry them. */

import type { Manifest } from '../archive/manifest.ts';
import type { CompileOptions } from '../build/options.ts';
import { defined } from '../core/defined.ts';
import { FACT_RULES, type RuleLevels } from '../core/fact-rules.ts';

export { isSafePath, readSource } from '../archive/read-source.ts';
export { BRIEF_FILE } from '../data/list-briefs.ts';

const UNCHECKED: RuleLevels = Object.fromEntries(Object.keys(FACT_RULES).map((rule) => [rule, 'off' as const]));

/** The options that build a PDF's source into the same bytes again. */
export function rebuildOptions(manifest: Manifest): CompileOptions {
  const { layout, look, translation, row, paper, date, draft, layoutUnchecked } = manifest.options;
  return {
    ...defined({ layout, look, translation, row, paper, date, draft }),
    // The facts were checked when it was built; the PDF doesn't carry the sources' texts.
    levels: { ...UNCHECKED, 'in-layout': layoutUnchecked ? 'off' : 'warning' },
  };
}
