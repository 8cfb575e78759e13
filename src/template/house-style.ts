/** The user's house style: one file of variables. A name that nothing uses is a slip that CSS itself passes over. */

import type { Diagnostic } from '../core/diagnostic.ts';
import { didYouMean } from '../core/suggest.ts';
import type { TemplateFile } from './template-file.ts';

/** Warnings for variables that are set in a house style and known to no other sheet, nor used in it. */
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

/** Blanks in their place, so that places stay. */
function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));
}
