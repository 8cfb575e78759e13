/** Makes room in an author's own configuration: its words break into more lines, and it grows. */

import type { PlanContext } from '../plan-context.ts';

/** One way to make room. Measures are shares of the drawing's width; for titles beside vertical axes, of its height. */
export interface OwnFit {
  /** The maximum length of an axis title before it breaks. */
  readonly titles: number;
  /** The maximum width of labels of a vertical axis and of names in the legend; undefined keeps them in one line. */
  readonly labels: number | undefined;
  readonly names: number | undefined;
  /** A factor on the default height, if the author sets no height. */
  readonly height: number;
  /** The legend's position, overriding the author's. Chart.js has no room for multi-line names below a plot. */
  readonly legend: 'bottom' | 'right' | undefined;
}

/** From the author's own arrangement to the one with the most room; the first that fits is drawn. */
export const OWN_FITS: readonly [OwnFit, ...OwnFit[]] = [
  { titles: 0.7, labels: undefined, names: undefined, height: 1, legend: undefined },
  { titles: 0.5, labels: undefined, names: undefined, height: 1, legend: undefined },
  { titles: 0.5, labels: 0.35, names: undefined, height: 1, legend: 'bottom' },
  { titles: 0.5, labels: 0.35, names: 0.4, height: 1.25, legend: 'right' },
  { titles: 0.4, labels: 0.3, names: 0.36, height: 1.6, legend: 'right' },
  { titles: 0.3, labels: 0.25, names: 0.32, height: 2.2, legend: 'right' },
  { titles: 0.25, labels: 0.25, names: 0.3, height: 3, legend: 'right' },
  { titles: 0.2, labels: 0.22, names: 0.28, height: 4.5, legend: 'right' },
];

export interface FitContext extends PlanContext {
  readonly fit: OwnFit;
}

/** pt; narrower labels would break letter by letter, so Chart.js rotates them instead. */
const LEAST_MEASURE = 30;
/** pt; the approximate width of a value axis with its title. */
const AXIS_WIDTH = 45;

type Words = string | readonly string[];

/** The labels of a chart broken into lines. Labels below an axis have equal shares of its width. */
export function fittedLabels(
  labels: readonly Words[],
  { type, turned }: { readonly type: string; readonly turned: boolean },
  fit: OwnFit,
  { width, type: setter, theme }: PlanContext,
): readonly Words[] {
  const below = ['bar', 'line'].includes(type) && !turned;
  const inLegend = ['pie', 'doughnut', 'polarArea'].includes(type);
  const share = inLegend ? fit.names : fit.labels;
  if (share === undefined) return labels;
  const slot = (0.9 * (width - AXIS_WIDTH)) / Math.max(1, labels.length);
  const measure = Math.max(LEAST_MEASURE, below ? slot : width * share);
  return labels.map((label) => broken(label, (line) => setter.wrap(line, setter.font(theme.textSize), measure)));
}

/** A name in the legend, broken into lines. */
export function fittedNames(name: string, { fit, width, type, theme }: FitContext): Words {
  if (fit.names === undefined) return name;
  const measure = width * fit.names;
  return broken(name, (line) => type.wrap(line, type.font(theme.textSize), measure));
}

function broken(words: Words, wrap: (line: string) => readonly string[]): Words {
  const lines = [words].flat().flatMap(wrap);
  return lines.length === 1 ? (lines[0] ?? '') : measurable(lines);
}

/** Lines that convert to their longest one as a string: Chart.js's legend measures a list as if it were a string. */
function measurable(lines: readonly string[]): readonly string[] {
  const longest = lines.reduce((most, line) => (line.length > most.length ? line : most), '');
  return Object.defineProperty([...lines], 'toString', { value: () => longest });
}
