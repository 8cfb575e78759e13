/** Translates the words of charts' data, which come from tables: labels, names of series, events. */

import type { Chart } from '../../core/chart.ts';
import { own } from '../../core/own.ts';
import type { RichText } from '../../core/rich-text.ts';

/** The fields of a chart's data that hold words. */
const WORDS = new Set('label name text strand stages groups group unit title'.split(' '));
/** Fields that hold the words around the data, which are passages of their own. */
const APART = new Set(
  'title subtitle note source survey alt measure annotations src id claims date quantity kind projected'.split(' '),
);

/** The charts in the words of `cells`, and the words that it lacks, in order. */
export function translateCharts(
  charts: ReadonlyMap<string, Chart>,
  cells: Readonly<Record<string, string>>,
): { readonly charts: ReadonlyMap<string, Chart>; readonly missing: readonly string[] } {
  const missing = new Set<string>();
  const word = (text: string): string => {
    if (!/\p{L}{2}/u.test(text)) return text;
    const found = own(cells, text);
    if (found === undefined) missing.add(text);
    return found ?? text;
  };
  const translated = [...charts].map(([id, chart]): [string, Chart] => {
    if (chart.kind === 'chartjs') return [id, chart];
    const inner = Object.entries(chart).map(([key, value]) => [key, APART.has(key) ? value : renew(key, value, word)]);
    return [id, Object.fromEntries(inner) as Chart];
  });
  return { charts: new Map(translated), missing: [...missing] };
}

function renew(key: string, value: unknown, word: (text: string) => string): unknown {
  if (typeof value === 'string') return WORDS.has(key) ? word(value) : value;
  if (Array.isArray(value)) return value.map((one) => renew(key, one, word));
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  if (key === 'quantity' || key === 'date') return value;
  if ('nodes' in value && 'plain' in value) return WORDS.has(key) ? renewText(value as RichText, word) : value;
  return Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, renew(inner, one, word)]));
}

/** A text of the data is replaced as a whole. */
function renewText(text: RichText, word: (text: string) => string): RichText {
  if (text.plain === '') return text;
  const plain = word(text.plain);
  return plain === text.plain ? text : { ...text, plain, nodes: [{ kind: 'text', text: plain }] };
}
