import type { ElementNode } from '../html/element.ts';
import type { StructureRole, TagNode } from '../tags/tag-tree.ts';

/** All nodes of a tree in reading order, the root first. */
export function nodesOf(root: TagNode, found: TagNode[] = []): readonly TagNode[] {
  found.push(root);
  for (const child of root.children) if (child.kind === 'node') nodesOf(child, found);
  return found;
}

export function nodesBelow(node: TagNode): readonly TagNode[] {
  return node.children.filter((child) => child.kind === 'node');
}

export function elementsOf(root: ElementNode, found: ElementNode[] = []): readonly ElementNode[] {
  found.push(root);
  for (const child of root.children) if (child.kind === 'element') elementsOf(child, found);
  return found;
}

/** 1 to 6 for H1 to H6. */
export function headingLevel(role: StructureRole): number | undefined {
  return /^H[1-6]$/.test(role) ? Number(role[1]) : undefined;
}

/** Enough words to recognise the place. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 48 ? `${line.slice(0, 47)}…` : line;
}
