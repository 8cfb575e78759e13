/** A list of readers (CSV): whom a brief goes to, in which edition, and what the layout may say of each. */

import { type CsvCell, lengthFault, parseCsv } from '../core/csv.ts';
import type { Diagnostic, Outcome, Span } from '../core/diagnostic.ts';
import type { DiagnosticName } from '../core/diagnostic-codes.ts';
import { isLanguageTag } from '../core/language.ts';
import { decodeText, type SourceText } from '../core/source-text.ts';
import { didYouMean } from '../core/suggest.ts';
import { type Address, addressKey, parseAddress } from '../email/address.ts';
import { controlCharacter } from '../email/header-text.ts';

export interface Reader {
  readonly address: Address;
  /** Equal for one mailbox. */
  readonly key: string;
  /** A layout, or a brief; '' is the brief's own layout. */
  readonly edition: string;
  /** Columns by name, those that are empty left out. */
  readonly fields: Readonly<Record<string, string>>;
  /** Where the row stands. */
  readonly span: Span;
  readonly editionSpan: Span;
}

const ADDRESS = 'email';
const KNOWN = [ADDRESS, 'name', 'language', 'constituency', 'edition'];
const EXAMPLE = 'email,name,constituency';

/** Longer cells are a quotation mark that was forgotten. */
const LONGEST_CELL = 1000;

/** Every row's reader. With an error among the diagnostics nothing may be sent: a row may have slipped to another. */
export function readReaders(file: string, bytes: Uint8Array): Outcome<readonly Reader[]> {
  const source = decodeText(file, bytes);
  if ('severity' in source) return { value: [], diagnostics: [source] };
  const list = new ListReader(source);
  return { value: list.readers(), diagnostics: list.found };
}

class ListReader {
  readonly found: Diagnostic[] = [];
  readonly #source: SourceText;

  constructor(source: SourceText) {
    this.#source = source;
  }

  readers(): readonly Reader[] {
    const [header, ...records] = parseCsv(this.#source, ({ code, ...fault }) =>
      this.found.push({ severity: 'error', code: `data/${code}`, ...fault }),
    );
    if (!header) return this.#empty('is empty');
    const names = this.#columns(header);
    if (!names) return [];
    if (records.length === 0 && this.found.length > 0) return [];
    if (records.length === 0) return this.#empty('has a header and no reader');
    return this.#once(records.flatMap((record) => this.#reader(record, names) ?? []));
  }

