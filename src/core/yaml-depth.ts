/** Checks how deeply YAML is nested before it is parsed: parsers recurse, and would overflow the stack. */

import { type Budget, limitDiagnostic } from './budget.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { SourceText } from './source-text.ts';

/** The diagnostic for a text that is nested too deeply, at the first such place; undefined for any other. */
export function checkYamlDepth(source: SourceText, budget: Budget): Diagnostic | undefined {
  const { depth } = budget.limits;
  const at = yamlDeeperThan(source.text, depth);
  return at === undefined ? undefined : limitDiagnostic('depth', depth, { span: source.span(at, at + 1) });
}

/**
 * The offset where a text's brackets, or the dashes and keys that begin its lines, are nested more deeply than `depth`;
 * undefined where they never are. Brackets inside strings count too, so a string may contain at most that many unclosed
 * ones.
 */
export function yamlDeeperThan(text: string, depth: number): number | undefined {
  let brackets = 0;
  const indents: number[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
    INDENTS.lastIndex = start;
    const begin = start + (INDENTS.exec(text)?.[0].length ?? 0);
    const compact = compactDepth(text, start, Math.min(end, begin));
    if (begin < end) {
      const indent = begin - start;
      while ((indents.at(-1) ?? -1) >= indent) indents.pop();
      indents.push(indent);
      if (indents.length + compact > depth) return start;
    }
    for (let i = begin; i < end; i++) {
      const sign = text.charCodeAt(i);
      if (sign === 0x5b || sign === 0x7b) brackets++;
      else if (sign === 0x5d || sign === 0x7d) brackets = Math.max(0, brackets - 1);
      if (brackets > depth) return i;
    }
    start = end + 1;
  }
  return undefined;
}

/** The beginning of a line: spaces, and the indicators that open lists and keys. */
const INDENTS = /(?:[ \t]|[-?:](?=[ \t]))*/y;

/** The number of lists and keys that the beginning of a line opens. */
function compactDepth(text: string, start: number, end: number): number {
  let depth = 0;
  for (let i = start; i < end; i++) if (text[i] === '-' || text[i] === '?' || text[i] === ':') depth++;
  return depth;
}
