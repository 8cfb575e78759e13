/**
 * Checks the user's house style, a file of variables. A variable that nothing uses is a likely typo, which CSS itself
 * ignores.
 */

import type { Diagnostic } from '../core/diagnostic.ts';
import { didYouMean } from '../core/suggest.ts';
import type { TemplateFile } from './template-file.ts';

/** Warnings for variables set in a house style that occur in no other sheet and aren't used in it. */
export function unknownVariables(house: TemplateFile, others: readonly TemplateFile[]): readonly Diagnostic[] {
  const known = new Set(others.flatMap(({ text }) => withoutComments(text).match(/--[\w-]+/g) ?? []));
  const text = withoutComments(house.text);
  const used = new Set([...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
  return [...text.matchAll(/(--[\w-]+)\s*:/g)].flatMap(({ 1: name = '', index }) => {
    if (known.has(name) || used.has(name)) return [];
    const before = text.slice(0, index).split('\n');
    const hint = didYouMean(name, known);
    return {
      severity: 'warning',
      code: 'template/unknown-variable',
      message: `no layout uses ${name}`,
      span: { file: house.file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
      ...(hint ? { hint } : {}),
    };
  });
}

/** Replaces comments with blanks, so that places don't change. */
function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));
}