  #empty(what: string): readonly Reader[] {
    const message = `${this.#source.file} ${what}`;
    this.#report('no-readers', message, this.#source.span(0, 0), `one reader a line below ${EXAMPLE}`);
    return [];
  }

  /** The header's names in lower case, as spreadsheets begin them with capitals. */
  #columns(header: readonly CsvCell[]): readonly string[] | undefined {
    const names = header.map(({ text }) => text.trim().toLowerCase());
    const before = this.found.length;
    header.forEach((cell, i) => {
      const name = names[i] ?? '';
      if (names.indexOf(name) < i) this.#cell('bad-column', `the column '${name}' stands twice`, cell);
      else if (!/^\p{L}[\p{L}\p{N}_-]*$/u.test(name)) {
        const message = `'${cell.text.trim()}' can't be a column's name: letters, digits, - and _ can`;
        this.#cell('bad-column', message, cell);
      }
    });
    const [first] = header;
    if (first && !names.includes(ADDRESS)) {
      const near = names.find((name) => /mail|address/.test(name));
      const hint = near === undefined ? `its first line is as ${EXAMPLE}` : `call the column '${near}' ${ADDRESS}`;
      this.#cell('bad-column', `there is no column '${ADDRESS}'`, first, hint);
    }
    if (this.found.length > before) return undefined;
    for (const [i, cell] of header.entries()) this.#looksLikeKnown(cell, names[i] ?? '', names);
    return names;
  }

  /** Columns of one's own are for one's own layouts; a slip of the pen would go unseen. */
  #looksLikeKnown(cell: CsvCell, name: string, names: readonly string[]): void {
    const absent = KNOWN.filter((known) => !names.includes(known));
    const hint = KNOWN.includes(name) ? undefined : didYouMean(name, absent);
    if (hint) this.#cell('unknown-column', `the column '${name}' means nothing to layouts that ship`, cell, hint, true);
  }

  #reader(record: readonly CsvCell[], names: readonly string[]): Reader | undefined {
    const fault = lengthFault(record, names.length);
    if (fault) {
      const { code, ...rest } = fault;
      this.found.push({ severity: 'error', code: `data/${code}`, ...rest });
      return undefined;
    }
    const cells = new Map(record.map((cell, i) => [names[i] ?? '', cell]));
    const [first] = record;
    const mailbox = cells.get(ADDRESS);
    if (!first || !mailbox || !record.every((cell, i) => this.#isPlain(cell, names[i] ?? ''))) return undefined;
    const written = mailbox.text.trim();
    const read = written === '' ? { problem: 'is empty' } : parseAddress(written);
    if ('problem' in read) {
      const shown = written === '' ? 'the address' : `'${written}'`;
      this.#cell('bad-address', `${shown} ${read.problem}`, mailbox, 'hint' in read ? read.hint : undefined);
      return undefined;
    }
    const fields = Object.fromEntries(
      [...cells].map(([name, { text }]) => [name, text.trim()] as const).filter(([, text]) => text !== ''),
    );
    const { language } = fields;
    const languageCell = cells.get('language');
    if (language !== undefined && languageCell && !isLanguageTag(language)) {
      this.#cell('bad-language', `'${language}' is no language tag (BCP 47)`, languageCell, 'as in en-GB or be');
      return undefined;
    }
    const edition = cells.get('edition') ?? first;
    return {
      address: { name: fields.name ?? read.name, address: read.address },
      key: addressKey(read.address),
      edition: fields.edition ?? '',
      fields: { ...(read.name === '' ? {} : { name: read.name }), ...fields },
      span: first.source.span(first.start, record.at(-1)?.end ?? first.end),
      editionSpan: edition.source.span(edition.start, edition.end),
    };
  }

  #isPlain(cell: CsvCell, name: string): boolean {
    const control = controlCharacter(cell.text.trim());
    if (control !== undefined) this.#cell('bad-cell', `'${name}' holds ${control}`, cell, 'write it in one line');
    else if (cell.text.length <= LONGEST_CELL) return true;
    else this.#cell('bad-cell', `'${name}' has ${cell.text.length} characters; ${LONGEST_CELL} are read at most`, cell);
    return false;
  }

  /** A row that comes again in every word counts once; one that says otherwise of the same reader is an error. */
  #once(readers: readonly Reader[]): readonly Reader[] {
    const known = new Map<string, Reader>();
    for (const reader of readers) {
      const other = known.get(reader.key);
      if (!other) {
        known.set(reader.key, reader);
        continue;
      }
      const { address } = reader.address;
      const same = plainly(reader) === plainly(other);
      this.found.push({
        severity: same ? 'warning' : 'error',
        code: same ? 'send/reader-twice' : 'send/readers-differ',
        message: same
          ? `${address} stands twice in the list: one message is sent`
          : `${address} stands twice in the list, and the rows differ`,
        span: reader.span,
        related: [{ message: 'the first time', span: other.span }],
        ...(same ? {} : { hint: 'keep the row that is right' }),
      });
    }
    return [...known.values()];
  }

  #cell(code: DiagnosticName<'send'>, message: string, cell: CsvCell, hint?: string, warning = false): void {
    this.#report(code, message, cell.source.span(cell.start, cell.end), hint, warning);
  }

  #report(code: DiagnosticName<'send'>, message: string, span: Span, hint?: string, warning = false): void {
    const severity = warning ? 'warning' : 'error';
    this.found.push({ severity, code: `send/${code}`, message, span, ...(hint === undefined ? {} : { hint }) });
  }
}

function plainly({ address, key, fields }: Reader): string {
  return JSON.stringify([key, address.name, Object.entries({ ...fields, [ADDRESS]: '' }).sort()]);
}
