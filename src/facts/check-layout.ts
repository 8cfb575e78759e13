/** Finds figures that a layout itself prints, in its templates or its strings files. */

import type { Diagnostic, Outcome, Span } from '../core/diagnostic.ts';
import { FACT_RULES, type RuleLevels } from '../core/fact-rules.ts';
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
  const found = (file: LayoutText, words: string): Diagnostic[] =>
    inDigits(memory.statementsIn(words).mentions).map((figure) => ({
      severity: level,
      code: 'facts/in-layout',
      message: `the layout itself prints '${figure.written}': no claim of a brief can support it`,
      span: spanOf(figure, file),
      hint: 'move it to the data, with its claim',
    }));
  const diagnostics = [
    ...[...templates].flatMap((file) => found(file, masked(file.text, NOT_WORDS))),
    ...[...strings].flatMap((file) => found(file, masked(file.text, NOT_STRINGS))),
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

function spanOf({ start, end }: Figure, { file, text }: LayoutText): Span {
  const from = placeOf(text, start);
  const to = placeOf(text, end);
  return { file, ...from, endLine: to.line, endColumn: to.column };
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
