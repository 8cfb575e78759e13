import type { LineText } from '../../text/line.ts';
import type { TextFragment } from '../fragment.ts';

/** Places a line's text on the page; `x` is the line's left edge, `baseline` its baseline. */
export function placeText(item: LineText, x: number, baseline: number): TextFragment {
  const { style } = item;
  return {
    kind: 'text',
    element: item.element,
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
