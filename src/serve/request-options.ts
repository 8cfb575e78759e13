/** The options of a build in a request's query: `?template=report&paper=Letter`. */

import type { JobOptions } from '../workers/job.ts';

/** The options of a request. `brief` is the folder of one of several briefs. */
export interface RequestOptions {
  readonly brief: string;
  readonly options: JobOptions;
}

type Read = (value: string) => JobOptions | string;

const text =
  (of: (value: string) => JobOptions): Read =>
  (value) =>
    value === '' ? "isn't empty" : of(value);
const flag =
  (of: (value: boolean) => JobOptions): Read =>
  (value) =>
    value === 'true' || value === 'false' ? of(value === 'true') : "is 'true' or 'false'";

/** Each parameter with its reader, which returns what is expected of a wrong value. */
const PARAMETERS: Readonly<Record<string, Read>> = {
  template: text((layout) => ({ layout })),
  look: text((look) => ({ look })),
  paper: (paper) => (paper === 'A4' || paper === 'Letter' ? { paper } : "is 'A4' or 'Letter'"),
  language: text((translation) => ({ translation })),
  row: text((row) => ({ row })),
  date: (date) => (/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/.test(date) ? { date } : 'is like 2026-03-14'),
  draft: flag((draft) => ({ draft })),
  source: flag((source) => ({ source })),
};

/** The options, or the message for a wrong parameter. */
export function readOptions(query: URLSearchParams): RequestOptions | { readonly problem: string } {
  let options: JobOptions = {};
  for (const [name, value] of query) {
    if (name === 'brief') continue;
    const read = Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name] : undefined;
    if (!read) return { problem: `There is no parameter '${name}'. Parameters: ${PARAMETER_NAMES.join(', ')}.` };
    const found = read(value);
    if (typeof found === 'string') return { problem: `The parameter '${name}' ${found}.` };
    options = { ...options, ...found };
  }
  return { brief: (query.get('brief') ?? '').replace(/\/$/, ''), options };
}

export const PARAMETER_NAMES: readonly string[] = ['brief', ...Object.keys(PARAMETERS)];
