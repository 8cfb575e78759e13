/** `brief explain`. */

import { FACT_RULES, isFactRule } from '../core/fact-rules.ts';
import { didYouMean } from '../core/suggest.ts';
import type { CommandBody } from './command.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { type Explanation, explanationOf, explanations } from './explanations/all.ts';

export const explainCommand: CommandBody = async (input, terminal) => {
  const [word] = input.operands;
  const json = input.flags.has('json');
  if (word === undefined) {
    const all = [...explanations()].map(([code, { what }]) => ({ code, what }));
    if (json) terminal.out.line(JSON.stringify({ ok: true, codes: all }));
    else for (const { code, what } of all) terminal.out.line(`${code.padEnd(32)} ${what}`);
    return EXIT.done;
  }
  // Accept a code as messages print it: "error[facts/untraced]".
  const code = word.replace(/^.*\[|\].*$/g, '');
  const explanation = explanationOf(code) ?? explanationOf(`facts/${code}`);
  if (!explanation) {
    const codes = [...explanations().keys()];
    const sameName = codes.filter((known) => known.endsWith(`/${code}`));
    const hint = sameName.length > 0 ? `did you mean ${sameName.join(' or ')}?` : didYouMean(code, codes);
    throw new UsageError(`there is no code '${code}'`, hint ?? "'brief explain' lists all codes");
  }
  const full = explanationOf(code) ? code : `facts/${code}`;
  if (json) terminal.out.line(JSON.stringify({ ok: true, code: full, ...explanation }));
  else terminal.out.write(explanationText(full, explanation));
  return EXIT.done;
};

function explanationText(code: string, { what, why, wrong, right }: Explanation): string {
  const rule = code.replace(/^facts\//, '');
  const level = isFactRule(rule)
    ? `The default level is ${FACT_RULES[rule].level}. Change it under checks: in brief.yaml, or with --level ${rule}=off.`
    : '';
  const parts = [
    `${code}\n\n${what}`,
    why ?? '',
    wrong === undefined ? '' : `Example:\n\n${indented(wrong)}`,
    right === undefined ? '' : `Corrected:\n\n${indented(right)}`,
    level,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function indented(text: string): string {
  return text.replace(/^/gm, '    ');
}
