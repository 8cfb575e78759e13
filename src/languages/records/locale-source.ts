/**
 * Where locales come from: words of languages, and CLDR's tables. The bundler puts another module in the place of this one, which
 * reads a file for each language, so that a build loads only what its brief needs (`rolldown.config.ts`).
 */

import { readFileSync } from 'node:fs';
import { own } from '../../core/own.ts';
import type { CldrTables } from '../cldr/tables.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { enUs } from './en-us.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { LocaleWords } from './locale-words.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { th } from './th.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';

/** By language, or language and region in lower case. */
export const RECORDS: Readonly<Record<string, LocaleWords>> = {
  en,
  'en-us': enUs,
  ar,
  de,
  es,
  fr,
  he,
  hi,
  it,
  ja,
  ko,
  pl,
  pt,
  ru,
  th,
  uk,
  zh,
};

let tables: Readonly<Record<string, CldrTables>> | undefined;

/** The words of a language; undefined if it has no record. */
export function wordsOf(tag: string): LocaleWords | undefined {
  return own(RECORDS, tag);
}

/** The tables of a language from CLDR; undefined if there are none. */
export function tablesOf(tag: string): CldrTables | undefined {
  tables ??= JSON.parse(readFileSync(new URL('../cldr/tables.json', import.meta.url), 'utf8')) as NonNullable<
    typeof tables
  >;
  return own(tables, tag);
}
