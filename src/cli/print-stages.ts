/** `brief build --print`: the result of a stage as text. */

import { createCompiler } from '../build/compile.ts';
import { hasErrors } from '../core/diagnostic.ts';
import { printStage, type StageName } from '../outputs/stage-text.ts';
import type { NamedBrief } from '../project/find-briefs.ts';
import type { BuildCall, BuildOutcome } from './build-outcome.ts';
import { optionsOf } from './place-choice.ts';
import { warningAsError } from './strict.ts';
import type { Terminal } from './terminal.ts';

export async function* printStages(
  briefs: readonly NamedBrief[],
  { options, strict, print }: BuildCall & { readonly print: StageName },
  starts: (brief: NamedBrief) => void,
  terminal: Terminal,
): AsyncGenerator<BuildOutcome> {
  const compiler = createCompiler({ clock: terminal.now });
  for (const brief of briefs) {
    starts(brief);
    const start = terminal.now();
    const result = await compiler.build(brief.folder, optionsOf(brief, options));
    const { pages, filesRead, timings } = result;
    const diagnostics = strict ? result.diagnostics.map(warningAsError) : result.diagnostics;
    yield {
      ...{ brief, pages, filesRead, diagnostics, timings, ok: !hasErrors(diagnostics) },
      ...{ output: undefined, upToDate: false, printed: printStage(result, print) },
      milliseconds: terminal.now() - start,
    };
  }
}
