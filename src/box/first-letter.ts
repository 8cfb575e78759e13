/** `::first-letter` (CSS Pseudo-Elements 4, 2.2): the first letter of a block, with the punctuation around it. */

import { transformText } from '../core/text-transform.ts';
import type { ComputedStyle } from '../css/computed-style.ts';
import type { InitialLetter, InlineItem, InlineText } from './box.ts';

export interface FirstLetter {
  readonly items: readonly InlineItem[];
  /** The letter, where `initial-letter` removes it from the items. */
  readonly initial: InitialLetter | undefined;
}

/** Applies the style to the first letter; content that begins with anything else is unchanged. */
export function withFirstLetter(items: readonly InlineItem[], style: ComputedStyle): FirstLetter {
  const at = items.findIndex((item) => item.kind !== 'edge');
  const item = items[at];
  const letter = item?.kind === 'text' ? firstLetter(item.text) : undefined;
  if (item?.kind !== 'text' || letter === undefined) return { items, initial: undefined };
  const text: InlineText = { ...item, text: transformText(letter, style.textTransform, item.language), style };
  const rest = { ...item, text: item.text.slice(letter.length) };
  const others = [...(rest.text === '' ? [] : [rest]), ...items.slice(at + 1)];
  const { initialLetter } = style;
  // A letter without text beside it has no lines to sink into.
  if (initialLetter === 'normal' || !others.some((i) => i.kind === 'text')) {
    return { items: [...items.slice(0, at), text, ...others], initial: undefined };
  }
  return { items: [...items.slice(0, at), ...others], initial: { text, ...initialLetter } };
}

/**
 * Includes punctuation before the letter, and after it only before a space, so that the apostrophe of O’Neill stays in
 * the word; also includes a space after it, as at a line's end.
 */
function firstLetter(text: string): string | undefined {
  return /^[\p{Ps}\p{Pi}\p{Pf}\p{Po}]*[\p{L}\p{N}\p{S}]\p{M}*(?:[\p{Pe}\p{Pi}\p{Pf}\p{Po}]+(?=\s|$))? */u.exec(
    text,
  )?.[0];
}
