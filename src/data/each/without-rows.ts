/** A brief that is made for one place alone: slots and conditions in it have no row to take values from. */

import type { DataPath } from '../../core/rich-text.ts';
import type { Problems } from '../problems.ts';
import type { RawBrief } from '../schema.ts';
import { slotsIn } from './slots.ts';

/** The brief, with its slots, conditions and rows as evidence reported. */
export function withoutRows(brief: RawBrief, problems: Problems): RawBrief {
  const report = (path: DataPath, what: string, text?: string, offset = 0, length = 2): void => {
    const span = text === undefined ? undefined : problems.places.spanInside(path, text, offset, length);
    const hint =
      text === undefined
        ? 'write each: { rows: places.csv, key: code }, or remove it'
        : 'write each: { rows: places.csv, key: code }; or \\{= for the characters themselves';
    problems.report(path, { code: 'no-each', message: `${what}, but the brief has no rows`, hint, span, cause: what });
  };
  const visit = (value: unknown, path: DataPath): unknown => {
    if (typeof value === 'string') {
      const [slot] = value.includes('{=') ? slotsIn(value).slots : [];
      if (slot) report(path, 'this prints a value of a row', value, slot.start, slot.end - slot.start);
      return value;
    }
    if (Array.isArray(value)) return value.map((one: unknown, i) => visit(one, `${path}[${i}]`));
    if (!isMap(value)) return value;
    const { when, ...rest } = value;
    const isPart = when !== undefined && /(?:^|\.)(?:sections|blocks)\[\d+\]$/.test(path);
    if (isPart) report(`${path}.when`, 'this condition is about a row');
    if (value.row !== undefined && /\.evidence(?:\[\d+\])?$/.test(path))
      report(`${path}.row`, 'this evidence is a row');
    const entries = Object.entries(isPart ? rest : value);
    return Object.fromEntries(entries.map(([key, one]) => [key, visit(one, path === '' ? key : `${path}.${key}`)]));
  };
  return visit(brief, '') as RawBrief;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
