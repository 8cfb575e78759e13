/** Finds the edition that each row of a list names: the brief, its layout, its translation, and its place. */

import { defined } from '../core/defined.ts';
import type { Diagnostic, Outcome } from '../core/diagnostic.ts';
import type { DiagnosticName } from '../core/diagnostic-codes.ts';
import { didYouMean } from '../core/suggest.ts';
import type { Reader } from './readers.ts';

/** The editions that a list may name. */
export interface EditionList {
  /** The folder of the brief that is sent. */
  readonly folder: string;
  /** The folder with all briefs, each in a folder of its own. */
  readonly briefsIn: string;
  readonly briefs: readonly string[];
  readonly layouts: readonly string[];
  /** The translation of a brief for readers of a language, if it has one. */
  translation(folder: string, language: string): string | undefined;
  /** The keys of a brief's rows; undefined for a brief that isn't made for places. */
  places(folder: string): Outcome<readonly string[] | undefined>;
}

/** An edition is what `CompileOptions` choose: readers of the same edition get the same PDF. */
export interface ChosenEdition {
  /** Different for each edition, and kept in the ledger. */
  readonly name: string;
  readonly folder: string;
  readonly layout: string | undefined;
  readonly translation: string | undefined;
  /** The key of a row. */
  readonly place: string | undefined;
}

/** The edition of each reader. A reader whose row names none is left out, with an error at the cell. */
export function chooseEditions(
  readers: readonly Reader[],
  list: EditionList,
): Outcome<ReadonlyMap<Reader, ChosenEdition>> {
  const choice = new EditionChoice(list);
  const value = new Map(
    readers.flatMap((reader) => {
      const chosen = choice.of(reader);
      return chosen ? [[reader, chosen] as const] : [];
    }),
  );
  return { value, diagnostics: choice.found };
}

class EditionChoice {
  readonly found: Diagnostic[] = [];
  readonly #list: EditionList;
  /** The keys of a brief's rows. */
  readonly #places = new Map<string, ReadonlySet<string> | undefined>();
  /** Briefs about which one message is enough. */
  readonly #reported = new Set<string>();

  constructor(list: EditionList) {
    this.#list = list;
  }

  of(reader: Reader): ChosenEdition | undefined {
    const named = this.#named(reader);
    if (!named) return undefined;
    const { folder, layout } = named;
    const place = this.#place(folder, reader);
    if (place === WRONG) return undefined;
    const { language } = reader.fields;
    const translation = language === undefined ? undefined : this.#list.translation(folder, language);
    const name = translation === undefined ? reader.edition : `${reader.edition} (${translation})`.trim();
    return { name: place === undefined ? name : `${name}/${place}`, folder, layout, translation, place };
  }

  /** The brief and the layout that the column `edition` names. */
  #named(reader: Reader): { readonly folder: string; readonly layout: string | undefined } | undefined {
    const { edition } = reader;
    const { folder, briefsIn, layouts, briefs } = this.#list;
    if (edition === '') return { folder, layout: undefined };
    const [isLayout, isBrief] = [layouts.includes(edition), briefs.includes(edition)];
    if (isLayout && !isBrief) return { folder, layout: edition };
    if (isBrief && !isLayout) return { folder: `${briefsIn}/${edition}`, layout: undefined };
    const known = [...layouts, ...briefs];
    const message = isLayout
      ? `'${edition}' is both a layout and a brief`
      : `there is no edition '${edition}': no layout, and no brief under ${briefsIn}/, has this name`;
    const hint = isLayout ? 'rename one of them' : (didYouMean(edition, known) ?? `editions: ${known.join(', ')}`);
    this.#report('unknown-edition', message, hint, reader, 'edition');
    return undefined;
  }

  /** The reader's row; undefined for a brief without rows. */
  #place(folder: string, reader: Reader): string | undefined | typeof WRONG {
    const keys = this.#keys(folder);
    const { place } = reader.fields;
    const name = folder.split('/').at(-1) ?? folder;
    if (!keys) {
      if (place !== undefined) this.#unused(name, reader);
      return undefined;
    }
    if (keys.size === 0) return WRONG;
    if (place !== undefined && keys.has(place)) return place;
    const [first = ''] = keys;
    const rows = `'${name}' is one brief for each of ${keys.size} rows`;
    if (place !== undefined) {
      const hint = didYouMean(place, keys) ?? `its rows are ${someOf(keys)}`;
      this.#report('unknown-place', `'${name}' has no row '${place}'`, hint, reader, 'place');
    } else if (reader.cells.has('place')) {
      this.#report(
        'missing-place',
        `this reader has no place, and ${rows}`,
        `write the key of a row, such as ${first}`,
        reader,
        'place',
      );
    } else if (!this.#reported.has(name)) {
      this.#reported.add(name);
      const column = [...reader.cells.keys()].find((one) => keys.has(reader.fields[one] ?? ''));
      const hint =
        column === undefined
          ? `add it, with the key of a row for each reader, such as ${first}`
          : `rename the column '${column}' to place`;
      this.#report('missing-place', `the list has no column 'place', and ${rows}`, hint, reader);
    }
    return WRONG;
  }

  #unused(name: string, reader: Reader): void {
    if (this.#reported.has(name)) return;
    this.#reported.add(name);
    const message = `'${name}' has no rows, so the place of a reader chooses nothing; layouts can print it`;
    this.#report('unused-place', message, undefined, reader, 'place');
  }

  /** Empty, with diagnostics, if the rows can't be read. */
  #keys(folder: string): ReadonlySet<string> | undefined {
    if (this.#places.has(folder)) return this.#places.get(folder);
    const { value, diagnostics } = this.#list.places(folder);
    this.found.push(...diagnostics);
    const isWrong = diagnostics.some(({ severity }) => severity === 'error');
    const keys = isWrong ? new Set<string>() : value && new Set(value);
    this.#places.set(folder, keys);
    return keys;
  }

  #report(
    code: DiagnosticName<'send'>,
    message: string,
    hint: string | undefined,
    reader: Reader,
    column?: string,
  ): void {
    const span = (column === undefined ? undefined : reader.cells.get(column)) ?? reader.span;
    const severity = code === 'unused-place' ? 'warning' : 'error';
    this.found.push({ severity, code: `send/${code}`, message, span, ...defined({ hint }) });
  }
}

const WRONG = Symbol('a reader whose place is wrong');

const MOST_KEYS = 8;

function someOf(keys: ReadonlySet<string>): string {
  return `${[...keys].slice(0, MOST_KEYS).join(', ')}${keys.size > MOST_KEYS ? ', ...' : ''}`;
}
