/** Checks every value of a Chart.js configuration before drawing: Chart.js ignores values that it can't use. */

import type { DiagnosticName } from '../../core/diagnostic-codes.ts';
import { didYouMean } from '../../core/suggest.ts';
import { parseCanvasColor } from '../canvas/canvas-color.ts';
import { fieldsOf, listOf, type OwnFields } from './fields.ts';
import { OPTION_NAMES } from './option-names.ts';

export interface ConfigurationProblem {
  readonly severity: 'error' | 'warning';
  readonly code: DiagnosticName<'chart'>;
  /** A path in the configuration: `data.labels[0]`. */
  readonly path: string;
  readonly message: string;
  readonly hint?: string | undefined;
}

export const CHART_TYPES = ['bar', 'line', 'scatter', 'bubble', 'pie', 'doughnut', 'polarArea', 'radar'];

type Kind = 'number' | 'text' | 'flag' | 'list' | 'map' | 'nothing' | 'function';

/** The allowed types of each option; a list may hold any of these, one for each value or line. */
const KINDS: Readonly<Record<string, readonly Kind[]>> = {
  ...named('number', 'tension pointRadius pointBorderWidth pointRotation pointHitRadius maxBarThickness barPercentage'),
  ...named('number', 'categoryPercentage minBarLength suggestedMin suggestedMax maxRotation minRotation stepSize'),
  ...named(
    'number',
    'maxTicksLimit precision count boxWidth boxHeight tickLength tickWidth lineWidth borderDashOffset',
  ),
  ...named('number', 'labelOffset rotation circumference startAngle aspectRatio order base borderDash tickBorderDash'),
  ...named('number', 'tickBorderDashOffset size maxHeight maxWidth autoSkipPadding pointStyleWidth hitRadius r'),
  ...named('flag', 'beginAtZero reverse drawTicks drawOnChartArea autoSkip mirror circular showLine grouped skipNull'),
  ...named('flag', 'hidden usePointStyle includeBounds fullSize showLabelBackdrop centerPointLabels autoPadding'),
  ...named('text', 'indexAxis xAxisID yAxisID rAxisID family axis align crossAlign textAlign borderAlign label'),
  ...named('text', 'type style cubicInterpolationMode borderCapStyle borderJoinStyle bounds mode locale'),
  ...named('map', 'font grid ticks border angleLines pointLabels legend subtitle scales plugins elements layout time'),
  ...either(['number', 'text'], 'min max cutout radius stack weight lineHeight grace barThickness'),
  ...either(['number', 'map'], 'padding borderWidth borderRadius backdropPadding spacing'),
  ...either(['number', 'flag'], 'spanGaps offset'),
  ...either(['text', 'flag'], 'display stepped stacked borderSkipped pointStyle'),
  ...either(['text', 'map'], 'position'),
  ...either(['number', 'text', 'flag', 'map'], 'fill clip'),
};

function named(kind: Kind, names: string): Record<string, readonly Kind[]> {
  return either([kind], names);
}

function either(kinds: readonly Kind[], names: string): Record<string, readonly Kind[]> {
  return Object.fromEntries(names.split(' ').map((name) => [name, kinds]));
}

/** Maps whose keys the author chooses, or that are names of types: `scales.y2`. */
const FREE_KEYS = [
  'scales',
  'plugins',
  'elements',
  'datasets',
  'animations',
  'transitions',
  'parsing',
  'displayFormats',
];

type Report = (problem: ConfigurationProblem) => void;

/** The problems of a configuration's values, in order. */
export function checkValues(configuration: OwnFields): readonly ConfigurationProblem[] {
  const found: ConfigurationProblem[] = [];
  const report: Report = (problem) => found.push(problem);
  checkType(configuration.type, 'type', report);
  const { data, options } = configuration;
  if (kindOf(data) === 'map') checkData(fieldsOf(data), String(configuration.type), report);
  else wrong('data', 'a map with labels and datasets', data, report);
  if (kindOf(options) === 'map') checkOptions(fieldsOf(options), 'options', report);
  else if (kindOf(options) !== 'nothing') wrong('options', 'a map of options', options, report);
  return found;
}

function checkType(type: unknown, path: string, report: Report): void {
  if (typeof type === 'string' && CHART_TYPES.includes(type)) return;
  const hint = typeof type === 'string' ? didYouMean(type, CHART_TYPES) : undefined;
  wrong(path, `one of ${CHART_TYPES.join(', ')}`, type, report, hint);
}

