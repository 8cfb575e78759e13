/** Texts that are never translated: evidence, titles of sources, further reading. */

import type { Brief } from '../core/brief.ts';
import { isRightToLeft } from '../languages/direction.ts';
import { escapeHtml } from './rich-text.ts';
import type { TextView } from './view-value.ts';

/**
 * A text in the language of the original. In a translation that language is marked. Where lines run from right to left, the
 * text has the direction of its own letters, so that its marks stay at its ends.
 */
export function originalText(text: string, { language, originalLanguage }: Brief): TextView {
  const lang = originalLanguage === undefined ? '' : ` lang="${escapeHtml(originalLanguage)}"`;
  const direction = isRightToLeft(language) || isRightToLeft(originalLanguage ?? '') ? ' dir="auto"' : '';
  const words = escapeHtml(text);
  return { html: lang + direction === '' ? words : `<span${lang}${direction}>${words}</span>`, plain: text, src: '' };
}
