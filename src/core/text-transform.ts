import { localeOf } from './language.ts';

export type TextTransform = 'none' | 'uppercase' | 'lowercase' | 'capitalize';

/** CSS Text 3, 2.1. Case mapping depends on the content's language, never on the machine's. */
export function transformText(text: string, transform: TextTransform, language: string): string {
  switch (transform) {
    case 'none':
      return text;
    case 'uppercase':
      return text.toLocaleUpperCase(localeOf(language));
    case 'lowercase':
      return text.toLocaleLowerCase(localeOf(language));
    case 'capitalize':
      return text.replace(/(^|[^\p{L}\p{M}\p{N}'’])(\p{L})/gu, (_, before: string, letter: string) => {
        return before + letter.toLocaleUpperCase(localeOf(language));
      });
    default: {
      const never: never = transform;
      return never;
    }
  }
}
