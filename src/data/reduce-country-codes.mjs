/** Writes country-codes.ts from Unicode CLDR: `npm run country-codes`. */

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const supplemental = (name) =>
  JSON.parse(readFileSync(require.resolve(`cldr-core/supplemental/${name}.json`), 'utf8')).supplemental;
const { codeMappings } = supplemental('codeMappings');
const { territoryAlias } = supplemental('aliases').metadata.alias;

/** Former countries have kept their codes: they are aliases of others. */
const rows = Object.entries(codeMappings)
  .filter(([code, { _numeric, _alpha3 }]) => /^[A-Z]{2}$/.test(code) && _numeric && _alpha3 && !territoryAlias[code])
  .map(([code, { _numeric, _alpha3 }]) => `${_numeric}${code}${_alpha3}`)
  .sort();
const numbers = rows.map((row) => row.slice(0, 3));
if (new Set(numbers).size < numbers.length) throw new Error('two countries have one number');

const lines = [];
for (let i = 0; i < rows.length; i += 12) lines.push(`  '${rows.slice(i, i + 12).join(' ')} ' +`);
const last = lines.length - 1;
lines[last] = lines[last].replace(/ ' \+$/, "';");

writeFileSync(
  new URL('country-codes.ts', import.meta.url),
  `/** The codes of countries, reduced from Unicode CLDR (see languages/cldr/LICENSE) by reduce-country-codes.mjs. */

/** By country: the number, the two letters and the three letters of ISO 3166-1. */
const CODES =
${lines.join('\n')}

/** The letters of a country's number: "276" has DE and DEU; none for other numbers. */
export function countryLetters(number: string): readonly string[] {
  const [, two, three] = new RegExp(\`(?:^| )\${number}([A-Z]{2})([A-Z]{3})(?: |$)\`).exec(CODES) ?? [];
  return /^\\d{3}$/.test(number) && two !== undefined && three !== undefined ? [two, three] : [];
}
`,
);
