import type { Color } from '../core/color.ts';
import { contrastRatio, TEXT_CONTRAST, WHITE } from '../core/contrast.ts';
import type { ChartTheme } from './theme.ts';

/** A mark's own colour if it is legible as text on white, otherwise the text colour. */
export function readableColor(color: Color, theme: ChartTheme): Color {
  return contrastRatio(color, WHITE) >= TEXT_CONTRAST ? color : theme.text;
}

/** White or the text colour, whichever has more contrast. */
export function readableOn(ground: Color, text: Color): Color {
  return contrastRatio(WHITE, ground) >= contrastRatio(text, ground) ? WHITE : text;
}
