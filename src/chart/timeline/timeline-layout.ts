import { type Annotation, annotationsOf } from '../../core/annotation.ts';
import type { TimelineChart } from '../../core/chart.ts';
import type { StatedDate } from '../../core/date.ts';
import type { FontRequest } from '../../core/shaping.ts';
import type { PlanContext } from '../plan-context.ts';
import { spread } from '../spread.ts';
import type { Typesetter } from '../typesetter.ts';
import { BREAK_LENGTH, type BrokenTimeScale, createTimeScale, type DaySpan, findStretches } from './time-scale.ts';

/** Events of one date, or an annotation: one mark on the axis, one row of text. */
export interface TimelineRow {
  readonly mark: RowMark;
  readonly date: StatedDate;
  /** Days that the date allows. */
  readonly span: DaySpan;
  /** Of events; annotations cross all lanes. */
  readonly lane: number;
  /** An index into `TimelineLayout.strands`. */
  readonly strand: number;
  /** The points where the leader meets the axis and where the row's text begins: pt below the axis' start. */
  readonly anchor: number;
  readonly top: number;
  readonly height: number;
  readonly dateLines: readonly string[];
  readonly labels: readonly RowLabel[];
}

/** `event` has the form of its date; `line`, `approximate` (a line too) and `shade` are those of annotations. */
export type RowMark = 'event' | 'line' | 'approximate' | 'shade';

/** Wrapped words beside a date: of an event, of a note at the event before, or of an annotation. */
export interface RowLabel {
  readonly lines: readonly string[];
  readonly isAdded: boolean;
}

export interface TimelineType {
  readonly date: FontRequest;
  readonly label: FontRequest;
  /** Of notes and annotations. */
  readonly added: FontRequest;
  readonly tick: FontRequest;
  readonly yearTick: FontRequest;
  readonly leading: number;
}

export interface TimelineLayout {
  readonly scale: BrokenTimeScale;
  readonly rows: readonly TimelineRow[];
  readonly lanes: number;
  /** Names of strands, in the order of their lanes; a single one without a name if there are none. */
  readonly strands: readonly string[];
  readonly type: TimelineType;
  /** x of the axis, the date column and the label column; the same if labels are below dates. */
  readonly axisX: number;
  readonly dateX: number;
  readonly labelX: number;
  readonly stacked: boolean;
  /** The height of the text or the axis, whichever reaches further; from the axis' start. */
  readonly height: number;
}

export const LANE_PITCH = 8;
/** Room for the leaders. */
const LEADER = 18;
const ROW_GAP = 5;
const AXIS_X = 25;
/** Between the labels of events of the same date. */
export const LABEL_GAP = 1.5;
/** The hanging dash before each of several labels. */
export const DASH_INDENT = 8;
/** From this width on, dates and labels are side by side. */
const SIDE_BY_SIDE = 380;

/**
 * Lays out a timeline: events of the same date share a row; overlapping spans take separate lanes; the axis has
 * stretches long enough for their rows; rows are moved apart as little as possible so that no two texts touch.
 */
export function layOutTimeline(chart: TimelineChart, context: PlanContext): TimelineLayout {
  const { type, theme, width } = context;
  const fonts: TimelineType = {
    date: type.font(theme.textSize, 700),
    label: type.font(theme.textSize),
    added: type.font(theme.textSize, 400, 'italic'),
    tick: type.font(7),
    yearTick: type.font(7, 600),
    leading: Math.max(7, theme.textSize) * 1.25,
  };
  const groups = groupEvents(chart);
  const strands = [...new Set(groups.flatMap(({ mark, strand }) => (mark === 'event' ? [strand] : [])))];
  const lanes = assignStrandLanes(groups, strands);
  // Lines and shades reach beyond the marks that they cross.
  const isCrossed = groups.some(({ mark }) => mark !== 'event');
  const laneCount = Math.max(1, ...lanes.map((lane) => lane + 1)) + (isCrossed ? 1 : 0);
  const dateX = AXIS_X + laneCount * LANE_PITCH + LEADER;
  const stacked = width < SIDE_BY_SIDE;
  const dateWidth = Math.min(
    width * 0.21,
    Math.max(...groups.map((g) => type.width(g.date.wording, fonts.date))) + 0.01,
  );
  const labelX = stacked ? dateX : dateX + dateWidth + 10;
  const measures = { date: stacked ? width - dateX : dateWidth, label: width - labelX, stacked };
  const texts = groups.map((group) => setRow(group, type, fonts, measures));
  const spans = findStretches(groups.map((group) => group.span));
  const scale = createTimeScale(spans, stretchLengths(spans, groups, texts));
  const anchors = groups.map((group) => anchorOf(group, scale));
  const half = fonts.leading / 2;
  const tops = spread(
    anchors.map((anchor) => anchor - half),
    texts.map((text) => text.height + ROW_GAP),
    { from: -half },
  );
  const rows = groups.map((group, i): TimelineRow => {
    const text = texts[i] ?? { dateLines: [], labels: [], height: 0 };
    const { mark, date, span } = group;
    const strand = strands.indexOf(group.strand);
    return { mark, date, span, strand, lane: lanes[i] ?? 0, anchor: anchors[i] ?? 0, top: tops[i] ?? 0, ...text };
  });
  const height = Math.max(scale.length, ...rows.map((row) => row.top + row.height));
  return { scale, rows, strands, lanes: laneCount, type: fonts, axisX: AXIS_X, dateX, labelX, stacked, height };
}

