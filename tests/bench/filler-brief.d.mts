/** The files of a brief with about this many pages, by name. */
export function fillerBrief(pages: number): Readonly<Record<string, string>>;
