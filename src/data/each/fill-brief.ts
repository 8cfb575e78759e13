/** Puts the values of a row into a brief: the words of slots, whole values, conditions, and the row as evidence. */

import type { Span } from '../../core/diagnostic.ts';
import type { DataPath } from '../../core/rich-text.ts';
import type { TextRange } from '../literal-text.ts';
import type { Problems } from '../problems.ts';
import type { RawBrief } from '../schema.ts';
import { holds } from './conditions.ts';
import { withoutMentions } from './left-out-parts.ts';
import { rowStatement } from './row-statement.ts';
import { asData, evaluate, printed } from './slot-forms.ts';
import { type SlotContext, SlotError, type SlotFault } from './slot-value.ts';
import { likeSlots, type SlotExpression, slotsIn, wholeSlot } from './slots.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The brief of a place. Mistakes of slots are reported where they are, mistakes of cells at the cell. Parts with a condition that
 * the row doesn't meet are undefined, so that the others keep their paths.
 */
export function fillBrief(brief: RawBrief, context: SlotContext, problems: Problems): RawBrief {
  const filler = new BriefFiller(context, problems);
  const { each, ...parts } = brief;
  const chosen = filler.chosen(parts, '', '') as RawBrief;
  const filled = filler.filled(withoutMentions(chosen, filler.leftOut), '') as RawBrief;
  filler.silenceFaulty();
  return { ...filled, each };
}

/** Sections and blocks, which may have a condition. */
const MAY_HAVE_CONDITION = /(?:^|\.)(?:sections|blocks)\[\d+\]$/;
const EVIDENCE = /\.evidence(?:\[\d+\])?$/;

class BriefFiller {
  readonly leftOut: unknown[] = [];
  readonly #context: SlotContext;
  readonly #problems: Problems;
  /** Cells that were reported: one is used in many places. */
  readonly #reported = new Set<string>();
  /** Values with a fault. What follows from it is not reported. */
  readonly #faulty = new Set<DataPath>();

  constructor(context: SlotContext, problems: Problems) {
    this.#context = context;
    this.#problems = problems;
  }

  /** A value without the parts that have a condition which isn't met. */
  chosen(value: unknown, path: DataPath, key: string): unknown {
    if (key !== '' && !/^(?:sections|blocks|box)$/.test(key)) return value;
    if (Array.isArray(value)) return value.map((one: unknown, i) => this.#part(one, `${path}[${i}]`));
    if (!isMap(value)) return value;
    return this.#inner(value, path);
  }

  #inner(map: Fields, path: DataPath): Fields {
    const entries = Object.entries(map);
    return Object.fromEntries(entries.map(([key, one]) => [key, this.chosen(one, below(path, key), key)]));
  }

