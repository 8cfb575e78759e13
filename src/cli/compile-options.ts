/** The compiler options of `build`, `check`, `watch` and `preview`. */

import type { CompileOptions } from '../build/options.ts';
import { defined } from '../core/defined.ts';
import { parseLimit } from '../core/limits.ts';
import type { Arguments } from './command.ts';
import { UsageError } from './exit-code.ts';
import { levelsOf } from './report-command.ts';
import { sourceDate } from './source-date.ts';

/** The folders of `--allow` and the limits of `--limit`. Throws `UsageError` for an invalid limit. */
export function boundsOf({ lists }: Arguments): Pick<CompileOptions, 'allow' | 'limits'> {
  const allow = lists.get('allow') ?? [];
  const limits = (lists.get('limit') ?? []).flatMap((text) => text.split(',')).map(readLimit);
  return {
    ...(allow.length === 0 ? {} : { allow }),
    ...(limits.length === 0 ? {} : { limits: Object.fromEntries(limits) }),
  };
}

function readLimit(text: string): [string, number] {
  const [name = '', value = ''] = text.trim().split('=');
  const parsed = parseLimit(name, value);
  if ('problem' in parsed) throw new UsageError(`--limit ${text}: ${parsed.problem}`, parsed.hint);
  return [parsed.name, parsed.value];
}

/** Throws `UsageError` for invalid levels, dates and limits. */
export function compileOptions(input: Arguments): CompileOptions {
  const { values, flags } = input;
  const layout = values.get('template');
  const look = values.get('look');
  const paper = values.get('paper');
  const translation = values.get('language');
  const row = values.get('row');
  return {
    ...defined({ layout, look, translation, row }),
    ...(paper === 'A4' || paper === 'Letter' ? { paper } : {}),
    ...(flags.has('draft') ? { draft: true } : {}),
    ...(flags.has('run-modules') ? { runModules: true } : {}),
    ...(flags.has('no-source') ? { source: false } : {}),
    ...levelsOf(values.get('level')),
    ...boundsOf(input),
    ...sourceDate(process.env.SOURCE_DATE_EPOCH),
  };
}
