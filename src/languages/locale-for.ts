/** Finds the locale of a language tag, and keeps it. */

import { isRightToLeft, isRightToLeftScript } from './direction.ts';
import type { Locale } from './locale.ts';
import { tablesOf, wordsOf } from './records/locale-source.ts';

const known = new Map<string, Locale>();

/**
 * The locale of a tag (BCP 47): that of its region if there is one, or of its language, or English. Loads the language's record
 * on first use.
 */
export function localeFor(tag: string): Locale {
  const found = known.get(tag);
  if (found) return found;
  const locale = loadLocale(tag);
  known.set(tag, locale);
  return locale;
}

/** The digits from 0 to 9 that a language (BCP 47) writes. */
export function digitsOf(tag: string): string {
  return localeFor(tag).numbers.digits;
}

/** English, for what has no language of its own. */
export function english(): Locale {
  return localeFor('en');
}

/** Tags that go by another name in CLDR. */
const ALIASES: Readonly<Record<string, string>> = { no: 'nb', iw: 'he', in: 'id', tl: 'fil', mo: 'ro', sh: 'sr' };
const TRADITIONAL = new Set(['tw', 'hk', 'mo']);
const EUROPEAN_PORTUGUESE = new Set('pt ao cv gw mz st tl mo ch fr lu gq'.split(' '));

/** The parts of a tag in lower case, as far as they matter here. */
function partsOf(tag: string) {
  const [first = '', ...rest] = tag.toLowerCase().split('-u-')[0]?.split('-') ?? [];
  const script = rest.find((part) => /^[a-z]{4}$/.test(part));
  const region = rest.find((part) => /^(?:[a-z]{2}|\d{3})$/.test(part));
  return { language: ALIASES[first] ?? first, script, region };
}

function loadLocale(tag: string): Locale {
  const { language, script, region } = partsOf(tag);
  const family = familyOf(language, script, region);
  const names = [...(region ? [`${language}-${region}`] : []), ...(family ? [family] : []), language];
  // Words in the other script of a language are worse than English.
  const ownScript = script === undefined || wrote(script) === tablesOf(language)?.script;
  const wordNames = family === 'zh-hant' || !ownScript ? [family ?? ''] : names;
  const tables = first(names, tablesOf);
  const words = first(wordNames, wordsOf);
  const base = tables ?? tablesOf('en');
  const english = words ?? wordsOf('en');
  if (!base || !english) throw new Error('the program has no English locale');
  const usedScript = script === undefined ? base.script : wrote(script);
  return {
    ...withDigits(base, tag),
    ...{ tag, language, script: usedScript, words: english },
    // Without tables the script is that of English.
    direction: (tables ? isRightToLeftScript(usedScript) : isRightToLeft(tag)) ? 'rtl' : 'ltr',
    dates: words?.monthsShort ? { ...base.dates, monthsShort: words.monthsShort } : base.dates,
    english: words ? 'nothing' : tables ? 'words' : 'all',
  };
}

/** The group of regions that share their formats. */
function familyOf(language: string, script: string | undefined, region: string | undefined): string | undefined {
  if (language === 'zh' && (script === 'hant' || (script === undefined && TRADITIONAL.has(region ?? ''))))
    return 'zh-hant';
  if (language === 'pt' && region !== undefined && EUROPEAN_PORTUGUESE.has(region)) return 'pt-pt';
  if (language === 'es' && region !== undefined && region !== 'es') return 'es-419';
  return undefined;
}

function first<T>(names: readonly string[], find: (name: string) => T | undefined): T | undefined {
  for (const name of names) {
    const found = find(name);
    if (found) return found;
  }
  return undefined;
}

/** ISO 15924 with its capital. */
function wrote(script: string): string {
  return script.charAt(0).toUpperCase() + script.slice(1);
}

const DIGITS: Readonly<Record<string, string>> = {
  latn: '0123456789',
  arab: '٠١٢٣٤٥٦٧٨٩',
  arabext: '۰۱۲۳۴۵۶۷۸۹',
  deva: '०१२३४५६७८९',
  thai: '๐๑๒๓๔๕๖๗๘๙',
};
/** The decimal separator and the separator of groups that go with Arabic digits. */
const ARABIC = { decimal: '٫', group: '٬' };

/** The tables with the digits that the tag asks for: `ar-u-nu-arab` (UTS 35, part 1, 3.6). */
function withDigits(tables: Locale | NonNullable<ReturnType<typeof tablesOf>>, tag: string) {
  const system = /-u-(?:.*-)?nu-(\w+)/.exec(tag.toLowerCase())?.[1];
  const digits = system === undefined ? undefined : DIGITS[system];
  if (digits === undefined || digits === tables.numbers.digits) return tables;
  const isArabic = system === 'arab' || system === 'arabext';
  const latin = { decimal: '.', group: ',' };
  const wasArabic = tables.numbers.decimal === ARABIC.decimal;
  const signs = isArabic ? ARABIC : wasArabic ? latin : {};
  return { ...tables, numbers: { ...tables.numbers, ...signs, digits } };
}
