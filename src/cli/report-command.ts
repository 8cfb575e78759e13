/** Options of `build` and `check` that control reports: levels, formats for other programs, and lists of known findings. */

import type { CompileOptions } from '../build/options.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { FACT_RULES, isFactRule, RULE_LEVELS, type RuleLevel } from '../core/fact-rules.ts';
import { joinPath } from '../core/files.ts';
import { didYouMean } from '../core/suggest.ts';
import { packageVersion } from '../machine/package-files.ts';
import { replaceFile } from '../machine/replace-file.ts';
import { BASELINE_FILE, baselineText } from '../project/known-findings.ts';
import { UsageError } from './exit-code.ts';
import { githubAnnotations, type ReportFormat, sarifLog } from './report-formats.ts';
import type { Terminal } from './terminal.ts';

/** `untraced=error,facts/misplaced=off` as levels. Throws `UsageError`. */
export function levelsOf(text: string | undefined): Pick<CompileOptions, 'levels'> {
  if (text === undefined) return {};
  const levels = text.split(',').map((part): [string, RuleLevel] => {
    const [name = '', value = ''] = part.trim().split('=');
    const rule = name.replace(/^facts\//, '');
    if (!isFactRule(rule)) {
      const hint =
        didYouMean(rule, Object.keys(FACT_RULES)) ?? "'brief explain' lists the checks: codes that start with facts/";
      throw new UsageError(`there is no check '${rule}'`, hint);
    }
    const level = RULE_LEVELS.find((one) => one === value);
    if (!level)
      throw new UsageError(`the level of ${rule} must be off, warning or error, not '${value}'`, `${rule}=warning`);
    return [rule, level];
  });
  return { levels: Object.fromEntries(levels) };
}

/** Prints all diagnostics to standard output in a format for another program. */
export async function printFor(
  format: ReportFormat,
  diagnostics: readonly Diagnostic[],
  terminal: Terminal,
): Promise<void> {
  if (format === 'github') for (const line of githubAnnotations(diagnostics)) terminal.out.line(line);
  if (format !== 'sarif') return;
  const { explanationOf } = await import('./explanations/all.ts');
  const log = sarifLog(diagnostics, packageVersion(), (code) => explanationOf(code)?.what);
  terminal.out.line(JSON.stringify(log, null, 2));
}

/** Writes the findings of the facts stage as known, and returns the diagnostics that are still to be reported. */
export async function writeBaseline(
  folder: string,
  diagnostics: readonly Diagnostic[],
): Promise<readonly Diagnostic[]> {
  await replaceFile(joinPath(folder, BASELINE_FILE), baselineText(diagnostics));
  return diagnostics.filter(({ code, severity }) => !code.startsWith('facts/') || severity === 'info');
}
