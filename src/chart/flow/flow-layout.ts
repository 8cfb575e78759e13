/**
 * Places the boxes of a flow in layers, one for each stage (Sugiyama, Tagawa, Toda, "Methods for visual understanding of
 * hierarchical system structures", 1981): arrows run only in the gaps between layers, and in lanes that are kept free
 * for them where they pass a stage, so that no arrow crosses a box. Lengths in pt.
 */

import type { FlowBox, FlowChart } from '../../core/chart.ts';
import type { Rect } from '../../core/geometry.ts';
import type { FontRequest } from '../../core/shaping.ts';
import type { PlanContext } from '../plan-context.ts';

export type Point = readonly [x: number, y: number];

export interface PlacedBox {
  readonly box: FlowBox;
  readonly rect: Rect;
  readonly lines: readonly string[];
}

/** A stage's name at its left end or top. */
export interface PlacedStage {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

export interface FlowLayout {
  readonly boxes: readonly PlacedBox[];
  readonly stages: readonly PlacedStage[];
  /** Each through its points; the last is the head's tip. */
  readonly arrows: readonly (readonly Point[])[];
  readonly height: number;
  readonly font: FontRequest;
  readonly stageFont: FontRequest;
  readonly leading: number;
  /** Stages from left to right, or from top to bottom. */
  readonly across: boolean;
  /** The narrowest box. */
  readonly leastWidth: number;
}

export const PADDING = 4.5;
/** Between boxes of a stage. */
const BOX_GAP = 8;
/** Between stages, where arrows bend. */
const STAGE_GAP = 24;
/** The width of a lane for an arrow that passes a stage. */
const LANE = 8;
/** The least width of boxes beside each other in a flow from left to right. */
const LEAST_ACROSS = 74;
/** From the boxes to the first arrow that leads back, and between such arrows. */
const BACK_GAP = 8;
const BACK_PITCH = 4;

/** From a stage's name or a box's end to an arrow's middle. */
const HEAD_ROOM = 6;

/** How far from boxes arrows may run that lead back. */
const REACH = STAGE_GAP * 0.6;

/** A box, or the lane of an arrow that passes the stage. */
interface Cell {
  readonly box: FlowBox | undefined;
  /** Ids of the ends of the arrow in a lane. */
  readonly lane: string;
  /** Where arrows reach and leave it, along the stages; and its middle, across them. */
  start: number;
  end: number;
  middle: number;
  /** Where arrows reach it, across the stages: its middle, unless the stage's name is there. */
  entry: number;
}

export function layOutFlow(chart: FlowChart, context: PlanContext): FlowLayout {
  const count = Math.max(1, chart.stages.length);
  const across = (context.width - STAGE_GAP * (count - 1)) / count >= LEAST_ACROSS;
  return new FlowPlacer(chart, context, across).place();
}

class FlowPlacer {
  readonly #chart: FlowChart;
  readonly #context: PlanContext;
  readonly #across: boolean;
  readonly #font: FontRequest;
  readonly #stageFont: FontRequest;
  readonly #leading: number;
  readonly #layers: Cell[][];
  readonly #boxes: PlacedBox[] = [];
  readonly #stages: PlacedStage[] = [];

  constructor(chart: FlowChart, context: PlanContext, across: boolean) {
    this.#chart = chart;
    this.#context = context;
    this.#across = across;
    this.#font = context.type.font(context.theme.textSize);
    this.#stageFont = context.type.font(context.theme.textSize, 600);
    this.#leading = this.#font.size * 1.25;
    this.#layers = layersOf(chart);
  }

