/** Heights of boxes in whole steps (CSS Rhythm 1, 2), so that the text after them continues the rhythm of the text before. */

import type { Box } from '../../box/box.ts';
import type { ComputedStyle } from '../../css/computed-style.ts';
import { resolveAuto } from '../lengths.ts';
import { flowHeight } from './flow.ts';
import type { FlowBuilder } from './flow-builder.ts';

/** The space to add on both sides of a box with this outer height, pt; negative where it is rounded down. */
export function blockStep(
  style: ComputedStyle,
  outerHeight: number,
): { readonly before: number; readonly after: number } {
  const { blockStepSize: step, blockStepRound: round } = style;
  if (step === 'none' || step <= 0) return NO_SPACE;
  const steps = outerHeight / step;
  // A height that is a multiple already needs nothing, whatever its last digits.
  const whole = Math.abs(steps - Math.round(steps)) < SLACK ? Math.round(steps) : ROUND[round](steps);
  const extra = whole * step - outerHeight;
  switch (alignmentOf(style)) {
    case 'start':
      return { before: 0, after: extra };
    case 'end':
      return { before: extra, after: 0 };
    default:
      return { before: extra / 2, after: extra / 2 };
  }
}

const NO_SPACE = { before: 0, after: 0 };
/** Tolerance of a height, as a share of a step. */
const SLACK = 1e-4;

const ROUND: Readonly<Record<ComputedStyle['blockStepRound'], (steps: number) => number>> = {
  up: Math.ceil,
  down: Math.floor,
  nearest: Math.round,
};

/** `auto` follows `align-self` for space outside the border, and is `center` otherwise (CSS Rhythm 1, 2.3). */
function alignmentOf({ blockStepAlign, blockStepInsert, alignSelf }: ComputedStyle): 'start' | 'center' | 'end' {
  if (blockStepAlign !== 'auto') return blockStepAlign;
  return blockStepInsert === 'margin-box' && (alignSelf === 'start' || alignSelf === 'end') ? alignSelf : 'center';
}

/**
 * Lays a box out with `layOut`, and rounds its outer height. Its own margins count, whatever they collapse with. A box
 * with a forced break inside has no single height and stays as it is.
 */
export function layOutInSteps(box: Box, width: number, builder: FlowBuilder, layOut: () => void): void {
  const { style } = box;
  const from = builder.length;
  layOut();
  const pieces = builder.pieces.slice(from);
  const [first, ...others] = pieces;
  if (!first || others.some(({ breakBefore }) => breakBefore.forced !== 'none')) return;
  const margins = resolveAuto(style.marginTop, width) + resolveAuto(style.marginBottom, width);
  const { before, after } = blockStep(style, margins + flowHeight(pieces));
  // Only a block has padding whose pieces are its own.
  if (style.blockStepInsert === 'margin-box' || box.kind !== 'block') {
    builder.widen(from, before, 'before');
    builder.margin(builder.takeMargin() + after);
  } else {
    builder.widen(from, before, 'inside');
    builder.widen(from + pieces.length - 1, after, 'inside');
  }
}
