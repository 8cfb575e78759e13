/**
 * Words inside a text that aren't the author's, such as a row's name: signs in them are letters like any other, not marks. Such signs
 * are replaced by noncharacters while a text is parsed (Unicode 16, 23.7: "intended for process-internal uses").
 */

import type { InlineNode } from '../core/rich-text.ts';
import { type InlineProblem, type ParsedInline, parseInline } from './inline-text.ts';
import { markdownIn } from './markdown-marks.ts';
import { openQuotationIn } from './open-quotations.ts';

/** A range of a text, UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const SIGNS = '*`[]\\{}()#|<>&_~!^@=';
const FIRST = 0xfdd0;
const SEALED = /[\ufdd0-\ufdef]/g;

/** The marks of a text, and what looks like a mistake in it. There are none in the ranges that aren't its author's. */
export function parseText(
  text: string,
  literals: readonly TextRange[],
): ParsedInline & { readonly mistakes: readonly InlineProblem[] } {
  if (literals.length === 0) return { ...parseInline(text), mistakes: mistakesIn(text) };
  const words = sealed(text, literals);
  const { nodes, plain, ...parsed } = parseInline(words);
  return { ...parsed, nodes: unsealedNodes(nodes), plain: unsealed(plain), mistakes: mistakesIn(words) };
}

/** Signs of Markdown, and a quotation mark without its partner. */
function mistakesIn(text: string): readonly InlineProblem[] {
  const open = openQuotationIn(text);
  return open ? [...markdownIn(text), open] : markdownIn(text);
}

/** The text without marks in these ranges, of the same length. */
function sealed(text: string, ranges: readonly TextRange[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of ranges) {
    result += text.slice(at, start);
    for (const sign of text.slice(start, end).split('')) {
      const index = SIGNS.indexOf(sign);
      result += index < 0 ? sign : String.fromCharCode(FIRST + index);
    }
    at = end;
  }
  return result + text.slice(at);
}

function unsealed(text: string): string {
  return text.replace(SEALED, (sign) => SIGNS.charAt(sign.charCodeAt(0) - FIRST));
}

function unsealedNodes(nodes: readonly InlineNode[]): readonly InlineNode[] {
  return nodes.map((node): InlineNode => {
    switch (node.kind) {
      case 'text':
      case 'code':
        return { ...node, text: unsealed(node.text) };
      case 'link':
        return { ...node, href: unsealed(node.href), children: unsealedNodes(node.children) };
      case 'emphasis':
      case 'strong':
      case 'language':
        return { ...node, children: unsealedNodes(node.children) };
      case 'term':
        return { ...node, term: unsealed(node.term), children: unsealedNodes(node.children) };
      case 'note':
      case 'trace':
      case 'reference':
        return node;
      default: {
        const never: never = node;
        return never;
      }
    }
  });
}
