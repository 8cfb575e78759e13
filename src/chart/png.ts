/** The only file that imports chartjs-node-canvas: the same configuration as pixels, for mail. Loaded on demand. */

import type { GlobalFonts } from 'canvas';
import type { ChartJSNodeCanvas } from 'chartjs-node-canvas';
import type { Chart } from '../core/chart.ts';
import type { FontFace } from '../core/shaping.ts';
import type { ChartPlan } from './chart-plan.ts';
import { recordChart } from './chartjs.ts';
import type { DrawOptions } from './plan-context.ts';
import { recordPlanned } from './record.ts';

export interface PngOptions extends DrawOptions {
  /** Pixels per point: 1, or 2 for dense screens. */
  readonly scale: number;
}

/** Faces already registered with Skia, whose font list is global to the process. */
const registered = new Set<string>();

/**
 * A chart as PNG on white, `width * scale` pixels wide, from the same configuration and font files as the vectors.
 * Throws `UnsupportedDrawingError` for features that the vectors can't show either, so that both always agree.
 */
export async function chartPng(chart: Chart, options: PngOptions): Promise<Uint8Array> {
  // Imported here, as these load a native library that nothing else needs.
  const [canvas, skia] = await Promise.all([import('chartjs-node-canvas'), import('canvas')]);
  const { plan, drawing } = recordPlanned(chart, options, recordChart);
  for (const op of drawing.ops) if (op.op === 'text') registerFace(op.run.face, skia.GlobalFonts);
  const { scale } = options;
  const render = ({ width, height, configuration }: ChartPlan): Buffer => {
    const renderer = new canvas.ChartJSNodeCanvas({ width, height, backgroundColour: '#ffffff' });
    const scaled = { ...configuration, options: { ...configuration.options, devicePixelRatio: scale } };
    // The two copies of Chart.js have the same types, but their generic parameters aren't assignable.
    return renderer.renderToBufferSync(scaled as unknown as Parameters<ChartJSNodeCanvas['renderToBufferSync']>[0]);
  };
  const base = render(plan);
  if (!plan.parts) return base;
  const ground = await skia.loadImage(base);
  const sheet = skia.createCanvas(ground.width, ground.height);
  const pixels = sheet.getContext('2d');
  pixels.drawImage(ground, 0, 0);
  for (const { plan: part, x, y } of plan.parts)
    pixels.drawImage(await skia.loadImage(render(part)), x * scale, y * scale);
  return sheet.toBuffer('image/png');
}

function registerFace(face: FontFace, fonts: typeof GlobalFonts): void {
  if (registered.has(face.id)) return;
  registered.add(face.id);
  fonts.register(Buffer.from(face.bytes), face.family);
}
