import type { Box } from '../../box/box.ts';
import type { ComputedStyle } from '../../css/computed-style.ts';
import { hasNoEffect, type LayoutContext } from '../context.ts';
import type { ForcedBreak } from './flow.ts';
import type { FlowBuilder } from './flow-builder.ts';

/**
 * Applies a box's `break-before` or `break-after` to the break before the next piece (CSS Fragmentation 3, 3.1). A forced
 * break in a flow that pages don't break is ignored and reported.
 */
export function applyBreak(
  { style, element }: Pick<Box, 'style' | 'element'>,
  side: 'before' | 'after',
  builder: FlowBuilder,
  context: LayoutContext,
): void {
  const value = side === 'before' ? style.breakBefore : style.breakAfter;
  const forced = forcedBreak(value);
  if (forced !== 'none' && !builder.canForce(forced)) {
    if (!builder.measures) context.report(hasNoEffect(`break-${side}: ${value}`), element);
  } else builder.force(forced);
  if (value === 'avoid' || value === 'avoid-page' || value === 'avoid-column') builder.discourage(2);
}

function forcedBreak(value: ComputedStyle['breakBefore']): ForcedBreak {
  if (value === 'always') return 'page';
  return value === 'column' || value === 'page' || value === 'left' || value === 'right' ? value : 'none';
}