function checkData(data: OwnFields, type: string, report: Report): void {
  const { labels, datasets } = data;
  if (kindOf(labels) === 'list') {
    for (const [i, label] of listOf(labels).entries()) checkWords(label, `data.labels[${i}]`, report);
  } else if (kindOf(labels) !== 'nothing') wrong('data.labels', 'a list of labels', labels, report);
  if (kindOf(datasets) !== 'list') {
    wrong('data.datasets', 'a list of datasets', datasets, report);
    return;
  }
  if (listOf(datasets).length === 0) wrong('data.datasets', 'one dataset or more', datasets, report);
  listOf(datasets).forEach((dataset, i) => {
    const path = `data.datasets[${i}]`;
    if (kindOf(dataset) !== 'map') {
      wrong(path, 'a map with label and data', dataset, report);
      return;
    }
    const { data: values, label, type: own, ...options } = fieldsOf(dataset);
    if (kindOf(label) !== 'nothing') checkWords(label, `${path}.label`, report);
    if (own !== undefined) checkType(own, `${path}.type`, report);
    checkOptions(options, path, report);
    const count = kindOf(labels) === 'list' ? listOf(labels).length : undefined;
    checkDatasetValues(values, `${path}.data`, { type: String(own ?? type), labels: count }, report);
  });
}

/** Chart types whose values have their own positions. */
const BY_PLACE = ['scatter', 'bubble'];

function checkDatasetValues(
  values: unknown,
  path: string,
  { type, labels }: { readonly type: string; readonly labels: number | undefined },
  report: Report,
): void {
  if (kindOf(values) === 'map') {
    for (const [key, value] of Object.entries(fieldsOf(values))) checkValue(value, `${path}.${key}`, type, report);
    return;
  }
  if (kindOf(values) !== 'list') {
    wrong(path, 'a list of values', values, report);
    return;
  }
  const list = listOf(values);
  for (const [i, value] of list.entries()) checkValue(value, `${path}[${i}]`, type, report);
  const first = list.findIndex((value) => ['number', 'text', 'list'].includes(kindOf(value)));
  if (BY_PLACE.includes(type)) {
    if (first >= 0) wrong(`${path}[${first}]`, 'a point with x and y', list[first], report);
  } else if (labels === undefined) {
    const message = 'these values have no labels, and so no position on the axis';
    if (first >= 0)
      report({ severity: 'error', code: 'wrong-value', path, message, hint: 'write data: { labels: [...] }' });
  } else if (list.length > labels && first >= 0) {
    const message = `there are ${list.length} values and ${labels} labels: those without a label would not be drawn`;
    report({
      severity: 'error',
      code: 'wrong-value',
      path: `${path}[${labels}]`,
      message,
      hint: 'add a label for each value',
    });
  }
}

/** A number, nothing, a span of two numbers, or a point. */
function checkValue(value: unknown, path: string, type: string, report: Report): void {
  const kind = kindOf(value);
  if (kind === 'nothing' || isNumber(value)) return;
  if (type === 'bar' && kind === 'list' && listOf(value).length === 2 && listOf(value).every(isNumber)) return;
  if (kind === 'map') {
    const { x, y, r } = fieldsOf(value);
    const places = [x, y].filter((place) => kindOf(place) !== 'nothing');
    // One of the two may be a label.
    const numbers = places.filter(
      (place) => isNumber(place) || (kindOf(place) === 'list' && listOf(place).every(isNumber)),
    );
    const named = places.filter((place) => kindOf(place) === 'text').length;
    if (numbers.length > 0 && numbers.length + named === places.length && (r === undefined || isNumber(r))) return;
    wrong(path, 'a point such as { x: 2, y: 5 }', value, report);
    return;
  }
  wrong(path, 'a number, or null where there is none', value, report);
}

/** True for finite numbers (YAML also has .nan and .inf) and for text that contains one. */
function isNumber(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '' && Number.isFinite(Number(value));
  return typeof value === 'number' && Number.isFinite(value);
}

/** Allows text, a number (a year), or a list of them with one item per line. */
function checkWords(value: unknown, path: string, report: Report): void {
  const kind = kindOf(value);
  if (kind === 'list') {
    for (const [i, line] of listOf(value).entries()) checkWords(line, `${path}[${i}]`, report);
  } else if (kind !== 'text' && kind !== 'number') wrong(path, 'text', value, report);
}

