/** A chart as a card of a set shape, with its title and source: for slides and posts, where no page is around it. */

import { WHITE } from '../core/contrast.ts';
import { type Drawing, type DrawOp, rectPath } from '../core/drawing.ts';
import { RecordingContext } from './canvas/recording-context.ts';
import type { ChartDiagnostic } from './chart-diagnostic.ts';
import type { DrawOptions } from './plan-context.ts';
import { createTypesetter, drawText } from './typesetter.ts';

/** A drawing, or the reasons why there is none. */
export interface DrawnCard {
  readonly value: Drawing | undefined;
  readonly diagnostics: readonly ChartDiagnostic[];
}

/** What a card holds. */
export interface CardContent {
  readonly title: string;
  readonly subtitle: string;
  /** With its label: "Source: Eurostat". */
  readonly source: string;
  /** The plot for a width, pt; undefined, with diagnostics, if it can't be drawn. */
  readonly plot: (width: number) => DrawnCard;
}

/** The widths that a card is laid out at, pt: the plot gets higher relative to its words from one to the next. */
const WIDTHS = [340, 400, 480, 560, 640, 720, 800];
const MARGIN = 20;
const TITLE_SIZE = 15;
const SUBTITLE_SIZE = 9.5;
const SOURCE_SIZE = 8;
const LEADING = 1.22;
const GAP = 9;
/** Between the plot and the source, at least. */
const LEAST_GAP = 8;

/**
 * A card of the first width at which everything fits.
 *
 * @param ratio the height as a share of the width.
 */
export function chartCard(id: string, content: CardContent, ratio: number, options: DrawOptions): DrawnCard {
  let lacking = 0;
  for (const width of WIDTHS) {
    const frame = new CardFrame(content, width, options);
    const { value: plot, diagnostics } = content.plot(width - 2 * MARGIN);
    if (!plot) return { value: undefined, diagnostics };
    const height = width * ratio;
    const room = height - frame.above - frame.below;
    lacking = plot.height - room;
    if (lacking <= 0) return { value: frame.around(plot, height), diagnostics };
  }
  const message = `chart '${id}' is ${Math.ceil(lacking)} pt too high for this shape`;
  const hint = 'use --size square, draw the plot alone (without --size), or show fewer rows';
  return { value: undefined, diagnostics: [{ severity: 'error', code: 'chart/too-high', message, hint }] };
}

/** The words around a plot, and the room that they take. */
class CardFrame {
  /** The heights above and below the plot, pt. */
  readonly above: number;
  readonly below: number;
  readonly #width: number;
  readonly #options: DrawOptions;
  readonly #title: readonly string[];
  readonly #subtitle: readonly string[];
  readonly #source: readonly string[];

  constructor({ title, subtitle, source }: CardContent, width: number, options: DrawOptions) {
    this.#width = width;
    this.#options = options;
    const type = createTypesetter(options);
    const set = (text: string, size: number, weight?: number): readonly string[] =>
      text === '' ? [] : type.wrap(text, type.font(size, weight), width - 2 * MARGIN);
    this.#title = set(title, TITLE_SIZE, 700);
    this.#subtitle = set(subtitle, SUBTITLE_SIZE);
    this.#source = set(source, SOURCE_SIZE);
    const height = (lines: readonly string[], size: number): number => lines.length * size * LEADING;
    this.above = MARGIN + height(this.#title, TITLE_SIZE) + height(this.#subtitle, SUBTITLE_SIZE) + GAP;
    this.below = MARGIN * 0.7 + height(this.#source, SOURCE_SIZE) + (this.#source.length > 0 ? LEAST_GAP : 0);
  }

  around(plot: Drawing, height: number): Drawing {
    const width = this.#width;
    const canvas = new RecordingContext({ ...this.#options, width, height });
    const { theme } = this.#options;
    const type = createTypesetter(this.#options);
    const rtl = this.#options.locale.direction === 'rtl';
    const start = rtl ? ({ x: width - MARGIN, align: 'right' } as const) : { x: MARGIN };
    let y = MARGIN;
    const write = (lines: readonly string[], size: number, weight: number, color: typeof theme.text): void => {
      for (const text of lines) {
        drawText(canvas, { text, ...start, y: y + size * 0.9, font: type.font(size, weight), color });
        y += size * LEADING;
      }
    };
    write(this.#title, TITLE_SIZE, 700, theme.text);
    write(this.#subtitle, SUBTITLE_SIZE, 400, theme.muted);
    y = height - MARGIN * 0.7 - this.#source.length * SOURCE_SIZE * LEADING;
    write(this.#source, SOURCE_SIZE, 400, theme.muted);
    const free = height - this.above - this.below - plot.height;
    const ground: DrawOp = { op: 'fill', path: rectPath({ x: 0, y: 0, width, height }), color: WHITE, rule: 'nonzero' };
    const place: DrawOp = { op: 'push', transform: [1, 0, 0, 1, MARGIN, this.above + free / 3], clip: undefined };
    return { width, height, ops: [ground, ...canvas.operations(), place, ...plot.ops, { op: 'pop' }] };
  }
}

/** A drawing enlarged to a width. */
export function scaledDrawing({ width, height, ops }: Drawing, to: number): Drawing {
  const factor = to / width;
  const open: DrawOp = { op: 'push', transform: [factor, 0, 0, factor, 0, 0], clip: undefined };
  return { width: to, height: Math.round(height * factor), ops: [open, ...ops, { op: 'pop' }] };
}
