/** Hints for values of the wrong type: recognises common mistakes behind them. */

import type { $ZodType, $ZodTypes } from 'zod/v4/core';
import { own } from '../core/own.ts';
import type { DataPath } from '../core/rich-text.ts';
import { didYouMean, nearestName, typographicHint } from '../core/suggest.ts';
import { quotedForYaml, shortened } from './yaml-parser-error.ts';

/** The expected schema and the value found instead. */
export interface WrongValue {
  readonly schema: $ZodType;
  readonly value: unknown;
  /** The value as the author wrote it. */
  readonly written: string | undefined;
}

export function hintForType({ schema, value, written = '' }: WrongValue): string | undefined {
  const { def } = (schema as $ZodTypes)._zod;
  switch (def.type) {
    case 'enum':
      return typeof value === 'string'
        ? (typographicHint(value) ?? didYouMean(value, Object.values(def.entries).map(String)))
        : undefined;
    case 'boolean':
      return hintForFlag(value);
    case 'number':
      return hintForNumber(value);
    case 'string':
      return hintForText(value, written);
    case 'array':
      return hintForList(value, written, def.element);
    case 'record':
      return hintForRecord(value);
    case 'object':
      return hintForMap(def.shape, value, written);
    case 'union': {
      const keys = def.options.map(firstKey).filter((key) => key !== undefined);
      if (keys.includes('paragraph') && typeof value === 'string') return hintForBlock(keys, value);
      const record = def.options.some((option) => (option as $ZodTypes)._zod.def.type === 'record');
      if (record && Array.isArray(value)) return hintForRecord(value);
      const takesNumbers = def.options.some((option) => (option as $ZodTypes)._zod.def.type === 'number');
      if (typeof value === 'number' && takesNumbers) return undefined;
      const text = def.options.some((option) => (option as $ZodTypes)._zod.def.type === 'string');
      if (text) return hintForText(value, written);
      // One map, or a list of them: a text is meant for the map.
      const [map, ...more] = def.options.flatMap((option) => {
        const one = (option as $ZodTypes)._zod.def;
        return one.type === 'object' ? [one] : [];
      });
      return map && more.length === 0 && typeof value === 'string' ? hintForMap(map.shape, value, written) : undefined;
    }
    default:
      return undefined;
  }
}

function firstKey(schema: $ZodType): string | undefined {
  const { def } = (schema as $ZodTypes)._zod;
  return def.type === 'object' ? Object.keys(def.shape)[0] : undefined;
}

/** `- paragraph Words.`, `- Words.` */
function hintForBlock(keys: readonly string[], value: string): string {
  const [, key = '', rest = ''] = /^([A-Za-z]+)[:=]?\s*(.*)$/s.exec(value) ?? [];
  const known = keys.includes(key);
  return `write '- ${known ? key : 'paragraph'}: ${shortened(known ? rest : value)}'`;
}

function hintForFlag(value: unknown): string | undefined {
  const word = String(value).trim().toLowerCase();
  if (word === 'true' || word === 'false') return `remove the quotes: ${word}`;
  if (/^(?:yes|y|on|1|ja|oui|sí|si|да|так)$/.test(word)) return 'write true';
  return /^(?:no|n|off|0|nein|non|нет|не)$/.test(word) ? 'write false' : undefined;
}

function hintForNumber(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const number = /^\s*(-?\d+(?:[.,]\d+)?)/.exec(value)?.[1]?.replace(',', '.');
  return number === undefined ? undefined : `write only the number, without quotes: ${number}`;
}

