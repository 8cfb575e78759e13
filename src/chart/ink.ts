import { type Color, formatColor } from '../core/color.ts';
import type { DrawingContext } from './canvas/drawing-context.ts';
import { type ChartTheme, tint } from './theme.ts';

/**
 * Patterns distinguish series in addition to colour, so that they remain distinct in grey. Slanted lines mean a bound
 * and lines across mean an approximate end: neither is ever a series.
 */
export type Pattern = 'solid' | 'lines' | 'dots';

/** How a series is filled. */
export interface Ink {
  readonly color: Color;
  readonly pattern: Pattern;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const PATTERNS: readonly Pattern[] = ['solid', 'dots', 'lines'];

/**
 * The ink of a series. The palette alternates dark and light, so neighbours differ in tone in a grey print; colours of
 * the same tone differ in pattern. Each further round of the palette shifts the patterns by one, so that three rounds
 * (18 series) have distinct inks.
 */
export function seriesInk(theme: ChartTheme, index: number): Ink {
  const count = theme.series.length;
  const round = Math.floor(index / count);
  return {
    color: theme.series[index % count] ?? theme.text,
    pattern: PATTERNS[(Math.floor(index / 2) + round) % PATTERNS.length] ?? 'solid',
  };
}

/** The share of the muted colour in marks beside highlighted ones: 3:1 on white, and much lighter than an accent. */
const MUTED_SHARE = 0.7;

/** The ink of marks beside highlighted ones: grey, in patterns that distinguish series. */
export function mutedInk(theme: ChartTheme, index: number): Ink {
  return { color: tint(theme.muted, MUTED_SHARE), pattern: PATTERNS[index % PATTERNS.length] ?? 'solid' };
}

/**
 * Dashes distinguish the lines of each round of the palette: solid, long dashes, dashes and dots. Short dashes are
 * reserved for approximate values.
 */
export function seriesDash(theme: ChartTheme, index: number): readonly number[] {
  return LINE_DASHES[Math.floor(index / theme.series.length) % LINE_DASHES.length] ?? [];
}

const LINE_DASHES: readonly (readonly number[])[] = [[], [8, 2], [8, 2, 1.5, 2]];

/** Between lines and between dots, pt. */
const PITCH = 3;

/** Fills a box; patterns are white lines along it, whole or dotted, that end at its edges: no clip is needed. */
export function fillBox(context: DrawingContext, box: Box, ink: Ink): void {
  context.fillStyle = formatColor(ink.color);
  context.fillRect(box.x, box.y, box.width, box.height);
  if (ink.pattern === 'solid' || box.width < 1.5) return;
  context.strokeStyle = '#ffffff';
  context.lineWidth = ink.pattern === 'lines' ? 0.8 : 1.1;
  context.setLineDash(ink.pattern === 'lines' ? [] : [1.1, PITCH - 1.1]);
  const count = Math.max(1, Math.floor(box.height / PITCH - 0.2));
  const first = box.y + (box.height - (count - 1) * PITCH) / 2;
  context.beginPath();
  for (let i = 0; i < count; i++) {
    context.moveTo(box.x + (ink.pattern === 'dots' ? 1 : 0), first + i * PITCH);
    context.lineTo(box.x + box.width, first + i * PITCH);
  }
  context.stroke();
  context.setLineDash([]);
}
