/** Fonts for scripts that the shipped fonts don't cover, from npm packages that hold whole TrueType files. */

export interface ScriptFont {
  /** As readers call the script: 'Arabic', 'Simplified Chinese'. */
  readonly name: string;
  /** Unicode names of the scripts that it covers. */
  readonly scripts: readonly string[];
  /** Languages (BCP 47) that are usually written with it. */
  readonly languages: readonly string[];
  readonly package: string;
  readonly family: string;
}

function font(name: string, scripts: string, languages: string, family = `Noto Sans ${name}`): ScriptFont {
  const slug = family.toLowerCase().replaceAll(' ', '-');
  const lists = { scripts: scripts.split(' '), languages: languages.split(' ') };
  return { name, ...lists, package: `@expo-google-fonts/${slug}`, family };
}

/** The first that covers a script is the usual one. */
export const SCRIPT_FONTS: readonly ScriptFont[] = [
  font('Arabic', 'Arabic', 'ar fa ps ckb ug ur sd'),
  font('Urdu', 'Arabic', '', 'Noto Nastaliq Urdu'),
  font('Hebrew', 'Hebrew', 'he yi'),
  font('Simplified Chinese', 'Han Bopomofo', 'zh zh-hans zh-cn zh-sg', 'Noto Sans SC'),
  font('Traditional Chinese', 'Han Bopomofo', 'zh-hant zh-tw zh-hk zh-mo yue', 'Noto Sans TC'),
  font('Japanese', 'Han Hiragana Katakana', 'ja', 'Noto Sans JP'),
  font('Korean', 'Hangul Han', 'ko', 'Noto Sans KR'),
  font('Thai', 'Thai', 'th'),
  font('Lao', 'Lao', 'lo'),
  font('Khmer', 'Khmer', 'km'),
  font('Burmese', 'Myanmar', 'my shn', 'Noto Sans Myanmar'),
  font('Devanagari', 'Devanagari', 'hi mr ne sa'),
  font('Bengali', 'Bengali', 'bn as'),
  font('Tamil', 'Tamil', 'ta'),
  font('Armenian', 'Armenian', 'hy'),
  font('Georgian', 'Georgian', 'ka'),
  font('Ethiopic', 'Ethiopic', 'am ti'),
];

/** The font for text of a script, in a language; undefined where the list has none. */
export function fontForScript(script: string, language: string): ScriptFont | undefined {
  const covering = SCRIPT_FONTS.filter(({ scripts }) => scripts.includes(script));
  const own = fontForLanguage(language);
  return own && covering.includes(own) ? own : covering[0];
}

/** The font for a language: by its whole tag, or without its last parts. */
export function fontForLanguage(tag: string): ScriptFont | undefined {
  for (let parts = tag.toLowerCase().split('-'); parts.length > 0; parts = parts.slice(0, -1)) {
    const found = SCRIPT_FONTS.find(({ languages }) => languages.includes(parts.join('-')));
    if (found) return found;
  }
  return undefined;
}

/** What to write into `templates/house.css`. */
export function fontRules({ family, package: name }: ScriptFont): string {
  const file = family.replaceAll(' ', '');
  const face = (folder: string, weight: number): string =>
    `@font-face { font-family: "${family}"; src: url("npm:${name}/${folder}/${file}_${folder}.ttf"); font-weight: ${weight} }`;
  return `:root { --font-text: "${family}", "Source Serif 4"; --font-head: "${family}", "Source Sans 3"; }
${face('400Regular', 400)}
${face('700Bold', 700)}`;
}
