import type { Actor, GlossaryTerm, Implication, Masthead, RelatedReading } from '../core/brief.ts';
import { meantLanguage } from './data-language.ts';
import { csvActors } from './read-csv-data.ts';
import type { Reading } from './reading.ts';
import type { RawBrief } from './schema.ts';

export function readMasthead(masthead: RawBrief['masthead'], reading: Reading): Masthead {
  const { series, seriesLocal, number, version, date } = masthead;
  const src = 'masthead';
  const language = (tag: string): string => meantLanguage(tag, `${src}.seriesLocal.language`, reading.problems);
  return {
    src,
    series,
    seriesLocal: seriesLocal && { ...seriesLocal, language: language(seriesLocal.language) },
    number: reading.name(number, `${src}.number`),
    version: reading.name(version, `${src}.version`),
    date: reading.date(date, `${src}.date`),
  };
}

export function readActors(actors: RawBrief['actors'], reading: Reading): Actor[] {
  const rows = typeof actors === 'string' ? csvActors(actors, 'actors', 'actors', reading) : actors;
  return (rows ?? []).map((actor, i) => {
    const src = `actors[${i}]`;
    return {
      src,
      name: actor.name,
      role: reading.text(actor.role, `${src}.role`),
      interests: reading.text(actor.interests, `${src}.interests`),
      claims: reading.claims(actor, src),
    };
  });
}

export function readImplications(implications: RawBrief['implications'], reading: Reading): Implication[] {
  return (implications ?? []).map(({ title, text }, i) => {
    const src = `implications[${i}]`;
    return { src, title: reading.text(title, `${src}.title`), text: reading.text(text, `${src}.text`) };
  });
}

export function readGlossary(terms: RawBrief['glossary'], reading: Reading): GlossaryTerm[] {
  return (terms ?? []).map(({ term, text }, i) => {
    const src = `glossary[${i}]`;
    return { src, term: reading.text(term, `${src}.term`), text: reading.text(text, `${src}.text`) };
  });
}

export function readRelated(related: RawBrief['related'], reading: Reading): RelatedReading[] {
  return (related ?? []).map(({ title, publisher, url }, i) => {
    const src = `related[${i}]`;
    checkAddress(url, `${src}.url`, reading);
    return { src, title, publisher, url };
  });
}

/** The brief's own address; undefined, after a report, for one that can't be linked. */
export function readUrl(url: string | undefined, reading: Reading): string | undefined {
  const address = url?.trim();
  const before = reading.problems.found.length;
  checkAddress(address, 'url', reading);
  return reading.problems.found.length > before ? undefined : address;
}

/** Reports a value that isn't a web address. */
export function checkAddress(url: string | undefined, src: string, reading: Reading): void {
  if (url === undefined || /^https?:\/\/\S+$/i.test(url)) return;
  const hint = 'write the whole address: https://...';
  reading.problems.report(src, { code: 'bad-link', message: `'${url}' isn't a web address`, hint });
}
