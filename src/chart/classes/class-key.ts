/** The key to classes: their limits, what can't be put into one, and how the limits were chosen. */

import type { ClassScale } from '../../core/map-charts.ts';
import type { Quantity } from '../../core/quantity.ts';
import type { Locale } from '../../languages/locale.ts';
import { quantityLabel } from '../../languages/quantity-words.ts';
import { drawKey, layOutKey } from '../key.ts';
import type { KeyEntry } from '../key-entry.ts';
import type { KeyBlock, PlanContext } from '../plan-context.ts';
import { drawText } from '../typesetter.ts';
import { chartWords } from '../words/word-list.ts';
import { boxRing, fillLook } from './class-fill.ts';
import { type ClassLook, classLook } from './class-look.ts';

/** The limits of a class in words: "under 10%", "10 to under 20%", "20% or more". */
export function classWords({ limits }: ClassScale, index: number, unit: string, locale: Locale): string {
  const words = chartWords(locale);
  const label = (value: number): string => quantityLabel({ kind: 'exact', value, unit, wording: '' }, locale);
  const [low, high] = [limits[index - 1], limits[index]];
  if (low === undefined)
    return high === undefined ? words.say('allValues') : words.say('under', { limit: label(high) });
  return high === undefined
    ? words.say('orMore', { limit: label(low) })
    : words.say('toUnder', { low: label(low), high: label(high) });
}

interface ClassKeyValues {
  /** All values that the colours stand for. */
  readonly quantities: readonly Quantity[];
  readonly measure: string;
  readonly unit: string;
  /** False if several panels have each region. */
  readonly counted?: boolean;
}

export function layOutClassKey(
  scale: ClassScale,
  { quantities, measure, unit, counted = true }: ClassKeyValues,
  context: PlanContext,
): KeyBlock {
  const { type, width, locale } = context;
  const words = chartWords(locale);
  const looks = quantities.map((quantity) => classLook(quantity, scale));
  const font = type.font(7);
  const method = scale.method === 'given' || scale.limits.length === 0 ? '' : words.classMethod(scale.method);
  const titles = [measure, method].filter((part) => part !== '');
  const entries: KeyEntry[] = Array.from({ length: scale.limits.length + 1 }, (_, index) =>
    entry(classWords(scale, index, unit, locale), { kind: 'class', index }, scale, context),
  );
  const between = looks.find((look) => look.kind === 'between');
  if (between) entries.push(entry(words.say('betweenClasses'), between, scale, context));
  const reasons = new Map<string, number>();
  for (const quantity of quantities)
    if (quantity.kind === 'unknown') reasons.set(quantity.reason, (reasons.get(quantity.reason) ?? 0) + 1);
  for (const [reason, count] of reasons)
    entries.push(entry(counted ? `${reason} (${count})` : reason, { kind: 'unknown' }, scale, context));
  const title = titles.length === 0 ? [] : type.wrap(words.commas(titles), font, width);
  const leading = font.size * 1.3;
  const key = layOutKey(entries, 7, context);
  return {
    height: title.length * leading + 2 + key.height,
    draw: (canvas, top) => {
      title.forEach((text, i) => {
        drawText(canvas, { text, x: 0, y: top + (i + 0.75) * leading, font, color: context.theme.muted });
      });
      drawKey(canvas, key, 0, top + title.length * leading + 2, context);
    },
  };
}

function entry(text: string, look: ClassLook, scale: ClassScale, { theme }: PlanContext): KeyEntry {
  return {
    text,
    sample: (canvas, { x, middle, width }) => {
      fillLook(canvas, [[boxRing(x, middle - 3.5, width, 7)]], look, scale, theme);
    },
  };
}
