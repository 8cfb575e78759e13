/** What a line's piece places: the line, and what is beside it. */

import type { ComputedStyle } from '../../css/computed-style.ts';
import type { ElementNode } from '../../html/element.ts';
import type { Line } from '../../text/line.ts';
import type { PieceContent, PlaceWhole } from '../flow/flow.ts';
import type { Fragment } from '../fragment.ts';
import { placeInitial, type SetInitial } from './initial-letter.ts';
import { placeKeptLine } from './kept-lines.ts';
import { placeMarkers, type SetMarkers } from './markers.ts';

/** Only what is placed: pieces are kept longer than the context of their layout. */
export interface LineParts {
  readonly line: Line;
  /** The line's top, from the piece's. */
  readonly drop: number;
  /** The left edge of the block, from the flow's, and its width. */
  readonly x: number;
  readonly width: number;
  readonly element: ElementNode;
  readonly direction: ComputedStyle['direction'];
  /** The elements that the line names by number. */
  readonly elements: readonly ElementNode[];
  /** Beside a block's first line. */
  readonly first?: {
    readonly lines: readonly Line[];
    readonly initial: SetInitial | undefined;
    readonly markers: SetMarkers | undefined;
    /** How far a float has moved the line to the right. */
    readonly moved: number;
  };
  /** Places what marks the place of notes. */
  readonly anchors: PlaceWhole | undefined;
}

export function lineContent(parts: LineParts): PieceContent {
  return { kind: 'fragments', place: (x, top) => place(parts, x, top + parts.drop) };
}

function place(parts: LineParts, left: number, y: number): readonly Fragment[] {
  const { line, element, direction, elements, first, anchors, width } = parts;
  const x = left + parts.x;
  const fragment = placeKeptLine(line, { x, y, width }, { element, direction, elements });
  const before = anchors?.(left, y) ?? [];
  if (!first) return [...before, fragment];
  const { initial, markers, moved, lines } = first;
  const letter = initial ? placeInitial(initial, lines, { x, y: fragment.baseline }) : [];
  const marks = markers ? placeMarkers(markers, left + moved, fragment.baseline) : [];
  const items = [...marks, ...letter, ...fragment.items];
  const boxPlaces = fragment.boxPlaces.map((number) => number + marks.length + letter.length);
  return [...before, { ...fragment, items, boxPlaces }];
}
