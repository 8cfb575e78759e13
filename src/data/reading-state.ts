/** The state that readers of a brief's parts share besides the parsers of values: files, places, problems, and their results. */

import type { Budget } from '../core/budget.ts';
import type { Claim } from '../core/evidence.ts';
import type { FileReader } from '../core/files.ts';
import type { DataPath } from '../core/rich-text.ts';
import { isSameData } from '../core/same-data.ts';
import type { Mention } from './inline-text.ts';
import { KeptParts } from './kept-parts.ts';
import type { Places } from './places.ts';
import type { Problems } from './problems.ts';

/** A mark that refers to something, with its place. */
export interface PlacedMention extends Mention {
  readonly path: DataPath;
  readonly text: string;
}

/** A place where a row or a claim names a claim. */
interface ClaimUse {
  readonly id: string;
  readonly path: DataPath;
}

export interface StateInput {
  readonly folder: string;
  readonly files: FileReader;
  readonly problems: Problems;
  readonly budget: Budget;
  /** The parts of the last brief; by default none are kept. */
  readonly parts?: KeptParts<ReadingState>;
}

/** Each method and each file notes, for the part that is being read, what it sees or does (`KeptParts`). */
export class ReadingState {
  readonly folder: string;
  readonly files: FileReader;
  readonly problems: Problems;
  readonly places: Places;
  readonly mentions: PlacedMention[] = [];
  /** Claims made by rows with inline evidence. */
  readonly rowClaims: Claim[] = [];
  /** The places where rows and other claims name claims. */
  readonly claimUses: ClaimUse[] = [];
  protected readonly parts: KeptParts<ReadingState>;
  readonly #ids = new Map<string, DataPath>();
  readonly #budget: Budget;

  constructor({ folder, files, problems, budget, parts = new KeptParts() }: StateInput) {
    this.folder = folder;
    this.parts = parts;
    this.files = noting(files, parts);
    this.problems = problems;
    this.places = problems.places;
    this.places.notes = parts;
    this.#budget = budget;
  }

  /** Reads a part, or takes it from the last build. `work` depends on `inputs`, which are compared by value, and on this state. */
  part<T>(name: string, inputs: readonly unknown[], work: () => T): T {
    return this.parts.read(name, inputs, this, work);
  }

  addMention(mention: PlacedMention): void {
    this.mentions.push(mention);
    this.parts.did((now) => now.addMention(mention));
  }

  addRowClaim(claim: Claim): void {
    this.rowClaims.push(claim);
    this.parts.did((now) => now.addRowClaim(claim));
  }

  addClaimUse(use: ClaimUse): void {
    this.claimUses.push(use);
    this.parts.did((now) => now.addClaimUse(use));
  }

  /** Spends steps of the build's budget. Throws `LimitReached`. */
  spend(steps = 1): void {
    this.parts.spent(steps);
    this.#budget.spend(steps);
  }

  /** Throws `LimitReached` if a table or chart has too many rows. */
  countRows(limit: 'table-rows' | 'chart-rows', count: number, src: DataPath): void {
    this.parts.did((now) => now.countRows(limit, count, src));
    if (count > this.#budget.limits[limit]) this.#budget.check(limit, count, this.places.keySpan(src));
  }

  /** Reports malformed and duplicate ids. */
  id(id: string, src: DataPath): void {
    this.parts.did((now) => now.id(id, src));
    if (!/^\w[\w-]*$/.test(id) && !/^[\p{L}\p{N}_][\p{L}\p{N}_-]*$/u.test(id)) {
      const hint = 'use letters, digits, - and _';
      const span = this.places.keySpan(src);
      this.problems.report(src, { code: 'bad-id', message: `'${id}' can't be an id`, hint, span });
    }
    const other = this.#ids.get(id);
    if (other !== undefined) {
      const line = this.places.keySpan(other)?.line;
      const message = `the id '${id}' is taken${line === undefined ? '' : ` by line ${line}`}`;
      const hint = 'give one of them another id';
      this.problems.report(src, { code: 'duplicate-id', message, hint, span: this.places.keySpan(src) });
    }
    this.#ids.set(id, src);
  }

  hasId(id: string): boolean {
    const isTaken = this.#ids.has(id);
    this.parts.saw((now) => now.hasId(id) === isTaken);
    return isTaken;
  }
}

function noting(files: FileReader, parts: KeptParts<ReadingState>): FileReader {
  return {
    read(path) {
      const bytes = files.read(path);
      parts.saw((now) => isSameFile(now.files.read(path), bytes));
      return bytes;
    },
    list(path) {
      const names = files.list(path);
      parts.saw((now) => isSameData(now.files.list(path), names));
      return names;
    },
    refusal: (path) => files.refusal?.(path),
  };
}

function isSameFile(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && Buffer.compare(a, b) === 0);
}
