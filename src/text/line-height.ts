import type { LineItem, TextStyle } from './line.ts';
import type { CachingShaper } from './shaper.ts';

interface Height {
  readonly ascent: number;
  readonly descent: number;
}

/**
 * Height of a line above and below its baseline (CSS 2.2, 10.8.1): each text contributes its style's line height, with
 * half the leading above and half below its font's ascent and descent, shifted by its rise; boxes contribute their own
 * height; every line includes the strut.
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
