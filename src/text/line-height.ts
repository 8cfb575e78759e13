import type { LineItem, TextStyle } from './line.ts';
import type { CachingShaper } from './shaper.ts';

interface Height {
  readonly ascent: number;
  readonly descent: number;
}

/**
 * Height of a line above and below its baseline (CSS 2.2, 10.8.1): each text contributes its style's line height, with
 * half the leading above and half below its font's ascent and descent, shifted by its rise; boxes contribute their own
 * height; every line includes the strut. Boxes aligned with the line's top or bottom come last: they extend the line at its
 * other edge.
 */
export function lineHeight(items: readonly LineItem[], strut: TextStyle, shaper: CachingShaper): Height {
  let { ascent, descent } = styleHeight(strut, shaper);
  let last: TextStyle | undefined = strut;
  for (const item of items) {
    if (item.kind === 'text' ? item.style === last : item.lineEdge) continue;
    if (item.kind === 'text') last = item.style;
    const height = item.kind === 'text' ? styleHeight(item.style, shaper) : item;
    ascent = Math.max(ascent, height.ascent);
    descent = Math.max(descent, height.descent);
  }
  for (const item of items) {
    if (item.kind === 'text') continue;
    const missing = item.ascent + item.descent - ascent - descent;
    if (item.lineEdge === 'top') descent += Math.max(0, missing);
    if (item.lineEdge === 'bottom') ascent += Math.max(0, missing);
  }
  return { ascent, descent };
}

/** The item, at its edge of the line where it is aligned with one. */
export function alignedWithLine(item: LineItem, line: Height): LineItem {
  if (item.kind === 'text' || !item.lineEdge) return item;
  const height = item.ascent + item.descent;
  const ascent = item.lineEdge === 'top' ? line.ascent : height - line.descent;
  return { ...item, ascent, descent: height - ascent };
}

function styleHeight(style: TextStyle, shaper: CachingShaper): Height {
  const { ascent, descent } = shaper.metrics(style.font);
  const halfLeading = (style.lineHeight - ascent - descent) / 2;
  return { ascent: ascent + halfLeading + style.rise, descent: descent + halfLeading - style.rise };
}
