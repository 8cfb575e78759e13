/**
 * Finds where a template reads a property of a missing value: the error that Handlebars throws doesn't name the place.
 */

import type { Program } from './source-places.ts';

export interface MissingValue {
  /** The property read: `here`. */
  readonly key: string;
  /** The path in the template: `nothing.here`. All candidates. */
  readonly paths: readonly string[];
  readonly line: number;
  /** From 0. */
  readonly column: number;
}

interface PathExpression {
  readonly type: 'PathExpression';
  readonly original: string;
  readonly parts: readonly unknown[];
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
}

/** The first path of the template that a JavaScript error can refer to; undefined for any other error. */
export function missingValue(message: string, parse: () => Program): MissingValue | undefined {
  const key = /^Cannot read properties of (?:undefined|null) \(reading '(.+)'\)$/.exec(message)?.[1];
  if (key === undefined) return undefined;
  const found: PathExpression[] = [];
  collectPaths(parse(), (path) => path.parts.indexOf(key) > 0 && found.push(path));
  const [first] = found;
  return first && { key, paths: [...new Set(found.map((path) => path.original))], ...first.loc.start };
}

function collectPaths(node: unknown, visit: (path: PathExpression) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (isPath(node)) visit(node);
  for (const child of Object.values(node)) collectPaths(child, visit);
}

function isPath(node: object): node is PathExpression {
  return 'type' in node && node.type === 'PathExpression';
}
