import type { ComputedStyle } from '../../css/computed-style.ts';
import type { LayoutContext } from '../context.ts';
import type { LineGrid } from '../flow/flow.ts';
import { textStyle } from './text-style.ts';

/** The grid of a box whose lines hold only text of its own font (CSS Line Grid 1, 2); undefined without line height. */
export function lineGridOf(style: ComputedStyle, language: string, context: LayoutContext): LineGrid | undefined {
  const { font, lineHeight } = textStyle({ style, rise: 0, language }, context);
  const { ascent, descent } = context.text.metrics(font);
  return lineHeight > 0 ? { step: lineHeight, ascent: ascent + (lineHeight - ascent - descent) / 2 } : undefined;
}
