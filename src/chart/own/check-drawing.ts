/** Checks of the finished drawing of an author's own configuration. */

import type { OwnChart } from '../../core/chart.ts';
import type { Drawing, TextOp } from '../../core/drawing.ts';
import { IDENTITY, type Matrix, multiply } from '../../core/geometry.ts';
import { runWidth } from '../../core/shaping.ts';
import type { ChartDiagnostic } from '../chart-diagnostic.ts';
import { MIN_TEXT_SIZE } from '../theme.ts';
import { fieldsOf, listOf } from './fields.ts';
import { wordsOf } from './own-words.ts';

/** Reports text that is too small or leaves the drawing, and bar labels that were left out because they don't fit. */
export function checkDrawing(chart: OwnChart, drawing: Drawing): readonly ChartDiagnostic[] {
  const texts = placedTexts(drawing);
  return [...smallText(chart, texts), ...cutOff(chart, drawing, texts), ...missingLabels(chart, texts)];
}

interface PlacedText {
  readonly op: TextOp;
  readonly matrix: Matrix;
}

function placedTexts({ ops }: Drawing): readonly PlacedText[] {
  const open: Matrix[] = [IDENTITY];
  const found: PlacedText[] = [];
  for (const op of ops) {
    const matrix = open.at(-1) ?? IDENTITY;
    if (op.op === 'push') open.push(multiply(matrix, op.transform));
    else if (op.op === 'pop') open.pop();
    else if (op.op === 'text') found.push({ op, matrix });
  }
  return found;
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
  return code === 'chart/cut-off' || code === 'chart/missing-labels';
}

/** Half a letter may reach beyond the edge, as side bearings are white. */
const SLACK = 2;

function cutOff(chart: OwnChart, { width, height }: Drawing, texts: readonly PlacedText[]): readonly ChartDiagnostic[] {
  for (const { op, matrix } of texts) {
    const [a, b, c, d, e, f] = matrix;
    const wide = runWidth(op.run, op.size);
    const corners = [
      [op.x, op.y],
      [op.x + wide, op.y],
      [op.x, op.y - op.size * 0.7],
      [op.x + wide, op.y - op.size * 0.7],
    ] as const;
    const out = corners.map(([x, y]) => {
      const [left, top] = [a * x + c * y + e, b * x + d * y + f];
      return Math.max(-left, left - width, -top, top - height);
    });
    const most = Math.max(...out);
    if (most <= SLACK) continue;
    const place = Number.isFinite(most)
      ? `reaches ${Math.ceil(most)} pt beyond the drawing`
      : 'has no place in the drawing';
    const message = `chart '${chart.id}': '${op.run.text}' ${place}`;
    return [
      {
        severity: 'error',
        code: 'chart/cut-off',
        message,
        at: 'config',
        hint: 'shorten it, or set a height for the chart',
      },
    ];
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
