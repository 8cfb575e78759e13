import type { Color } from './color.ts';

export type DecorationKind = 'underline' | 'overline' | 'line-through';
export type DecorationStyle = 'solid' | 'double' | 'dotted' | 'dashed';

/** A line drawn along text (CSS Text Decoration 4), in the element's style, positioned by its font. Lengths in pt. */
export interface Decoration {
  readonly kind: DecorationKind;
  readonly style: DecorationStyle;
  readonly color: Color;
  readonly thickness: number;
  /** Of the line's middle, upwards from the text line's baseline. */
  readonly middle: number;
  /** Leaves gaps where it would cross letters. */
  readonly skipsInk: boolean;
}
