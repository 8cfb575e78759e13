/** Checks of the finished drawing of an author's own configuration. */

import type { OwnChart } from '../../core/chart.ts';
import type { Drawing } from '../../core/drawing.ts';
import type { ChartDiagnostic } from '../chart-diagnostic.ts';
import { MIN_TEXT_SIZE } from '../theme.ts';
import { fieldsOf, listOf } from './fields.ts';
import { wordsOf } from './own-words.ts';
import { beyond, overlap, type PlacedText, placedTexts } from './placed-texts.ts';

/** Reports text that is too small, is cut off or overlaps other text, and bar labels that were left out because they don't fit. */
export function checkDrawing(chart: OwnChart, drawing: Drawing): readonly ChartDiagnostic[] {
  const texts = placedTexts(drawing);
  const cut = cutOff(chart, drawing, texts);
  return [
    ...smallText(chart, texts),
    ...(cut.length > 0 ? cut : overlapping(chart, texts)),
    ...missingLabels(chart, texts),
  ];
}

function smallText(chart: OwnChart, texts: readonly PlacedText[]): readonly ChartDiagnostic[] {
  const small = texts.find(({ op }) => op.size < MIN_TEXT_SIZE);
  if (!small) return [];
  const { run, size } = small.op;
  const message = `chart '${chart.id}': '${run.text}' is set in ${size} pt; ${MIN_TEXT_SIZE} pt is the smallest legible size`;
  return [
    {
      severity: 'error',
      code: 'chart/small-text',
      message,
      at: 'config',
      hint: 'remove font sizes from the configuration',
    },
  ];
}

/** True if words lack room, so that a layout with more room may help. */
export function lacksRoom({ code }: ChartDiagnostic): boolean {
  return code === 'chart/cut-off' || code === 'chart/words-overlap' || code === 'chart/missing-labels';
}

/** Half a letter may reach beyond the edge, as side bearings are white. */
const SLACK = 2;

function cutOff(chart: OwnChart, { width, height }: Drawing, texts: readonly PlacedText[]): readonly ChartDiagnostic[] {
  for (const { op, corners, clipped } of texts) {
    const most = Math.max(clipped, beyond(corners, { x: 0, y: 0, width, height }));
    if (most <= SLACK) continue;
    const place = Number.isFinite(most)
      ? clipped === most
        ? `is cut off by ${Math.ceil(most)} pt`
        : `reaches ${Math.ceil(most)} pt beyond the drawing`
      : 'has no place in the drawing';
    const message = `chart '${chart.id}': '${op.run.text}' ${place}`;
    return [{ severity: 'error', code: 'chart/cut-off', message, at: 'config', hint: ROOM }];
  }
  return [];
}

const ROOM = 'shorten it, or set a height for the chart';

/** Letters of neighbouring lines and ticks may touch. */
const TOUCHING = 1.5;

function overlapping(chart: OwnChart, texts: readonly PlacedText[]): readonly ChartDiagnostic[] {
  const words = texts.filter(({ op }) => op.run.text.trim() !== '');
  for (const [i, first] of words.entries()) {
    const second = words.slice(i + 1).find((other) => overlap(first, other) > TOUCHING);
    if (!second) continue;
    const message = `chart '${chart.id}': '${first.op.run.text}' and '${second.op.run.text}' overlap`;
    return [{ severity: 'error', code: 'chart/words-overlap', message, at: 'config', hint: ROOM }];
  }
  return [];
}

/** Chart.js omits labels that don't fit. That is right for years, but a bar without a label is meaningless. */
function missingLabels(chart: OwnChart, texts: readonly PlacedText[]): readonly ChartDiagnostic[] {
  const configuration = chart.configuration ?? {};
  if (configuration.type !== 'bar') return [];
  const labels = listOf(fieldsOf(configuration.data).labels).map((label) => [wordsOf(label)].flat().join(' '));
  const numbers = labels.every((label) => /^[\d\s./:-]+$/.test(label));
  const drawn = new Set(texts.map(({ op }) => op.run.text));
  const drawnLetters = lettersOf(texts.map(({ op }) => op.run.text).join(''));
  // A label of several words may be broken over lines, one of a single word with hyphens.
  const missing = labels.filter(
    (label) => label.trim() !== '' && !drawn.has(label) && !drawnLetters.includes(lettersOf(label)),
  );
  if (numbers || missing.length === 0) return [];
  const message = `chart '${chart.id}': ${missing.length} of ${labels.length} bars have no room for their labels, such as '${missing[0]}'`;
  const hint = 'draw them from left to right (options: { indexAxis: y }), and set a height for the chart';
  return [{ severity: 'warning', code: 'chart/missing-labels', message, at: 'config.data.labels', hint }];
}

function lettersOf(text: string): string {
  return text.replace(/[\s\u00a0-]/g, '');
}
