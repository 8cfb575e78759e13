import type { TimelineChart } from '../../core/chart.ts';
import type { FontRequest } from '../../core/shaping.ts';
import type { PlanContext } from '../plan-context.ts';
import { chartWordList } from '../words.ts';
import type { TimelineLayout } from './timeline-layout.ts';

/** What a mark means that is not a plain span or point. */
export interface KeyItem {
  readonly sample: 'approximate' | 'one-of' | 'break';
  readonly words: readonly string[];
  readonly x: number;
  /** Of its first baseline, below the key's top. */
  readonly y: number;
}

export interface TimelineKey {
  readonly items: readonly KeyItem[];
  readonly font: FontRequest;
  readonly leading: number;
  readonly lines: number;
}

/** Room for the sample left of its words. */
export const SAMPLE_WIDTH = 17;
const GAP_ABOVE = 7;
const ITEM_GAP = 14;

/** The key's height with the gap above it, pt; nothing where no mark needs a key. */
export function keyHeight(key: TimelineKey): number {
  return key.lines === 0 ? 1 : GAP_ABOVE + key.lines * key.leading + 1;
}

/** Explains only the marks that occur; items run on and wrap. */
export function layOutKey(chart: TimelineChart, layout: TimelineLayout, context: PlanContext): TimelineKey {
  const font = context.type.font(7);
  const leading = font.size * 1.35;
  const list = chartWordList(context.language);
  const dates = chart.events.map((event) => event.date);
  const wanted: { sample: KeyItem['sample']; text: string }[] = [];
  if (dates.some((d) => d.approximateStart || d.approximateEnd)) {
    wanted.push({ sample: 'approximate', text: list.approximate });
  }
  if (dates.some((d) => d.precision === 'one-of')) wanted.push({ sample: 'one-of', text: list.oneOf });
  if (layout.scale.stretches.length > 1) wanted.push({ sample: 'break', text: list.broken });
  const items: KeyItem[] = [];
  let x = 0;
  let line = 0;
  for (const { sample, text } of wanted) {
    const words = context.type.wrap(text, font, context.width - SAMPLE_WIDTH);
    const width = SAMPLE_WIDTH + Math.max(...words.map((w) => context.type.width(w, font)));
    if (x > 0 && x + width > context.width) {
      x = 0;
      line++;
    }
    items.push({ sample, words, x, y: GAP_ABOVE + (line + 0.75) * leading });
    line += words.length - 1;
    x += width + ITEM_GAP;
  }
  return { items, font, leading, lines: items.length === 0 ? 0 : line + 1 };
}
