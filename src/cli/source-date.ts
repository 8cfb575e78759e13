import { UsageError } from './exit-code.ts';

/** The date that reproducible-builds.org's SOURCE_DATE_EPOCH asks for. Throws `UsageError` for what is none. */
export function sourceDate(seconds: string | undefined): { date?: string } {
  if (seconds === undefined || seconds === '') return {};
  const date = /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1000) : undefined;
  if (date && date.getUTCFullYear() < 10_000) return { date: `${date.toISOString().slice(0, 19)}Z` };
  throw new UsageError(`SOURCE_DATE_EPOCH is a number of seconds since 1970, not '${seconds}'`);
}