  #part(part: unknown, path: DataPath): unknown {
    if (!isMap(part) || !MAY_HAVE_CONDITION.test(path)) return part;
    const { when, ...rest } = part;
    if (typeof when === 'string' && !this.#meets(when, `${path}.when`)) {
      this.leftOut.push(rest);
      return undefined;
    }
    return this.#inner(rest, path);
  }

  #meets(condition: string, path: DataPath): boolean {
    return this.#attempt(() => holds(condition, this.#context), path, this.#problems.places.spanOf(path)) ?? true;
  }

  /** A value with the row's values in its slots. */
  filled(value: unknown, path: DataPath): unknown {
    if (typeof value === 'string') return this.#text(value, path);
    if (Array.isArray(value)) return value.map((one: unknown, i) => this.filled(one, `${path}[${i}]`));
    if (!isMap(value)) return value;
    const entries = Object.entries(value).map(([key, one]) => [key, this.filled(one, below(path, key))] as const);
    const map = Object.fromEntries(entries);
    return EVIDENCE.test(path) && map.row !== undefined ? this.#evidence(map, path) : map;
  }

  #text(text: string, path: DataPath): string {
    const whole = wholeSlot(text);
    if (whole) return this.#whole(whole, path);
    this.#unread(text, path);
    if (!text.includes('{=')) return text;
    const { slots, unclosed } = slotsIn(text);
    const { places } = this.#problems;
    if (unclosed !== undefined) {
      const message = "'{=' is not closed";
      const hint = 'write {= column}, or \\{= for the characters themselves';
      const span = places.spanInside(path, text, unclosed, 2);
      this.#problems.report(path, { code: 'unclosed-slot', message, hint, span });
    }
    let filled = '';
    let at = 0;
    const pieces = slots.map(({ start, end, expression }) => {
      filled += text.slice(at, start);
      at = end;
      const span = places.spanInside(path, text, start, end - start);
      const from = filled.length;
      filled += this.#words(expression, path, span);
      return { filled: { start: from, end: filled.length }, slot: { start, end } };
    });
    places.addFilled(path, { template: text, pieces });
    return filled + text.slice(at);
  }

  /** Reports columns between the brackets of other programs: "{name}", "{{name}}". */
  #unread(text: string, path: DataPath): void {
    for (const { start, end, column } of likeSlots(text)) {
      if (!this.#context.place.table.columns.includes(column)) continue;
      const message = `'${text.slice(start, end)}' is printed as it is`;
      const span = this.#problems.places.spanInside(path, text, start, end - start);
      this.#problems.report(path, {
        code: 'unread-slot',
        severity: 'warning',
        message,
        hint: `write {= ${column}}`,
        span,
      });
    }
  }

  /** The words of a slot in a text. */
  #words(expression: SlotExpression, path: DataPath, span: Span | undefined): string {
    const { locale } = this.#context;
    return this.#attempt(() => printed(evaluate(expression, this.#context), locale), path, span) ?? '';
  }

  /** A whole value, such as `= code`: as the rows write it, and at their place. */
  #whole(expression: SlotExpression, path: DataPath): string {
    const { places } = this.#problems;
    const text = this.#attempt(() => asData(expression, this.#context), path, places.spanOf(path));
    if (text === undefined) return '';
    const cell = this.#context.place.row.cells.get(expression.column);
    if (cell && expression.forms.length === 0) places.add(path, cell);
    const all: TextRange = { start: 0, end: text.length };
    places.addFilled(path, { template: text, pieces: [{ filled: all, slot: all }] });
    return text;
  }

  /** Undefined where there is a fault, which is reported. */
  #attempt<T>(work: () => T, path: DataPath, span: Span | undefined): T | undefined {
    try {
      return work();
    } catch (error) {
      this.#report(error, path, span);
      return undefined;
    }
  }

  #evidence(map: Fields, path: DataPath): Fields {
    const { places } = this.#problems;
    const { place, locale } = this.#context;
    const isList = Array.isArray(map.row);
    const stated = (isList ? (map.row as readonly unknown[]) : [map.row]).map(String);
    const parts = stated.map((one, i) => {
      const at = isList ? `${path}.row[${i}]` : `${path}.row`;
      return this.#attempt(() => rowStatement(one, this.#context), at, places.spanOf(at)) ?? '';
    });
    if (map.quote !== undefined) {
      const message = 'evidence is a quote or a row, not both';
      this.#problems.report(path, { code: 'two-data', message, hint: 'remove one of them' });
    }
    places.add(`${path}.quote`, place.row.cells.get(stated[0] ?? '') ?? place.row.place);
    return { ...map, quote: parts.join(locale.words.punctuation.semicolon) };
  }

  /** After the last value: a text may have several faults. */
  silenceFaulty(): void {
    for (const path of this.#faulty) this.#problems.silence(path);
  }

  /** Reports a fault of the brief at its place, and one of a cell at the cell, once. */
  #report(error: unknown, path: DataPath, span: Span | undefined): void {
    if (!(error instanceof SlotError)) throw error;
    const { code, message, hint, cell } = error.fault;
    if (!cell) this.#problems.report(path, { code, message, hint, span });
    else if (!this.#problems.isSpoiled(path)) this.#reportCell(error.fault, cell, span);
    this.#faulty.add(path);
  }

  #reportCell({ code, message, hint }: SlotFault, cell: NonNullable<SlotFault['cell']>, user: Span | undefined): void {
    const { source, start, end } = cell.row.cells.get(cell.column) ?? cell.row.place;
    const once = `${code} ${cell.row.key} ${cell.column}`;
    if (this.#reported.has(once)) return;
    this.#reported.add(once);
    const related = user ? [{ message: 'the brief uses it here', span: user }] : [];
    const more = { ...(hint !== undefined && { hint }), related };
    this.#problems.add({ severity: 'error', code: `data/${code}`, message, span: source.span(start, end), ...more });
  }
}

function below(path: DataPath, key: string): DataPath {
  return path === '' ? key : `${path}.${key}`;
}

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
