import type { Quantity } from '../../core/quantity.ts';
import type { FontRequest } from '../../core/shaping.ts';
import type { Locale } from '../../languages/locale.ts';
import { quantityLabel, quantityWords, withoutInterval } from '../../languages/quantity-words.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { PlanContext } from '../plan-context.ts';
import { drawText } from '../typesetter.ts';
import { capitalise } from '../words/word-list.ts';

interface Part {
  readonly lines: readonly string[];
  readonly font: FontRequest;
  readonly leading: number;
  readonly tone: 'accent' | 'text' | 'muted';
}

/** One value in large type, its interval in words, and its measure. */
export interface Statement {
  readonly parts: readonly Part[];
  readonly height: number;
}

/** Sets the value as large as the width allows, at most 34 pt, together with any qualification such as "Less than". */
export function layOutStatement(
  quantity: Quantity,
  label: string,
  { type, width, theme, locale }: PlanContext,
): Statement {
  const { lead, value, interval } = splitValue(quantity, locale);
  const part = (text: string, font: FontRequest, spacing: number, tone: Part['tone']): Part[] =>
    text === '' ? [] : [{ lines: type.wrap(text, font, width), font, leading: font.size * spacing, tone }];
  const known = quantity.kind !== 'unknown';
  const biggest = known ? 34 : 15;
  const one = type.width(value, type.font(biggest, 700));
  // Whole tenths of a point, rounded down: a value that fills the width exactly would be broken by an error of rounding.
  const fitting = Math.floor((biggest * width * 10) / Math.max(one, 1)) / 10;
  const size = Math.max(11, Math.min(biggest, fitting));
  const parts = [
    ...part(lead, type.font(theme.textSize + 3, 600), 1.2, 'accent'),
    ...part(value, type.font(size, 700), 1.05, 'accent'),
    ...part(interval, type.font(theme.textSize, 400), 1.25, 'muted'),
    ...part(label, type.font(theme.textSize + 1.5), 1.25, 'text'),
  ];
  return { parts, height: parts.reduce((sum, p) => sum + p.lines.length * p.leading, 0) + 2 };
}

/** "Less than | 10%", "About | 60%", "6% | 95% interval: 3% to 9%". */
function splitValue(quantity: Quantity, locale: Locale): { lead: string; value: string; interval: string } {
  const words = quantityWords(quantity, locale);
  switch (quantity.kind) {
    case 'exact':
    case 'range':
      return { lead: '', value: quantityLabel(quantity, locale), interval: '' };
    case 'approximate':
    case 'bound': {
      const exact = quantityLabel({ ...quantity, kind: 'exact' }, locale);
      return { lead: capitalise(words.replace(exact, '').trim()), value: exact, interval: '' };
    }
    case 'estimate': {
      const exact = quantityLabel(withoutInterval(quantity), locale);
      return { lead: '', value: exact, interval: words.slice(exact.length).replace(/^ \(|\)$/g, '') };
    }
    case 'unknown':
      return { lead: '', value: capitalise(words), interval: '' };
    default: {
      const never: never = quantity;
      return never;
    }
  }
}

/** Draws a statement with its top left corner at `x`, `y`. */
export function drawStatement(
  canvas: DrawingContext,
  statement: Statement,
  x: number,
  y: number,
  { theme }: PlanContext,
): void {
  const colors = { accent: theme.series[0] ?? theme.text, text: theme.text, muted: theme.muted };
  let top = y;
  for (const { lines, font, leading, tone } of statement.parts) {
    for (const text of lines) {
      drawText(canvas, { text, x, y: top + leading * 0.5 + font.size * 0.34, font, color: colors[tone] });
      top += leading;
    }
  }
}
