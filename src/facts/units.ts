/** Units that people write, brought to one name, and the factors between those of one dimension. */

export interface Unit {
  /** '%', 'km', 'GBP'; one name for all its spellings. */
  readonly name: string;
  /** Values of one dimension can be converted: 'length'. */
  readonly dimension: string;
  /** In the dimension's base unit. */
  readonly factor: number;
}

type Row = readonly [name: string, dimension: string, factor: number, spellings: string];

/** Factors: BIPM, SI Brochure (2019), table 8; NIST Special Publication 811, appendix B. */
const ROWS: readonly Row[] = [
  ['%', 'share', 1, '% percent per_cent'],
  ['pp', 'points', 1, 'pp percentage_point percentage_points'],
  ['bp', 'points', 0.01, 'bp basis_point basis_points'],
  ['mm', 'length', 0.001, 'mm millimetre millimetres millimeter millimeters'],
  ['cm', 'length', 0.01, 'cm centimetre centimetres centimeter centimeters'],
  ['m', 'length', 1, 'm metre metres meter meters'],
  ['km', 'length', 1000, 'km kilometre kilometres kilometer kilometers'],
  ['inch', 'length', 0.0254, 'inch inches'],
  ['ft', 'length', 0.3048, 'ft foot feet'],
  ['yard', 'length', 0.9144, 'yard yards yd'],
  ['mile', 'length', 1609.344, 'mile miles mi'],
  ['nautical mile', 'length', 1852, 'nautical_mile nautical_miles'],
  ['ha', 'area', 10_000, 'ha hectare hectares'],
  ['acre', 'area', 4046.8564224, 'acre acres'],
  ['m²', 'area', 1, 'm² square_metre square_metres square_meter square_meters sq_m'],
  ['km²', 'area', 1_000_000, 'km² square_kilometre square_kilometres square_kilometer square_kilometers sq_km'],
  ['square mile', 'area', 2_589_988.110336, 'square_mile square_miles sq_mi'],
  ['g', 'mass', 0.001, 'g gram grams gramme grammes'],
  ['kg', 'mass', 1, 'kg kilogram kilograms kilo kilos'],
  ['t', 'mass', 1000, 't tonne tonnes'],
  ['ton', 'ton', 1, 'ton tons'],
  ['lb', 'mass', 0.45359237, 'lb lbs'],
  ['l', 'volume', 0.001, 'l litre litres liter liters'],
  ['m³', 'volume', 1, 'm³ cubic_metre cubic_metres cubic_meter cubic_meters'],
  ['barrel', 'volume', 0.158987294928, 'barrel barrels bbl'],
  ['kW', 'power', 1, 'kw kilowatt kilowatts'],
  ['MW', 'power', 1000, 'mw megawatt megawatts'],
  ['GW', 'power', 1_000_000, 'gw gigawatt gigawatts'],
  ['kWh', 'energy', 1, 'kwh kilowatt-hour kilowatt-hours'],
  ['MWh', 'energy', 1000, 'mwh'],
  ['GWh', 'energy', 1_000_000, 'gwh'],
  ['TWh', 'energy', 1_000_000_000, 'twh'],
  ['°C', '°C', 1, '°c'],
  ['°F', '°F', 1, '°f'],
  ['degree', 'degree', 1, '° degree degrees'],
  ['minute', 'time', 1, 'minute minutes min'],
  ['hour', 'time', 60, 'hour hours h'],
  ['day', 'time', 1440, 'day days'],
  ['week', 'time', 10_080, 'week weeks'],
  ['month', 'calendar', 1, 'month months'],
  ['year', 'calendar', 12, 'year years yr yrs'],
  ['decade', 'calendar', 120, 'decade decades'],
  ['USD', 'USD', 1, '$ us$ usd dollar dollars us_dollar us_dollars'],
  ['EUR', 'EUR', 1, '€ eur euro euros'],
  ['GBP', 'GBP', 1, '£ gbp sterling pound pounds'],
  ['JPY', 'JPY', 1, '¥ jpy yen'],
  ['CHF', 'CHF', 1, 'chf swiss_franc swiss_francs'],
  ['RUB', 'RUB', 1, '₽ rub rouble roubles ruble rubles'],
  ['BYN', 'BYN', 1, 'byn'],
  ['UAH', 'UAH', 1, '₴ uah hryvnia hryvnias'],
];

const UNITS: ReadonlyMap<string, Unit> = new Map(
  ROWS.flatMap(([name, dimension, factor, spellings]) =>
    spellings.split(' ').map((spelling) => [spelling.replaceAll('_', ' '), { name, dimension, factor }] as const),
  ),
);

/** The unit of a spelling; undefined for words that are none ("people", "of"). */
export function unitOf(spelling: string): Unit | undefined {
  return UNITS.get(spelling.toLowerCase());
}

/** A value in another unit of its dimension; undefined where there is no way between them. */
export function convert(value: number, from: string, to: string): number | undefined {
  if (from === to) return value;
  const [a, b] = [unitOf(from), unitOf(to)];
  return a && b && a.dimension === b.dimension ? (value * a.factor) / b.factor : undefined;
}
