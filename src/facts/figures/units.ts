/** Canonical names of units, and the factors between units of the same dimension. */

import type { Lexicon } from '../../languages/lexicon.ts';

export interface Unit {
  /** The canonical name: '%', 'km', 'GBP'. */
  readonly name: string;
  /** Units of the same dimension ('length') can be converted. */
  readonly dimension: string;
  /** The size of the unit in the dimension's base unit. */
  readonly factor: number;
}

type Row = readonly [name: string, dimension: string, factor: number, symbols?: string];

/** Factors: BIPM, SI Brochure (2019), table 8; NIST Special Publication 811, appendix B. Symbols match in any case. */
const ROWS: readonly Row[] = [
  ['%', 'share', 1, '% ٪'],
  ['‰', 'share', 0.1, '‰'],
  ['tenth', 'share', 10],
  ['pp', 'points', 1, 'pp pts ppt'],
  ['bp', 'points', 0.01, 'bp bps'],
  ['ppm', 'ppm', 1, 'ppm'],
  ['ppb', 'ppb', 1, 'ppb'],
  ['nm', 'length', 1e-9, 'nm'],
  ['mm', 'length', 0.001, 'mm'],
  ['cm', 'length', 0.01, 'cm'],
  ['m', 'length', 1, 'm'],
  ['km', 'length', 1000, 'km'],
  ['inch', 'length', 0.0254],
  ['ft', 'length', 0.3048, 'ft'],
  ['yard', 'length', 0.9144, 'yd'],
  ['mile', 'length', 1609.344, 'mi'],
  ['nautical mile', 'length', 1852],
  ['ha', 'area', 10_000, 'ha'],
  ['acre', 'area', 4046.8564224],
  ['m²', 'area', 1, 'm² m2'],
  ['km²', 'area', 1_000_000, 'km² km2'],
  ['square mile', 'area', 2_589_988.110336],
  ['square foot', 'area', 0.09290304],
  ['μg', 'mass', 1e-9, 'μg µg mcg'],
  ['mg', 'mass', 1e-6, 'mg'],
  ['g', 'mass', 0.001, 'g'],
  ['kg', 'mass', 1, 'kg'],
  ['t', 'mass', 1000, 't'],
  ['kt', 'mass', 1e6, 'kt'],
  ['Mt', 'mass', 1e9, 'mt'],
  ['ton', 'ton', 1],
  ['lb', 'mass', 0.45359237, 'lb'],
  ['ounce', 'mass', 0.028349523125, 'oz'],
  ['stone', 'mass', 6.35029318],
  ['ml', 'volume', 1e-6, 'ml'],
  ['l', 'volume', 0.001, 'l'],
  ['m³', 'volume', 1, 'm³ m3'],
  ['km³', 'volume', 1e9, 'km³'],
  ['gallon', 'gallon', 1],
  ['pint', 'pint', 1],
  ['barrel', 'volume', 0.158987294928, 'bbl'],
  ['W', 'power', 0.001, 'w'],
  ['kW', 'power', 1, 'kw'],
  ['MW', 'power', 1000, 'mw'],
  ['GW', 'power', 1_000_000, 'gw'],
  ['kWh', 'energy', 1, 'kwh'],
  ['MWh', 'energy', 1000, 'mwh'],
  ['GWh', 'energy', 1_000_000, 'gwh'],
  ['TWh', 'energy', 1_000_000_000, 'twh'],
  ['kJ', 'energy', 1 / 3600, 'kj'],
  ['kcal', 'energy', 4.184 / 3600, 'kcal'],
  ['dB', 'dB', 1, 'db'],
  ['kbit/s', 'data rate', 0.001, 'kbit/s kbps'],
  ['Mbit/s', 'data rate', 1, 'mbit/s mbps'],
  ['Gbit/s', 'data rate', 1000, 'gbit/s gbps'],
  ['km/h', 'speed', 1, 'km/h kph kmh'],
  ['mph', 'speed', 1.609344, 'mph'],
  ['knot', 'speed', 1.852],
  ['°C', '°C', 1, '°c ℃'],
  ['°F', '°F', 1, '°f ℉'],
  ['degree', 'degree', 1, '°'],
  ['second', 'time', 1 / 60, 'sec'],
  ['minute', 'time', 1, 'min'],
  ['hour', 'time', 60, 'h'],
  ['day', 'time', 1440],
  ['night', 'night', 1],
  ['week', 'time', 10_080],
  ['fortnight', 'time', 20_160],
  ['month', 'calendar', 1],
  ['year', 'calendar', 12],
  ['quarter', 'calendar', 3],
  ['decade', 'calendar', 120],
  ['century', 'calendar', 1200],
  ['USD', 'USD', 1, '$ us$ usd'],
  ['cent', 'cent', 1, '¢'],
  ['AUD', 'AUD', 1, 'a$ au$ aud'],
  ['CAD', 'CAD', 1, 'c$ ca$ cad'],
  ['NZD', 'NZD', 1, 'nz$ nzd'],
  ['HKD', 'HKD', 1, 'hk$ hkd'],
  ['SGD', 'SGD', 1, 's$ sgd'],
  ['BRL', 'BRL', 1, 'r$ brl'],
  ['EUR', 'EUR', 1, '€ eur'],
  ['GBP', 'GBP', 1, '£ gbp'],
  ['penny', 'GBP', 0.01],
  ['JPY', 'JPY', 1, '¥ jpy'],
  ['CNY', 'CNY', 1, 'cny rmb'],
  ['INR', 'INR', 1, '₹ inr rs'],
  ['CHF', 'CHF', 1, 'chf'],
  ['NOK', 'NOK', 1, 'nok'],
  ['DKK', 'DKK', 1, 'dkk'],
  ['SEK', 'SEK', 1, 'sek'],
  ['krone', 'krone', 1, 'kr'],
  ['dinar', 'dinar', 1],
  ['dirham', 'dirham', 1],
  ['riyal', 'riyal', 1],
  ['shilling', 'shilling', 1],
  ['RUB', 'RUB', 1, '₽ rub'],
  ['BYN', 'BYN', 1, 'byn'],
  ['UAH', 'UAH', 1, '₴ uah'],
  ['PLN', 'PLN', 1, 'zł pln'],
  ['CZK', 'CZK', 1, 'kč czk'],
  ['HUF', 'HUF', 1, 'huf'],
  ['TRY', 'TRY', 1, '₺ try'],
  ['ILS', 'ILS', 1, '₪ ils'],
  ['KRW', 'KRW', 1, '₩ krw'],
  ['ZAR', 'ZAR', 1, 'zar'],
  ['rand', 'ZAR', 1],
  ['MXN', 'MXN', 1, 'mxn'],
  ['peso', 'peso', 1],
  ['NGN', 'NGN', 1, '₦ ngn'],
  ['KES', 'KES', 1, 'ksh kes'],
  ['THB', 'THB', 1, '฿ thb'],
  ['MYR', 'MYR', 1, 'myr'],
  ['IDR', 'IDR', 1, 'idr'],
  ['VND', 'VND', 1, '₫ vnd'],
  ['RON', 'RON', 1, 'ron'],
  ['BGN', 'BGN', 1, 'bgn'],
  ['GHS', 'GHS', 1, '₵ ghs'],
  ['BDT', 'BDT', 1, '৳ bdt'],
  ['th', 'th', 1],
  ['×', '×', 1],
];

