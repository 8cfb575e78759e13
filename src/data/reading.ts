import type { StatedDate } from '../core/date.ts';
import type { Claim, Evidence } from '../core/evidence.ts';
import type { Quantity } from '../core/quantity.ts';
import { refusedFile } from '../core/refusal.ts';
import type { DataPath, RichText } from '../core/rich-text.ts';
import { isSameData } from '../core/same-data.ts';
import type { Locale } from '../languages/locale.ts';
import { localeFor } from '../languages/locale-for.ts';
import type { DataLanguage } from '../languages/read-quantities.ts';
import type { CsvRow } from './csv-source.ts';
import { dataLanguageOf } from './data-language.ts';
import { parseText } from './literal-text.ts';
import { namedPath } from './named-path.ts';
import type { Problem } from './problems.ts';
import { type RawPlace, readEvidence } from './read-evidence.ts';
import { readQuantity } from './read-quantity.ts';
import { type PlacedMention, ReadingState, type StateInput } from './reading-state.ts';
import type { RecordMemory } from './record-memory.ts';
import type { RawBrief, RawClaimIds, RawDate, RawEvidence } from './schema.ts';
import { mayBeTwoYears, parseStatedDate } from './stated-date.ts';

/** A row's evidence as written: claim ids or inline evidence. */
export interface RawTrace {
  readonly claim?: RawClaimIds | undefined;
  readonly evidence?: RawEvidence | undefined;
}

/** The claim of a row with inline evidence. */
export type StatedInPlace = Partial<Pick<Claim, 'words' | 'value' | 'date' | 'speaker'>>;

export interface ReadingInput extends StateInput {
  readonly records: RecordMemory;
  /** The language of the original, for a translation. */
  readonly original?: string;
}

/** State that the parts of the reader share, and parsers of values. */
export class Reading extends ReadingState {
  readonly locale: Locale;
  /** How the data's numbers and words are written. */
  readonly dataLanguage: DataLanguage;
  /** True once a figure named an unknown chart: a chart that no figure places may be the one that was meant. */
  hasWrongFigure = false;
  /** Files that rows are selected from. */
  readonly records: RecordMemory;
  readonly #sources: readonly string[];
  readonly #rawClaims: NonNullable<RawBrief['claims']>;

  constructor(raw: RawBrief, input: ReadingInput) {
    super(input);
    this.records = input.records;
    this.locale = localeFor(raw.language ?? 'en');
    this.dataLanguage = dataLanguageOf(raw, input.original);
    this.#sources = Object.keys(raw.sources ?? {});
    this.#rawClaims = raw.claims ?? {};
    const { folder, locale, dataLanguage } = this;
    this.parts.begin({ folder, locale, dataLanguage, sources: this.#sources });
  }

  /** The claims as written. A part that looks one up is read again where any of them has changed. */
  get rawClaims(): NonNullable<RawBrief['claims']> {
    const claims = this.#rawClaims;
    this.parts.saw((now) => now instanceof Reading && isSameData(now.rawClaims, claims));
    return claims;
  }

  /** A text with marks. */
  text(value: string, src: DataPath): RichText {
    const { text, mentions } = this.#parsed(value, src);
    for (const mention of mentions) this.addMention(mention);
    return text;
  }

  #parsed(value: string, src: DataPath): { readonly text: RichText; readonly mentions: readonly PlacedMention[] } {
    this.spend();
    // A block scalar's last line end is YAML's, not the author's.
    const text = value.trimEnd();
    const { nodes, plain, problems, mentions, mistakes } = parseText(text, this.places.literals(src));
    for (const problem of [...problems, ...mistakes]) {
      const span = this.places.spanInside(src, value, problem.offset, problem.length);
      this.problems.report(src, { ...problem, span });
    }
    if (plain.trim() === '' && nodes.length === 0) {
      this.problems.report(src, { code: 'empty-text', message: 'this text is empty' });
    }
    return { text: { nodes, plain, src }, mentions: mentions.map((one) => ({ ...one, path: src, text: value })) };
  }

  maybeText(value: string | undefined, src: DataPath): RichText | undefined {
    return value === undefined ? undefined : this.text(value, src);
  }

  /** The alternative text of an image. It can't contain note marks. */
  altText(value: string, src: DataPath): RichText {
    if (value.trim() === '') {
      const hint = "describe the image for readers who can't see it";
      this.problems.report(src, { code: 'empty-text', message: 'the alternative text is empty', hint });
      return { nodes: [], plain: '', src };
    }
    const { text, mentions } = this.#parsed(value, src);
    for (const mention of mentions) {
      if (mention.kind !== 'note') this.addMention(mention);
      else this.#reportNoteInAlt(mention);
    }
    return { ...text, plain: text.plain.trim() };
  }

  #reportNoteInAlt({ id, path, text, offset, length }: PlacedMention): void {
    this.problems.report(path, {
      code: 'note-in-alternative',
      severity: 'warning',
      message: `alternative text can't have notes: the mark of '${id}' is left out`,
      hint: `put [^${id}] into the caption, or write {^${id}} to name the evidence for the words`,
      span: this.places.spanInside(path, text, offset, length),
    });
  }

  texts(values: readonly string[], src: DataPath): RichText[] {
    return values.map((value, i) => this.text(value, `${src}[${i}]`));
  }

  /** A text without marks, or a number as it was written: `1.10` stays `1.10`. */
  name(value: string | number, src: DataPath): string {
    if (typeof value === 'string') return value.trim();
    const written = this.places.written(src)?.trim();
    return written !== undefined && Number(written) === value ? written : String(value);
  }