  place(): FlowLayout {
    const height = this.#across ? this.#placeColumns() : this.#placeRows();
    const arrows = this.#arrows(height);
    return {
      ...{ boxes: this.#boxes, stages: this.#stages, arrows },
      height: height + (this.#across ? this.#backRoom() : 0) + 1,
      ...{ font: this.#font, stageFont: this.#stageFont, leading: this.#leading, across: this.#across },
      leastWidth: Math.min(...this.#boxes.map(({ rect }) => rect.width)),
    };
  }

  #wrap(text: string, width: number, font: FontRequest): readonly string[] {
    return this.#context.type.wrap(text, font, width);
  }

  /** Stages from left to right, each a column centred in the height of the highest. */
  #placeColumns(): number {
    const layers = this.#layers;
    const left = this.#leadsBackTo(0) ? REACH + HEAD_ROOM : 0;
    const width = this.#context.width - left - (this.#leadsBackFrom(layers.length - 1) ? REACH : 0);
    const column = (width - STAGE_GAP * (layers.length - 1)) / Math.max(1, layers.length);
    const heads = this.#chart.stages.map((stage) => this.#wrap(stage, column, this.#stageFont));
    const top = Math.max(0, ...heads.map((lines) => lines.length)) * this.#leading + 4;
    const heights = layers.map((layer) =>
      layer.map(({ box }) => (box ? this.#boxHeight(this.#wrap(box.text, column - 2 * PADDING, this.#font)) : LANE)),
    );
    const totals = heights.map((all) => all.reduce((sum, h) => sum + h, 0) + BOX_GAP * Math.max(0, all.length - 1));
    const most = Math.max(0, ...totals);
    layers.forEach((layer, l) => {
      const x = left + l * (column + STAGE_GAP);
      this.#stages.push({ lines: heads[l] ?? [], x, y: 0 });
      let y = top + (most - (totals[l] ?? 0)) / 2;
      layer.forEach((cell, c) => {
        const height = heights[l]?.[c] ?? 0;
        Object.assign(cell, { start: x, end: x + column, middle: y + height / 2, entry: y + height / 2 });
        if (cell.box) {
          const lines = this.#wrap(cell.box.text, column - 2 * PADDING, this.#font);
          this.#boxes.push({ box: cell.box, rect: { x, y, width: column, height }, lines });
        }
        y += height + BOX_GAP;
      });
    });
    return top + most;
  }

  #boxHeight(lines: readonly string[]): number {
    return lines.length * this.#leading + 2 * PADDING - this.#leading * 0.12;
  }

  /** Stages from top to bottom, each with its name above a row of boxes of equal width. */
  #placeRows(): number {
    const width = this.#context.width - this.#backRoom();
    let y = this.#leadsBackTo(0) ? Math.max(0, REACH - this.#leading - 2) : 0;
    this.#layers.forEach((layer, l) => {
      const head = this.#wrap(this.#chart.stages[l] ?? '', width, this.#stageFont);
      if (l > 0) y += STAGE_GAP * 0.75;
      this.#stages.push({ lines: head, x: 0, y });
      y += head.length * this.#leading + 3;
      const boxes = layer.filter(({ box }) => box).length;
      const lanes = layer.length - boxes;
      const room = width - lanes * LANE - BOX_GAP * Math.max(0, layer.length - 1);
      const size = room / Math.max(1, boxes);
      const wrapped = layer.map(({ box }) => (box ? this.#wrap(box.text, size - 2 * PADDING, this.#font) : []));
      const height = Math.max(0, ...wrapped.map((lines) => this.#boxHeight(lines)));
      let x = 0;
      layer.forEach((cell, c) => {
        const own = cell.box ? size : LANE;
        // A lane also passes the stage's name.
        const start = cell.box ? y : y - head.length * this.#leading - 3;
        const named = Math.max(0, ...head.map((line) => this.#context.type.width(line, this.#stageFont))) + HEAD_ROOM;
        const middle = x + own / 2;
        const entry = cell.box ? Math.min(Math.max(middle, named), Math.max(middle, x + own - HEAD_ROOM)) : middle;
        Object.assign(cell, { start, end: y + height, middle, entry });
        if (cell.box) this.#boxes.push({ box: cell.box, rect: { x, y, width: size, height }, lines: wrapped[c] ?? [] });
        x += own + BOX_GAP;
      });
      y += height;
    });
    return y + (this.#leadsBackFrom(this.#layers.length - 1) ? REACH : 0);
  }

  #targets({ to }: FlowBox): readonly FlowBox[] {
    return this.#chart.boxes.filter(({ id }) => to.includes(id));
  }

  /** Arrows to boxes at or before the stage of their own. */
  #backs(): readonly { readonly from: FlowBox; readonly to: FlowBox }[] {
    const arrows = this.#chart.boxes.flatMap((from) => this.#targets(from).map((to) => ({ from, to })));
    return arrows.filter(({ from, to }) => to.stage <= from.stage);
  }

  #leadsBackTo(stage: number): boolean {
    return this.#backs().some(({ to }) => to.stage === stage);
  }

  #leadsBackFrom(stage: number): boolean {
    return this.#backs().some(({ from }) => from.stage === stage);
  }

  /** The room that arrows which lead back need beside the boxes. */
  #backRoom(): number {
    const count = this.#backs().length;
    return count === 0 ? 0 : BACK_GAP + (count - 1) * BACK_PITCH + 1;
  }

  #arrows(height: number): readonly (readonly Point[])[] {
    let backs = 0;
    const cells = new Map(this.#layers.flat().map((cell) => [cell.box?.id ?? cell.lane, cell]));
    return this.#chart.boxes.flatMap((from) =>
      this.#targets(from).map((to) => {
        const [start, end] = [cells.get(from.id), cells.get(to.id)];
        if (!start || !end) return [];
        if (to.stage <= from.stage) return this.#back(start, end, height, backs++);
        const lanes = Array.from({ length: to.stage - from.stage - 1 }, (_, i) =>
          cells.get(laneOf(from, to, from.stage + i + 1)),
        ).filter((cell) => cell !== undefined);
        return this.#forward([start, ...lanes, end]);
      }),
    );
  }

