import { localeFor } from '../languages/locale-for.ts';
import type { DataLanguage } from '../languages/read-quantities.ts';
import type { RawBrief } from './schema.ts';

/** How the data of a brief is written: in its language, or in that of the original of a translation. */
export function dataLanguageOf({ language, numbers }: RawBrief, original = language ?? 'en'): DataLanguage {
  const words = localeFor(original);
  return { words, numbers: numbers === undefined ? words : localeFor(numbers), isStated: numbers !== undefined };
}
