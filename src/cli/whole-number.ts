import type { Arguments } from './command.ts';
import { UsageError } from './exit-code.ts';

/** The ports of a machine. */
export const PORTS = { least: 1, most: 65_535 };

/** The whole number that an option has; undefined without the option. Throws `UsageError` for anything else. */
export function wholeNumber(
  { values }: Arguments,
  name: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  const text = values.get(name);
  if (text === undefined) return undefined;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`--${name} must be a whole number from ${least} to ${most}, not '${text}'`);
}