function hintForText(value: unknown, written: string): string | undefined {
  const line = written.split(/\r?\n/, 1)[0]?.trimEnd() ?? '';
  if (value === undefined) return "write the text after the key or the '- '; put it in quotes if it begins with '#'";
  if (typeof value === 'number' || typeof value === 'boolean') return `put it in quotes: '${written || String(value)}'`;
  if (/^[[{]/.test(line)) return flowHint(value, line);
  if (Array.isArray(value)) return 'write one text, not a list';
  if (!isMap(value)) return undefined;
  const name = nameIn(value);
  if (name !== undefined) return `write only the text: ${quotedWhereNeeded(name)}`;
  if (Object.keys(value).length !== 1) return undefined;
  return typographicHint(line) ?? `the text contains ': '; put it in quotes: ${quotedForYaml(shortened(line))}`;
}

/** `title: [Draft]`, or names written as maps: `series: [{ name: A }]`. */
function flowHint(value: unknown, line: string): string {
  const name = isMap(value) ? nameIn(value) : undefined;
  if (name !== undefined) return `write only the text: ${quotedWhereNeeded(name)}`;
  const [only, more] = Array.isArray(value) ? value : [];
  if (typeof only === 'string' && more === undefined)
    return `write ${quotedWhereNeeded(only)}; if the brackets belong to the text: ${quotedForYaml(shortened(line))}`;
  return `a text that begins with '${line.charAt(0)}' must be in quotes: ${quotedForYaml(shortened(line))}`;
}

function nameIn(value: Readonly<Record<string, unknown>>): string | undefined {
  const name = value.name ?? value.label ?? value.title ?? value.text;
  return typeof name === 'string' ? shortened(name) : undefined;
}

function isQuantity(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && /\d/.test(value) && value.length < 20);
}

/** A list, or the name of a file, where a map from names to values is expected. */
function hintForRecord(value: unknown): string | undefined {
  if (typeof value === 'string' && /\.json$/i.test(value)) return `write data: ${value} for a file`;
  if (!Array.isArray(value)) return undefined;
  const [first] = value;
  if (isQuantity(first)) return `write a name before each value: { name: ${first}, ... }`;
  if (!isMap(first)) return "write a name before each, in place of '- ': 'name: ...'";
  const key = ['id', 'name', 'key'].find((one) => typeof first[one] === 'string');
  if (key !== undefined) {
    return `write '${first[key]}:' in place of '- ${key}: ${first[key]}', and its other keys below it, indented`;
  }
  if (Object.keys(first).length === 1) return "remove the '- ' before each name";
  return "write a name before each, in place of '- ': 'name:', and its keys below it, indented";
}

function hintForList(value: unknown, written: string, element: $ZodType): string | undefined {
  if (typeof value === 'string') {
    if (/^-\S/.test(value)) return "a space is missing after '-'";
    if (/^(?:[–—•*·]|\d+[.)])\s/.test(value)) return "begin each item with '- '";
    const commas = /^[^,.]{1,30}(?:, ?[^,.]{1,30})+$/.test(value);
    return commas
      ? `write a list: [${shortened(value)}]`
      : `write a list: '- ${shortened(value)}' on a line of its own`;
  }
  if (!isMap(value)) return undefined;
  const names = Object.values(value);
  const [id] = Object.keys(value);
  const { def } = (element as $ZodTypes)._zod;
  if (def.type === 'union' && id !== undefined && def.options.map(firstKey).includes(id))
    return `write a list: '- ' before '${id}:'`;
  if (id !== undefined && def.type === 'object' && 'id' in def.shape && names.every(isMap) && !/^\{/.test(written))
    return `write a list: '- id: ${id}' in place of '${id}:'`;
  if (/^\{/.test(written) || names.some((name) => typeof name !== 'string'))
    return "write a list: each item after '- '";
  return `write a list: [${shortened(names.map((name) => quotedWhereNeeded(String(name))).join(', '))}]`;
}

function hintForMap(shape: Readonly<Record<string, $ZodType>>, value: unknown, written: string): string | undefined {
  if (Array.isArray(value)) return "write keys here, without '- ' before them";
  const [key, ...others] = Object.keys(shape).filter((name) => (shape[name] as $ZodTypes)._zod.def.type !== 'optional');
  const missing = typeof value === 'string' ? /^([A-Za-z]+)(?::\S| )/.exec(value)?.[1] : undefined;
  if (missing !== undefined && missing in shape) return `write '${missing}: ' with a colon and a space after the key`;
  if (key === undefined || others.length > 0 || typeof value !== 'string') return undefined;
  // Words of a source, without the source.
  if ('quote' in shape) return `write { ${key}: id, quote: ${quotedWhereNeeded(shortened(value))} }`;
  return `write { ${key}: ${quotedWhereNeeded(shortened(value))} }${written.includes('\n') ? ' or the key on a line of its own' : ''}`;
}

function quotedWhereNeeded(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} .'’-]*$/u.test(text) ? text : quotedForYaml(text);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keys that people try because other formats and programs use them. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  abstract: ['standfirst'],
  annotation: ['annotations'],
  authors: ['author'],
  bullets: ['list'],
  byline: ['author'],
  chart: ['figure'],
  content: ['blocks', 'sections'],
  csv: ['data'],
  datasets: ['series'],
  description: ['alt', 'text'],
  emphasis: ['highlight'],
  emphasise: ['highlight'],
  file: ['data', 'path'],
  footnotes: ['notes'],
  h1: ['title'],
  h2: ['heading'],
  h3: ['heading'],
  href: ['url'],
  id: ['key'],
  img: ['image'],
  items: ['rows', 'list'],
  label: ['text'],
  labels: ['rows'],
  line: ['reference'],
  lang: ['language'],
  lead: ['standfirst'],
  license: ['licence'],
  name: ['key', 'title', 'label'],
  p: ['paragraph'],
  photo: ['image'],
  picture: ['image'],
  quote: ['quotation'],
  references: ['sources'],
  scale: ['axis'],
  source: ['sources'],
  src: ['path'],
  subheading: ['heading'],
  summary: ['standfirst'],
  target: ['reference'],
  threshold: ['reference'],
  template: ['layout'],
  text: ['paragraph', 'label'],
  type: ['kind'],
  url: ['path'],
  values: ['rows'],
  xlabel: ['measure'],
  ylabel: ['measure'],
  year: ['date'],
};

export interface KeyHint {
  readonly hint: string;
  /** The key that was meant. */
  readonly meant?: string;
}

/** Keys for the text of a source, which has a file of its own. */
const SOURCE_TEXT: ReadonlySet<string> = new Set(['body', 'content', 'data', 'file', 'path', 'src', 'text', 'txt']);

/** A hint for a key whose content belongs somewhere else. */
export function hintForPlace(path: DataPath, key: string): string | undefined {
  const source = /^sources\.(?<id>[^.[]+)$/.exec(path)?.groups?.id;
  if (source === undefined || !SOURCE_TEXT.has(key.toLowerCase())) return undefined;
  return `put its text into the file sources/${source}.txt beside brief.yaml, and remove '${key}'`;
}

/** What to write, where the name alone doesn't show it. */
const EXAMPLES: Readonly<Record<string, string>> = {
  axis: 'axis: { scale: log }',
  rows: 'rows: [{ label: A, value: 5 }]',
};

/** A hint for an unknown key, from the known ones. */
export function hintForKey(key: string, known: readonly string[], hasValue: boolean): KeyHint {
  const word = key.toLowerCase();
  const other = (Object.hasOwn(OTHER_WORDS, word) ? OTHER_WORDS[word] : undefined)?.find((name) =>
    known.includes(name),
  );
  const meant = other ?? nearestName(key, known);
  if (meant === undefined && !hasValue) {
    return { hint: 'between { } a comma ends a value: put text that contains commas in quotes' };
  }
  if (meant === undefined) return { hint: `known here: ${known.join(', ')}` };
  const example = other === undefined ? undefined : EXAMPLES[other];
  return { hint: `did you mean '${meant}'${example === undefined ? '' : `, as in ${example}`}?`, meant };
}

/** Chart types of other programs, and what to use here. */
const KINDS_INSTEAD: Readonly<Record<string, string>> = {
  pie: 'kind: bar compares the parts; kind: stacked-bar adds them up; kind: waffle shows one share',
  area: 'kind: line with area: true',
  bubble: 'kind: scatter with size: { column, title }',
  choropleth: 'kind: map, or kind: tile-map',
  column: 'kind: bar with direction: vertical',
  dot: 'kind: dot-range',
  alluvial: 'kind: sankey',
  gauge: 'kind: waffle or kind: big-number',
  heat: 'kind: heat-table',
  number: 'kind: big-number',
  own: 'kind: chartjs with a Chart.js configuration',
  stacked: 'kind: stacked-bar',
  table: "a table is a block: '- table: ...' in a section",
};

const SAME_KIND: Readonly<Record<string, string>> = {
  ...{ donut: 'pie', doughnut: 'pie', piechart: 'pie', ring: 'pie', polararea: 'pie' },
  ...{ columns: 'column', 'vertical-bar': 'column', barv: 'column' },
  ...{ radar: 'own', spider: 'own', boxplot: 'own', 'box-plot': 'own', violin: 'own', candlestick: 'own' },
  ...{ heatmap: 'heat', 'heat-map': 'heat', cartogram: 'choropleth', geo: 'choropleth', 'symbol-map': 'choropleth' },
  ...{ kpi: 'number', bignumber: 'number', stat: 'number', range: 'dot' },
  ...{ stackedbar: 'stacked', 'stacked-column': 'stacked', 'stacked-area': 'area', pictogram: 'gauge' },
};

/** Suggests a kind of chart for an unknown one; a similar name first. */
export function hintForKind(kind: string, known: readonly string[]): string | undefined {
  const name = kind
    .toLowerCase()
    .replace(/[ _-]*chart$/, '')
    .replace(/[ _]/g, '-');
  const other = own(SAME_KIND, name) ?? name;
  const instead = own(KINDS_INSTEAD, other);
  return typographicHint(kind) ?? (instead === undefined ? didYouMean(name, known) : `instead: ${instead}`);
}
