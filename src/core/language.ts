/** Language tags (BCP 47). */

/** True for a well-formed tag, as PDF also requires (ISO 32000-1, 14.9.2: RFC 3066). */
function isLanguageTag(tag: string): boolean {
  return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag);
}

/** ISO 639-1. These spare a look-up in ICU, which takes 10 ms to open. */
const TWO_LETTER_CODES = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el ' +
    'en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ' +
    'ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na ' +
    'nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so ' +
    'sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
);

let names: Intl.DisplayNames | undefined;

/** True when the first part of a well-formed tag is a language of ISO 639-1 or ICU. */
function isKnownLanguage(tag: string): boolean {
  const language = tag.split('-')[0]?.toLowerCase() ?? tag;
  if (TWO_LETTER_CODES.has(language)) return true;
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  try {
    return names.of(language) !== undefined;
  } catch {
    // ICU is stricter about form: no language has four letters (UTS 35, 3.2).
    return false;
  }
}

/** The tag that a text means instead: en for "English", de for "Deutsch", en-GB for en_GB. */
export function languageNamed(text: string): string | undefined {
  if (/^[a-z]{2,3}(?:_[a-z0-9]{2,4})+$/i.test(text)) return text.replaceAll('_', '-');
  const name = text.trim().toLowerCase();
  return [...TWO_LETTER_CODES].find((code) =>
    ['en', code].some((locale) => nameOf(code, locale)?.toLowerCase() === name),
  );
}

function nameOf(code: string, locale: string): string | undefined {
  return new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }).of(code);
}

/** A fault of a language tag, worded for its author. */
export interface TagFault {
  readonly severity: 'error' | 'warning';
  readonly code: 'bad-language' | 'unknown-language';
  readonly message: string;
}

/** The fault of a tag: an error if it is malformed, a warning if its language isn't known. */
export function tagFault(tag: string): TagFault | undefined {
  if (!isLanguageTag(tag)) {
    return { severity: 'error', code: 'bad-language', message: `'${tag}' isn't a language tag` };
  }
  if (isKnownLanguage(tag)) return undefined;
  return { severity: 'warning', code: 'unknown-language', message: `'${tag}' isn't the tag of a known language` };
}

/** The tag in ICU's canonical form; the root locale for a tag that ICU rejects. */
export function localeOf(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'und';
  } catch {
    return 'und';
  }
}
