/** The scale of areas: circles of round values. */

import { formatColor } from '../core/color.ts';
import { withoutNoise } from '../core/round-steps.ts';
import type { KeyBlock, PlanContext } from './plan-context.ts';
import { tickLabels } from './tick-labels.ts';
import { drawText } from './typesetter.ts';

/** The radius of a value's circle: areas are in proportion to values. */
export function radiusOf(value: number, largest: number, most: number): number {
  return largest > 0 ? most * Math.sqrt(value / largest) : 0;
}

/** The largest value of one digit up to a limit. */
function roundDown(limit: number): number {
  const power = 10 ** Math.floor(Math.log10(limit) + 1e-9);
  return withoutNoise(power * ([5, 2, 1].find((n) => n * power <= limit * 1.000001) ?? 1));
}

/**
 * Two or three circles beside each other with their values, below a title.
 *
 * @param most the radius of the largest value, pt.
 */
export function layOutSizeKey(
  {
    title,
    unit,
    largest,
    most,
  }: { readonly title: string; readonly unit: string; readonly largest: number; readonly most: number },
  { type, width, locale, theme }: PlanContext,
): KeyBlock {
  const font = type.font(7);
  const leading = font.size * 1.3;
  const lines = type.wrap(title, font, width);
  const first = largest > 0 ? roundDown(largest) : 0;
  const values = first === 0 ? [] : [...new Set([first, roundDown(first / 4), roundDown(first / 20)])];
  const texts = values.flatMap((value) => tickLabels({ min: 0, max: first, ticks: [value] }, unit, locale));
  let x = 0;
  const circles = texts.flatMap(({ value, text }) => {
    const radius = radiusOf(value, largest, most);
    const wide = 2 * radius + 3 + type.width(text, font);
    if (x + wide > width && x > 0) return [];
    const circle = { x: x + radius + 0.5, radius, text, textX: x + 2 * radius + 4 };
    x += wide + 12;
    return [circle];
  });
  const tallest = Math.max(0, ...circles.map(({ radius }) => 2 * radius + 1), circles.length > 0 ? font.size : 0);
  const height = lines.length * leading + 3 + tallest;
  return {
    height,
    draw: (canvas, top) => {
      lines.forEach((text, i) => {
        drawText(canvas, { text, x: 0, y: top + (i + 0.75) * leading, font, color: theme.muted });
      });
      const first = top + lines.length * leading + 3;
      const middle = (first + top + height) / 2;
      canvas.strokeStyle = formatColor(theme.muted);
      canvas.lineWidth = 0.7;
      canvas.setLineDash([]);
      for (const { x: center, radius, text, textX } of circles) {
        canvas.beginPath();
        canvas.arc(center, middle, radius, 0, 2 * Math.PI);
        canvas.stroke();
        drawText(canvas, { text, x: textX, y: middle + font.size * 0.34, font, color: theme.muted });
      }
    },
  };
}
