import type { ElementNode } from '../../html/element.ts';
import type { LineItem, LineText } from '../../text/line.ts';
import type { TextFragment } from '../fragment.ts';

/** Places a line's text on the page; `x` is the line's left edge, `baseline` its baseline. */
export function placeText(item: LineText, element: ElementNode, x: number, baseline: number): TextFragment {
  const { style } = item;
  return {
    kind: 'text',
    element,
    run: item.run,
    size: style.font.size,
    color: style.color,
    x: x + item.x,
    y: baseline - item.rise,
    width: item.width,
    letterSpacing: item.letterSpacing,
    spaceExtra: item.spaceExtra,
    strokes: item.strokes.map(({ decoration, x: from, width }) => ({
      decoration,
      x: x + from,
      y: baseline - decoration.middle,
      width,
    })),
    origin: item.added !== 'none' ? item.added : item.generated ? 'generated' : 'text',
  };
}

/** The element of a part of a line. Throws `RangeError` for a line of other content. */
export function elementOf({ of }: LineItem, elements: readonly ElementNode[]): ElementNode {
  const element = elements[of];
  if (!element) throw new RangeError(`a line has no element ${of}`);
  return element;
}
