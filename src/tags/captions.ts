/** Captions next to what they are of: the first or last child of its Figure or Table, one for each (ISO 32000-1, 14.8.4.3). */

import type { ContentMark, TagNode } from './tag-tree.ts';

type Child = TagNode | ContentMark;

/**
 * The children of an HTML figure. Its caption goes into the one Figure or Table among them, and that to the place of
 * whichever comes first. A second caption, and that of a table with one of its own, is a paragraph.
 */
export function placeCaptions(children: readonly Child[]): readonly Child[] {
  const captions = children.filter(isCaption);
  const [caption] = captions;
  if (!caption) return children;
  const single = children.map((child) => (isCaption(child) && child !== caption ? asParagraph(child) : child));
  const hosts = single.filter((child): child is TagNode => child.kind === 'node' && HOSTS.has(child.role));
  const [host] = hosts;
  if (!host || hosts.length > 1) return withCaptionAtEnd(single, caption);
  if (host.children.some(isCaption)) return single.map((child) => (child === caption ? asParagraph(caption) : child));
  const leads = single.indexOf(caption) < single.indexOf(host) || host.role === 'Table';
  const whole = { ...host, children: leads ? [caption, ...host.children] : [...host.children, caption] };
  const [first, second] = leads ? [caption, host] : [host, caption];
  return single.flatMap((child) => (child === first ? [whole] : child === second ? [] : [child]));
}

const HOSTS: ReadonlySet<TagNode['role']> = new Set(['Figure', 'Table']);

function isCaption(child: Child): child is TagNode {
  return child.kind === 'node' && child.role === 'Caption';
}

function asParagraph(caption: TagNode): TagNode {
  return { ...caption, role: 'P' };
}

/** Of several figures, or none, a caption is the first or the last child of what is around them; else it is a paragraph. */
function withCaptionAtEnd(children: readonly Child[], caption: TagNode): readonly Child[] {
  if (children[0] === caption || children.at(-1) === caption) return children;
  return children.map((child) => (child === caption ? asParagraph(caption) : child));
}
