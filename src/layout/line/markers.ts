/** Markers of list items outside their content (CSS Lists 3, 3.1). */

import type { InlineText } from '../../box/box.ts';
import type { ElementNode } from '../../html/element.ts';
import type { Line, ParagraphOptions } from '../../text/line.ts';
import type { LayoutContext } from '../context.ts';
import type { PendingMarker } from '../flow/flow-place.ts';
import type { TextFragment } from '../fragment.ts';
import { placeText } from './place-text.ts';
import { textStyle } from './text-style.ts';

/** The distance of a marker from the content, em. */
const GAP = 0.5;
/** The least distance, which markers with little room have: the bullets of Chinese fonts are as wide as a character. */
const LEAST_GAP = 0.1;

/** Markers set for the line beside them. */
export interface SetMarkers {
  /** The indent of the line that keeps all markers inside the flow; 0 where they have room. */
  readonly indent: number;
  readonly markers: readonly SetMarker[];
}

interface SetMarker {
  readonly line: Line;
  readonly element: ElementNode;
  /** From the flow's left edge; less than 0 where it has no room. */
  readonly x: number;
}

/** Markers beside a line that starts at `lineX` in the flow. */
export function setMarkers(markers: readonly PendingMarker[], context: LayoutContext): SetMarkers {
  const set = markers.flatMap((pending): SetMarker[] => {
    const line = lineOf(pending.marker, context);
    return line ? [{ line, element: pending.marker.element, x: markerX(pending, line.width) }] : [];
  });
  const indent = Math.max(0, ...set.map(({ x }) => -x));
  return { indent, markers: set };
}

export function placeMarkers({ markers }: SetMarkers, x: number, baseline: number): readonly TextFragment[] {
  return markers.flatMap(({ line, element, x: left }) =>
    line.items.flatMap((item) =>
      item.kind === 'text' ? [placeText(item, element, x + Math.max(0, left), baseline)] : [],
    ),
  );
}

/** The marker's left end, from the flow's left edge: it precedes the content in the direction of its text. */
function markerX({ marker, x, width }: PendingMarker, own: number): number {
  const em = marker.style.fontSize;
  if (marker.style.direction === 'rtl') return x + width + GAP * em;
  const left = x - own - GAP * em;
  // A marker that fits with a smaller gap starts at the edge; a wider one indents its line.
  return left < 0 && x - own - LEAST_GAP * em >= 0 ? 0 : left;
}

function lineOf(marker: InlineText, context: LayoutContext): Line | undefined {
  const style = textStyle(marker, context);
  const pieces = [{ kind: 'text', text: marker.text, style, of: 0, generated: true }] as const;
  const options: ParagraphOptions = {
    measure: () => ({ width: Number.MAX_SAFE_INTEGER, shift: 0 }),
    steady: true,
    align: 'left',
    alignLast: 'left',
    indent: 0,
    balance: false,
    hangingPunctuation: false,
    direction: marker.style.direction,
    strut: style,
    language: marker.language,
  };
  return context.text.paragraph(pieces, options, [marker.element], context.report)[0];
}
