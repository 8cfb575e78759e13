/** Fonts for scripts that the shipped fonts don't cover, and what a project writes to use them. */

import { fontForLanguage, fontRules, SCRIPT_FONTS, type ScriptFont } from '../languages/script-fonts.ts';

export { fontRules, SCRIPT_FONTS, type ScriptFont };

/** A font by its name, a script or a language; undefined for any other. */
export function fontNamed(name: string): ScriptFont | undefined {
  const lower = name.toLowerCase();
  return (
    SCRIPT_FONTS.find((font) => font.name.toLowerCase() === lower) ??
    SCRIPT_FONTS.find(({ scripts }) => scripts.some((script) => script.toLowerCase() === lower)) ??
    fontForLanguage(name)
  );
}
