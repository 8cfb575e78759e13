import type { Color } from '../core/color.ts';
import { contrastRatio, TEXT_CONTRAST, WHITE } from '../core/contrast.ts';

/** The share of black by which a colour is darkened in one step. */
const STEP = 0.06;

/** A mark's own colour, darkened until it is legible as text on white (WCAG 2.2, 1.4.3): words keep the hue of their mark. */
export function readableColor(color: Color): Color {
  const { r, g, b, a } = color;
  for (let share = 1; share > 0; share -= STEP) {
    const darker = { r: Math.round(r * share), g: Math.round(g * share), b: Math.round(b * share), a };
    if (contrastRatio(darker, WHITE) >= TEXT_CONTRAST) return darker;
  }
  return { r: 0, g: 0, b: 0, a };
}

/** White or the text colour, whichever has more contrast. */
export function readableOn(ground: Color, text: Color): Color {
  return contrastRatio(WHITE, ground) >= contrastRatio(text, ground) ? WHITE : text;
}
