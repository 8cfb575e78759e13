import { type Color, formatColor } from '../core/color.ts';
import { isLatin } from '../core/letter-pattern.ts';
import { once } from '../core/once.ts';
import { type FontRequest, runWidth, type Shaper } from '../core/shaping.ts';
import type { Locale } from '../languages/locale.ts';
import { formatCanvasFont } from './canvas/canvas-font.ts';
import type { DrawingContext } from './canvas/drawing-context.ts';
import type { ChartTheme } from './theme.ts';
import { breakWord } from './word-break.ts';

/** Measures and breaks a chart's words before drawing. Lengths in pt. */
export interface Typesetter {
  /** A font of the theme's families; sizes below its minimum are raised to it. */
  font(size: number, weight?: number, style?: 'normal' | 'italic'): FontRequest;
  width(text: string, font: FontRequest): number;
  /** Lines no wider than `measure`; a word that is wider is broken into equal pieces. Never empty. */
  wrap(text: string, font: FontRequest, measure: number): readonly string[];
  /** The height of capitals, by which a line is centred optically. */
  capHeight(font: FontRequest): number;
}

export interface TypesetterOptions {
  readonly shaper: Shaper;
  readonly theme: ChartTheme;
  readonly locale: Locale;
}

/** A typesetter that uses the brief's own shaper. */
export function createTypesetter(options: TypesetterOptions): Typesetter {
  const { shaper, theme, locale } = options;
  const width = (text: string, font: FontRequest): number =>
    shaper.shape(text, font).reduce((sum, run) => sum + runWidth(run, font.size), 0);
  return {
    font: (size, weight = 400, style = 'normal') => ({
      families: theme.families,
      size: Math.max(theme.leastTextSize, size),
      weight,
      style,
      language: locale.tag,
      features: {},
    }),
    width,
    wrap(text, font, measure) {
      const breaks = (word: string): readonly number[] => shaper.breaks(word, font);
      return wrapWords(wordsOf(text, breaks), measure, (line) => width(line, font));
    },
    capHeight: (font) => shaper.metrics(font).capHeight,
  };
}

/** A part of a text that stays on one line. */
interface UnbrokenWord {
  readonly word: string;
  /** True if a space is before it. */
  readonly spaced: boolean;
}

/** Scripts whose words aren't separated by spaces. */
const UNSPACED = once(
  () =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
);

function wordsOf(text: string, breaks: (word: string) => readonly number[]): readonly UnbrokenWord[] {
  const words = text.split(/[ \t\n]+/).filter((word) => word !== '');
  return words.flatMap((whole) => {
    const starts = !isLatin(whole) && UNSPACED().test(whole) ? [0, ...breaks(whole)] : [0];
    return starts.map((start, i) => ({ word: whole.slice(start, starts[i + 1]), spaced: i === 0 }));
  });
}

function wrapWords(
  words: readonly UnbrokenWord[],
  measure: number,
  width: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const { word, spaced } of words) {
    const longer = line === '' ? word : line + (spaced ? ' ' : '') + word;
    if (width(longer) <= measure) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = width(word) <= measure ? [word] : breakWord(word, measure, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** A line of text placed by its left end, middle or right end and its baseline. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly font: FontRequest;
  readonly color: Color;
  readonly align?: 'left' | 'center' | 'right';
}

/** Draws a placed line. */
export function drawText(context: DrawingContext, placed: PlacedText): void {
  context.font = formatCanvasFont(placed.font);
  context.fillStyle = formatColor(placed.color);
  context.textAlign = placed.align ?? 'left';
  context.textBaseline = 'alphabetic';
  context.fillText(placed.text, placed.x, placed.y);
}

/** Strokes a straight line. */
export function drawLine(context: DrawingContext, line: PlacedLine): void {
  context.strokeStyle = formatColor(line.color);
  context.lineWidth = line.width;
  context.lineCap = 'butt';
  context.lineJoin = line.join ?? 'miter';
  context.setLineDash([...(line.dash ?? [])]);
  context.beginPath();
  context.moveTo(line.points[0]?.[0] ?? 0, line.points[0]?.[1] ?? 0);
  for (const [x, y] of line.points.slice(1)) context.lineTo(x, y);
  context.stroke();
}

/** A polyline; `dash` as in canvas. */
export interface PlacedLine {
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly color: Color;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly join?: 'miter' | 'round';
}
