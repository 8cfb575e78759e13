/**
 * Keeps what checks found in passages and claims from one build to the next. A check runs again only where it would see
 * something else: another text, another claim among those it looked up, other `Grounds`. Elsewhere its findings are added
 * again, at the places where their values are now.
 */

import type { Brief } from '../../core/brief.ts';
import type { Claim } from '../../core/evidence.ts';
import type { DataPath } from '../../core/rich-text.ts';
import { isSameData } from '../../core/same-data.ts';
import { KnownMemory } from '../known.ts';
import type { Passage } from '../passages/passage.ts';
import type { NotedReport, Report } from '../report.ts';
import type { ReadTexts, StatementMemory } from '../statements/statement-memory.ts';
import { areSameGrounds, type Grounds } from './grounds.ts';
import { type LookedUp, NotedClaims, withKeptClaims } from './noted-claims.ts';

export type CheckName = 'figures' | 'directions' | 'quotations' | 'consistency' | 'wording' | 'claim' | 'source';

interface KeptCheck {
  readonly inputs: readonly unknown[];
  readonly looked: LookedUp;
  readonly texts: ReadTexts;
  readonly noted: NotedReport;
  readonly value: unknown;
}

/** The checks of the last build. Its size is that of one brief. */
export class CheckMemory {
  grounds: Grounds | undefined;
  claims: ReadonlyMap<string, Claim> = new Map();
  passages: ReadonlyMap<DataPath, readonly Passage[]> = new Map();
  known = new KnownMemory();
  /** By passage or claim. */
  checks = new WeakMap<object, Map<CheckName, KeptCheck>>();
}

/** The checks of one build. */
export class KeptChecks {
  /** The brief's claims; unchanged ones are the objects of the last build. */
  readonly claims: NotedClaims;
  readonly grounds: Grounds;
  readonly known: KnownMemory;
  readonly #memory: CheckMemory;
  readonly #statements: StatementMemory;
  readonly #report: Report;

  constructor(
    { claims }: Pick<Brief, 'claims'>,
    grounds: Grounds,
    memory: CheckMemory,
    statements: StatementMemory,
    report: Report,
  ) {
    const isSame = memory.grounds !== undefined && areSameGrounds(memory.grounds, grounds);
    this.grounds = isSame && memory.grounds ? memory.grounds : grounds;
    if (!isSame) {
      memory.checks = new WeakMap();
      memory.known = new KnownMemory();
    }
    memory.grounds = this.grounds;
    memory.claims = withKeptClaims(memory.claims, claims);
    this.claims = new NotedClaims(memory.claims);
    this.known = memory.known;
    this.known.evidence.keepTexts(memory.claims.values(), statements);
    this.#memory = memory;
    this.#statements = statements;
    this.#report = report;
  }

  /** The passages of this build; unchanged ones are the objects of the last build. */
  keepPassages(passages: readonly Passage[]): readonly Passage[] {
    const before = this.#memory.passages;
    const now = new Map<DataPath, Passage[]>();
    const kept = passages.map((passage) => {
      const same = before.get(passage.src)?.find((one) => isSameData(one, passage)) ?? passage;
      const others = now.get(passage.src);
      if (others) others.push(same);
      else now.set(passage.src, [same]);
      return same;
    });
    this.#memory.passages = now;
    return kept;
  }

  /**
   * Runs a check of a passage or claim, or adds what it found last time. `work` may look at the passage or claim, the
   * claims, the grounds, and `inputs`, which are compared by value.
   */
  run<T>(name: CheckName, of: Passage | Claim, work: () => T, inputs: readonly unknown[] = []): T {
    const checks = this.#checksOf(of);
    const kept = checks.get(name);
    if (kept && this.claims.areSame(kept.looked) && isSameData(kept.inputs, inputs)) {
      this.#statements.keep(kept.texts);
      this.#report.repeat(kept.noted);
      return kept.value as T;
    }
    const { value: read, noted } = this.#report.noting(() => this.#statements.noting(() => this.claims.noting(work)));
    const { value: done, texts } = read;
    checks.set(name, { inputs, looked: done.looked, texts, noted, value: done.value });
    return done.value;
  }

  #checksOf(of: Passage | Claim): Map<CheckName, KeptCheck> {
    const known = this.#memory.checks.get(of);
    if (known) return known;
    const checks = new Map<CheckName, KeptCheck>();
    this.#memory.checks.set(of, checks);
    return checks;
  }
}
