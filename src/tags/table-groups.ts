/** Arranges tables as PDF requires, whatever the order in HTML (ISO 32000-1, 14.8.4.3.4; ISO 14289-1, 7.2). */

import type { ContentMark, StructureRole, TagNode } from './tag-tree.ts';

type Child = TagNode | ContentMark;

/**
 * Caption, head, bodies, foot. Rows outside groups get a body if there is a head or foot; further heads and feet, and
 * those of a table without a body, become bodies. Further captions are merged into the first.
 */
export function tableGroups(children: readonly Child[]): readonly Child[] {
  const of = (role: StructureRole): TagNode[] =>
    children.filter((child): child is TagNode => child.kind === 'node' && child.role === role);
  const [caption, ...captions] = of('Caption');
  const [head, ...heads] = of('THead');
  const [foot, ...feet] = of('TFoot');
  const others = children.filter(
    (child) => child.kind === 'content' || !['Caption', 'THead', 'TFoot', 'TBody', 'TR'].includes(child.role),
  );
  const whole = caption && captions.length > 0 ? withMore(caption, captions) : caption;
  const first = whole ? [whole] : [];
  if (!head && !foot) return [...first, ...children.filter((child) => !isCaption(child))];
  const bodies = bodiesOf(children, new Set([...heads, ...feet]));
  if (bodies.length > 0) return [...first, ...(head ? [head] : []), ...bodies, ...(foot ? [foot] : []), ...others];
  const [body, last] = head && foot ? [head, foot] : [head ?? foot, undefined];
  return [...first, ...(body ? [asBody(body)] : []), ...(last ? [last] : []), ...others];
}

/** Bodies in order, with one for each run of rows between them. */
function bodiesOf(children: readonly Child[], further: ReadonlySet<TagNode>): TagNode[] {
  const bodies: TagNode[] = [];
  let rows: TagNode[] = [];
  const flush = (): void => {
    const [row] = rows;
    if (row) bodies.push({ ...bare(row), role: 'TBody', children: rows });
    rows = [];
  };
  for (const child of children) {
    if (child.kind === 'content') continue;
    if (child.role === 'TR') rows.push(child);
    else if (child.role === 'TBody' || further.has(child)) {
      flush();
      bodies.push(asBody(child));
    }
  }
  flush();
  return bodies;
}

function asBody(node: TagNode): TagNode {
  return { ...node, role: 'TBody' };
}

function isCaption(child: Child): boolean {
  return child.kind === 'node' && child.role === 'Caption';
}

function withMore(caption: TagNode, captions: readonly TagNode[]): TagNode {
  const more = captions.map((other): TagNode => ({ ...other, role: 'P' }));
  return { ...caption, children: [...caption.children, ...more] };
}

/** A row's node without its own id and language. */
function bare(row: TagNode): TagNode {
  return { ...row, id: undefined, language: undefined };
}