interface Group {
  readonly mark: RowMark;
  readonly strand: string;
  readonly date: StatedDate;
  readonly span: DaySpan;
  readonly labels: readonly { readonly text: string; readonly isAdded: boolean }[];
}

function groupEvents(chart: TimelineChart): readonly Group[] {
  const { annotations = [] } = chart;
  const notes = annotationsOf(annotations, 'note');
  const groups = new Map<string, Group>();
  for (const [i, { date, label, strand = '' }] of chart.events.entries()) {
    const key = `${date.edtf} ${date.wording} ${strand}`;
    const before = groups.get(key)?.labels ?? [];
    const added = notes.flatMap((note) => (note.at.row === i ? [{ text: note.label, isAdded: true }] : []));
    const labels = [...before, { text: label, isAdded: false }, ...added];
    groups.set(key, { mark: 'event', strand, date, span: spanOf(date), labels });
  }
  return [...groups.values(), ...annotations.flatMap(annotationGroup)].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

function annotationGroup(annotation: Annotation): readonly Group[] {
  if (annotation.kind !== 'event' && annotation.kind !== 'period') return [];
  const { date, label } = annotation;
  const isApproximate = date.approximateStart || date.approximateEnd;
  const mark = annotation.kind === 'period' ? 'shade' : isApproximate ? 'approximate' : 'line';
  return [{ mark, strand: '', date, span: spanOf(date), labels: [{ text: label, isAdded: true }] }];
}

function spanOf(date: StatedDate): DaySpan {
  return { start: date.first, end: date.last + 1 };
}

/** Assigns lanes strand by strand: each strand takes as many as its spans overlap, right of the previous strand's. */
function assignStrandLanes(groups: readonly Group[], strands: readonly string[]): readonly number[] {
  const lanes = groups.map(() => 0);
  let first = 0;
  for (const strand of strands) {
    const own = groups.flatMap((group, i) => (group.mark === 'event' && group.strand === strand ? [i] : []));
    const assigned = assignLanes(own.map((i) => groups[i]?.span ?? { start: 0, end: 0 }));
    own.forEach((i, n) => {
      lanes[i] = first + (assigned[n] ?? 0);
    });
    first += Math.max(0, ...assigned.map((lane) => lane + 1));
  }
  return lanes;
}

/** Assigns each span, in order of start, the first free lane: no more lanes than spans that overlap at once. */
export function assignLanes(spans: readonly DaySpan[]): readonly number[] {
  const ends: number[] = [];
  return spans.map(({ start, end }) => {
    const free = ends.findIndex((taken) => taken <= start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = end;
    return lane;
  });
}

/** A leader leaves its mark near the start, where later spans don't hide it; a line is in the middle of its date. */
function anchorOf({ mark, span }: Group, scale: BrokenTimeScale): number {
  if (mark === 'line' || mark === 'approximate') return scale.at((span.start + span.end) / 2);
  const from = scale.at(span.start);
  return from + Math.min((scale.at(span.end) - from) / 2, 5);
}

interface RowText {
  readonly dateLines: readonly string[];
  readonly labels: readonly RowLabel[];
  readonly height: number;
}

function setRow(
  group: Group,
  type: Typesetter,
  fonts: TimelineType,
  measures: { readonly date: number; readonly label: number; readonly stacked: boolean },
): RowText {
  const dateLines = type.wrap(group.date.wording, fonts.date, measures.date);
  const indent = hasDashes(group.labels) ? DASH_INDENT : 0;
  const labels = group.labels.map(({ text, isAdded }): RowLabel => {
    const lines = type.wrap(text, isAdded ? fonts.added : fonts.label, measures.label - indent);
    return { lines, isAdded };
  });
  const lines = labels.reduce((sum, label) => sum + label.lines.length, 0);
  const below = lines * fonts.leading + (labels.length - 1) * LABEL_GAP;
  const dates = dateLines.length * fonts.leading;
  return { dateLines, labels, height: measures.stacked ? dates + below : Math.max(dates, below) };
}

/** True if several events share a row, and so need a dash each. */
export function hasDashes(labels: readonly { readonly isAdded: boolean }[]): boolean {
  return labels.filter(({ isAdded }) => !isAdded).length > 1;
}

const MIN_STRETCH = 20;

/** The stretches' lengths: enough for rows to be at their dates, but at most the height of all rows together. */
function stretchLengths(
  spans: readonly DaySpan[],
  groups: readonly Group[],
  texts: readonly RowText[],
): readonly number[] {
  return spans.map((stretch) => {
    let rows = 0;
    let perDay = 0;
    let before: { start: number; height: number } | undefined;
    groups.forEach(({ span: { start } }, i) => {
      if (start < stretch.start || start >= stretch.end) return;
      const height = (texts[i]?.height ?? 0) + ROW_GAP;
      if (before && start > before.start) perDay = Math.max(perDay, before.height / (start - before.start));
      rows += height;
      before = { start, height };
    });
    return Math.max(MIN_STRETCH, Math.min(rows, perDay * (stretch.end - stretch.start)), rows - BREAK_LENGTH);
  });
}