function checkOptions(options: OwnFields, path: string, report: Report): void {
  const parent = path.split('.').at(-1) ?? '';
  for (const [key, value] of Object.entries(options)) {
    const at = `${path}.${key}`;
    if (!FREE_KEYS.includes(parent) && !OPTION_NAMES.has(key)) {
      const hint = didYouMean(key, OPTION_NAMES) ?? 'leave it out';
      const message = `Chart.js has no option '${key}': it has no effect`;
      report({ severity: 'warning', code: 'unknown-option', path: at, message, hint });
      continue;
    }
    // The name of an axis may be that of an option: `r`.
    if (parent === 'scales') checkScale(key, value, at, report);
    else checkOption(key, value, at, report);
  }
}

/** Checks an axis: its id determines its direction, and its ends must be numbers in order. */
function checkScale(id: string, scale: unknown, path: string, report: Report): void {
  const kind = kindOf(scale);
  if (kind === 'nothing') return;
  if (kind !== 'map') {
    wrong(path, 'a map of options', scale, report);
    return;
  }
  checkOptions(fieldsOf(scale), path, report);
  const { axis, min, max, type } = fieldsOf(scale);
  if (!/^[xyr]/.test(id) && axis === undefined) {
    wrong(path, 'an axis whose name begins with x, y or r', id, report, 'rename it, or set axis: x or y');
  }
  if (type === 'category') return;
  const ends = Object.entries({ min, max }).filter(([, end]) => kindOf(end) === 'text');
  for (const [key, end] of ends) wrong(`${path}.${key}`, 'a number', end, report);
  if (typeof min === 'number' && typeof max === 'number' && min >= max) {
    wrong(`${path}.max`, `a number above min, ${min}`, max, report);
  }
}

function checkOption(key: string, value: unknown, path: string, report: Report): void {
  const kind = kindOf(value);
  if (kind === 'nothing' || kind === 'function') return;
  if (DASHES.includes(key) && kind !== 'list' && !path.endsWith(']')) {
    wrong(path, 'a list of lengths, such as [4, 2]', value, report);
    return;
  }
  if (key === 'size' && kind === 'number' && !(Number(value) > 0 && Number(value) <= LARGEST_TYPE)) {
    wrong(path, `a size of type up to ${LARGEST_TYPE}`, value, report);
    return;
  }
  if (kind === 'list') {
    for (const [i, item] of listOf(value).entries()) checkOption(key, item, `${path}[${i}]`, report);
    return;
  }
  if (/color$/i.test(key)) checkColor(value, path, report);
  else if (key === 'text') checkWords(value, path, report);
  else if (/[cC]allback$|^filter$|^sort$|^generateLabels$|^formatter$|^on[A-Z]/.test(key)) {
    wrong(path, 'a function, which only a module can provide', value, report, 'leave it out, or use module: chart.mjs');
  } else {
    const kinds = KINDS[key];
    const isDisplay = key === 'display' && kind === 'text' && value !== 'auto';
    if ((kinds && !kinds.includes(kind)) || isDisplay)
      wrong(path, isDisplay ? 'true or false' : expectedOf(kinds ?? []), value, report);
    else if (kind === 'number' && !Number.isFinite(value)) wrong(path, 'a finite number', value, report);
    else if (kind === 'map') checkOptions(fieldsOf(value), path, report);
  }
}

const DASHES = ['borderDash', 'tickBorderDash'];
const LARGEST_TYPE = 200;

function checkColor(value: unknown, path: string, report: Report): void {
  try {
    parseCanvasColor(value);
  } catch {
    // The option `color` of a tick or a grid may be a list; a map is never one.
    wrong(path, 'a colour such as #12436d', value, report);
  }
}

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  number: 'a number',
  text: 'text',
  flag: 'true or false',
  list: 'a list',
  map: 'a map',
  nothing: 'nothing',
  function: 'a function',
};

function expectedOf(kinds: readonly Kind[]): string {
  return kinds.map((kind) => KIND_NAMES[kind]).join(' or ');
}

function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'map';
  if (typeof value === 'function') return 'function';
  if (typeof value === 'boolean') return 'flag';
  return typeof value === 'number' ? 'number' : 'text';
}

function wrong(path: string, expected: string, found: unknown, report: Report, hint?: string): void {
  const message = `expected ${expected}, found ${written(found)}`;
  report({ severity: 'error', code: 'wrong-value', path, message, ...(hint ? { hint } : {}) });
}

function written(value: unknown): string {
  const kind = kindOf(value);
  if (kind === 'text') return `'${String(value)}'`;
  return kind === 'number' || kind === 'flag' ? String(value) : KIND_NAMES[kind];
}
