/** Charts in text from right to left: the mirror image, with readable words. */

import { describe, expect, it } from 'vitest';
import type { DrawnChart } from '../../src/chart/draw.ts';
import { mirrored } from '../../src/chart/mirror.ts';
import type { Drawing, DrawOp, Path, TextOp } from '../../src/core/drawing.ts';
import { IDENTITY, type Matrix, multiply } from '../../src/core/geometry.ts';
import { runWidth } from '../../src/core/shaping.ts';
import { localeFor } from '../../src/languages/locale-for.ts';
import { samples } from './samples.ts';
import { fakeShaper, loadedDrawer, theme } from './support.ts';

const drawer = await loadedDrawer();
const shaper = fakeShaper();
/** A language from right to left whose words are English, as there is no record for it: they are as wide. */
const RTL = 'yi';

function draw(name: string, language: string): DrawnChart {
  const chart = samples[name];
  if (!chart) throw new Error(`no sample ${name}`);
  return drawer.draw(chart, { width: 300, theme, shaper, locale: localeFor(language) });
}

interface Mark {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** The extents of texts and paths on the page. */
function marks({ ops }: Drawing): Mark[] {
  const stack: Matrix[] = [IDENTITY];
  const out: Mark[] = [];
  for (const op of ops) {
    const now = stack.at(-1) ?? IDENTITY;
    if (op.op === 'push') stack.push(multiply(now, op.transform));
    else if (op.op === 'layer') stack.push(now);
    else if (op.op === 'pop') stack.pop();
    else out.push(extent(op, now));
  }
  return out;
}

function extent(op: Exclude<DrawOp, { op: 'push' | 'pop' | 'layer' }>, [a, b, c, d, e, f]: Matrix): Mark {
  const points = op.op === 'text' ? corners(op) : pointsOf(op.path);
  const xs = points.map(([x, y]) => a * x + c * y + e);
  const ys = points.map(([x, y]) => b * x + d * y + f);
  return {
    what: op.op === 'text' ? op.run.text : op.op,
    left: Math.min(...xs),
    right: Math.max(...xs),
    y: Math.min(...ys),
  };
}

function corners({ x, y, run, size }: TextOp): [number, number][] {
  return [
    [x, y],
    [x + runWidth(run, size), y],
  ];
}

function pointsOf(path: Path): [number, number][] {
  return path.flatMap((segment) => (segment[0] === 'Z' ? [] : [[segment.at(-2) as number, segment.at(-1) as number]]));
}

const turned = Object.keys(samples).filter(
  (name) => !['map', 'tile-map', 'chartjs'].includes(samples[name]?.kind ?? ''),
);

describe.each(turned)('%s', (name) => {
  it('has its marks and words at the other side, and is the same when it is turned again', () => {
    const plain = draw(name, 'en').value;
    const other = draw(name, RTL).value;
    expect([other.width, other.height]).toEqual([plain.width, plain.height]);
    const seen = marks(other);
    for (const [i, mark] of marks(plain).entries()) {
      const match = seen[i];
      expect(match?.what).toBe(mark.what);
      expect(match?.left).toBeCloseTo(plain.width - mark.right, 1);
      expect(match?.right).toBeCloseTo(plain.width - mark.left, 1);
      expect(match?.y).toBeCloseTo(mark.y, 1);
    }
    const again = marks(mirrored(other));
    for (const [i, mark] of marks(plain).entries()) expect(again[i]?.left).toBeCloseTo(mark.left, 1);
  });
});

it('leaves maps and own configurations as they are', () => {
  for (const name of Object.keys(samples).filter((one) => !turned.includes(one))) {
    expect(marks(draw(name, RTL).value)).toEqual(marks(draw(name, 'en').value));
  }
});

it('keeps the runs of one line in order', () => {
  const [run] = shaper.shape('abcd', {
    families: [],
    size: 10,
    weight: 400,
    style: 'normal',
    language: '',
    features: {},
  });
  if (!run) throw new Error('no run');
  const text = (x: number): TextOp => ({ op: 'text', run, size: 10, x, y: 5, color: { r: 0, g: 0, b: 0, a: 1 } });
  const { ops } = mirrored({ width: 100, height: 10, ops: [text(0), text(20), text(60)] });
  const lefts = marks({ width: 100, height: 10, ops }).map(({ left }) => left);
  expect(lefts).toEqual([60, 80, 20]);
});
