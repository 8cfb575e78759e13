/** Texts that were written together in an earlier file, with all that their operators depend on. */

import type { FontFace } from '../core/shaping.ts';
import type { FontCoding } from './font-coding.ts';
import type { GraphicsState } from './graphics-state.ts';
import type { TextPiece } from './surface.ts';

/** The parameters that texts depend on and set. */
export type TextState = Pick<GraphicsState, 'fill' | 'fillColor' | 'fillOpacity' | 'font' | 'spacing' | 'rise'>;

export interface WrittenTexts {
  readonly pieces: readonly TextPiece[];
  /** In the order of first use. */
  readonly fonts: readonly UsedFont[];
  readonly before: TextState;
  readonly after: TextState;
  readonly operators: string;
}

export interface UsedFont {
  readonly face: FontFace;
  /** `F1`. */
  readonly name: string;
  readonly coding: FontCoding;
}

export function textState({ fill, fillColor, fillOpacity, font, spacing, rise }: GraphicsState): TextState {
  return { fill, fillColor, fillOpacity, font, spacing, rise };
}

/** True where these texts would be written as before, in these fonts. */
export function areAsWritten(
  { pieces: last, before }: WrittenTexts,
  pieces: readonly TextPiece[],
  state: TextState,
): boolean {
  return (
    before.fill === state.fill &&
    before.fillOpacity === state.fillOpacity &&
    before.font === state.font &&
    before.spacing === state.spacing &&
    before.rise === state.rise &&
    last.length === pieces.length &&
    last.every((piece, i) => piece === pieces[i])
  );
}
