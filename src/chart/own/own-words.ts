/** The words of an author's own configuration: labels, titles, and axis numbers. */

import { formatColor } from '../../core/color.ts';
import type { FontRequest } from '../../core/shaping.ts';
import { formatFamilies } from '../chart-plan.ts';
import type { PlanContext } from '../plan-context.ts';
import { tickLabels } from '../tick-labels.ts';
import { fieldsOf, listOf, type OwnFields } from './fields.ts';

/** A label in the form that Chart.js expects: text, or a list of lines. Years are numbers in YAML and JSON. */
export function wordsOf(value: unknown): string | readonly string[] {
  if (Array.isArray(value)) return value.map((line) => [wordsOf(line)].flat().join(' '));
  // Other types are rejected before drawing.
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The brief's font as a Chart.js option. */
export function font({ type, theme }: PlanContext): OwnFields {
  const request = type.font(theme.textSize);
  return { family: formatFamilies(request), size: request.size };
}

/**
 * A title broken into lines that fit: Chart.js would squeeze its letters.
 *
 * @param measure pt.
 */
export function titleOf(title: OwnFields, measure: number, context: PlanContext): OwnFields {
  const { type, theme } = context;
  const own = fieldsOf(title.font);
  const size = typeof own.size === 'number' ? own.size : theme.textSize;
  const request: FontRequest = { ...type.font(size), weight: own.weight === 'normal' ? 400 : 700 };
  const lines = [wordsOf(title.text)].flat().flatMap((line) => type.wrap(line, request, measure));
  const text = title.text === undefined ? {} : { text: lines.length === 1 ? lines[0] : lines };
  return { color: formatColor(theme.text), ...title, font: { ...font(context), ...own }, ...text };
}

/** Chart types with an axis in each direction, and those whose horizontal axis has labels. */
const UPRIGHT = ['bar', 'line', 'scatter', 'bubble'];
const LABELLED = ['bar', 'line'];
const ROUND = ['radar', 'polarArea'];

/** Ticks and grids in the theme's colours, numbers as in all charts; the author's own options override them. */
export function scalesOf(
  options: OwnFields,
  type: string,
  size: { readonly width: number; readonly height: number; readonly titleShare: number },
  context: PlanContext,
): OwnFields {
  const { theme } = context;
  const scales = fieldsOf(options.scales);
  const labelled = LABELLED.includes(type) ? (options.indexAxis === 'y' ? 'y' : 'x') : '';
  const all = UPRIGHT.includes(type)
    ? { x: {}, y: {}, ...scales }
    : ROUND.includes(type)
      ? { r: {}, ...scales }
      : scales;
  return Object.fromEntries(
    Object.entries(all).map(([id, scale]) => {
      const given = fieldsOf(scale);
      const axis = typeof given.axis === 'string' ? given.axis : id.charAt(0);
      const ofNumbers = given.type === undefined ? axis !== labelled : given.type === 'linear';
      const numbers = ofNumbers ? { callback: tickWords(context) } : {};
      const own = fieldsOf(given.ticks);
      const formatted = own.format === undefined ? numbers : {};
      const ticks = { color: formatColor(theme.muted), font: font(context), ...formatted, ...own };
      const measure = (axis === 'y' ? size.height : size.width) * size.titleShare;
      const title = titleOf(fieldsOf(given.title), measure, context);
      const grid = { color: formatColor(theme.grid), lineWidth: 0.5, ...fieldsOf(given.grid) };
      const round = axis === 'r' ? { pointLabels: { font: font(context), ...fieldsOf(given.pointLabels) } } : {};
      return [id, { ...given, ...round, ticks, title, grid }];
    }),
  );
}

/** Formats axis numbers as in other charts: a true minus, the language's signs, no floating-point noise. */
function tickWords({ locale }: PlanContext) {
  // Chart.js passes the list of all ticks with each of them.
  const written = new WeakMap<readonly unknown[], readonly string[] | undefined>();
  const writeAll = (ticks: readonly unknown[]): readonly string[] | undefined => {
    const values = ticks.map((tick) => Number(fieldsOf(tick).value));
    if (values.some((v) => !Number.isFinite(v))) return undefined;
    const [min = 0] = values;
    return tickLabels({ min, max: values.at(-1) ?? min, ticks: values }, '', locale).map(({ text }) => text);
  };
  return (value: unknown, index: number, given: unknown): string => {
    const ticks = listOf(given);
    if (!written.has(ticks)) written.set(ticks, writeAll(ticks));
    const all = written.get(ticks);
    return all ? (all[index] ?? '') : String(value);
  };
}
