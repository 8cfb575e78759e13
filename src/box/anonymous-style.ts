import { TRANSPARENT } from '../core/color.ts';
import type { ComputedStyle } from '../css/computed-style.ts';

const cache = new WeakMap<ComputedStyle, ComputedStyle>();

/** The style of an anonymous block box: it inherits from its parent and has no box of its own (CSS 2.2, 9.2.1.1). */
export function anonymousStyle(parent: ComputedStyle): ComputedStyle {
  const known = cache.get(parent);
  if (known) return known;
  const style: ComputedStyle = {
    ...parent,
    display: 'block',
    float: 'none',
    width: 'auto',
    height: 'auto',
    minWidth: 'auto',
    minHeight: 'auto',
    maxWidth: 'none',
    maxHeight: 'none',
    ...NO_EDGES,
    borderTopLeftRadius: 0,
    borderTopRightRadius: 0,
    borderBottomRightRadius: 0,
    borderBottomLeftRadius: 0,
    backgroundColor: TRANSPARENT,
    ...NO_ITEM,
    content: 'normal',
    counterReset: [],
    counterIncrement: [],
    stringSet: [],
    columnCount: 'auto',
    columnWidth: 'auto',
    columnSpan: 'none',
    lineGrid: 'match-parent',
    blockStepSize: 'none',
    breakBefore: 'auto',
    breakAfter: 'auto',
    breakInside: 'auto',
  };
  cache.set(parent, style);
  return style;
}

/** The initial values of an item of a flex or grid container. */
const NO_ITEM = {
  flexGrow: 0,
  flexShrink: 1,
  flexBasis: 'auto',
  alignSelf: 'auto',
  gridColumn: { start: 'auto', end: 'auto' },
  gridRow: { start: 'auto', end: 'auto' },
} as const;

const NO_EDGES = {
  marginTop: 0,
  marginRight: 0,
  marginBottom: 0,
  marginLeft: 0,
  paddingTop: 0,
  paddingRight: 0,
  paddingBottom: 0,
  paddingLeft: 0,
  borderTopWidth: 0,
  borderRightWidth: 0,
  borderBottomWidth: 0,
  borderLeftWidth: 0,
} as const;
