/** Figures that a layout prints by itself: its templates' own words, and those of its strings files. */

import type { Diagnostic, Outcome, Span } from '../core/diagnostic.ts';
import { FACT_RULES, type RuleLevels } from '../core/fact-rules.ts';
import type { Figure } from './figures/figure.ts';
import type { StatementMemory } from './statements/statement-memory.ts';

interface LayoutText {
  readonly file: string;
  readonly text: string;
}

/** Expressions, tags, comments and entities of a template; keys and comments of a strings file. */
const NOT_WORDS = /\{\{!--[\s\S]*?--\}\}|\{\{[\s\S]*?\}\}|<!--[\s\S]*?-->|<[^>]*>|&#?\w+;/g;
const NOT_STRINGS = /^\s*#.*$|^[\w-]+:/gm;

/** Reports figures that stand in a layout: they come with no brief's claims. */
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
      message: `the layout itself prints '${figure.written}': no claim of a brief can stand behind it`,
      span: spanOf(figure, file),
      hint: 'put it into the data, with its claim',
    }));
  const diagnostics = [
    ...[...templates].flatMap((file) => found(file, masked(file.text, NOT_WORDS))),
    ...[...strings].flatMap((file) => found(file, masked(file.text, NOT_STRINGS))),
  ];
  return { value: undefined, diagnostics };
}

/** Words for numbers are a layout's to use: "Two columns". */
function inDigits(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ written, weak }) => !weak && /\d/.test(written));
}

/** The text with all that is not printed as it stands made blank, so that places stay. */
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
