import type { Color } from '../core/color.ts';
import { contrastRatio, TEXT_CONTRAST, WHITE } from '../core/contrast.ts';
import type { ChartTheme } from './theme.ts';

/** A mark's own colour where it can be read as text on white, else that of text. */
export function readableColor(color: Color, theme: ChartTheme): Color {
  return contrastRatio(color, WHITE) >= TEXT_CONTRAST ? color : theme.text;
}

/** White, or the text's colour, whichever contrasts more. */
export function readableOn(ground: Color, text: Color): Color {
  return contrastRatio(WHITE, ground) >= contrastRatio(text, ground) ? WHITE : text;
}
