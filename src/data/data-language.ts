import { languageNamed, tagFault } from '../core/language.ts';
import { localeFor } from '../languages/locale-for.ts';
import type { DataLanguage } from '../languages/read-quantities.ts';
import type { Problems } from './problems.ts';
import type { RawBrief } from './schema.ts';

/** The brief with the tag that the name of a language means, which is reported: en for "English". */
export function withMeantLanguage(raw: RawBrief, problems: Problems): RawBrief {
  const { language } = raw;
  const fault = language === undefined ? undefined : tagFault(language);
  // Looking up names of languages takes long.
  const named = language !== undefined && fault ? languageNamed(language) : undefined;
  if (!fault || named === undefined) return raw;
  problems.report('language', {
    ...fault,
    message: `${fault.message}: it is read as ${named}`,
    hint: `write ${named}`,
  });
  return { ...raw, language: named };
}

/** How the data of a brief is written: in its language, or in that of the original of a translation. */
export function dataLanguageOf({ language, numbers }: RawBrief, original = language ?? 'en'): DataLanguage {
  const words = localeFor(original);
  return { words, numbers: numbers === undefined ? words : localeFor(numbers), isStated: numbers !== undefined };
}
