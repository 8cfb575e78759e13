/** CSS counters (CSS Lists 3, 4): a stack of scopes for each name, and numbers written in a counter style. */

import type { ComputedStyle } from '../css/computed-style.ts';

export class Counters {
  readonly #scopes = new Map<string, { depth: number; value: number }[]>();
  #depth = 0;

  /** Applies an element's counter-reset and counter-increment, and opens the scope of its children. */
  enter(style: ComputedStyle): void {
    for (const { name, value } of style.counterReset) this.#reset(name, value);
    for (const { name, value } of style.counterIncrement) this.#increment(name, value);
    this.#depth++;
  }

  /** Closes the scope: counters that the element's children made are gone, those that siblings share stay. */
  leave(): void {
    for (const stack of this.#scopes.values()) {
      while (stack.length > 0 && (stack.at(-1)?.depth ?? 0) >= this.#depth) stack.pop();
    }
    this.#depth--;
  }

  /** The innermost value, 0 when there is no such counter. */
  value(name: string): number {
    return this.#scopes.get(name)?.at(-1)?.value ?? 0;
  }

  /** All values, outermost first. */
  values(name: string): readonly number[] {
    return (this.#scopes.get(name) ?? []).map((s) => s.value);
  }

  set(name: string, value: number): void {
    const top = this.#scopes.get(name)?.at(-1);
    if (top) top.value = value;
    else this.#reset(name, value);
  }

  reset(name: string, value: number): void {
    this.#reset(name, value);
  }

  increment(name: string, value: number): void {
    this.#increment(name, value);
  }

  #reset(name: string, value: number): void {
    const stack = this.#scopes.get(name) ?? [];
    if (!this.#scopes.has(name)) this.#scopes.set(name, stack);
    const top = stack.at(-1);
    // A sibling's counter of the same name is replaced, an ancestor's is covered.
    if (top && top.depth === this.#depth) top.value = value;
    else stack.push({ depth: this.#depth, value });
  }

  #increment(name: string, by: number): void {
    const top = this.#scopes.get(name)?.at(-1);
    if (top) top.value += by;
    else this.#reset(name, by);
  }
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'],
  [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
]; // biome-ignore format: a table

/** A number in a predefined counter style (CSS Counter Styles 3, 6); styles that can't show it fall back to decimal. */
export function counterText(value: number, style: string): string {
  switch (style) {
    case 'none':
      return '';
    case 'disc':
      return '•';
    case 'circle':
      return '◦';
    case 'square':
      return '▪';
    case 'lower-alpha':
    case 'lower-latin':
      return alphabetic(value);
    case 'upper-alpha':
    case 'upper-latin':
      return alphabetic(value).toUpperCase();
    case 'lower-roman':
      return roman(value);
    case 'upper-roman':
      return roman(value).toUpperCase();
    case 'decimal-leading-zero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

function alphabetic(value: number): string {
  if (value < 1) return String(value);
  let text = '';
  for (let n = value; n > 0; n = Math.floor((n - 1) / 26)) text = String.fromCharCode(97 + ((n - 1) % 26)) + text;
  return text;
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let text = '';
  let rest = value;
  for (const [n, letters] of ROMAN) {
    for (; rest >= n; rest -= n) text += letters;
  }
  return text;
}

/** A list item's marker: the counter in its style, with the full stop that numeric styles take, or a quoted string. */
export function markerText(value: number, listStyleType: string): string {
  if (/^["']/.test(listStyleType)) return listStyleType.slice(1, -1);
  const text = counterText(value, listStyleType);
  return /^(none|disc|circle|square)$/.test(listStyleType) ? text : `${text}.`;
}
