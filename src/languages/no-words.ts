/** Values for groups of words that a language doesn't have. */

export const NO_MAP: ReadonlyMap<string, never> = new Map<string, never>();
export const NO_WORDS: ReadonlySet<string> = new Set();
export const NOTHING = /(?!)/;
