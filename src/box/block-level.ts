/** Distinguishes block-level nodes from inline content (CSS Display 3, 2). */

import type { ComputedStyle } from '../css/computed-style.ts';
import type { StyledNode } from '../css/styled.ts';

/** `br` is always a line break in the surrounding text, whatever its `display`. */
export function isBlockLevel(node: StyledNode): boolean {
  if (node.kind === 'text' || node.element.name === 'br') return false;
  return node.style.display !== 'none' && isBlockLevelStyle(node.style);
}

export function isBlockLevelStyle({ display, float }: ComputedStyle): boolean {
  return float !== 'none' || (display !== 'inline' && display !== 'inline-block');
}

/** True for an inline element that contains blocks, which split it (CSS 2.2, 9.2.1.1). */
export function containsBlocks(node: StyledNode): boolean {
  if (node.kind === 'text' || node.style.display !== 'inline' || node.style.float !== 'none') return false;
  return node.children.some((child) => isBlockLevel(child) || containsBlocks(child));
}

/** True for white space only, which generates no box between blocks. */
export function isBlank(node: StyledNode): boolean {
  return node.kind === 'text' && node.text.trim() === '';
}
