/** A list of readers (CSV): their addresses, editions, and fields that the layout may print. */

import { type CsvCell, lengthFault, parseCsv } from '../core/csv.ts';
import { defined } from '../core/defined.ts';
import type { Diagnostic, Outcome, Span } from '../core/diagnostic.ts';
import type { DiagnosticName } from '../core/diagnostic-codes.ts';
import { tagFault } from '../core/language.ts';
import { decodeText, type SourceText } from '../core/source-text.ts';
import { didYouMean } from '../core/suggest.ts';
import { type Address, addressKey, parseAddress } from '../email/address.ts';
import { controlCharacter } from '../email/header-text.ts';

export interface Reader {
  readonly address: Address;
  /** Equal for the same mailbox. */
  readonly key: string;
  /** A layout or a brief; '' for the brief in its own layout. */
  readonly edition: string;
  /** Non-empty cells by the names of their columns. */
  readonly fields: Readonly<Record<string, string>>;
  readonly span: Span;
  /** The place of each cell, by the name of its column. */
  readonly cells: ReadonlyMap<string, Span>;
}

const ADDRESS = 'email';
const KNOWN = [ADDRESS, 'name', 'language', 'constituency', 'edition', 'place'];
const EXAMPLE = 'email,name,constituency';

/** Characters; a longer cell usually means a missing quotation mark. */
const LONGEST_CELL = 1000;

/** Reads the reader of each row. If there is an error, nothing may be sent, because rows may have shifted. */
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
    if (records.length === 0) return this.#empty('has a header but no readers');
    return this.#unique(records.flatMap((record) => this.#reader(record, names) ?? []));
  }

  #empty(what: string): readonly Reader[] {
    const message = `${this.#source.file} ${what}`;
    this.#report('no-readers', message, this.#source.span(0, 0), `write one reader per line below ${EXAMPLE}`);
    return [];
  }

  /** Column names in lower case, since spreadsheets capitalize them. */
  #columns(header: readonly CsvCell[]): readonly string[] | undefined {
    const names = header.map(({ text }) => text.trim().toLowerCase());
    const before = this.found.length;
    header.forEach((cell, i) => {
      const name = names[i] ?? '';
      if (names.indexOf(name) < i) this.#cell('bad-column', `the column '${name}' appears twice`, cell);
      else if (!/^\p{L}[\p{L}\p{N}_-]*$/u.test(name)) {
        const message = `'${cell.text.trim()}' can't be the name of a column: use letters, digits, - and _`;
        this.#cell('bad-column', message, cell);
      }
    });
    const [first] = header;
    if (first && !names.includes(ADDRESS)) {
      const near = names.find((name) => /mail|address/.test(name));
      const hint =
        near === undefined
          ? `start the list with a line such as ${EXAMPLE}`
          : `rename the column '${near}' to ${ADDRESS}`;
      this.#cell('bad-column', `there is no column '${ADDRESS}'`, first, hint);
    }
    if (this.found.length > before) return undefined;
    for (const [i, cell] of header.entries()) this.#looksLikeKnown(cell, names[i] ?? '', names);
    return names;
  }

  /** Warns about unknown columns that resemble known ones. Other unknown columns are for the author's own layouts. */
  #looksLikeKnown(cell: CsvCell, name: string, names: readonly string[]): void {
    const absent = KNOWN.filter((known) => !names.includes(known));
    const hint = KNOWN.includes(name) ? undefined : didYouMean(name, absent);
    if (hint) this.#cell('unknown-column', `no built-in layout uses the column '${name}'`, cell, hint, true);
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
    const wrongTag = language === undefined ? undefined : tagFault(language);
    if (wrongTag?.severity === 'error' && languageCell) {
      this.#cell('bad-language', wrongTag.message, languageCell, 'write en-GB, be or another BCP 47 tag');
      return undefined;
    }
    return {
      address: { name: fields.name ?? read.name, address: read.address },
      key: addressKey(read.address),
      edition: fields.edition ?? '',
      fields: { ...(read.name === '' ? {} : { name: read.name }), ...fields },
      span: first.source.span(first.start, record.at(-1)?.end ?? first.end),
      cells: new Map([...cells].map(([name, { source, start, end }]) => [name, source.span(start, end)])),
    };
  }

  #isPlain(cell: CsvCell, name: string): boolean {
    const control = controlCharacter(cell.text.trim());
    if (control !== undefined) this.#cell('bad-cell', `'${name}' contains ${control}`, cell, 'write it on one line');
    else if (cell.text.length <= LONGEST_CELL) return true;
    else this.#cell('bad-cell', `'${name}' has ${cell.text.length} characters; the limit is ${LONGEST_CELL}`, cell);
    return false;
  }

  /** Removes repeated readers, with a warning; a repeated reader with different details is an error. */
  #unique(readers: readonly Reader[]): readonly Reader[] {
    const known = new Map<string, Reader>();
    for (const reader of readers) {
      const other = known.get(reader.key);
      if (!other) {
        known.set(reader.key, reader);
        continue;
      }
      const { address } = reader.address;
      const same = comparable(reader) === comparable(other);
      this.found.push({
        severity: same ? 'warning' : 'error',
        code: same ? 'send/reader-twice' : 'send/readers-differ',
        message: same
          ? `${address} is listed twice; one message is sent`
          : `${address} is listed twice with different details`,
        span: reader.span,
        related: [{ message: 'first listed here', span: other.span }],
        ...(same ? {} : { hint: 'keep the correct row; a campaign sends one message to each address' }),
      });
    }
    return [...known.values()];
  }

  #cell(code: DiagnosticName<'send'>, message: string, cell: CsvCell, hint?: string, warning = false): void {
    this.#report(code, message, cell.source.span(cell.start, cell.end), hint, warning);
  }

  #report(code: DiagnosticName<'send'>, message: string, span: Span, hint?: string, warning = false): void {
    const severity = warning ? 'warning' : 'error';
    this.found.push({ severity, code: `send/${code}`, message, span, ...defined({ hint }) });
  }
}

function comparable({ address, key, fields }: Reader): string {
  return JSON.stringify([key, address.name, Object.entries({ ...fields, [ADDRESS]: '' }).sort()]);
}
