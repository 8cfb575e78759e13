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

/** Files of one brief, `data/transport`, that is made for each of so many places. */
export function manyPlaces(count: number): Record<string, string> {
  const rows = Array.from(
    { length: count },
    (_, i) => `p${i},${placeName(i % 26)} ${'i'.repeat(1 + Math.floor(i / 26))}\n`,
  );
  const files = Object.entries(starterFiles('transport')).map(([name, text]) => [
    `data/transport/${name}`,
    name === 'brief.yaml'
      ? `each: { rows: places.csv, key: code }\n${text.replace(/^title: /m, 'title: In {= name}, ')}`
      : text,
  ]);
  return { ...Object.fromEntries(files), 'data/transport/places.csv': `code,name\n${rows.join('')}` };
}
