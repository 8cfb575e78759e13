/** A document's date in the two forms used in a PDF, no more precise than it is known. */

export interface DocumentDate {
  /** ISO 8601 in XMP's form (ISO 16684-1, 8.2.1.2): `2022-10`, `2022-10-28T08:00:00Z`. */
  readonly xmp: string;
  /** ISO 32000-1, 7.9.4: `D:202210`, `D:20221028080000Z`. */
  readonly pdf: string;
}

/** Converts a year, month, day or time; undefined for anything else. Times become UTC, regardless of the local time zone. */
export function documentDate(date: string | undefined): DocumentDate | undefined {
  if (date === undefined || !/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$/.test(date))
    return undefined;
  const time = Date.parse(date);
  if (Number.isNaN(time)) return undefined;
  const whole = new Date(time).toISOString().slice(0, 19);
  // The 31st of a short month would become the 1st of the next.
  if (date.length <= 10)
    return whole.startsWith(date) ? { xmp: date, pdf: `D:${date.replaceAll('-', '')}` } : undefined;
  return { xmp: `${whole}Z`, pdf: `D:${whole.replace(/\D/g, '')}Z` };
}
