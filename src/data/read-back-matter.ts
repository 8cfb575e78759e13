import type { Actor, Implication, Masthead, Note, RelatedReading, Source } from '../core/brief.ts';
import { csvActors } from './read-csv-data.ts';
import type { Reading } from './reading.ts';
import type { RawBrief } from './schema.ts';

export function readMasthead(masthead: RawBrief['masthead'], reading: Reading): Masthead {
  const { series, seriesLocal, number, version, date } = masthead;
  const src = 'masthead';
  if (seriesLocal) reading.languageTag(seriesLocal.language, `${src}.seriesLocal.language`);
  return {
    src,
    series,
    seriesLocal,
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
      evidence: reading.maybeEvidence(actor.evidence, `${src}.evidence`),
    };
  });
}

export function readImplications(implications: RawBrief['implications'], reading: Reading): Implication[] {
  return (implications ?? []).map(({ title, text }, i) => {
    const src = `implications[${i}]`;
    return { src, title: reading.text(title, `${src}.title`), text: reading.text(text, `${src}.text`) };
  });
}

/** Notes in the order of the data; numbers are given when the mentions are known. */
export function readNotes(notes: RawBrief['notes'], reading: Reading): Omit<Note, 'number'>[] {
  return Object.entries(notes ?? {}).map(([id, { text, evidence = [] }]) => {
    const src = `notes.${id}`;
    if (text === undefined && evidence.length === 0) {
      const span = reading.places.keySpan(src);
      reading.problems.report(src, {
        code: 'empty-note',
        message: `the note '${id}' has neither text nor evidence`,
        span,
      });
    }
    return {
      src,
      id,
      text: reading.maybeText(text, `${src}.text`),
      evidence: evidence.map((e, i) => reading.evidence(e, `${src}.evidence[${i}]`)),
    };
  });
}

export function readSources(sources: RawBrief['sources'], reading: Reading): Map<string, Source> {
  return new Map(
    Object.entries(sources ?? {}).map(([id, source]) => {
      const src = `sources.${id}`;
      const { type = 'document', title, author, publisher, issued, url, doi, licence } = source;
      const date = issued === undefined ? undefined : reading.date(issued, `${src}.issued`);
      checkAddress(url, `${src}.url`, reading);
      return [id, { src, id, type, title, author, publisher, issued: date, url, doi, licence }];
    }),
  );
}

export function readRelated(related: RawBrief['related'], reading: Reading): RelatedReading[] {
  return (related ?? []).map(({ title, publisher, url }, i) => {
    const src = `related[${i}]`;
    checkAddress(url, `${src}.url`, reading);
    return { src, title, publisher, url };
  });
}

function checkAddress(url: string | undefined, src: string, reading: Reading): void {
  if (url === undefined || /^https?:\/\/\S+$/i.test(url)) return;
  const hint = 'write the whole address: https://...';
  reading.problems.report(src, { code: 'bad-link', message: `'${url}' is not a web address`, hint });
}
