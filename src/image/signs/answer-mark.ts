/** The marks of answers: a tick, a cross and a half-filled circle, which differ in shape as well. */

import type { Color } from '../../core/color.ts';
import type { Drawing, DrawOp, Path, StrokeStyle } from '../../core/drawing.ts';
import type { Answer } from '../../core/table.ts';

/** A mark in a square of `size` pt. */
export function answerMark(answer: Answer, size: number, color: Color): Drawing {
  const style: StrokeStyle = {
    ...{ color, width: 0.13 * size, dash: [], dashOffset: 0, miterLimit: 4 },
    ...{ cap: 'round', join: 'round' },
  };
  const at = (path: Path): Path => path.map((segment) => scaled(segment, size));
  const stroke = (path: Path): DrawOp => ({ op: 'stroke', path: at(path), style });
  const ops: Readonly<Record<Answer, readonly DrawOp[]>> = {
    yes: [stroke(TICK)],
    no: [stroke(CROSS[0]), stroke(CROSS[1])],
    partly: [
      { op: 'stroke', path: at(CIRCLE), style: { ...style, width: 0.1 * size } },
      { op: 'fill', path: at(HALF), rule: 'nonzero', color },
    ],
  };
  return { width: size, height: size, ops: ops[answer] };
}

function scaled(segment: Path[number], size: number): Path[number] {
  const [command, ...numbers] = segment;
  return [command, ...numbers.map((n) => n * size)] as unknown as Path[number];
}

const TICK: Path = [
  ['M', 0.12, 0.56],
  ['L', 0.38, 0.84],
  ['L', 0.88, 0.18],
];

const CROSS: readonly [Path, Path] = [
  [
    ['M', 0.18, 0.18],
    ['L', 0.82, 0.82],
  ],
  [
    ['M', 0.82, 0.18],
    ['L', 0.18, 0.82],
  ],
];

/** The handle of a cubic that is nearly a quarter of a circle of radius 0.4. */
const HANDLE = 0.4 * 0.5523;

const CIRCLE: Path = [
  ['M', 0.5, 0.1],
  ['C', 0.5 + HANDLE, 0.1, 0.9, 0.5 - HANDLE, 0.9, 0.5],
  ['C', 0.9, 0.5 + HANDLE, 0.5 + HANDLE, 0.9, 0.5, 0.9],
  ['C', 0.5 - HANDLE, 0.9, 0.1, 0.5 + HANDLE, 0.1, 0.5],
  ['C', 0.1, 0.5 - HANDLE, 0.5 - HANDLE, 0.1, 0.5, 0.1],
  ['Z'],
];

const HALF: Path = [
  ['M', 0.5, 0.1],
  ['L', 0.5, 0.9],
  ['C', 0.5 - HANDLE, 0.9, 0.1, 0.5 + HANDLE, 0.1, 0.5],
  ['C', 0.1, 0.5 - HANDLE, 0.5 - HANDLE, 0.1, 0.5, 0.1],
  ['Z'],
];
