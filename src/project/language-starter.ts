/** The files that `brief new --language` writes: a skeleton whose values are written as that language writes them. */

import type { Quantity } from '../core/quantity.ts';
import { dateWords } from '../languages/date-words.ts';
import type { Locale } from '../languages/locale.ts';
import { localeFor } from '../languages/locale-for.ts';
import { quantityWords } from '../languages/quantity-words.ts';

const of = (wording: string) => ({ unit: '%', wording });

/** One of each form, as the data may have them. */
const EXAMPLES: readonly Quantity[] = [
  { kind: 'exact', value: 59.2, ...of('59.2') },
  { kind: 'approximate', value: 17.5, ...of('17.5') },
  { kind: 'bound', relation: '<', value: 10, ...of('10') },
  { kind: 'range', low: 5, high: 7.5, ...of('5-7.5') },
  { kind: 'unknown', reason: 'not asked', unit: '', wording: '' },
];

/** Contents of files, by their names in the brief's folder. */
export function languageStarter(name: string, language: string): Readonly<Record<string, string>> {
  const locale = localeFor(language);
  const examples = EXAMPLES.map((quantity) => quantityWords(quantity, locale));
  const rows = examples.map((example, i) => `${'ABCDE'.charAt(i)},"${example.replaceAll('"', '""')}"`);
  return { 'brief.yaml': brief(name, locale, examples), 'example.csv': `label,value\n${rows.join('\n')}\n` };
}

function brief(name: string, locale: Locale, examples: readonly string[]): string {
  const { layout, shared } = locale.words;
  const amount = quantityWords({ kind: 'exact', value: 4722.6, unit: '', wording: '4722.6' }, locale);
  return `# yaml-language-server: $schema=../brief.schema.json
#
# A skeleton: replace each … with your words, then run
#   npx brief check ${name}     to list errors with line and column
#   npx brief build ${name}     to write output/${name}.pdf
#
# Labels, dates and numbers are printed in this language: "${layout.source}", "${shared.keyMessages}".
language: ${locale.tag}

masthead:
  series: '…'
  number: 1
  version: 1
  # Dates are as precise as you know them: 2026, 2026-03, 2026-03-14. This one is printed as ${dateWords(locale).month(3, 2026)}.
  date: 2026-03

title: '…'
standfirst: '…'
keyMessages: ['…', '…', '…']

sections:
  - id: one
    title: '…'
    blocks:
      - paragraph: '… {@example}'
      - figure: example

# Values are written as in this language, or in English:
#   ${[amount, ...examples].join('   ')}
charts:
  example:
    kind: bar
    title: '…'
    measure: '…'
    unit: '%'
    data: example.csv
    source: '…'

sources:
  study: { title: '…' }

author: { name: '…' }
disclosure: '…'
`;
}
