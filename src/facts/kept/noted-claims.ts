/** The claims of a brief, which note the ids that a check looks up. */

import { type Claim, claimReference } from '../../core/evidence.ts';
import { isSameData } from '../../core/same-data.ts';

export type Claims = ReadonlyMap<string, Claim>;

/** The claims that a check looked at. */
export interface LookedUp {
  /** By id; undefined for an id without a claim. */
  readonly claims: ReadonlyMap<string, Claim | undefined>;
  /** All claims, if the check went through all of them. */
  readonly all: readonly Claim[] | undefined;
}

export class NotedClaims extends Map<string, Claim> {
  #looked: { readonly claims: Map<string, Claim | undefined>; all: readonly Claim[] | undefined } | undefined;

  /** Notes which claims `work` looks at. */
  noting<T>(work: () => T): { readonly value: T; readonly looked: LookedUp } {
    const looked = { claims: new Map(), all: undefined };
    this.#looked = looked;
    const value = work();
    this.#looked = undefined;
    return { value, looked };
  }

  /** True if a check that looked at these claims would find the same ones now. */
  areSame({ claims, all }: LookedUp): boolean {
    for (const [id, claim] of claims) if (super.get(id) !== claim) return false;
    if (!all) return true;
    const now = [...super.values()];
    return all.length === now.length && all.every((claim, i) => claim === now[i]);
  }

  override get(id: string): Claim | undefined {
    const claim = super.get(id);
    this.#looked?.claims.set(id, claim);
    return claim;
  }

  override has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  #lookAtAll(): void {
    if (this.#looked) this.#looked.all ??= [...super.values()];
  }

  override get size(): number {
    this.#lookAtAll();
    return super.size;
  }

  override keys(): MapIterator<string> {
    this.#lookAtAll();
    return super.keys();
  }

  override values(): MapIterator<Claim> {
    this.#lookAtAll();
    return super.values();
  }

  override entries(): MapIterator<[string, Claim]> {
    this.#lookAtAll();
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[string, Claim]> {
    return this.entries();
  }

  override forEach(callback: (claim: Claim, id: string, map: Map<string, Claim>) => void): void {
    this.#lookAtAll();
    super.forEach(callback);
  }
}

/**
 * A build's claims, with the same object as in the last build for each that says the same and follows only from claims
 * that say the same. So a claim's object stands for all that a check reads through it.
 */
export function withKeptClaims(before: Claims, now: Claims): Claims {
  const changed = new Set([...before.keys()].filter((id) => !now.has(id)));
  for (const [id, claim] of now) if (!isSameData(before.get(id), claim)) changed.add(id);
  const follows = (id: string): boolean => changed.has(id) || changed.has(claimReference(id, now).claim);
  for (let size = -1; size !== changed.size; ) {
    size = changed.size;
    for (const [id, { from }] of now) if (from.some(follows)) changed.add(id);
  }
  return new Map([...now].map(([id, claim]) => [id, changed.has(id) ? claim : (before.get(id) ?? claim)]));
}
