import { languageNamed, tagFault } from '../core/language.ts';
import type { DataPath } from '../core/rich-text.ts';
import { localeFor } from '../languages/locale-for.ts';
import type { DataLanguage } from '../languages/read-quantities.ts';
import type { Problems } from './problems.ts';
import type { RawBrief } from './schema.ts';

/** The brief with the tags that names of languages mean, which is reported: en for "English". */
export function withMeantLanguages(raw: RawBrief, problems: Problems): RawBrief {
  const { language, numbers } = raw;
  return {
    ...raw,
    ...(language !== undefined && { language: meantLanguage(language, 'language', problems) }),
    ...(numbers !== undefined && { numbers: meantLanguage(numbers, 'numbers', problems) }),
  };
}

/** The tag, or that of the language that it names; a fault is reported. */
export function meantLanguage(tag: string, src: DataPath, problems: Problems): string {
  const fault = tagFault(tag);
  if (!fault) return tag;
  // Looking up names of languages takes long.
  const named = languageNamed(tag);
  if (named === undefined) problems.report(src, { ...fault, hint: 'write en, en-GB, be or zh-Hant (BCP 47)' });
  else problems.report(src, { ...fault, message: `${fault.message}: it is read as ${named}`, hint: `write ${named}` });
  return named ?? tag;
}

/** How the data of a brief is written: in its language, or in that of the original of a translation. */
export function dataLanguageOf({ language, numbers }: RawBrief, original = language ?? 'en'): DataLanguage {
  const words = localeFor(original);
  return { words, numbers: numbers === undefined ? words : localeFor(numbers), isStated: numbers !== undefined };
}
