/** The metadata of a brief's PDF. */

import type { CompileOptions } from '../../build/options.ts';
import type { Brief } from '../../core/brief.ts';
import type { StatedDate } from '../../core/date.ts';
import type { Source } from '../../core/evidence.ts';
import { packageVersion } from '../../machine/package-files.ts';
import type { PdfMetadata } from '../../paint/xmp.ts';

export function documentMetadata(brief: Brief, options: CompileOptions): PdfMetadata {
  return {
    title: brief.title.plain,
    author: brief.authors.map(({ name }) => name).join(', '),
    subject: brief.standfirst.plain,
    keywords: brief.keywords,
    language: brief.language,
    date: options.date ?? knownDate(brief.masthead.date),
    rights: brief.licence?.plain,
    sources: [...brief.sources.values()].map(sourceLine),
    publisher: brief.masthead.series,
    identifier: brief.doi === undefined ? undefined : `doi:${brief.doi}`,
    creator: `briefwright ${packageVersion()}`,
    conformance: !options.draft,
  };
}

/** The part of a date that is certain: only the year of a season, and undefined for an approximate date. */
function knownDate(date: StatedDate): string | undefined {
  const { edtf, precision, approximateStart, approximateEnd } = date;
  if (approximateStart || approximateEnd || edtf.startsWith('-')) return undefined;
  if (precision === 'day' || precision === 'month' || precision === 'year') return edtf;
  return precision === 'season' ? edtf.slice(0, 4) : undefined;
}

function sourceLine({ author, title, publisher, doi, url }: Source): string {
  const link = doi === undefined ? url : `doi:${doi}`;
  return [author, title, publisher, link].filter((part) => part !== undefined).join(', ');
}
