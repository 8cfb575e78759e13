/** Collects findings as diagnostics, each at its place and at the level of its rule. */

import type { Brief } from '../core/brief.ts';
import { Budget } from '../core/budget.ts';
import type { Diagnostic, RelatedPlace, Span } from '../core/diagnostic.ts';
import { FACT_RULES, type FactRule, type RuleLevel, type RuleLevels } from '../core/fact-rules.ts';
import type { FileReader } from '../core/files.ts';
import { letterPattern } from '../core/letter-pattern.ts';
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

/** What a check has added and spent. */
export interface NotedReport {
  readonly findings: readonly (readonly [FactRule, Finding])[];
  readonly steps: number;
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
  readonly #budget: Budget;
  #noted: { readonly findings: (readonly [FactRule, Finding])[]; steps: number } | undefined;

  constructor(brief: Brief, files: FileReader, levels: RuleLevels = brief.checks, budget: Budget = new Budget()) {
    this.#budget = budget;
    this.#brief = brief;
    this.#levels = levels;
    this.#files = files;
  }

  levelOf(rule: FactRule): RuleLevel {
    return this.#levels[rule] ?? FACT_RULES[rule].level;
  }

  /** Spends steps of the build's budget, for checks that loop over passages and claims. */
  spend(steps: number): void {
    if (this.#noted) this.#noted.steps += steps;
    this.#budget.spend(steps);
  }

  /** Notes what `work` adds and spends. */
  noting<T>(work: () => T): { readonly value: T; readonly noted: NotedReport } {
    const noted = { findings: [], steps: 0 };
    this.#noted = noted;
    const value = work();
    this.#noted = undefined;
    return { value, noted };
  }

  /** Adds and spends the same again. */
  repeat({ findings, steps }: NotedReport): void {
    this.#budget.spend(steps);
    for (const [rule, finding] of findings) this.add(rule, finding);
  }

  /** Where something was found in a value's plain text; undefined for the value as a whole. */
  offsetsIn(src: DataPath): readonly (number | undefined)[] {
    return this.#offsets.get(src) ?? [];
  }

  add(rule: FactRule, finding: Finding): void {
    this.#noted?.findings.push([rule, finding]);
    const { message, src, words, at, text, hint, related } = finding;
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
    const places = occurrences(words, text.slice(0, end), SPACE_OR_MARKS).filter(
      ({ start }) => start >= span.column - 1,
    );
    const place = places[nth] ?? places[0];
    if (!place) return undefined;
    const from = placeIn(text, place.start);
    const to = placeIn(text, place.end);
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

/** Where whole words occur in a text, with `gap` between them: '41' doesn't occur in '4120' or '41.5'. */
function occurrences(
  words: string,
  text: string,
  gap: RegExp,
): readonly { readonly start: number; readonly end: number }[] {
  const [first = '', ...rest] = words.trim().split(/\s+/);
  const found: { readonly start: number; readonly end: number }[] = [];
  if (first === '') return found;
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    const end = endOfWords(rest, text, start + first.length, gap);
    if (end !== undefined && isWhole(text, start, end)) found.push({ start, end });
  }
  return found;
}

/** Where the words end that go on at an offset. */
function endOfWords(words: readonly string[], text: string, from: number, gap: RegExp): number | undefined {
  let end = from;
  for (const word of words) {
    gap.lastIndex = end;
    end += gap.exec(text)?.[0].length ?? 0;
    if (gap.lastIndex === 0 || !text.startsWith(word, end)) return undefined;
    end += word.length;
  }
  return end;
}

const SPACE = /\s+/y;
const SPACE_OR_MARKS = /(?:\s|[*_`]|\\)+/y;
const WORD = letterPattern(String.raw`^[\p{L}\p{N}]`);
const WORD_END = letterPattern(String.raw`[\p{L}\p{N}]$`);
const GOES_ON = letterPattern(String.raw`^(?:[\p{L}\p{N}]|[.,]\d)`);
const GOES_BEFORE = letterPattern(String.raw`(?:[\p{L}\p{N}]|\d[.,])$`);

function isWhole(text: string, start: number, end: number): boolean {
  const inside = text.slice(start, end);
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
  const goesBefore = WORD(inside).test(inside) && GOES_BEFORE(before).test(before);
  const goesOn = WORD_END(inside).test(inside) && GOES_ON(after).test(after);
  return !goesBefore && !goesOn;
}

/** Counts the occurrences of the words before an offset. */
function countBefore(words: string, text: string | undefined, at: number | undefined): number {
  if (text === undefined || at === undefined) return 0;
  return occurrences(words, text, SPACE).filter(({ start }) => start < at).length;
}

function placeIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
}