  date(value: RawDate, src: DataPath): StatedDate {
    const whole = typeof value === 'object';
    const edtf = whole ? this.name(value.edtf, `${src}.edtf`) : this.name(value, src);
    const parsed = parseStatedDate(edtf, whole ? value.wording : undefined, this.locale);
    if ('date' in parsed) {
      if (!whole || value.wording === undefined) this.#askForYears(edtf, parsed.date.wording, src);
      return parsed.date;
    }
    const message = `the date '${edtf}' can't be read: ${parsed.reason}`;
    this.problems.report(whole ? `${src}.edtf` : src, { code: 'bad-date', message, hint: parsed.hint });
    const unread = { first: 0, last: 0, approximateStart: false, approximateEnd: false } as const;
    return { edtf, wording: (whole ? value.wording : undefined) ?? edtf, precision: 'day', ...unread };
  }

  #askForYears(edtf: string, wording: string, src: DataPath): void {
    const years = mayBeTwoYears(edtf);
    if (!years) return;
    const message = `'${edtf}' is ${wording} in EDTF: are the years ${years.from} to ${years.to} meant?`;
    const hint = `write { edtf: ${years.from}/${years.to}, wording: ${edtf} }; or { edtf: ${edtf}, wording: ${wording} }`;
    this.problems.report(src, { code: 'ambiguous-date', severity: 'warning', message, hint });
  }

  /** A value in the unit of a chart or column; it may repeat the unit but not contradict it. */
  quantity(value: string | number, src: DataPath, unit: string): Quantity {
    this.spend();
    return readQuantity(value, src, unit, this);
  }

  /** The claims of a row: those that it names, and its own if it has inline evidence. */
  claims({ claim, evidence }: RawTrace, src: DataPath, stated: StatedInPlace = {}): readonly string[] {
    const named = this.claimIds(claim, `${src}.claim`);
    if (evidence === undefined) return named;
    const { words, value, date, speaker } = stated;
    const known = value?.kind === 'unknown' ? undefined : value;
    this.addRowClaim({
      ...{ id: src, src: `${src}.evidence`, status: speaker === undefined ? 'reported' : 'quoted' },
      ...{
        words,
        value: known,
        values: new Map(),
        date,
        speaker,
        evidence: this.evidenceList(evidence, `${src}.evidence`),
      },
      ...{ hasFaultyEvidence: false, from: [], how: undefined, conflicts: [], note: undefined },
    });
    return [...named, src];
  }

  /** Ids of claims: a list, or one text in which commas or spaces separate them. */
  claimIds(value: RawClaimIds | undefined, src: DataPath): readonly string[] {
    const ids = typeof value === 'string' ? value.split(/[\s,;]+/).filter(Boolean) : (value ?? []);
    ids.forEach((id, i) => {
      this.addClaimUse({ id, path: typeof value === 'string' ? src : `${src}[${i}]` });
    });
    return ids;
  }

  evidenceList(value: RawEvidence | undefined, src: DataPath): readonly Evidence[] {
    if (Array.isArray(value)) return value.map((one, i) => this.evidence(one, `${src}[${i}]`));
    return value ? [this.evidence(value, src)] : [];
  }

  evidence(value: RawPlace, src: DataPath): Evidence {
    return readEvidence(value, src, this.#sources, this);
  }

  known(names: readonly string[], what: string): string {
    return names.length > 0 ? `known ${what}: ${names.join(', ')}` : `the brief has no ${what}`;
  }

  /** A DOI without its resolver or prefix, however it is written. */
  doi(value: string | undefined, src: DataPath): string | undefined {
    const doi = value?.trim().replace(/^(doi:\s*|https?:\/\/(dx\.)?doi\.org\/)/i, '');
    if (doi === undefined || /^10\.\d{4,9}\/\S+$/.test(doi)) return doi;
    this.problems.report(src, { code: 'bad-doi', message: `'${value}' isn't a DOI`, hint: 'write 10.1234/abc' });
    return undefined;
  }

  /** The path of a file named in the data; undefined, with a diagnostic, if the brief can't name it. */
  pathOf(name: string, src: DataPath): string | undefined {
    const path = namedPath(name, this.folder);
    if (typeof path !== 'string') this.problems.report(src, path);
    return typeof path === 'string' ? path : undefined;
  }

  /** Reports a file that couldn't be read: as refused if access was denied, otherwise as missing. */
  reportUnread(path: string, src: DataPath, missing: Problem): void {
    const refusal = this.files.refusal?.(path);
    const span = this.places.spanOf(src);
    if (!refusal) this.problems.report(src, missing);
    else if (!this.problems.isSpoiled(src)) this.problems.add(refusedFile(refusal, span));
  }

  /** Reports an id that is also a file name and would lead out of its folder. */
  fileId(id: string, src: DataPath): void {
    if (!/[/\\\0]|^\.{1,2}$/.test(id)) return;
    const message = `'${id}' can't be an id: the text of a source is a file with that name`;
    const hint = 'use letters, digits, - and _';
    this.problems.report(src, { code: 'bad-id', message, hint, span: this.places.keySpan(src) });
  }

  /** Records a CSV cell's place at a data path, so that problems and marks point to the cell. */
  cell(row: CsvRow, column: string, src: DataPath): string | undefined {
    const cell = row.get(column);
    if (!cell) return undefined;
    this.places.add(src, cell);
    return cell.text.trim();
  }

  /** The same for a required cell. A missing one has been reported already, so later problems are suppressed. */
  requiredCell(row: CsvRow, column: string, src: DataPath): string {
    const text = this.cell(row, column, src);
    if (text === undefined) this.problems.silence(src);
    return text ?? '';
  }
}
