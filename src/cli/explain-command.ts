/** `brief explain`. */

import { FACT_RULES, isFactRule } from '../core/fact-rules.ts';
import { didYouMean } from '../core/suggest.ts';
import type { CommandBody } from './command.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { type Explanation, explanationOf, explanations } from './explanations/all.ts';

export const explainCommand: CommandBody = async (input, terminal) => {
  const [asked] = input.operands;
  const json = input.flags.has('json');
  if (asked === undefined) {
    const all = [...explanations()].map(([code, { what }]) => ({ code, what }));
    if (json) terminal.out.line(JSON.stringify({ ok: true, codes: all }));
    else for (const { code, what } of all) terminal.out.line(`${code.padEnd(32)} ${what}`);
    return EXIT.done;
  }
  // As it stands in a message: "error[facts/untraced]".
  const code = asked.replace(/^.*\[|\].*$/g, '');
  const explanation = explanationOf(code) ?? explanationOf(`facts/${code}`);
  if (!explanation) {
    const codes = [...explanations().keys()];
    const sameName = codes.filter((known) => known.endsWith(`/${code}`));
    const hint = sameName.length > 0 ? `${sameName.join(', ')}` : didYouMean(code, codes);
    throw new UsageError(`there is no code '${code}'`, hint ?? "'brief explain' lists them");
  }
  const full = explanationOf(code) ? code : `facts/${code}`;
  if (json) terminal.out.line(JSON.stringify({ ok: true, code: full, ...explanation }));
  else terminal.out.write(explanationText(full, explanation));
  return EXIT.done;
};

function explanationText(code: string, { what, why, wrong, right }: Explanation): string {
  const rule = code.replace(/^facts\//, '');
  const level = isFactRule(rule)
    ? `Usually ${FACT_RULES[rule].level}; set it under checks: or with --level ${rule}=off.`
    : '';
  const parts = [
    `${code}\n\n${what}`,
    why ?? '',
    wrong === undefined ? '' : `For example:\n\n${indented(wrong)}`,
    right === undefined ? '' : `Right would be:\n\n${indented(right)}`,
    level,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function indented(text: string): string {
  return text.replace(/^/gm, '    ');
}
