/** Writes a document as the files of a brief that builds: what the document doesn't have is in brackets, and listed. */

import { FACT_RULES } from '../../core/fact-rules.ts';
import { tagFault } from '../../core/language.ts';
import { lexiconFor } from '../../languages/lexicon-for.ts';
import { localeFor } from '../../languages/locale-for.ts';
import { type ArrangedDocument, arrange } from '../arrange.ts';
import type { ImportedBlock, ImportedDocument, Remark, TrackedChange } from '../imported-document.ts';
import { type BlockContext, sectionNode } from './blocks.ts';
import { ClaimList } from './claim-list.ts';
import { ImageFiles } from './image-files.ts';
import { sourcesOf, type WrittenNote, writtenNotes } from './note-list.ts';
import { commentKey, mapNode, seqNode, yamlText } from './yaml-nodes.ts';

export interface ImportedBrief {
  /** Contents by names in the brief's folder. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly report: ImportReport;
}

/** What was converted, and what wasn't. */
export interface ImportReport {
  /** How many of each kind of block were converted: "section", "list". */
  readonly counts: ReadonlyMap<string, number>;
  readonly claims: number;
  /** What the author has to add. */
  readonly missing: readonly string[];
  /** What has no place in a brief; it is kept as a comment where it was. */
  readonly leftOut: readonly (Extract<Remark, { kind: 'left-out' }> & { readonly place: string })[];
  readonly comments: readonly (Extract<Remark, { kind: 'comment' }> & { readonly place: string })[];
  readonly changes: readonly TrackedChange[];
  /** Kinds of formatting that were lost, with how often. */
  readonly lostFormats: ReadonlyMap<string, number>;
  readonly faults: readonly string[];
}

export interface WriteOptions {
  /** The language if the document states none, or a wrong one (BCP 47). */
  readonly language: string | undefined;
  /** The day to date the brief by if the document states none: `2026-03-14`. */
  readonly today: string;
  /** The file's name, for the first comment. */
  readonly file: string;
}

export function writeBrief(document: ImportedDocument, options: WriteOptions): ImportedBrief {
  const language = languageOf(document, options);
  const notes = writtenNotes(document);
  const claims = new ClaimList(lexiconFor(language), (key) => notes.get(key)?.id);
  const locale = localeFor(language);
  const arranged = arrange(document, locale);
  const context: BlockContext = {
    ...{ claims, images: new ImageFiles(), data: {}, counts: new Map(), missing: [], tables: 0 },
    dataLanguage: { words: locale, numbers: locale, isStated: false },
  };
  const head = headOf(arranged, document, language, options, context);
  const sections = arranged.sections.map((section) => sectionNode(section, context));
  if (sections.length === 0) sections.push(sectionNode({ title: undefined, remarks: [], blocks: [] }, context));
  const notesPart = notePart(notes, context);
  const root = mapNode({
    ...head,
    sections: seqNode(sections),
    ...notesPart,
    claims: claims.count > 0 ? mapNode(claims.all) : undefined,
    sources: [...notes.values()].some(({ source }) => source) ? mapNode(sourcesOf(notes.values())) : undefined,
    author: authorNode(arranged, document, context),
    keywords: document.properties.keywords.length > 0 ? seqNode(document.properties.keywords) : undefined,
    checks: claims.count > 0 ? checksNode() : undefined,
  });
  commentKey(root, 'claims', CLAIMS_COMMENT);
  commentKey(root, 'checks', CHECKS_COMMENT);
  const yaml = `# yaml-language-server: $schema=../brief.schema.json\n#\n# Imported from ${options.file}.\n\n${yamlText(root)}`;
  return {
    files: { 'brief.yaml': yaml, ...context.data, ...context.images.files },
    report: {
      ...{ counts: context.counts, claims: claims.count, missing: context.missing },
      ...remarksOf(document.blocks),
      ...{ changes: document.changes, lostFormats: document.lostFormats, faults: document.faults },
    },
  };
}

const CLAIMS_COMMENT =
  'Each number, date and quotation of the text, without evidence. Complete it: evidence: { source: id, paragraph: 1, quote: the exact words }';
const CHECKS_COMMENT = 'While evidence is missing, findings are warnings. Delete this once the claims are complete.';

function languageOf({ properties }: ImportedDocument, { language }: WriteOptions): string {
  const stated = language ?? properties.language ?? 'en';
  return tagFault(stated)?.severity === 'error' ? 'en' : stated;
}

function headOf(
  { title, standfirst, date }: ArrangedDocument,
  { properties }: ImportedDocument,
  language: string,
  { today }: WriteOptions,
  { claims, missing }: BlockContext,
): Record<string, unknown> {
  const day = date?.edtf ?? properties.date ?? today;
  if (date === undefined && properties.date === undefined) missing.push('the date: it is today’s now');
  if (!title) missing.push('the title');
  if (!standfirst && properties.subject === undefined) missing.push('the standfirst');
  const lead = standfirst ?? (properties.subject === undefined ? undefined : [{ text: properties.subject }]);
  missing.push('the key messages', 'the name and number of the series');
  return {
    language,
    masthead: mapNode({
      series: 'Policy brief',
      number: '–',
      version: 1,
      date: dateNode(day, date?.words),
    }),
    title: title ? claims.text(title, 'the title') : '[No title in the document]',
    standfirst: lead ? claims.text(lead, 'the standfirst') : '[No standfirst in the document]',
    keyMessages: seqNode(['[Messages, each opening with its point]']),
  };
}

/** A date with the document's own words where these differ. */
function dateNode(day: string, words: string | undefined): unknown {
  return words === undefined || words.trim() === day ? day : mapNode({ edtf: day, wording: words.trim() }, true);
}

function authorNode(
  { authors }: ArrangedDocument,
  { properties }: ImportedDocument,
  { missing }: BlockContext,
): unknown {
  const names = authors.length > 0 ? authors : properties.authors;
  if (names.length === 0) missing.push('the author');
  const people = (names.length > 0 ? names : ['[No author in the document]']).map((name) => mapNode({ name }));
  return people.length === 1 ? people[0] : seqNode(people);
}

/** Notes that explain; those that cite become claims. */
function notePart(notes: ReadonlyMap<string, WrittenNote>, { claims, counts }: BlockContext): Record<string, unknown> {
  if (notes.size > 0) counts.set('note', notes.size);
  const explaining: Record<string, unknown> = {};
  for (const { id, runs, source } of notes.values()) {
    if (source)
      claims.add(id, { evidence: mapNode({ source: `source-${id}` }, true) }, `Note ${id.slice(1)} cites this.`);
    else explaining[id] = mapNode({ text: claims.text(runs, `note ${id.slice(1)}`) });
  }
  return Object.keys(explaining).length > 0 ? { notes: mapNode(explaining) } : {};
}

/** Every check that would keep the brief from being built. */
function checksNode(): unknown {
  const errors = Object.entries(FACT_RULES).filter(([, { level }]) => level === 'error');
  return mapNode(Object.fromEntries(errors.map(([rule]) => [rule, 'warning'])), true);
}

function remarksOf(blocks: readonly ImportedBlock[]): Pick<ImportReport, 'leftOut' | 'comments'> {
  const all = blocks.flatMap(function within(block): (Remark & { readonly place: string })[] {
    const own = block.remarks.map((remark) => ({ ...remark, place: block.place }));
    return block.kind === 'box' ? [...own, ...block.blocks.flatMap(within)] : own;
  });
  return {
    leftOut: all.filter((remark) => remark.kind === 'left-out'),
    comments: all.filter((remark) => remark.kind === 'comment'),
  };
}
