/** The data stage: reads a brief's folder into a `Brief` and reports all its problems in one run. */

import * as z from 'zod/mini';
import type { Brief } from '../core/brief.ts';
import { Budget } from '../core/budget.ts';
import { type Diagnostic, type Outcome, sortDiagnostics } from '../core/diagnostic.ts';
import { type FileReader, joinPath } from '../core/files.ts';
import { freezeDeep } from '../core/freeze.ts';
import { unreadFile } from '../core/refusal.ts';
import { decodeText } from '../core/source-text.ts';
import { localeFor } from '../languages/locale-for.ts';
import type { DataLanguage } from '../languages/read-quantities.ts';
import { reportConflictMarks } from './conflict-marks.ts';
import { dataLanguageOf, withMeantLanguages } from './data-language.ts';
import { type ChosenRow, chooseRow } from './each/choose-row.ts';
import { fillBrief } from './each/fill-brief.ts';
import { namesOf } from './each/place-names.ts';
import { PlacesMemory } from './each/places-memory.ts';
import { withoutRows } from './each/without-rows.ts';
import { explain } from './explain.ts';
import { KeptParts } from './kept-parts.ts';
import { BRIEF_FILE, otherBriefName, translationsIn } from './list-briefs.ts';
import { numberNotes } from './mentions.ts';
import { Places } from './places.ts';
import { checkPlainFields } from './plain-fields.ts';
import { Problems } from './problems.ts';
import { RawMemory, type ReadRaw } from './raw-memory.ts';
import { readAuthors } from './read-authors.ts';
import { readActors, readGlossary, readImplications, readMasthead, readRelated, readUrl } from './read-back-matter.ts';
import { readSections } from './read-blocks.ts';
import { readCharts } from './read-charts.ts';
import { readAllowances, readClaims, readNotes, readPrevious, readSources } from './read-claims.ts';
import { readCover } from './read-images.ts';
import { Reading } from './reading.ts';
import type { UnnumberedBrief } from './reading-order.ts';
import type { ReadingState } from './reading-state.ts';
import { RecordMemory } from './record-memory.ts';
import { briefSchema, type RawBrief } from './schema.ts';
import { readTranslation, translationFile } from './translation/read-translation.ts';
import { translatePassages } from './translation/translate.ts';
import { translateData } from './translation/translate-data.ts';
import { YamlMemory } from './yaml-parts.ts';
import { readYaml } from './yaml-source.ts';

export interface ReadOptions {
  /** Caches of the last reading. */
  readonly memory?: DataMemory;
  readonly budget?: Budget;
  /** Takes the words of the brief's translation into this language. */
  readonly language?: string | undefined;
  /** The key of a row of `each`, whose values the brief has. */
  readonly row?: string | undefined;
}

/** Caches of the stage, kept between builds. */
export interface DataMemory {
  readonly yaml: YamlMemory;
  readonly raw: RawMemory;
  readonly places: PlacesMemory;
  readonly records: RecordMemory;
  readonly parts: KeptParts<ReadingState>;
}

export function createDataMemory(): DataMemory {
  return {
    ...{ yaml: new YamlMemory(), raw: new RawMemory(), places: new PlacesMemory() },
    ...{ records: new RecordMemory(), parts: new KeptParts() },
  };
}

/**
 * Reads `brief.yaml` and the files that it names. The brief is undefined if the file is missing or isn't YAML;
 * otherwise wrong values are reported and replaced by blanks, so that later stages can report their findings too.
 * Throws `FileAccessError` if the machine fails, `LimitReached` if the budget is spent.
 */
