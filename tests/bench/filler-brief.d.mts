/** Files by name in the folder of a brief of about so many pages. */
export function fillerBrief(pages: number): Readonly<Record<string, string>>;
