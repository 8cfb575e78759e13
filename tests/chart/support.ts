/** A predictable shaper (every character half an em wide), sample charts, and drawings as text. */

import { type ChartDrawer, createChartDrawer } from '../../src/chart/draw.ts';
import { themeFromCustomProperties } from '../../src/chart/theme.ts';
import type { BarChart, TimelineChart, TimelineEvent } from '../../src/core/chart.ts';
import { formatColor } from '../../src/core/color.ts';
import type { StatedDate } from '../../src/core/date.ts';
import type { Drawing, DrawOp, Path } from '../../src/core/drawing.ts';
import type { Rect } from '../../src/core/geometry.ts';
import type { Quantity } from '../../src/core/quantity.ts';
import { type FontFace, runWidth, type Shaper } from '../../src/core/shaping.ts';

function face(weight: number, style: 'normal' | 'italic', bytes: Uint8Array): FontFace {
  return {
    id: `fake-${weight}-${style}`,
    sha256: '',
    file: '',
    family: 'Fake',
    weight,
    style,
    postscriptName: 'Fake',
    bytes,
    unitsPerEm: 1000,
    ascender: 800,
    descender: -200,
    lineGap: 0,
    capHeight: 700,
    xHeight: 500,
    underlinePosition: -100,
    underlineThickness: 50,
    italicAngle: 0,
    bbox: [0, -200, 1000, 800],
    has: () => true,
    glyphOf: () => 1,
  };
}

export function fakeShaper(bytes = new Uint8Array()): Shaper {
  return {
    shape(text, font) {
      const glyphs = [...text].map((_, cluster) => ({ id: 1, cluster, advance: 500, dx: 0, dy: 0 }));
      const advance = 500 * glyphs.length;
      return [{ face: face(font.weight, font.style, bytes), text, direction: 'ltr', glyphs, advance }];
    },
    breaks: () => [],
    metrics: (font) => ({
      ascent: font.size * 0.8,
      descent: font.size * 0.2,
      lineGap: 0,
      capHeight: font.size * 0.7,
      xHeight: font.size * 0.5,
      underlinePosition: 0,
      underlineThickness: 0,
    }),
  };
}

export const theme = themeFromCustomProperties(new Map(), ['Fake']);

export async function loadedDrawer(): Promise<ChartDrawer> {
  const drawer = createChartDrawer();
  await drawer.load();
  return drawer;
}

const percent = { unit: '%', wording: '' } as const;

/** One of each kind, in per cent. */
export const quantities = {
  exact: { kind: 'exact', value: 10, ...percent },
  approximate: { kind: 'approximate', value: 10, ...percent },
  below: { kind: 'bound', relation: '<', value: 10, ...percent },
  above: { kind: 'bound', relation: '>', value: 10, ...percent },
  range: { kind: 'range', low: 5, high: 10, ...percent },
  estimate: { kind: 'estimate', value: 7, low: 5, high: 10, level: 95, ...percent },
  unknown: { kind: 'unknown', reason: 'not stated in source', ...percent },
} as const satisfies Record<string, Quantity>;

const words = {
  src: '',
  title: { src: '', nodes: [], plain: 'Fewer than one in ten support sending soldiers' },
  subtitle: undefined,
  source: undefined,
  note: undefined,
  alt: undefined,
  wide: false,
  survey: undefined,
} as const;

export function barChart(rows: Readonly<Record<string, Quantity>>, unit = '%'): BarChart {
  const list = Object.entries(rows).map(([label, quantity]) => ({
    ...{ src: '', label, date: undefined, evidence: undefined },
    cells: [{ src: '', quantity }],
  }));
  const grid = {
    unit,
    share: unit === '%',
    measure: 'Share of respondents',
    series: [{ src: '', name: '' }],
    rows: list,
  };
  return { ...words, ...grid, kind: 'bar', id: 'bars', direction: 'horizontal', panels: false };
}

export function timelineChart(events: readonly TimelineEvent[]): TimelineChart {
  return { ...words, kind: 'timeline', id: 'events', events };
}

