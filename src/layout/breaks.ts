import type { ComputedStyle } from '../css/computed-style.ts';
import type { ForcedBreak } from './flow.ts';
import type { FlowBuilder } from './flow-builder.ts';

/** What a box's `break-before` or `break-after` says of the break before the next piece (CSS Fragmentation 3, 3.1). */
export function applyBreak(value: ComputedStyle['breakBefore'], builder: FlowBuilder): void {
  builder.force(forcedBreak(value));
  if (value === 'avoid' || value === 'avoid-page' || value === 'avoid-column') builder.discourage(2);
}

function forcedBreak(value: ComputedStyle['breakBefore']): ForcedBreak {
  if (value === 'always') return 'page';
  return value === 'column' || value === 'page' || value === 'left' || value === 'right' ? value : 'none';
}