const UNITS: ReadonlyMap<string, Unit> = new Map(
  ROWS.map(([name, dimension, factor]) => [name, { name, dimension, factor }]),
);

const SYMBOLS: ReadonlyMap<string, Unit> = new Map(
  ROWS.flatMap(([name, dimension, factor, symbols = '']) =>
    symbols.split(' ').flatMap((symbol) => (symbol === '' ? [] : [[symbol, { name, dimension, factor }] as const])),
  ),
);

const MONEY = /^[A-Z]{3}$/;

/** Units of money without a code: parts of currencies, and names that currencies of several countries share. */
const OTHER_MONEY: ReadonlySet<string> = new Set([
  ...['penny', 'cent', 'rand'],
  ...['krone', 'peso', 'dinar', 'dirham', 'riyal', 'shilling'],
]);

/** Currencies: ISO 4217 codes in capitals, and other units of money. */
export function isMoney(unit: string): boolean {
  return MONEY.test(unit) || OTHER_MONEY.has(unit);
}

/** The unit with a spelling; undefined for other words ("people", "of"). */
export function unitOf(spelling: string, lexicon: Lexicon): Unit | undefined {
  const lower = spelling.toLowerCase();
  return SYMBOLS.get(lower) ?? UNITS.get(lexicon.units.spellings.get(lower) ?? '');
}

/** True for lengths of time, including months and years. */
export function isTime({ dimension }: Unit): boolean {
  return dimension === 'time' || dimension === 'calendar';
}

/** The unit with a canonical name; undefined for other names. */
export function unitNamed(name: string): Unit | undefined {
  return UNITS.get(name);
}

/** Currencies of a hundred cents. */
const IN_CENTS: ReadonlySet<string> = new Set(['USD', 'EUR', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'ZAR', 'KES']);

/** Converts a value between units, given by canonical name; undefined if their dimensions differ. */
export function convert(value: number, from: string, to: string): number | undefined {
  if (from === to) return value;
  if (from === 'cent' && IN_CENTS.has(to)) return value / 100;
  if (to === 'cent' && IN_CENTS.has(from)) return value * 100;
  const [a, b] = [UNITS.get(from), UNITS.get(to)];
  return a && b && a.dimension === b.dimension ? (value * a.factor) / b.factor : undefined;
}
