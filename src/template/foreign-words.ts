/**
 * English words in a brief of another language, and the brief's own words within them. They are marked with characters that
 * Unicode keeps for a program's own use, as a text may come into an attribute, where there are no elements.
 */

import { isRightToLeft } from '../languages/direction.ts';
import { escapeHtml } from './rich-text.ts';

const [ENGLISH, END, OWN, OWN_END] = ['\ufdd0', '\ufdd1', '\ufdd2', '\ufdd3'];
const MARKS = /[\ufdd0-\ufdd3]/g;

export function markEnglish(text: string): string {
  return text === '' ? '' : ENGLISH + text + END;
}

/** A value of the brief within English words; without letters it belongs to both languages. */
export function markOwn(text: string): string {
  return /\p{L}/u.test(text) ? OWN + text + OWN_END : text;
}

export function withoutMarks(text: string): string {
  return text.replace(MARKS, '');
}

/** HTML with elements in the place of marks; `language` is the brief's. */
export function markedHtml(html: string, language: string): string {
  if (!html.includes(ENGLISH)) return html;
  const directions = isRightToLeft(language);
  const element = (tag: string): string => {
    const direction = directions ? ` dir="${isRightToLeft(tag) ? 'rtl' : 'ltr'}"` : '';
    return `<span lang="${escapeHtml(tag)}"${direction}>`;
  };
  const elements: Readonly<Record<string, string>> = { [OWN]: element(language), [ENGLISH]: element('en') };
  return html.replace(/<[^>]*>/g, withoutMarks).replace(MARKS, (mark) => elements[mark] ?? '</span>');
}
