/** Collects findings as diagnostics, each at its place and at the level of its rule. */

import type { Brief } from '../core/brief.ts';
import { Budget } from '../core/budget.ts';
import type { Diagnostic, RelatedPlace, Span } from '../core/diagnostic.ts';
import { FACT_RULES, type FactRule, type RuleLevel, type RuleLevels } from '../core/fact-rules.ts';
import type { FileReader } from '../core/files.ts';
import type { DataPath } from '../core/rich-text.ts';

export interface Finding {
  readonly message: string;
  /** The value that the finding is about; if it has no place, the nearest enclosing value that has one is used. */
  readonly src: DataPath;
  /** Words of that value to point at, instead of the whole value. */
  readonly words?: string | undefined;
  /** Offset of the words in the value's plain text; without it, their first occurrence. */
  readonly at?: number;
  readonly text?: string;
  readonly hint?: string | undefined;
  readonly related?: readonly RelatedPlace[];
}

export class Report {
  readonly found: Diagnostic[] = [];
  readonly #brief: Brief;
  readonly #files: FileReader;
  readonly #levels: RuleLevels;
  readonly #places = new Set<string>();
  /** Offsets of findings in the plain text of their values. */
  readonly #offsets = new Map<DataPath, readonly (number | undefined)[]>();
  readonly #lines = new Map<string, readonly string[]>();

  /** Spent by checks that loop over passages and claims. */
  readonly budget: Budget;

  constructor(brief: Brief, files: FileReader, levels: RuleLevels = brief.checks, budget: Budget = new Budget()) {
    this.budget = budget;
    this.#brief = brief;
    this.#levels = levels;
    this.#files = files;
  }

  levelOf(rule: FactRule): RuleLevel {
    return this.#levels[rule] ?? FACT_RULES[rule].level;
  }

  /** True if something was found in this range of a value's plain text, or in the value as a whole. */
  hasFindingIn(src: DataPath, { start, end }: { readonly start: number; readonly end: number }): boolean {
    return (this.#offsets.get(src) ?? []).some((at) => at === undefined || (at >= start && at < end));
  }

  add(rule: FactRule, { message, src, words, at, text, hint, related }: Finding): void {
    const level = this.levelOf(rule);
    if (level === 'off') return;
    this.#offsets.set(src, [...(this.#offsets.get(src) ?? []), at]);
    const value = this.spanOf(src);
    const span =
      value && words !== undefined ? (this.#within(value, words, countBefore(words, text, at)) ?? value) : value;
    // The first finding at a place is usually the cause of the others there.
    const place = span ? `${span.file}:${span.line}:${span.column}-${span.endLine}:${span.endColumn}` : '';
    if (this.#places.has(place)) return;
    if (place !== '') this.#places.add(place);
    this.found.push({
      severity: level,
      code: `facts/${rule}`,
      message,
      ...(span && { span }),
      ...(hint !== undefined && { hint }),
      ...(related && related.length > 0 && { related }),
    });
  }

  /** The span of a value, or of the nearest enclosing value if it has none of its own. */
  spanOf(src: DataPath): Span | undefined {
    const { spans } = this.#brief;
    for (let path = src; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')))) {
      const span = spans.get(path) ?? spans.get(`${path}.edtf`);
      if (span) return span;
    }
    return undefined;
  }

  /** The span of words inside a value as written in its file, where line breaks and marks may separate them. */
  #within(span: Span, words: string, nth: number): Span | undefined {
    const lines = this.#linesOf(span.file).slice(span.line - 1, span.endLine ?? span.line);
    const text = lines.join('\n');
    const end = text.length - (lines.at(-1)?.length ?? 0) + (span.endColumn ?? Number.POSITIVE_INFINITY) - 1;
    const pattern = wholeWords(words, '(?:\\s|[*_`]|\\\\)+');
    const matches = [...text.slice(0, end).matchAll(pattern)].filter(({ index }) => index >= span.column - 1);
    const match = matches[nth] ?? matches[0];
    if (!match) return undefined;
    const from = placeIn(text, match.index);
    const to = placeIn(text, match.index + match[0].length);
    const line = span.line - 1;
    return {
      file: span.file,
      line: line + from.line,
      column: from.column,
      endLine: line + to.line,
      endColumn: to.column,
    };
  }

  #linesOf(file: string): readonly string[] {
    const known = this.#lines.get(file);
    if (known) return known;
    const bytes = this.#files.read(file);
    const lines = bytes ? new TextDecoder().decode(bytes).split(/\r\n|\n|\r/) : [];
    this.#lines.set(file, lines);
    return lines;
  }
}

/** Matches whole words: '41' doesn't match in '4120' or '41.5'. */
function wholeWords(words: string, between: string): RegExp {
  const start = /^[\p{L}\p{N}]/u.test(words) ? '(?<![\\p{L}\\p{N}]|\\d[.,])' : '';
  const end = /[\p{L}\p{N}]$/u.test(words) ? '(?![\\p{L}\\p{N}]|[.,]\\d)' : '';
  return new RegExp(`${start}${words.trim().split(/\s+/).map(escaped).join(between)}${end}`, 'gu');
}

/** Counts the occurrences of the words before an offset. */
function countBefore(words: string, text: string | undefined, at: number | undefined): number {
  if (text === undefined || at === undefined) return 0;
  return [...text.slice(0, at + words.length).matchAll(wholeWords(words, '\\s+'))].filter(({ index }) => index < at)
    .length;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function placeIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
}
