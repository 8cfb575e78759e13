/** Merges missing characters into one diagnostic for each font that has them, since a missing font is their common cause. */

import type { Diagnostic } from '../core/diagnostic.ts';
import { fontForScript, SCRIPT_FONTS, type ScriptFont } from '../languages/script-fonts.ts';

const SCRIPTS = [
  ...new Set(SCRIPT_FONTS.flatMap(({ scripts }) => scripts)),
  ...['Latin', 'Cyrillic', 'Greek', 'Telugu', 'Gujarati', 'Gurmukhi', 'Kannada', 'Malayalam', 'Sinhala'],
  ...['Tibetan', 'Mongolian', 'Syriac', 'Cherokee'],
];

/** What is missing: a font of the list, the letters of a script, or characters of no script. */
interface Lack {
  readonly key: string;
  readonly font: ScriptFont | undefined;
}

/**
 * The first diagnostic of each font or script, with the number of others. Characters of no script (punctuation) come with
 * the first script, whose font has them too.
 */
export function mergeMissingGlyphs(diagnostics: readonly Diagnostic[], language = ''): Diagnostic[] {
  const lacks = new Map(
    diagnostics.flatMap((d) => (d.code === 'text/missing-glyph' ? [[d, lackOf(d, language)]] : [])),
  );
  const first = [...lacks.values()].find(({ key }) => key !== '');
  const keyOf = (diagnostic: Diagnostic): Lack | undefined => {
    const lack = lacks.get(diagnostic);
    return lack?.key === '' ? (first ?? lack) : lack;
  };
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = keyOf(diagnostic)?.key;
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), diagnostic]);
  }
  return diagnostics.flatMap((diagnostic) => {
    const lack = keyOf(diagnostic);
    if (!lack) return [diagnostic];
    const group = groups.get(lack.key) ?? [];
    return group[0] === diagnostic ? [merged(diagnostic, lack, group.length - 1)] : [];
  });
}

function merged(diagnostic: Diagnostic, { key, font }: Lack, others: number): Diagnostic {
  const letters = font ? ` of ${font.name} text` : key === '' ? '' : ` in ${key} letters`;
  const message = others === 0 ? diagnostic.message : `${diagnostic.message}, and ${others} more${letters}`;
  const hint = font
    ? `npm install ${font.package}, then declare it in templates/house.css: 'brief fonts ${font.languages[0] ?? font.name}' prints what to write`
    : key === ''
      ? diagnostic.hint
      : `declare a font that covers ${key} with @font-face; this fixes all of them`;
  return { ...diagnostic, message, ...(hint !== undefined && { hint }) };
}

/** The script of the character that a message names decides. */
function lackOf({ message }: Diagnostic, language: string): Lack {
  const [, char = ''] = /U\+[0-9A-F]+ '([^']+)'/.exec(message) ?? [];
  const script = SCRIPTS.find((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(char));
  if (script === undefined) return { key: '', font: undefined };
  const font = fontForScript(script, language);
  return { key: font?.name ?? script, font };
}
