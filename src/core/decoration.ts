import type { Color } from './color.ts';

/** A line drawn along text (CSS Text Decoration 3). Lengths in pt; `auto` takes the font's own metrics. */
export interface Decoration {
  readonly line: 'underline' | 'line-through';
  readonly color: Color;
  readonly thickness: number | 'auto';
  readonly offset: number | 'auto';
}
