import { UsageError } from './exit-code.ts';

/** The date of SOURCE_DATE_EPOCH (reproducible-builds.org). Throws `UsageError` if it isn't a number of seconds. */
export function sourceDate(seconds: string | undefined): { date?: string } {
  if (seconds === undefined || seconds === '') return {};
  const date = /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1000) : undefined;
  if (date && date.getUTCFullYear() < 10_000) return { date: `${date.toISOString().slice(0, 19)}Z` };
  throw new UsageError(`SOURCE_DATE_EPOCH must be a number of seconds since 1970, not '${seconds}'`);
}
