/** The options that `build`, `check`, `watch` and `preview` have in common, as the compiler takes them. */

import type { CompileOptions } from '../compile.ts';
import type { Arguments } from './command.ts';
import { levelsOf } from './report-command.ts';
import { sourceDate } from './source-date.ts';

/** Throws `UsageError` for levels and dates that are none. */
export function compileOptions({ values, flags }: Arguments): CompileOptions {
  const layout = values.get('template');
  const paper = values.get('paper');
  return {
    ...(layout === undefined ? {} : { layout }),
    ...(paper === 'A4' || paper === 'Letter' ? { paper } : {}),
    ...(flags.has('draft') ? { draft: true } : {}),
    ...(flags.has('run-modules') ? { runModules: true } : {}),
    ...(flags.has('no-source') ? { source: false } : {}),
    ...levelsOf(values.get('level')),
    ...sourceDate(process.env.SOURCE_DATE_EPOCH),
  };
}
