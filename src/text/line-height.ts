import type { LineItem, TextStyle } from './line.ts';
import type { CachingShaper } from './shaper.ts';

interface Height {
  readonly ascent: number;
  readonly descent: number;
}

/**
 * Height of a line above and below its baseline (CSS 2.2, 10.8.1): each text takes its style's line height, split half
 * above and half below its font's ascent and descent, and shifted by its rise; boxes take their own; the strut is there
 * on every line.
 */
export function lineHeight(items: readonly LineItem[], strut: TextStyle, shaper: CachingShaper): Height {
  let { ascent, descent } = styleHeight(strut, shaper);
  let last: TextStyle | undefined = strut;
  for (const item of items) {
    if (item.kind === 'text' && item.style === last) continue;
    if (item.kind === 'text') last = item.style;
    const height = item.kind === 'text' ? styleHeight(item.style, shaper) : item;
    ascent = Math.max(ascent, height.ascent);
    descent = Math.max(descent, height.descent);
  }
  return { ascent, descent };
}

function styleHeight(style: TextStyle, shaper: CachingShaper): Height {
  const { ascent, descent } = shaper.metrics(style.font);
  const halfLeading = (style.lineHeight - ascent - descent) / 2;
  return { ascent: ascent + halfLeading + style.rise, descent: descent + halfLeading - style.rise };
}
