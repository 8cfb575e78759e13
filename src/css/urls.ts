/** Makes each `url()`, which is relative to its style sheet (CSS Values 4, 4.5), relative to the project's folder. */

import type { CssNode } from 'css-tree';
import { folderOf, joinPath } from '../core/files.ts';
import { skipOpaque } from './text-scan.ts';

/** A value's node; the path of a `url()` is resolved. */
export function withPath(node: CssNode, sheet: string): CssNode {
  return node.type === 'Url' ? { ...node, value: pathOf(node.value, sheet) } : node;
}

const URL = /url\(\s*(["']?)([^"'()]*)\1\s*\)/iy;

/** The text of a custom property with its paths resolved, as a sheet in another folder may use it. */
export function withPaths(text: string, sheet: string): string {
  if (!/url\(/i.test(text)) return text;
  let out = '';
  for (let i = 0; i < text.length; ) {
    URL.lastIndex = i;
    const match = URL.exec(text);
    const end = match ? URL.lastIndex : Math.max(i + 1, skipOpaque(text, i));
    out += match ? `url("${pathOf(match[2] ?? '', sheet)}")` : text.slice(i, end);
    i = end;
  }
  return out;
}

/** Absolute paths (`/`, `npm:`) are unchanged. */
function pathOf(url: string, sheet: string): string {
  return /^(\/|[a-z][a-z0-9+.-]*:)/i.test(url) ? url : joinPath(folderOf(sheet), url);
}
