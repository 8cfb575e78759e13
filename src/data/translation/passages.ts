/** The passages of a brief that a translation has in its own words: texts of `brief.yaml`, by keys that name their place. */

import type { DataPath } from '../../core/rich-text.ts';

export interface Passage {
  /** The place, with ids in place of indexes where there are some: `sections.cost.blocks[0].paragraph`. */
  readonly key: string;
  readonly path: DataPath;
  readonly text: string;
  /** Puts other words in its place. */
  readonly put: (text: string) => void;
}

/** Keys whose texts are words of the brief. All others are ids, paths, values, dates, or evidence, which stay as they are. */
const WORDS = new Set(
  (
    'title shortTitle standfirst keyMessages paragraph heading text caption alt note credit subtitle measure speaker role ' +
    'interests label term actor what why wording list items unknowns imprint disclosure licence contact series dualAxis reason ' +
    'conductor fieldDates method mode population precision question sample size sponsor weighting keywords name'
  ).split(' '),
);
/** Parts that a translation never changes, and those of charts whose names other parts refer to. */
const KEPT = new Set('sources claims allow related previous checks hyphenation each'.split(' '));
const KEPT_IN_CHARTS = new Set('rows series events boxes stages data config highlight nodes links'.split(' '));

type Values = Record<string, unknown>;

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The passages of a brief's raw value, in its order. */
export function passagesOf(brief: unknown): readonly Passage[] {
  const found: Passage[] = [];
  const visit = (value: unknown, key: string, path: DataPath, isWords: boolean, put: (text: string) => void): void => {
    if (typeof value === 'string') {
      if (isWords && /\p{L}/u.test(value)) found.push({ key, path, text: value, put });
    } else if (Array.isArray(value)) {
      value.forEach((one: unknown, i) => {
        const id = isMap(one) && typeof one.id === 'string' ? `.${one.id}` : `[${i}]`;
        visit(one, `${key}${id}`, `${path}[${i}]`, isWords, (text) => {
          value[i] = text;
        });
      });
    } else if (isMap(value)) visitMap(value, key, path);
  };
  const visitMap = (map: Values, key: string, path: DataPath): void => {
    const kept = keptIn(map, path);
    for (const [name, value] of Object.entries(map)) {
      if (kept(name)) continue;
      const inner = path === '' ? name : `${path}.${name}`;
      visit(value, key === '' ? name : `${key}.${name}`, inner, isWords(name, path), (text) => {
        map[name] = text;
      });
    }
  };
  visitMap(brief as Values, '', '');
  return found;
}

function isWords(name: string, path: DataPath): boolean {
  // The columns of a table have keys of their own; which of them are words depends on their type (`keptIn`).
  if (name === 'source') return /^charts\.[^.[]+$/.test(path) || path.endsWith('.table');
  return WORDS.has(name) || /\.(?:rows|totals)\[\d+\]$/.test(path);
}

/** Which keys of a map are left as they are. */
function keptIn(map: Values, path: DataPath): (name: string) => boolean {
  if (path === '') return (name) => KEPT.has(name);
  if (/^charts\.[^.[]+$/.test(path)) return (name) => KEPT_IN_CHARTS.has(name);
  if (/^author(?:\[\d+\])?$/.test(path)) return (name) => name !== 'role';
  if (path === 'masthead') return (name) => name !== 'series' && name !== 'date';
  if (path.endsWith('.edtf') || path === 'masthead.seriesLocal') return () => true;
  const quantities = quantityColumns.get(map);
  if (quantities) return (name) => quantities.has(name);
  if (Array.isArray(map.columns)) rememberColumns(map);
  return (name) => name === 'claim' || name === 'evidence' || name === 'data';
}

/** The columns of a table's rows that aren't words. */
const quantityColumns = new WeakMap<Values, ReadonlySet<string>>();

function rememberColumns(table: Values): void {
  const columns = (table.columns as unknown[]).filter(isMap);
  const numeric = columns.filter(({ type }) => type === 'quantity' || type === 'answer').map(({ key }) => String(key));
  const kept = new Set([...numeric, 'claim', 'evidence', 'source', 'paragraph', 'quote']);
  const rows = [table.rows, table.totals].flatMap((list) => (Array.isArray(list) ? list : []));
  const visit = (one: unknown): void => {
    if (!isMap(one)) return;
    quantityColumns.set(one, kept);
    if (Array.isArray(one.rows)) one.rows.forEach(visit);
    if (Array.isArray(one.totals)) one.totals.forEach(visit);
  };
  rows.forEach(visit);
}
