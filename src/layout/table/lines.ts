/** Collapsed borders as lines on the grid, for the rows in one region: each drawn once, including joints. */

import type { Fragment, RuleFragment } from '../fragment.ts';
import { type Border, type CollapsedBorders, sameBorder } from './borders.ts';

/** A row's part in a region; `bottom` of one is `top` of the next. */
export interface RowBand {
  readonly row: number;
  readonly top: number;
  readonly bottom: number;
  /** True where the row is cut: there is no border at a cut. */
  readonly cutAbove: boolean;
  readonly cutBelow: boolean;
}

export interface GridLines {
  readonly borders: CollapsedBorders;
  readonly rowCount: number;
  /** The places of the lines between columns on the page, including the outermost. */
  readonly xs: readonly number[];
}

export function collapsedLines(bands: readonly RowBand[], lines: GridLines): readonly Fragment[] {
  return bands.length === 0 ? [] : new LineMaker(bands, lines).make();
}

const NONE: Border = { width: 0, style: 'none', color: { r: 0, g: 0, b: 0, a: 0 } };

class LineMaker {
  readonly #xs: readonly number[];
  /** -1 where the first column is at the right. */
  readonly #forward: 1 | -1;
  readonly #ys: readonly number[];
  /** Borders along each horizontal line by column, and at each row by vertical line. */
  readonly #across: readonly (readonly Border[])[];
  readonly #down: readonly (readonly Border[])[];

  constructor(bands: readonly RowBand[], { borders, rowCount, xs }: GridLines) {
    const columns = Array.from({ length: xs.length - 1 }, (_, c) => c);
    this.#xs = xs;
    this.#forward = (xs.at(-1) ?? 0) < (xs[0] ?? 0) ? -1 : 1;
    this.#ys = [...bands.map((band) => band.top), bands.at(-1)?.bottom ?? 0];
    this.#down = bands.map(({ row }) => xs.map((_, c) => borders.beside(row, c)));
    this.#across = this.#ys.map((_, i) => {
      const above = bands[i - 1];
      const below = bands[i];
      if ((!above && below?.cutAbove) || (!below && above?.cutBelow)) return columns.map(() => NONE);
      const over = above?.row ?? ((below?.row ?? 0) > 0 ? (below?.row ?? 0) - 1 : undefined);
      const next = (above?.row ?? 0) + 1;
      const under = below?.row ?? (next < rowCount ? next : undefined);
      return columns.map((c) => borders.between(over, under, c));
    });
  }

  make(): RuleFragment[] {
    const rules: RuleFragment[] = [];
    this.#across.forEach((edges, i) => {
      for (const { from, to, border } of runs(edges, (c) => this.#passesAcross(i, c))) {
        const y = this.#ys[i] ?? 0;
        const start = this.#x(from) + this.#forward * this.#endAcross(i, from, from);
        const end = this.#x(to) - this.#forward * this.#endAcross(i, to, to - 1);
        const rect = { x: Math.min(start, end), width: Math.abs(end - start) };
        rules.push(rule({ ...rect, y: y - border.width / 2, height: border.width }, border));
      }
    });
    this.#xs.forEach((x, c) => {
      const edges = this.#down.map((row) => row[c] ?? NONE);
      for (const { from, to, border } of runs(edges, (i) => !this.#crossed(i, c))) {
        const top = this.#y(from) + this.#endDown(from, c, from);
        const bottom = this.#y(to) - this.#endDown(to, c, to - 1);
        rules.push(rule({ x: x - border.width / 2, y: top, width: border.width, height: bottom - top }, border));
      }
    });
    return rules;
  }

  #x(c: number): number {
    return this.#xs[c] ?? 0;
  }

  #y(i: number): number {
    return this.#ys[i] ?? 0;
  }

  /** The widest of the horizontal and of the vertical borders at a joint. */
  #joint(i: number, c: number): { readonly across: number; readonly down: number } {
    const at = (edges: readonly Border[] | undefined, k: number): number => edges?.[k]?.width ?? 0;
    return {
      across: Math.max(at(this.#across[i], c - 1), at(this.#across[i], c)),
      down: Math.max(at(this.#down[i - 1], c), at(this.#down[i], c)),
    };
  }

  /** True when the horizontal line continues through the joint: the wider line does, or the horizontal one of two alike. */
  #crossed(i: number, c: number): boolean {
    const { across, down } = this.#joint(i, c);
    return across > 0 && across >= down;
  }

  #passesAcross(i: number, c: number): boolean {
    return this.#joint(i, c).down === 0 || this.#crossed(i, c);
  }

  /** How much a horizontal line, whose edge is `column`, is shorter at a joint; negative where it fills the corner. */
  #endAcross(i: number, c: number, column: number): number {
    const { down } = this.#joint(i, c);
    const edges = this.#across[i];
    return this.#crossed(i, c) ? cornerShare(edges?.[column], edges?.[column === c ? c - 1 : c]) * down : down / 2;
  }

  #endDown(i: number, c: number, row: number): number {
    const { across } = this.#joint(i, c);
    const beyond = this.#down[row === i ? i - 1 : i]?.[c];
    return this.#crossed(i, c) ? across / 2 : cornerShare(this.#down[row]?.[c], beyond) * across;
  }
}

/** The share of the crossing line that a line leaves at a corner: the wider line fills the corner, equal ones split it. */
function cornerShare(own: Border | undefined, beyond: Border | undefined): number {
  const difference = (own?.width ?? 0) - (beyond?.width ?? 0);
  return difference > 0 ? -0.5 : difference < 0 ? 0.5 : 0;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly border: Border;
}

/** Neighbouring edges of one border, joined where `passes` is true. */
function runs(edges: readonly Border[], passes: (at: number) => boolean): Run[] {
  const found: Run[] = [];
  edges.forEach((border, k) => {
    if (border.width <= 0) return;
    const last = found.at(-1);
    if (last && last.to === k && sameBorder(last.border, border) && passes(k)) {
      found[found.length - 1] = { ...last, to: k + 1 };
    } else found.push({ from: k, to: k + 1, border });
  });
  return found;
}

function rule(rect: RuleFragment['rect'], { style, color }: Border): RuleFragment {
  return { kind: 'rule', rect, style, color };
}
