/** The structure tree as text, for tests and `--print tags`. */

import type { ContentMark, TagNode, TagPlan } from './tag-tree.ts';

/** Indented roles with their attributes, and text in quotes with its page and MCID. */
export function printTags(plan: TagPlan): string {
  const words = new Map<ContentMark, string>();
  for (const [fragment, mark] of plan.marks) {
    if (mark.kind !== 'content') continue;
    const text = fragment.kind === 'text' && fragment.origin !== 'hyphen' ? fragment.run.text : '';
    words.set(mark, (words.get(mark) ?? '') + text);
  }
  const out: string[] = [];
  print(plan.root, '', words, out);
  return `${out.join('\n')}\n`;
}

function print(node: TagNode, indent: string, words: ReadonlyMap<ContentMark, string>, out: string[]): void {
  out.push(`${indent}${node.role}${attributes(node)}`);
  for (const child of node.children) {
    if (child.kind === 'node') print(child, `${indent}  `, words, out);
    else out.push(`${indent}  ${JSON.stringify(words.get(child) ?? '')} @${child.page}.${child.mcid}`);
  }
}

function attributes(node: TagNode): string {
  const out: string[] = [];
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined) out.push(` ${name}=${value}`);
  };
  add('id', node.id);
  add('title', node.title && JSON.stringify(node.title));
  add('alt', node.alt && JSON.stringify(node.alt));
  add('lang', node.language);
  add('numbering', node.listNumbering);
  add('scope', node.scope);
  if (node.rowSpan > 1) add('rowspan', String(node.rowSpan));
  if (node.colSpan > 1) add('colspan', String(node.colSpan));
  if (node.headers.length > 0) add('headers', node.headers.join(','));
  add('bbox', node.bbox?.map((n) => String(Math.round(n))).join(','));
  add('link', node.link && `${node.link.href} ${JSON.stringify(node.link.description)}`);
  return out.join('');
}
