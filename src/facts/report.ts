/** Collects what the checks find: each at its place, at its rule's level. */

import type { Brief, DataPath } from '../core/brief.ts';
import { Budget } from '../core/budget.ts';
import type { Diagnostic, RelatedPlace, Span } from '../core/diagnostic.ts';
import { FACT_RULES, type FactRule, type RuleLevels } from '../core/fact-rules.ts';
import type { FileReader } from '../core/files.ts';

export interface Finding {
  readonly message: string;
  /** The value it is about; the nearest thing around it that has a place. */
  readonly src: DataPath;
  /** Words of that value, to point at instead of the whole; `nth` counts equal ones from 0. */
  readonly words?: string | undefined;
  readonly nth?: number;
  readonly hint?: string | undefined;
  readonly related?: readonly RelatedPlace[];
}

export class Report {
  readonly found: Diagnostic[] = [];
  readonly #brief: Brief;
  readonly #files: FileReader;
  readonly #levels: RuleLevels;
  readonly #places = new Set<string>();
  readonly #lines = new Map<string, readonly string[]>();

  /** Checks that loop over passages and claims ask it. */
  readonly budget: Budget;

  constructor(brief: Brief, files: FileReader, levels: RuleLevels = brief.checks, budget: Budget = new Budget()) {
    this.budget = budget;
    this.#brief = brief;
    this.#levels = levels;
    this.#files = files;
  }

  add(rule: FactRule, { message, src, words, nth = 0, hint, related }: Finding): void {
    const level = this.#levels[rule] ?? FACT_RULES[rule].level;
    if (level === 'off') return;
    const value = this.spanOf(src);
    const span = value && words !== undefined ? (this.#within(value, words, nth) ?? value) : value;
    // What is said of a place first is the cause of what else is wrong there.
    const place = span ? `${span.file}:${span.line}:${span.column}` : '';
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

  /** Where a value stands; that of the nearest thing around it when it has no place of its own. */
  spanOf(src: DataPath): Span | undefined {
    const { spans } = this.#brief;
    for (let path = src; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')))) {
      const span = spans.get(path) ?? spans.get(`${path}.edtf`);
      if (span) return span;
    }
    return undefined;
  }

  /** Words inside a value as its file has it: lines may break between them, marks may stand among them. */
  #within(span: Span, words: string, nth: number): Span | undefined {
    const lines = this.#linesOf(span.file).slice(span.line - 1, span.endLine ?? span.line);
    const text = lines.join('\n');
    const end = text.length - (lines.at(-1)?.length ?? 0) + (span.endColumn ?? Number.POSITIVE_INFINITY) - 1;
    const pattern = new RegExp(words.split(/\s+/).map(escaped).join('(?:\\s|[*_`]|\\\\)+'), 'g');
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

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function placeIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
}
