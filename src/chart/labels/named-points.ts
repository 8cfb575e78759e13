/** Labels of points, with their words laid out, and a remark for those that have no room. */

import type { Rect } from '../../core/geometry.ts';
import type { FontRequest } from '../../core/shaping.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { ChartDiagnostic } from '../chart-diagnostic.ts';
import type { PlanContext } from '../plan-context.ts';
import { drawLine, drawText } from '../typesetter.ts';
import { type Circle, type PlacedLabel, placeLabels } from './place-labels.ts';

export interface PointName {
  readonly text: string;
  readonly point: Circle;
}

export interface NamedPoints {
  readonly labels: readonly { readonly lines: readonly string[]; readonly place: PlacedLabel }[];
  readonly font: FontRequest;
  readonly leading: number;
  readonly leftOut: readonly string[];
  /** True for labels on coloured areas, which need a white ground. */
  readonly grounded: boolean;
}

/** Longer labels are broken into lines, pt. */
const MEASURE = 96;

/** Places names beside their points. */
export function namePoints(
  names: readonly PointName[],
  points: readonly Circle[],
  area: Rect,
  { type, theme }: PlanContext,
  { grounded = false }: { readonly grounded?: boolean } = {},
): NamedPoints {
  const font = type.font(theme.textSize - 0.5);
  const leading = font.size * 1.15;
  const texts = names.map(({ text }) => type.wrap(text, font, Math.min(MEASURE, area.width / 2)));
  const wishes = names.map(({ point }, i) => {
    const lines = texts[i] ?? [];
    return {
      point,
      width: Math.max(...lines.map((line) => type.width(line, font))),
      height: (lines.length - 1) * leading + font.size,
    };
  });
  const places = placeLabels(wishes, points, area);
  return {
    ...{ font, leading, grounded },
    labels: texts.flatMap((lines, i) => {
      const place = places[i];
      return place ? [{ lines, place }] : [];
    }),
    leftOut: names.flatMap(({ text }, i) => (places[i] ? [] : [text])),
  };
}

export function drawNames(
  canvas: DrawingContext,
  { labels, font, leading, grounded }: NamedPoints,
  { theme }: PlanContext,
): void {
  for (const { place } of labels)
    if (place.leader) drawLine(canvas, { points: place.leader, color: theme.muted, width: 0.5 });
  for (const { lines, place } of labels) {
    const { box, align } = place;
    if (grounded) {
      canvas.fillStyle = '#ffffff';
      canvas.fillRect(box.x - 1, box.y - 0.5, box.width + 2, box.height + 1);
    }
    const x = align === 'left' ? box.x : align === 'right' ? box.x + box.width : box.x + box.width / 2;
    lines.forEach((text, i) => {
      drawText(canvas, { text, x, y: box.y + font.size * 0.8 + i * leading, font, color: theme.text, align });
    });
  }
}

/** Names the points whose labels have no room; undefined if all have. */
export function leftOutRemark({ leftOut, labels }: NamedPoints): ChartDiagnostic | undefined {
  if (leftOut.length === 0) return undefined;
  const shown = leftOut.slice(0, 5).map((name) => `'${name}'`);
  const more = leftOut.length > shown.length ? ` and ${leftOut.length - shown.length} more` : '';
  return {
    ...{ severity: 'warning', code: 'chart/labels-left-out' },
    message: `${leftOut.length} of ${leftOut.length + labels.length} labels have no room: ${shown.join(', ')}${more}`,
    hint: "list the points to name under 'labels', shorten the labels, or write 'wide: true'",
  };
}
