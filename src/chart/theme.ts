import { type Color, formatColor } from '../core/color.ts';
import { contrastRatio, MARK_CONTRAST, TEXT_CONTRAST, WHITE } from '../core/contrast.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { parseCanvasColor } from './canvas/canvas-color.ts';

/** The look of charts, which a layout's style sheet sets through custom properties. */
export interface ChartTheme {
  readonly families: readonly string[];
  /** The size of labels, pt; axis labels are a little smaller. */
  readonly textSize: number;
  /** The minimum text size, pt. */
  readonly leastTextSize: number;
  /** The factor by which whole charts are enlarged, including lines and gaps; sizes here are before scaling. */
  readonly scale: number;
  /** The colours of the first series, the second, and so on. */
  readonly series: readonly Color[];
  readonly text: Color;
  /** For axis labels and other secondary words: 4.5:1 on white. */
  readonly muted: Color;
  readonly grid: Color;
}

/** The least size of text in a chart, pt. */
export const MIN_TEXT_SIZE = 7;

/** The label size that charts are designed for, pt; larger text enlarges the whole chart. */
const DESIGN_SIZE = 8;

/** UK Government Analysis Function, "Data visualisation: colours", categorical palette: each 3:1 or more on white. */
const SERIES = ['#12436D', '#28A197', '#801650', '#F46A25', '#3D3D3D', '#A285D1'];

/**
 * The theme set by custom properties: `--chart-1` to `--chart-6`, `--chart-text`, `--chart-muted`, `--chart-grid`
 * (colours), `--chart-font` (families), `--chart-text-size` (`8pt`), `--chart-least-text-size` (`7pt`). Missing and
 * invalid properties have their defaults; invalid ones are passed to `report`.
 *
 * @param properties values as written, by name.
 * @param fontFamilies the text's own families, used where `--chart-font` is not set.
 */
export function themeFromCustomProperties(
  properties: ReadonlyMap<string, string>,
  fontFamilies: readonly string[],
  report: (diagnostic: Diagnostic) => void = () => undefined,
): ChartTheme {
  const value = (name: string): string | undefined => properties.get(name)?.trim() || undefined;
  const color = (name: string, otherwise: string): Color => {
    const text = value(name);
    try {
      return parseCanvasColor(text ?? otherwise);
    } catch {
      report(badProperty(name, text ?? '', 'a colour such as #12436D'));
      return parseCanvasColor(otherwise);
    }
  };
  const points = (name: string, otherwise: number): number => {
    const text = value(name) ?? `${otherwise}pt`;
    const size = Number(/^([\d.]+)(?:pt)?$/.exec(text)?.[1] ?? Number.NaN);
    if (size >= MIN_TEXT_SIZE) return size;
    report(badProperty(name, text, `a size in pt, ${MIN_TEXT_SIZE} or more`));
    return Number.isNaN(size) ? otherwise : MIN_TEXT_SIZE;
  };
  const textSize = points('--chart-text-size', DESIGN_SIZE);
  const scale = Math.max(1, textSize / DESIGN_SIZE);
  const theme: ChartTheme = {
    families: value('--chart-font')?.split(',').map(unquote) ?? fontFamilies,
    textSize: textSize / scale,
    leastTextSize: Math.max(MIN_TEXT_SIZE, points('--chart-least-text-size', MIN_TEXT_SIZE) / scale),
    scale,
    series: SERIES.map((otherwise, i) => color(`--chart-${i + 1}`, otherwise)),
    text: color('--chart-text', '#1D1D1B'),
    muted: color('--chart-muted', '#5A6066'),
    grid: color('--chart-grid', '#D5D9DD'),
  };
  checkContrast(theme, report);
  return theme;
}

/** Marks need a contrast of 3:1 on white, words 4.5:1 (WCAG 2.2, 1.4.11 and 1.4.3). */
function checkContrast({ series, text, muted }: ChartTheme, report: (diagnostic: Diagnostic) => void): void {
  const check = (name: string, color: Color, least: number, what: string): void => {
    const ratio = contrastRatio(color, WHITE);
    if (ratio >= least) return;
    report({
      severity: 'warning',
      code: 'chart/low-contrast',
      message: `${name} has a contrast of ${(Math.floor(ratio * 10) / 10).toFixed(1)}:1 on white; ${what} need ${least}:1`,
      hint: `use a darker shade of ${formatColor(color)}`,
    });
  };
  for (const [i, color] of series.entries()) check(`--chart-${i + 1}`, color, MARK_CONTRAST, 'marks');
  check('--chart-text', text, TEXT_CONTRAST, 'words');
  check('--chart-muted', muted, TEXT_CONTRAST, 'words');
}

function unquote(name: string): string {
  return name.trim().replace(/^["']|["']$/g, '');
}

function badProperty(name: string, value: string, expected: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'chart/bad-theme-value',
    message: `${name} is '${value}'; expected ${expected}`,
  };
}

/** A colour mixed with white: `share` 1 is the colour itself. Opaque, so that the PDF needs no transparency. */
export function tint(color: Color, share: number): Color {
  const mix = (n: number): number => Math.round(255 - (255 - n) * share);
  return { r: mix(color.r), g: mix(color.g), b: mix(color.b), a: color.a };
}
