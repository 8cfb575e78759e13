import type { InlineNode, RichText } from '../core/rich-text.ts';
import { textWords } from '../core/text-words.ts';

/** The targets of notes and references in a text. */
export interface TextTargets {
  /**
   * A note’s number in the digits of the language, and the number of this mention from 1 (for the backlink); undefined where no notes are printed.
   */
  note(id: string): { readonly number: string; readonly mention: number } | undefined;
  /** "Figure 2" and the id to link to, if it is printed; undefined for an unknown target, which the data stage reports. */
  reference(id: string): { readonly label: string; readonly anchor: string | undefined } | undefined;
  /** The anchors of a term in the glossary and of its first mention; undefined for later mentions, and without a glossary. */
  term(term: string): { readonly anchor: string; readonly mention: string } | undefined;
  /** The words between a reference and its page number, if the layout has them: "on page". */
  readonly onPage?: readonly string[] | undefined;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&quot;'));
}

/** A parsed text as HTML with phrasing elements. */
export function richTextHtml(text: RichText, targets: TextTargets): string {
  return nodesHtml(text.nodes, targets);
}

function nodesHtml(nodes: readonly InlineNode[], targets: TextTargets): string {
  return nodes.map((node) => nodeHtml(node, targets)).join('');
}

function nodeHtml(node: InlineNode, targets: TextTargets): string {
  switch (node.kind) {
    case 'text':
      return escapeHtml(node.text);
    case 'emphasis':
      return `<em>${nodesHtml(node.children, targets)}</em>`;
    case 'strong':
      return `<strong>${nodesHtml(node.children, targets)}</strong>`;
    case 'code':
      return `<code>${escapeHtml(node.text)}</code>`;
    case 'link':
      return `<a href="${escapeHtml(node.href)}">${nodesHtml(node.children, targets)}</a>`;
    case 'language':
      return `<span lang="${escapeHtml(node.language)}">${nodesHtml(node.children, targets)}</span>`;
    case 'term': {
      const target = targets.term(node.term);
      const words = nodesHtml(node.children, targets);
      return target ? `<a class="term" id="${target.mention}" href="#${target.anchor}">${words}</a>` : words;
    }
    case 'trace':
      return '';
    case 'note':
      return noteMark(node.note, targets);
    case 'reference': {
      const target = targets.reference(node.target);
      if (!target) return '';
      if (target.anchor === undefined) return escapeHtml(target.label);
      const onPage = targets.onPage === undefined ? '' : onPageAttributes(targets.onPage);
      return `<a class="reference"${onPage} href="#${target.anchor}">${escapeHtml(target.label)}</a>`;
    }
    default: {
      const never: never = node;
      return never;
    }
  }
}

/** The words around the number of the target's page. */
function onPageAttributes([before = '', after = '']: readonly string[]): string {
  return ` data-on-page="${escapeHtml(before)}" data-after-page="${escapeHtml(after)}"`;
}

/** A note mark as HTML. The tags are planned from its role (DPUB-ARIA 1.1). */
function noteMark(id: string, targets: TextTargets): string {
  const target = targets.note(id);
  if (!target) return '';
  const { number, mention } = target;
  const anchor = escapeHtml(`noteref-${id}${mention > 1 ? `-${mention}` : ''}`);
  const href = escapeHtml(`#note-${id}`);
  return `<a class="noteref" role="doc-noteref" id="${anchor}" href="${href}">${escapeHtml(number)}</a>`;
}

/** A parsed text without emphasis and note marks; link text is followed by the address. */
export function richTextWords(text: RichText, targets: TextTargets): string {
  const reference = (target: string): string => targets.reference(target)?.label ?? '';
  return textWords(text.nodes, reference, (words, href) => {
    const address = href.replace(/^mailto:/, '');
    return words === address ? words : `${words} <${address}>`;
  });
}
