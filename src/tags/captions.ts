/** Places captions: a Figure or Table has at most one, as its first or last child (ISO 32000-1, 14.8.4.3). */

import type { ContentMark, TagNode } from './tag-tree.ts';

type Child = TagNode | ContentMark;

/**
 * The children of an HTML figure, with its caption moved into the only Figure or Table among them, at the place of
 * whichever comes first. A second caption becomes a paragraph, as does the caption of a table that already has one.
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

/** Without exactly one host, a caption stays where it is the first or last child, and otherwise becomes a paragraph. */
function withCaptionAtEnd(children: readonly Child[], caption: TagNode): readonly Child[] {
  if (children[0] === caption || children.at(-1) === caption) return children;
  return children.map((child) => (child === caption ? asParagraph(caption) : child));
}
