/** Numbers and lengths as SVG writes them. */

/** A number at the start of a text (SVG 2, 9.3.9). */
export const NUMBER = '[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?';

/** User units in each unit: CSS pixels (CSS Values 4, 6.2). */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
};

/** The bases of relative units, in user units. */
export interface LengthBases {
  readonly percent: number;
  readonly fontSize: number;
}

/** A length in user units; undefined if it can't be read. */
export function parseLength(text: string, { percent, fontSize }: LengthBases): number | undefined {
  const [, number = '', unit = ''] = new RegExp(`^\\s*(${NUMBER})(%|[a-zA-Z]*)\\s*$`).exec(text) ?? [];
  if (number === '') return undefined;
  const value = Number(number);
  const lower = unit.toLowerCase();
  if (lower === '%') return (value * percent) / 100;
  if (lower === 'em' || lower === 'rem') return value * fontSize;
  if (lower === 'ex') return (value * fontSize) / 2;
  const factor = Object.hasOwn(UNITS, lower) ? UNITS[lower] : undefined;
  return factor === undefined || !Number.isFinite(value) ? undefined : value * factor;
}

/** Numbers with spaces or commas between; undefined if something else is among them. */
export function parseNumbers(text: string): readonly number[] | undefined {
  const whole = new RegExp(`^\\s*(?:${NUMBER}(?:\\s*,\\s*|\\s+|(?=[+-.])|\\s*$))*$`);
  if (!whole.test(text)) return undefined;
  return (text.match(new RegExp(NUMBER, 'g')) ?? []).map(Number);
}

/** A number or percentage from 0 to 1, clamped. */
export function parseShare(text: string): number | undefined {
  const [, number = '', percent = ''] = new RegExp(`^\\s*(${NUMBER})(%?)\\s*$`).exec(text) ?? [];
  if (number === '') return undefined;
  return Math.min(1, Math.max(0, Number(number) / (percent === '%' ? 100 : 1)));
}
