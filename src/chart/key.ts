import type { DrawingContext } from './canvas/drawing-context.ts';
import type { KeyEntry, Sample } from './key-entry.ts';
import type { PlanContext } from './plan-context.ts';
import { drawText } from './typesetter.ts';

interface KeyItem {
  readonly sample: Sample;
  readonly words: readonly string[];
  readonly x: number;
  /** Its first baseline, below the key's top. */
  readonly y: number;
}

/** A key to marks, laid out in lines. */
export interface Key {
  readonly items: readonly KeyItem[];
  readonly size: number;
  readonly leading: number;
  /** The height of its lines alone, pt; 0 for a key without items. */
  readonly height: number;
}

/** Room for the sample left of its words. */
const SAMPLE_WIDTH = 17;
const ITEM_GAP = 14;
/** The usual gap between a chart and its key, pt. */
export const KEY_GAP = 6;

/**
 * Lays out entries one after another in as many lines as the width requires; text of `size` pt. Those of a panel are in
 * the key of all panels.
 */
export function layOutKey(entries: readonly KeyEntry[], size: number, { type, width, panel }: PlanContext): Key {
  const font = type.font(size);
  const leading = font.size * 1.35;
  if (panel) {
    for (const entry of entries) panel.addEntry(entry, size);
    return { items: [], size: font.size, leading, height: 0 };
  }
  const items: KeyItem[] = [];
  let x = 0;
  let line = 0;
  for (const { sample, text } of entries) {
    const words = type.wrap(text, font, width - SAMPLE_WIDTH);
    const wide = SAMPLE_WIDTH + Math.max(...words.map((w) => type.width(w, font)));
    if (x > 0 && x + wide > width) {
      x = 0;
      line++;
    }
    items.push({ sample, words, x, y: (line + 0.75) * leading });
    line += words.length - 1;
    x += wide + ITEM_GAP;
  }
  return { items, size: font.size, leading, height: items.length === 0 ? 0 : (line + 1) * leading };
}

/** Draws a key whose top left corner is at `x`, `y`. */
export function drawKey(context: DrawingContext, key: Key, x: number, y: number, { type, theme }: PlanContext): void {
  const font = type.font(key.size);
  for (const item of key.items) {
    const baseline = y + item.y;
    const place = { x: x + item.x, middle: baseline - key.size * 0.33, width: SAMPLE_WIDTH - 5, height: key.size };
    context.save();
    item.sample(context, place);
    context.restore();
    item.words.forEach((text, i) => {
      const at = { x: x + item.x + SAMPLE_WIDTH - 2, y: baseline + i * key.leading };
      drawText(context, { text, ...at, font, color: theme.muted });
    });
  }
}
