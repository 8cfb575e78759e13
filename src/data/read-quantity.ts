import type { Quantity } from '../core/quantity.ts';
import type { DataPath } from '../core/rich-text.ts';
import { typographicHint } from '../core/suggest.ts';
import type { Locale } from '../languages/locale.ts';
import { reasonWords } from '../languages/quantity-words.ts';
import type { DataLanguage } from '../languages/read-quantities.ts';
import { isInflected, isSameUnit } from './own-unit.ts';
import type { Places } from './places.ts';
import type { Problems } from './problems.ts';
import { parseQuantity, QUANTITY_EXAMPLES } from './quantity-text.ts';

/** What reading a value needs of the brief's reader. */
interface QuantityContext {
  readonly locale: Locale;
  readonly dataLanguage: DataLanguage;
  readonly places: Places;
  readonly problems: Problems;
  name(value: string | number, src: DataPath): string;
}

/** A value in the unit of a chart or column. Reports values that can't be read, or that contradict the unit. */
export function readQuantity(value: string | number, src: DataPath, unit: string, reading: QuantityContext): Quantity {
  const { dataLanguage, places, problems } = reading;
  const wording = reading.name(value, src);
  const parsed = parseQuantity(wording, dataLanguage);
  const isAmbiguous = 'reason' in parsed && parsed.fault !== undefined;
  // A number of YAML is what YAML says, unless the language reads its digits as another number.
  if (typeof value === 'number' && !isAmbiguous) {
    const isRead = dataLanguage.isStated && 'quantity' in parsed && parsed.quantity.kind === 'exact';
    return {
      kind: 'exact',
      value: isRead && parsed.quantity.kind === 'exact' ? parsed.quantity.value : value,
      unit,
      wording,
    };
  }
  if ('reason' in parsed) {
    const message = `the value '${wording}' can't be read: ${parsed.reason}`;
    const cause = parsed.systematic ? `${places.spanOf(src)?.file} ${parsed.fault ?? parsed.reason}` : undefined;
    problems.spoil(src, { code: 'bad-quantity', message, hint: parsed.hint ?? QUANTITY_EXAMPLES, cause });
    return { kind: 'unknown', unit, wording, reason: wording };
  }
  const quantity = inLanguage(parsed.quantity, reading);
  if (quantity.unit === unit || unit === '') return quantity;
  if (isInflected(quantity, unit, reading.locale)) return quantity;
  if (quantity.unit !== '' && !isSameUnit(quantity, unit, reading.locale)) {
    const message = `the value's unit is '${quantity.unit}', but the chart's is '${unit}'`;
    const hint =
      typographicHint(unit) ?? `convert it, or write '${quantity.unit}' as the unit of the chart if all values have it`;
    const cause = `${places.spanOf(src)?.file} ${quantity.unit} ${unit}`;
    problems.report(src, { code: 'unit-differs', message, hint, cause });
  }
  return { ...quantity, unit };
}

/** With the reason of an unknown value in the brief's language. */
function inLanguage(quantity: Quantity, { locale }: QuantityContext): Quantity {
  return quantity.kind === 'unknown' ? { ...quantity, reason: reasonWords(quantity.reason, locale) } : quantity;
}
