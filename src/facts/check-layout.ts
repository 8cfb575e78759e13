/** Finds figures that a layout itself prints, in its templates or its strings files. */

import type { Diagnostic, Outcome } from '../core/diagnostic.ts';
import { FACT_RULES, type RuleLevels } from '../core/fact-rules.ts';
import { SourceText } from '../core/source-text.ts';
import type { Figure } from './figures/figure.ts';
import type { StatementMemory } from './statements/statement-memory.ts';

interface LayoutText {
  readonly file: string;
  readonly text: string;
}

/** Parts that aren't printed words: expressions, tags, comments and entities of templates; keys and comments of strings files. */
const NOT_WORDS = /\{\{!--[\s\S]*?--\}\}|\{\{[\s\S]*?\}\}|<!--[\s\S]*?-->|<[^>]*>|&#?\w+;/g;
const NOT_STRINGS = /^\s*#.*$|^[\w-]+:/gm;

/** Reports figures in a layout, since no claim can support them. */
export function checkLayout(
  templates: Iterable<LayoutText>,
  strings: Iterable<LayoutText>,
  levels: RuleLevels,
  memory: StatementMemory,
): Outcome<undefined> {
  const level = levels['in-layout'] ?? FACT_RULES['in-layout'].level;
  if (level === 'off') return { value: undefined, diagnostics: [] };
  const found = ({ file, text }: LayoutText, notPrinted: RegExp): Diagnostic[] => {
    const source = new SourceText(file, text);
    return inDigits(memory.statementsIn(masked(text, notPrinted)).mentions).map((figure) => ({
      severity: level,
      code: 'facts/in-layout',
      message: `the layout itself prints '${figure.written}': no claim of a brief can support it`,
      span: source.span(figure.start, figure.end),
      hint: 'move it to the data, with its claim',
    }));
  };
  const diagnostics = [
    ...[...templates].flatMap((file) => found(file, NOT_WORDS)),
    ...[...strings].flatMap((file) => found(file, NOT_STRINGS)),
  ];
  return { value: undefined, diagnostics };
}

/** Keeps figures in digits; a layout may use number words ("Two columns"). */
function inDigits(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ written, weak }) => !weak && /\d/.test(written));
}

/** Replaces the parts that aren't printed with spaces, so that offsets stay valid. */
function masked(text: string, hidden: RegExp): string {
  return text.replace(hidden, (match) => match.replace(/[^\n]/g, ' '));
}