export function event(wording: string, label: string, date: Partial<StatedDate> & { first: number }): TimelineEvent {
  return {
    src: '',
    label,
    strand: undefined,
    text: { src: '', nodes: [], plain: `${label}.` },
    date: {
      edtf: wording,
      wording,
      last: date.first,
      precision: 'day',
      approximateStart: false,
      approximateEnd: false,
      ...date,
    },
  };
}

/** A day number from a calendar date. */
export function day(year: number, month: number, date: number): number {
  return Math.round(Date.UTC(year, month - 1, date) / 86_400_000);
}

/** Operations as lines: verb, colour, bounding box (left top right bottom), and other distinguishing details. */
export function printOps(ops: readonly DrawOp[]): string[] {
  return ops.map((op) => {
    switch (op.op) {
      case 'fill':
        return `fill ${formatColor(op.color)} ${box(op.path)}`;
      case 'stroke': {
        const dash = op.style.dash.length > 0 ? ` dash ${op.style.dash.join(' ')}` : '';
        return `stroke ${formatColor(op.style.color)} ${op.style.width} ${box(op.path)}${dash}`;
      }
      case 'text':
        return `text '${op.run.text}' ${op.size} ${formatColor(op.color)} at ${op.x} ${op.y}`;
      case 'push':
        return `push ${op.transform.join(' ')}${op.clip ? ` clip ${box(op.clip)}` : ''}`;
      case 'pop':
        return 'pop';
      case 'shade':
        return `shade ${box(op.path)}`;
      case 'layer':
        return `layer ${op.opacity}`;
      default: {
        const never: never = op;
        return never;
      }
    }
  });
}

export function texts(drawing: Drawing): string[] {
  return drawing.ops.flatMap((op) => (op.op === 'text' ? [op.run.text] : []));
}

/** The boxes of all lines of text, from ascent to descent. */
export function textBoxes(drawing: Drawing): (Rect & { readonly text: string; readonly size: number })[] {
  return drawing.ops.flatMap((op) => {
    if (op.op !== 'text') return [];
    const { size, x, run } = op;
    return [{ text: run.text, size, x, y: op.y - size * 0.8, width: runWidth(run, size), height: size }];
  });
}

export function overlap(a: Rect, b: Rect): boolean {
  const slack = 0.01;
  return (
    a.x + slack < b.x + b.width &&
    b.x + slack < a.x + a.width &&
    a.y + slack < b.y + b.height &&
    b.y + slack < a.y + a.height
  );
}

function points(path: Path): [number, number][] {
  return path.flatMap((segment): [number, number][] => {
    if (segment[0] === 'Z') return [];
    const [, ...numbers] = segment;
    return [[numbers.at(-2) ?? 0, numbers.at(-1) ?? 0]];
  });
}

export function pathBox(path: Path): Rect {
  const xs = points(path).map(([x]) => x);
  const ys = points(path).map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function box(path: Path): string {
  const { x, y, width, height } = pathBox(path);
  return [x, y, x + width, y + height].map((n) => Number(n.toFixed(1))).join(' ');
}

/** Describes the visual problems of a drawing. */
export function faults(drawing: Drawing): string[] {
  const { width, height } = drawing;
  const boxes = textBoxes(drawing);
  const found: string[] = [];
  boxes.forEach((box, i) => {
    if (box.size < 7) found.push(`'${box.text}' is set in ${box.size} pt`);
    const out = Math.min(box.x, box.y, width - box.x - box.width, height - box.y - box.height);
    if (out < -1.5) found.push(`'${box.text}' leaves the drawing by ${-out} pt`);
    for (const other of boxes.slice(i + 1))
      if (overlap(box, other)) found.push(`'${box.text}' overlaps '${other.text}'`);
  });
  for (const op of drawing.ops) {
    if (op.op !== 'fill' && op.op !== 'stroke') continue;
    const box = pathBox(op.path);
    if (Object.values(box).some((n) => !Number.isFinite(n))) found.push(`a ${op.op} has no place`);
    const out = Math.min(box.x, box.y, width - box.x - box.width, height - box.y - box.height);
    if (out < -4.5) found.push(`a ${op.op} leaves the drawing by ${-out} pt`);
  }
  return found;
}
