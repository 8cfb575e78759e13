/** How much of the machine a build may use, whatever its input. Stages receive the limits in a `Budget`. */

import { didYouMean } from './suggest.ts';

interface LimitRow {
  /** The default. */
  readonly standard: number;
  /** As in "60 seconds". */
  readonly unit: string;
  /** What it limits, as a sentence for messages. */
  readonly what: string;
}

const limit = (standard: number, unit: string, what: string): LimitRow => ({ standard, unit, what });

/** Every limit by its name in settings and on the command line. */
export const LIMITS = {
  time: limit(60, 'seconds', 'The processor time that a build takes; by the clock it may take ten times as long.'),
  memory: limit(2000, 'MB', 'The memory of the process, including caches of earlier builds.'),
  'file-size': limit(256, 'MB', 'The size of one file that a brief names.'),
  depth: limit(200, 'levels', 'How deeply YAML, JSON, HTML elements, CSS blocks and partials may be nested.'),
  'generated-text': limit(50_000_000, 'characters', 'The text that a template or style sheet generates.'),
  words: limit(3_000_000, 'words', 'The words of a document, from the brief and its layout.'),
  'table-rows': limit(100_000, 'rows', 'The rows of one table.'),
  'chart-rows': limit(1_000_000, 'rows', 'The rows of one chart.'),
  pages: limit(5000, 'pages', 'The pages of a document.'),
  'image-pixels': limit(100_000_000, 'pixels', 'The pixels of one image.'),
  'svg-elements': limit(50_000, 'elements', 'The elements of one SVG, and those that it draws.'),
  'svg-nesting': limit(100, 'levels', 'How deeply elements of an SVG may be nested.'),
  'inflated-size': limit(512, 'MB', 'The size of one image or attachment once its data is inflated.'),
} as const satisfies Readonly<Record<string, LimitRow>>;

export type LimitName = keyof typeof LIMITS;

/** Each limit's number, in its unit. */
export type Limits = Readonly<Record<LimitName, number>>;

export const LIMIT_NAMES = Object.keys(LIMITS) as readonly LimitName[];

/** The standard limits with the given ones in their place; later arguments win. */
export function limitsWith(...given: readonly (Partial<Limits> | undefined)[]): Limits {
  const standard = Object.fromEntries(LIMIT_NAMES.map((name) => [name, LIMITS[name].standard])) as unknown as Limits;
  return Object.assign({ ...standard }, ...given);
}

/** Parses a limit's name and number as an author writes them; returns the problem if they are invalid. */
export function parseLimit(
  name: string,
  value: unknown,
): { readonly name: LimitName; readonly value: number } | { readonly problem: string; readonly hint: string } {
  const known = LIMIT_NAMES.find((one) => one === name);
  if (!known) {
    const problem = `there is no limit '${name}'`;
    return { problem, hint: didYouMean(name, LIMIT_NAMES) ?? `limits: ${LIMIT_NAMES.join(', ')}` };
  }
  const number = typeof value === 'string' && /^\d[\d_]*$/.test(value) ? Number(value.replaceAll('_', '')) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number) && number > 0) return { name: known, value: number };
  const { standard, unit } = LIMITS[known];
  return { problem: `the limit '${name}' is a whole number of ${unit} from 1`, hint: `${name}: ${standard}` };
}