  /** A curve in each gap, straight through lanes. */
  #forward(cells: readonly Cell[]): readonly Point[] {
    const points: Point[] = [];
    cells.forEach((cell, i) => {
      const before = cells[i - 1];
      if (!before) return;
      points.push(...curve([before.end, before.middle], [cell.start, cell.entry]));
      if (i < cells.length - 1) points.push([cell.end, cell.middle]);
    });
    return points.map((point) => this.#turned(point));
  }

  /** From the end of a box around all boxes to the start of one at or before its stage. */
  #back(from: Cell, to: Cell, height: number, index: number): readonly Point[] {
    const boxes = this.#across ? height : this.#context.width - this.#backRoom();
    const far = boxes + BACK_GAP + index * BACK_PITCH;
    const reach = Math.min(6 + index * 3, REACH);
    const points: Point[] = [
      [from.end, from.middle],
      [from.end + reach, from.middle],
      [from.end + reach, far],
      [to.start - reach, far],
      [to.start - reach, to.entry],
      [to.start, to.entry],
    ];
    return points.map((point) => this.#turned(point));
  }

  #turned([along, across]: Point): Point {
    return this.#across ? [along, across] : [across, along];
  }
}

/** The boxes of each stage in the author's order, and lanes for the arrows that pass it. */
function layersOf({ stages, boxes }: FlowChart): Cell[][] {
  const cell = (box: FlowBox | undefined, lane = ''): Cell => ({ box, lane, start: 0, end: 0, middle: 0, entry: 0 });
  const layers = stages.map((_, i) => boxes.filter(({ stage }) => stage === i).map((box) => cell(box)));
  for (const from of boxes) {
    for (const to of boxes.filter(({ id }) => from.to.includes(id))) {
      for (let stage = from.stage + 1; stage < to.stage; stage++) {
        const layer = layers[stage] ?? [];
        // Never first, where a row has its name; beside the box that is as far along its stage as the arrow's start and end are along theirs.
        const share = (shareOf(from, boxes) + shareOf(to, boxes)) / 2;
        layer.splice(Math.max(1, Math.round(share * layer.length)), 0, cell(undefined, laneOf(from, to, stage)));
      }
    }
  }
  return layers;
}

function shareOf(box: FlowBox, boxes: readonly FlowBox[]): number {
  const beside = boxes.filter(({ stage }) => stage === box.stage);
  return (beside.indexOf(box) + 0.5) / beside.length;
}

function laneOf(from: FlowBox, to: FlowBox, stage: number): string {
  return `${from.id} ${to.id} ${stage}`;
}

const STEPS = 14;

/** A cubic between two points that leaves and arrives along the stages, as a polyline. */
function curve([x1, y1]: Point, [x2, y2]: Point): readonly Point[] {
  const middle = (x1 + x2) / 2;
  if (y1 === y2)
    return [
      [x1, y1],
      [x2, y2],
    ];
  return Array.from({ length: STEPS + 1 }, (_, i): Point => {
    const t = i / STEPS;
    const u = 1 - t;
    const at = (a: number, b: number, c: number, d: number): number =>
      u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * d;
    return [at(x1, middle, middle, x2), at(y1, y1, y2, y2)];
  });
}
