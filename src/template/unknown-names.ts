/** Finds names that every JavaScript object inherits and no brief defines. */

import type { Program } from './source-places.ts';

export interface UnknownName {
  readonly name: string;
  /** From 1. */
  readonly line: number;
  /** From 0. */
  readonly column: number;
}

/**
 * The first path in a template with a name such as 'constructor', for which Handlebars would silently print nothing.
 */
export function inheritedName(program: Program): UnknownName | undefined {
  let found: UnknownName | undefined;
  const visit = (node: unknown): void => {
    if (found || typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const one of node) visit(one);
      return;
    }
    if (isPath(node)) {
      const name = node.parts.find((part) => typeof part === 'string' && part in Object.prototype);
      if (name !== undefined) found = { name: String(name), line: node.loc.start.line, column: node.loc.start.column };
    }
    for (const one of Object.values(node)) visit(one);
  };
  visit(program.body);
  return found;
}

interface Path {
  readonly type: 'PathExpression';
  readonly parts: readonly unknown[];
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
}

function isPath(node: object): node is Path {
  return 'type' in node && node.type === 'PathExpression' && 'parts' in node && Array.isArray(node.parts);
}
