/** How a merge writes two versions of the same words into a text, for the author to choose one. Briefs with such marks aren't built. */

export const CONFLICT = { begin: '<<<<<<<', between: '=======', end: '>>>>>>>' } as const;

/** The first passage between marks, or a mark that is left. */
export const CONFLICT_PATTERN = /<{7}[\s\S]*?>{7}|<{7}|>{7}/;
