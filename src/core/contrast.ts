import type { Color } from './color.ts';

export const WHITE: Color = { r: 255, g: 255, b: 255, a: 1 };

/** The minimum contrast of text with its background, and of marks with adjacent colours (WCAG 2.2, 1.4.3, 1.4.11). */
export const TEXT_CONTRAST = 4.5;
export const MARK_CONTRAST = 3;

/** Relative luminance of an opaque sRGB colour, 0 (black) to 1 (white): WCAG 2.2, "relative luminance". */
export function luminance({ r, g, b }: Color): number {
  const linear = (channel: number): number => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** The contrast ratio of two opaque colours, 1 to 21: WCAG 2.2, "contrast ratio". */
export function contrastRatio(a: Color, b: Color): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}
