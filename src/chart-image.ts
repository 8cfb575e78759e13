/** A chart of a brief as PNG, in the look of its layout. */

import type { ChartDrawer } from './chart/draw.ts';
import type { PngOptions } from './chart/png.ts';
import { type ChartTheme, themeFromCustomProperties } from './chart/theme.ts';
import type { Brief } from './core/brief.ts';
import type { Chart } from './core/chart.ts';
import { hasErrors, type Outcome } from './core/diagnostic.ts';
import type { Drawing } from './core/drawing.ts';
import type { RecordingReader } from './core/files.ts';
import type { StyledDocument } from './css/styled.ts';
import type { TextEngineCache } from './text-engine.ts';

export interface ChartImageSize {
  /** In points, or in what stands for them on a screen. */
  readonly width: number;
  /** Pixels to the point. */
  readonly scale: number;
}

/** Pictures by their drawing and scale: an unchanged chart is not drawn again, in this build nor in later ones. */
export type PictureCache = WeakMap<Drawing, Map<number, Promise<Uint8Array>>>;

export interface ChartImageContext {
  readonly brief: Brief;
  /** Styled by the brief's layout, which brings the fonts. */
  readonly document: StyledDocument;
  /** Properties that override those of the layout. */
  readonly properties?: ReadonlyMap<string, string>;
  readonly charts: ChartDrawer;
  readonly pictures: PictureCache;
  readonly text: TextEngineCache;
  readonly files: RecordingReader;
}

/** What the vectors can't show, the pixels don't either: undefined, with why. */
export async function chartImage(
  chart: Chart,
  size: ChartImageSize,
  context: ChartImageContext,
): Promise<Outcome<Uint8Array | undefined>> {
  const { brief, document, charts, pictures, text, files } = context;
  const { shaper } = text.open(document.fontFaces, files, brief.hyphenation);
  const theme = themeOf(context);
  const options = { width: size.width / theme.scale, theme, shaper, language: brief.language };
  await charts.load();
  const drawn = charts.draw(chart, options);
  if (hasErrors(drawn.diagnostics)) return { value: undefined, diagnostics: drawn.diagnostics };
  const known = pictures.get(drawn.value) ?? new Map<number, Promise<Uint8Array>>();
  pictures.set(drawn.value, known);
  const scale = size.scale * theme.scale;
  const png = known.get(scale) ?? drawPng(chart, { ...options, scale });
  known.set(scale, png);
  return { value: await png, diagnostics: drawn.diagnostics };
}

/** Loads a native library that nothing else needs. */
async function drawPng(chart: Chart, options: PngOptions): Promise<Uint8Array> {
  const { chartPng } = await import('./chart/png.ts');
  return chartPng(chart, options);
}

function themeOf({ document, properties }: ChartImageContext): ChartTheme {
  const { customProperties, style } = document.root;
  return themeFromCustomProperties(new Map([...customProperties, ...(properties ?? [])]), style.fontFamily);
}
