/** Reduces Unicode CLDR to `tables.json`: node src/languages/cldr/reduce-cldr.mjs. The packages are pinned in package.json. */

import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const root = (name) => dirname(require.resolve(`${name}/package.json`));
const MAIN = { dates: root('cldr-dates-full'), numbers: root('cldr-numbers-full'), misc: root('cldr-misc-full') };
const supplemental = (name) => require(join(root('cldr-core'), 'supplemental', `${name}.json`)).supplemental;
const { likelySubtags } = supplemental('likelySubtags');
const plurals = supplemental('plurals')['plurals-type-cardinal'];
const { numberingSystems } = supplemental('numberingSystems');

/** Tags of tables, and the CLDR locales that they are made of where the names differ: English is British unless it says US. */
const SOURCES = { en: 'en-GB', 'en-us': 'en', zh: 'zh-Hans' };
const TAGS = (
  'af am ar ar-ae ar-bh ar-dz ar-eg ar-iq ar-jo ar-kw ar-lb ar-ly ar-ma ar-om ar-ps ar-qa ar-sa ar-sd ar-sy ar-tn ar-ye az be ' +
  'bg bn bs ca cs cy da de de-at de-ch el en en-au en-ca en-in en-us en-za es es-419 es-ar es-cl es-co es-do es-mx es-pe es-us ' +
  'et eu fa fi fil fr fr-ca fr-ch ga gl gu he hi hr hu hy id is it it-ch ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne ' +
  'nl nn or pa pl pt pt-pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh zh-hant zu'
).split(' ');

function read(folder, locale, file) {
  const path = join(MAIN[folder], 'main', locale, `${file}.json`);
  return existsSync(path) ? require(path).main[locale] : undefined;
}

/** CLDR writes a tag's region and script with capitals: es-MX, zh-Hant. */
function localeOf(tag) {
  if (SOURCES[tag]) return SOURCES[tag];
  const [language, part] = tag.split('-');
  if (part === undefined) return language;
  return `${language}-${part.length === 4 ? part[0].toUpperCase() + part.slice(1) : part.toUpperCase()}`;
}

/** Without marks of direction, which the text stage works out. */
const unmarked = (text) => text.replace(/[\u061c\u200e\u200f]/g, '');
const inOrder = (names) => Array.from({ length: 12 }, (_, i) => names[i + 1]);

function dateTables(locale) {
  const { months, eras, dateFormats, dateTimeFormats } = read('dates', locale, 'ca-gregorian').dates.calendars
    .gregorian;
  const { availableFormats: skeletons } = dateTimeFormats;
  return {
    months: inOrder(months.format.wide),
    monthsAlone: inOrder(months['stand-alone'].wide),
    monthsShort: inOrder(months['stand-alone'].abbreviated),
    // In Thai CLDR names the era of all full dates.
    day: dateFormats.long.replace('G ', ''),
    month: skeletons.yMMMM,
    monthDay: skeletons.MMMMd,
    year: skeletons.y,
    yearOfEra: skeletons.Gy,
    before: eras.eraAbbr[0],
  };
}

function numberTables(locale) {
  const { numbers } = read('numbers', locale, 'numbers');
  const system = numbers.defaultNumberingSystem;
  const { decimal, group, minusSign } = numbers[`symbols-numberSystem-${system}`];
  const of = (kind) => numbers[`${kind}Formats-numberSystem-${system}`].standard;
  const percentSign = unmarked(numbers[`symbols-numberSystem-${system}`].percentSign);
  const currency = unmarked(of('currency').split(';')[0])
    .replace(/[#0,.٬٫]+/, '{0}')
    .replace('¤', '{1}');
  const { range, approximately } = numbers[`miscPatterns-numberSystem-${system}`];
  const [, ...groups] = of('decimal').split(';')[0].split('.')[0].split(',');
  return {
    digits: numberingSystems[system]._digits,
    decimal: unmarked(decimal),
    group: unmarked(group).replace("'", '’'),
    // A hyphen is too short beside digits; where CLDR marks its direction it keeps the mark.
    minus:
      /^\u200e/.test(minusSign) && !/[\u0660-\u06f9]/.test(numberingSystems[system]._digits)
        ? '\u200e\u2212'
        : '\u2212',
    grouping: groups.map((part) => part.length).reverse(),
    minimumGrouping: Number(numbers.minimumGroupingDigits),
    percent: unmarked(of('percent').split(';')[0])
      .replace(/[#0,.]+/, '{0}')
      .replace('%', percentSign),
    currency,
    range: unmarked(range).replace('-', '–'),
    approximately: unmarked(approximately).replace('約 ', '約'),
  };
}

function listTables(locale) {
  const { listPatterns } = read('misc', locale, 'listPatterns');
  const of = (type) => {
    const { 2: two, start, middle, end } = listPatterns[`listPattern-type-${type}`];
    return { two, start, middle, end };
  };
  return { and: of('standard'), or: of('or') };
}

function pluralTables(tag) {
  const rules = plurals[tag === 'pt-pt' ? 'pt-PT' : tag.split('-')[0]] ?? {};
  return Object.fromEntries(
    Object.entries(rules).flatMap(([name, rule]) => {
      const condition = rule.split('@')[0].trim();
      return condition === '' ? [] : [[name.replace('pluralRule-count-', ''), condition]];
    }),
  );
}

function tablesOf(tag) {
  const locale = localeOf(tag);
  const { quotationStart, quotationEnd, alternateQuotationStart, alternateQuotationEnd } = read(
    'misc',
    locale,
    'delimiters',
  ).delimiters;
  const likely =
    /-([A-Z][a-z]{3})(-|$)/.exec(locale)?.[1] ?? likelySubtags[locale.split('-')[0]]?.split('-')[1] ?? 'Latn';
  const { orientation } = read('misc', locale, 'layout').layout;
  return {
    script: likely,
    direction: orientation.characterOrder === 'right-to-left' ? 'rtl' : 'ltr',
    dates: dateTables(locale),
    numbers: numberTables(locale),
    lists: listTables(locale),
    quotes: [quotationStart, quotationEnd, alternateQuotationStart, alternateQuotationEnd],
    plurals: pluralTables(tag),
  };
}

const lines = TAGS.map((tag) => `${JSON.stringify(tag)}: ${JSON.stringify(tablesOf(tag))}`);
writeFileSync(new URL('tables.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
