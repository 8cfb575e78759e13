/** The direction of scripts and languages. */

/** ISO 15924, of those that fonts are chosen for. */
const SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo']);
/** Languages whose usual script is one of these. */
const LANGUAGES = new Set('ar arc ckb dv fa he khw ks ku nqo ps sd syr ug ur yi'.split(' '));

/** True for a script (`Arab`) written from right to left. */
export function isRightToLeftScript(script: string): boolean {
  return SCRIPTS.has(script);
}

/** True for a language tag (BCP 47) written from right to left, by its script subtag or else its language. */
export function isRightToLeft(tag: string): boolean {
  const script = /-([a-z]{4})(?:-|$)/i.exec(tag)?.[1];
  if (script === undefined) return LANGUAGES.has((/^[^-]*/.exec(tag)?.[0] ?? '').toLowerCase());
  return isRightToLeftScript(script.charAt(0).toUpperCase() + script.slice(1).toLowerCase());
}
