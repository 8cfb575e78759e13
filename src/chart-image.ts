/** A chart of a brief as PNG, in the look of its layout. */

import type { ChartDrawer } from './chart/draw.ts';
import { type ChartTheme, themeFromCustomProperties } from './chart/theme.ts';
import type { Brief } from './core/brief.ts';
import type { Chart } from './core/chart.ts';
import { hasErrors, type Outcome } from './core/diagnostic.ts';
import type { RecordingReader } from './core/files.ts';
import type { StyledDocument } from './css/styled.ts';
import type { TextEngineCache } from './text-engine.ts';

export interface ChartImageSize {
  /** In points, or in what stands for them on a screen. */
  readonly width: number;
  /** Pixels to the point. */
  readonly scale: number;
}

export interface ChartImageContext {
  readonly brief: Brief;
  /** Styled by the brief's layout, which brings the fonts. */
  readonly document: StyledDocument;
  /** Properties that override those of the layout. */
  readonly properties?: ReadonlyMap<string, string>;
  readonly charts: ChartDrawer;
  readonly text: TextEngineCache;
  readonly files: RecordingReader;
}

/** What the vectors can't show, the pixels don't either: undefined, with why. */
export async function chartImage(
  chart: Chart,
  size: ChartImageSize,
  context: ChartImageContext,
): Promise<Outcome<Uint8Array | undefined>> {
  const { brief, document, charts, text, files } = context;
  const { chartPng } = await import('./chart/png.ts');
  const { shaper } = await text.open(document.fontFaces, files, brief.hyphenation);
  const options = { width: size.width, theme: themeOf(context), shaper, language: brief.language };
  await charts.load();
  const drawn = charts.draw(chart, options);
  if (hasErrors(drawn.diagnostics)) return { value: undefined, diagnostics: drawn.diagnostics };
  return { value: await chartPng(chart, { ...options, scale: size.scale }), diagnostics: drawn.diagnostics };
}

function themeOf({ document, properties }: ChartImageContext): ChartTheme {
  const { customProperties, style } = document.root;
  return themeFromCustomProperties(new Map([...customProperties, ...(properties ?? [])]), style.fontFamily);
}