export function readBrief(folder: string, files: FileReader, options: ReadOptions = {}): Outcome<Brief | undefined> {
  const { memory = createDataMemory(), budget = new Budget(), language, row } = options;
  const file = joinPath(folder, BRIEF_FILE);
  const bytes = files.read(file);
  if (!bytes) return failure(missingBrief(file, folder, files));
  const { raw: valid, problems } = memory.raw.recall(file, bytes, () => readRaw(file, bytes, memory.yaml, budget));
  if (!valid) return { value: undefined, diagnostics: sortDiagnostics(problems.found) };
  const raw = withMeantLanguages(valid, problems);
  const { places } = memory;
  const dataLanguage = dataLanguageOf(raw);
  const chosen = chooseRow(raw, { key: row, folder, files, problems, memory: places, dataLanguage });
  if (!chosen) return { value: undefined, diagnostics: sortDiagnostics(problems.found) };
  if (language !== undefined)
    return readTranslated(raw, language, {
      folder,
      files,
      problems,
      budget,
      records: memory.records,
      chosen,
      dataLanguage,
    });
  const filled = fillPlace(raw, chosen, dataLanguage, problems);
  const { records, parts } = memory;
  const brief = makeBrief(filled, new Reading(filled, { folder, files, problems, budget, records, parts }));
  return { value: freezeDeep({ ...brief, ...rowOf(chosen) }), diagnostics: sortDiagnostics(problems.found) };
}

/** The value of a brief's file, with its problems. */
function readRaw(file: string, bytes: Uint8Array, memory: YamlMemory, budget: Budget): ReadRaw {
  const problems = new Problems(new Places());
  const source = decodeText(file, bytes);
  if ('severity' in source) {
    problems.add(source);
    return { raw: undefined, problems };
  }
  problems.places.add('', { source, start: 0, end: 0 });
  reportConflictMarks(source, problems);
  const value = readYaml(source, problems, memory, budget);
  if (value === undefined && problems.found.length === 0) {
    problems.report('', {
      code: 'empty-file',
      message: 'the file is empty',
      hint: 'start with title: and standfirst:',
    });
  }
  return { raw: value === undefined ? undefined : validate(value, problems), problems };
}

/** The brief with the values of its row. */
function fillPlace(raw: RawBrief, { place }: ChosenRow, dataLanguage: DataLanguage, problems: Problems): RawBrief {
  if (!place) return withoutRows(raw, problems);
  return fillBrief(raw, { place, locale: localeFor(raw.language ?? 'en'), language: dataLanguage }, problems);
}

/** The key of the row that a brief has its values of, and its names. */
function rowOf({ place }: ChosenRow): Pick<Brief, 'row' | 'rowNames'> {
  return place ? { row: place.row.key, rowNames: namesOf(place) } : {};
}

interface TranslatedReading {
  readonly folder: string;
  readonly files: FileReader;
  readonly problems: Problems;
  readonly budget: Budget;
  readonly records: RecordMemory;
  readonly chosen: ChosenRow;
  readonly dataLanguage: DataLanguage;
}

/** The brief in the words of its translation; data stay in the language of the original. */
function readTranslated(
  raw: RawBrief,
  language: string,
  { folder, files, problems, budget, records, chosen, dataLanguage }: TranslatedReading,
): Outcome<Brief | undefined> {
  const translation = readTranslation(folder, language, files);
  if (!translation) {
    const known = translationsIn(files.list(folder));
    const hint =
      known.length > 0 ? `translations: ${known.join(', ')}` : `write one: brief new NAME --translation ${language}`;
    const message = `there is no ${translationFile(folder, language)}`;
    return failure({ severity: 'error', code: 'data/no-translation', message, hint });
  }
  const original = raw.language ?? 'en';
  const words = structuredClone(raw);
  const pair = { original: localeFor(original), translation: localeFor(language) };
  translatePassages(words, translation, problems.places, pair);
  const filled = fillPlace({ ...words, language }, chosen, dataLanguage, problems);
  const brief = makeBrief(filled, new Reading(filled, { folder, files, problems, budget, records, original }));
  const translated = translateData(brief, { cells: translation.cells, languages: pair });
  reportMissingCells(translated.missing, translation.problems);
  const diagnostics = sortDiagnostics([...problems.found, ...translation.problems.found]);
  return { value: freezeDeep({ ...translated.brief, ...rowOf(chosen), originalLanguage: original }), diagnostics };
}

