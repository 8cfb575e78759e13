/** Drop caps (CSS Inline 3, 3): a letter several lines high, beside the paragraph's first lines. */

import type { InitialLetter } from '../../box/box.ts';
import type { ComputedStyle } from '../../css/computed-style.ts';
import type { ElementNode } from '../../html/element.ts';
import type { Line, ParagraphOptions, TextStyle } from '../../text/line.ts';
import type { LayoutContext } from '../context.ts';
import { boxEdges } from '../flow/box-edges.ts';
import type { TextFragment } from '../fragment.ts';
import { resolveAuto } from '../lengths.ts';
import { placeText } from './place-text.ts';
import { textStyle } from './text-style.ts';

export interface SetInitial {
  /** Lines from the letter's top to its baseline. */
  readonly sink: number;
  /** The number of lines beside the letter: `sink`, and any that its descender reaches. */
  readonly beside: number;
  /** How far its ink extends below its baseline, pt. */
  readonly below: number;
  /** The width that it takes from those lines, pt. */
  readonly width: number;
  /** How far it extends above the first line, where it is taller than its sink, pt. */
  readonly above: number;
  readonly line: Line;
  readonly element: ElementNode;
  /** The letter's left edge, from the block's left edge. */
  readonly x: number;
}

/**
 * Sizes the letter so that its top aligns with the first line's capitals and its baseline with that of the last line
 * beside it.
 */
export function setInitial(
  initial: InitialLetter,
  block: {
    readonly strut: TextStyle;
    readonly width: number;
    readonly direction: 'ltr' | 'rtl';
    /** The first line's measure. */
    readonly first: { readonly width: number; readonly shift: number };
  },
  context: LayoutContext,
): SetInitial | undefined {
  const { text, size, sink } = initial;
  const { strut } = block;
  const around = context.text.metrics(strut.font).capHeight;
  const own = textStyle(text, context);
  const capital = context.text.metrics(own.font).capHeight / own.font.size;
  // Text without a size, or without lines of a height, has no room for a drop cap.
  if (!(capital > 0) || strut.lineHeight <= 0) return undefined;
  const fontSize = ((size - 1) * strut.lineHeight + around) / capital;
  const style = textStyle({ ...text, style: sized(text.style, fontSize) }, context);
  const pieces = [{ kind: 'text', text: text.text, style, of: 0, generated: text.generated }] as const;
  const options: ParagraphOptions = {
    measure: () => ({ width: Number.MAX_SAFE_INTEGER, shift: 0 }),
    align: 'left',
    alignLast: 'left',
    indent: 0,
    balance: false,
    hangingPunctuation: false,
    direction: 'ltr',
    strut: style,
    language: text.language,
  };
  const [line] = context.text.paragraph(pieces, options, [text.element], context.report);
  if (!line) return undefined;
  const ink = context.text.ink(line);
  const edges = boxEdges(text.style, block.width);
  const margins = [text.style.marginLeft, text.style.marginRight].map((m) => resolveAuto(m, block.width));
  const inset = (margins[0] ?? 0) + edges.left;
  const width = inset + Math.max(line.width, ink.right) + edges.right + (margins[1] ?? 0);
  const { first, direction } = block;
  const x = first.shift + inset + (direction === 'ltr' ? 0 : first.width - width);
  // Anything taller than a capital (an accent, an ascender) needs room above the line.
  const { ascent, descent } = context.text.metrics(strut.font);
  const free = (strut.lineHeight - ascent - descent) / 2 + ascent - around;
  const higher = Math.max(0, ink.above - capital * fontSize - free);
  const lower = Math.ceil((ink.below + around) / strut.lineHeight - 1);
  return {
    sink,
    beside: sink + Math.max(0, lower),
    below: ink.below,
    width,
    above: (size - sink) * strut.lineHeight + higher,
    line,
    element: text.element,
    x,
  };
}

const styles = new WeakMap<ComputedStyle, Map<number, ComputedStyle>>();

/** The style at a size; always the same object for the same size. */
function sized(style: ComputedStyle, fontSize: number): ComputedStyle {
  const ofStyle = styles.get(style) ?? new Map<number, ComputedStyle>();
  styles.set(style, ofStyle);
  const known = ofStyle.get(fontSize) ?? { ...style, fontSize, initialLetter: 'normal' };
  ofStyle.set(fontSize, known);
  return known;
}

/** The measures of lines, the first of which are beside the letter. */
export function besideInitial(
  initial: SetInitial,
  measure: ParagraphOptions['measure'],
  direction: 'ltr' | 'rtl',
): ParagraphOptions['measure'] {
  return (index) => {
    const { width, shift } = measure(index);
    if (index >= initial.beside) return { width, shift };
    return { width: Math.max(0, width - initial.width), shift: direction === 'ltr' ? shift + initial.width : shift };
  };
}

/** The letter beside lines whose first baseline is at `y`; `x` is the block's left edge. */
export function placeInitial(
  initial: SetInitial,
  lines: readonly Line[],
  place: { readonly x: number; readonly y: number },
): readonly TextFragment[] {
  const baseline = place.y + lastBaseline(lines, initial.sink) - (lines[0]?.ascent ?? 0);
  return initial.line.items.flatMap((item) =>
    item.kind === 'text' ? [placeText(item, initial.element, place.x + initial.x, baseline)] : [],
  );
}

/** From the first line's top to the baseline of line `count`, counting missing lines as high as the last. */
function lastBaseline(lines: readonly Line[], count: number): number {
  let top = 0;
  for (let i = 0; ; i++) {
    const line = lines[Math.min(i, lines.length - 1)];
    if (!line) return top;
    if (i === count - 1) return top + line.ascent;
    top += line.ascent + line.descent;
  }
}

/** The room that a paragraph with too few lines leaves beside its letter. */
export function roomBelow(initial: SetInitial, lines: readonly Line[]): number {
  const last = lines.at(-1);
  if (!last) return 0;
  const missing = Math.max(0, initial.sink - lines.length) * (last.ascent + last.descent);
  const height = lines.reduce((sum, line) => sum + line.ascent + line.descent, 0);
  return Math.max(missing, lastBaseline(lines, initial.sink) + initial.below - height);
}
