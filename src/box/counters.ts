/** CSS counters (CSS Lists 3, 4), with a stack of scopes for each name. */

import type { ComputedStyle } from '../css/computed-style.ts';

interface Scope {
  readonly depth: number;
  value: number;
}

export class Counters {
  #scopes = new Map<string, Scope[]>();
  #depth = 0;

  /** Applies an element's counter-reset and counter-increment, and opens the scope of its children. */
  enter(style: ComputedStyle): void {
    for (const { name, value } of style.counterReset) this.#reset(name, value);
    for (const { name, value } of style.counterIncrement) this.#increment(name, value);
    this.#depth++;
  }

  /** Closes the scope: removes counters created by the element's children, and keeps those shared with siblings. */
  leave(): void {
    for (const stack of this.#scopes.values()) {
      while (stack.length > 0 && (stack.at(-1)?.depth ?? 0) >= this.#depth) stack.pop();
    }
    this.#depth--;
  }

  /** All counters as text. */
  get state(): string {
    return JSON.stringify([this.#depth, ...this.#scopes]);
  }

  set state(state: string) {
    if (state === this.state) return;
    const [depth, ...scopes] = JSON.parse(state) as [number, ...[string, Scope[]][]];
    this.#depth = depth;
    this.#scopes = new Map(scopes);
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
    // Replaces a sibling's counter of the same name; shadows an ancestor's.
    if (top && top.depth === this.#depth) top.value = value;
    else stack.push({ depth: this.#depth, value });
  }

  #increment(name: string, by: number): void {
    const top = this.#scopes.get(name)?.at(-1);
    if (top) top.value += by;
    else this.#reset(name, by);
  }
}