function reportMissingCells(missing: readonly string[], problems: Problems): void {
  if (missing.length === 0) return;
  const named = missing.slice(0, 8).map((cell) => `'${cell}'`);
  const more = missing.length > named.length ? ` and ${missing.length - named.length} more` : '';
  const message = `words of the data are not translated: ${named.join(', ')}${more}`;
  problems.report('cells', { code: 'translation-missing', severity: 'warning', message, hint: 'add them to cells:' });
}

/** The value in the form of the schema, with wrong parts repaired. */
function validate(value: unknown, problems: Problems): RawBrief | undefined {
  const parsed = z.safeParse(briefSchema, value);
  if (parsed.success) return parsed.data;
  const mended = z.safeParse(briefSchema, explain(briefSchema, value, '', problems));
  return mended.success ? mended.data : undefined;
}

function makeBrief(raw: RawBrief, reading: Reading): Brief {
  const charts = readCharts(raw.charts ?? {}, reading);
  const title = reading.text(raw.title, 'title');
  const brief: Omit<UnnumberedBrief, 'claims'> = {
    name: reading.folder.split('/').filter(Boolean).at(-1) ?? '',
    folder: reading.folder,
    language: reading.locale.tag,
    locale: reading.locale,
    layout: raw.layout ?? 'brief',
    look: raw.look ?? 'institute',
    paper: raw.paper,
    masthead: readMasthead(raw.masthead, reading),
    title,
    shortTitle: raw.shortTitle?.trim() || title.plain,
    standfirst: reading.text(raw.standfirst, 'standfirst'),
    cover: readCover(raw.cover, reading),
    keyMessages: reading.texts(raw.keyMessages, 'keyMessages'),
    sections: readSections(raw.sections, [...charts.keys()], reading),
    charts,
    actors: reading.part('actors', [raw.actors], () => readActors(raw.actors, reading)),
    implications: reading.part('implications', [raw.implications], () => readImplications(raw.implications, reading)),
    unknowns: reading.texts(raw.unknowns ?? [], 'unknowns'),
    glossary: reading.part('glossary', [raw.glossary], () => readGlossary(raw.glossary, reading)),
    notes: reading.part('notes', [raw.notes], () => readNotes(raw.notes, reading)),
    noteStyle: typeof raw.notes === 'string' ? raw.notes : 'full',
    annex: raw.annex ?? 'full',
    sources: reading.part('sources', [raw.sources], () => readSources(raw.sources, reading)),
    allow: readAllowances(raw.allow, reading),
    checks: raw.checks ?? {},
    previous: readPrevious(raw.previous, reading),
    authors: readAuthors(raw.author, reading),
    disclosure: reading.maybeText(raw.disclosure, 'disclosure'),
    related: readRelated(raw.related, reading),
    licence: reading.maybeText(raw.licence, 'licence'),
    url: readUrl(raw.url, reading),
    imprint: reading.texts(raw.imprint ?? [], 'imprint'),
    doi: reading.doi(raw.doi, 'doi'),
    keywords: raw.keywords ?? [],
    hyphenation: raw.hyphenation ?? [],
    contact: reading.maybeText(raw.contact, 'contact'),
  };
  const traced = { ...brief, claims: readClaims(raw, reading) };
  checkPlainFields(traced, reading.problems);
  return { ...traced, notes: numberNotes(traced, reading), spans: reading.places.spans() };
}

function failure(diagnostic: Diagnostic): Outcome<undefined> {
  return { value: undefined, diagnostics: [diagnostic] };
}

function missingBrief(file: string, folder: string, files: FileReader): Diagnostic {
  const names = files.list(folder);
  const other = otherBriefName(names);
  const hint =
    other !== undefined
      ? `rename ${joinPath(folder, other)} to ${BRIEF_FILE}`
      : names.length === 0
        ? `there is no folder ${folder}, or nothing in it`
        : undefined;
  const message = `there is no ${file}`;
  return unreadFile(files, file, { severity: 'error', code: 'data/no-brief', message, ...(hint && { hint }) });
}
