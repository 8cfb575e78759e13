/** A project's files with many briefs that differ in a title. */

import { starterFiles } from '../../src/cli/starter-brief.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** `place-a`, `place-b` ... */
export function placeName(i: number): string {
  return `place-${LETTERS[Math.floor(i / 26) - 1] ?? ''}${LETTERS[i % 26]}`;
}

/** Files of briefs below `data/`, by path. */
export function manyBriefs(count: number): Record<string, string> {
  const files: Record<string, string> = {};
  for (let i = 0; i < count; i++) {
    for (const [name, text] of Object.entries(starterFiles(placeName(i)))) {
      files[`data/${placeName(i)}/${name}`] = text.replace(/^title: /m, `title: ${placeName(i)} says `);
    }
  }
  return files;
}
