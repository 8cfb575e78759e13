/** calc() over numbers, lengths and percentages (CSS Values 4, 10.8-10.10). */

import type { CssNode, FunctionNode } from 'css-tree';
import { isFiniteSum, type LengthSum, lengthOf, NO_LENGTH } from './units.ts';

type CalcValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'length'; readonly sum: LengthSum; readonly hasPercent: boolean };

/** The value of a calc(); undefined for another function, a wrong type (`1pt + 2`, `1pt * 1pt`) or division by 0. */
export function evaluateCalc(node: FunctionNode): CalcValue | undefined {
  if (node.name.toLowerCase() !== 'calc') return undefined;
  const value = evaluateSum(node.children.toArray());
  if (!value) return undefined;
  const finite = value.kind === 'number' ? Number.isFinite(value.value) : isFiniteSum(value.sum);
  return finite ? value : undefined;
}

function evaluateSum(nodes: readonly CssNode[]): CalcValue | undefined {
  const terms = splitBySigns(nodes, '+', '-');
  let total: CalcValue | undefined;
  for (const { sign, nodes: term } of terms) {
    const value = evaluateProduct(term);
    if (!value) return undefined;
    total = total === undefined ? value : add(total, sign === '-' ? scale(value, -1) : value);
    if (!total) return undefined;
  }
  return total;
}

function evaluateProduct(nodes: readonly CssNode[]): CalcValue | undefined {
  let product: CalcValue | undefined;
  for (const { sign, nodes: factor } of splitBySigns(nodes, '*', '/')) {
    const value = factor.length === 1 && factor[0] ? evaluateOne(factor[0]) : undefined;
    if (!value) return undefined;
    if (product === undefined) product = value;
    else if (value.kind === 'number') product = scale(product, sign === '/' ? 1 / value.value : value.value);
    else if (sign === '*' && product.kind === 'number') product = scale(value, product.value);
    else return undefined;
  }
  return product;
}

function evaluateOne(node: CssNode): CalcValue | undefined {
  if (node.type === 'Number') return { kind: 'number', value: Number(node.value) };
  if (node.type === 'Parentheses') return evaluateSum(node.children.toArray());
  if (node.type === 'Function') return evaluateCalc(node);
  const sum = lengthOf(node);
  return sum && { kind: 'length', sum, hasPercent: node.type === 'Percentage' };
}

interface Signed {
  /** The sign before the part; for the first part, the first of the two signs. */
  readonly sign: string;
  readonly nodes: readonly CssNode[];
}

/** The parts between signs. Empty parts are kept, and are invalid as values. */
function splitBySigns(nodes: readonly CssNode[], first: string, second: string): Signed[] {
  const parts: { sign: string; nodes: CssNode[] }[] = [{ sign: first, nodes: [] }];
  for (const node of nodes) {
    const sign = node.type === 'Operator' ? node.value.trim() : undefined;
    if (sign === first || sign === second) parts.push({ sign, nodes: [] });
    else parts.at(-1)?.nodes.push(node);
  }
  return parts;
}

function add(a: CalcValue, b: CalcValue): CalcValue | undefined {
  if (a.kind === 'number' || b.kind === 'number') {
    return a.kind === 'number' && b.kind === 'number' ? { kind: 'number', value: a.value + b.value } : undefined;
  }
  const sum = {
    pt: a.sum.pt + b.sum.pt,
    em: a.sum.em + b.sum.em,
    rem: a.sum.rem + b.sum.rem,
    lh: a.sum.lh + b.sum.lh,
    percent: a.sum.percent + b.sum.percent,
  };
  return { kind: 'length', sum, hasPercent: a.hasPercent || b.hasPercent };
}

function scale(value: CalcValue, factor: number): CalcValue {
  if (value.kind === 'number') return { kind: 'number', value: value.value * factor };
  const { pt, em, rem, lh, percent } = value.sum;
  const sum = { ...NO_LENGTH, pt: pt * factor, em: em * factor, rem: rem * factor, lh: lh * factor };
  return { kind: 'length', sum: { ...sum, percent: percent * factor }, hasPercent: value.hasPercent };
}
