import type { Color } from '../core/color.ts';
import { contrastRatio } from '../core/contrast.ts';
import type { ChartTheme } from './theme.ts';

export const WHITE: Color = { r: 255, g: 255, b: 255, a: 1 };

/** The least contrast of text with what is behind it, and of marks with their neighbours (WCAG 2.2, 1.4.3 and 1.4.11). */
export const TEXT_CONTRAST = 4.5;
export const MARK_CONTRAST = 3;

/** A mark's own colour where it can be read as text on white, else that of text. */
export function readableColor(color: Color, theme: ChartTheme): Color {
  return contrastRatio(color, WHITE) >= TEXT_CONTRAST ? color : theme.text;
}

/** White, or the text's colour, whichever contrasts more. */
export function readableOn(ground: Color, text: Color): Color {
  return contrastRatio(WHITE, ground) >= contrastRatio(text, ground) ? WHITE : text;
}
