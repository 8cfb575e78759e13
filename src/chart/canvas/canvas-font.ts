import type { FontRequest } from '../../core/shaping.ts';
import { UnsupportedDrawingError } from './unsupported.ts';

const SIZE = /^(\d*\.?\d+)px(?:\/\S+)?\s+(.+)$/;

/**
 * A canvas font string, `italic 600 8px 'Source Sans 3', serif` (CSS Fonts 4, 2.7, sizes in px only). A canvas pixel
 * is one point. Throws `UnsupportedDrawingError` if it can't be parsed.
 */
export function parseCanvasFont(text: string, language: string): FontRequest {
  let style: 'normal' | 'italic' = 'normal';
  let weight = 400;
  let rest = text.trim();
  for (let word = firstWord(rest); !/^\d*\.?\d+px/.test(word); word = firstWord(rest)) {
    if (word === 'italic' || word === 'oblique') style = 'italic';
    else if (word === 'bold') weight = 700;
    else if (/^\d{1,4}$/.test(word)) weight = Number(word);
    else if (word !== 'normal') throw new UnsupportedDrawingError(`the font '${text}'`);
    rest = rest.slice(word.length).trimStart();
  }
  const match = SIZE.exec(rest);
  if (!match) throw new UnsupportedDrawingError(`the font '${text}'`);
  const families = (match[2] ?? '').split(',').map((name) => name.trim().replace(/^["']|["']$/g, ''));
  return { families, size: Number(match[1]), weight, style, language, features: {} };
}

function firstWord(text: string): string {
  const space = text.indexOf(' ');
  return space < 0 ? text : text.slice(0, space);
}

/** The canvas font string for a request: the inverse of `parseCanvasFont`, without language and features. */
export function formatCanvasFont(font: Pick<FontRequest, 'families' | 'size' | 'weight' | 'style'>): string {
  const families = font.families.map((name) => (/^[a-z-]+$/i.test(name) ? name : `"${name}"`)).join(', ');
  return `${font.style === 'italic' ? 'italic ' : ''}${font.weight} ${font.size}px ${families}`;
}
