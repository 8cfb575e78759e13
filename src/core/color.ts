/** An sRGB colour: r, g, b are integers 0..255, a is 0..1. */
export interface Color {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

export const BLACK: Color = { r: 0, g: 0, b: 0, a: 1 };
export const TRANSPARENT: Color = { r: 0, g: 0, b: 0, a: 0 };

/** `#rrggbb`, or `#rrggbbaa` when not opaque. */
export function formatColor(color: Color): string {
  const hex = (n: number): string => Math.round(n).toString(16).padStart(2, '0');
  return `#${hex(color.r)}${hex(color.g)}${hex(color.b)}${color.a < 1 ? hex(color.a * 255) : ''}`;
}
