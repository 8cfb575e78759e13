/** The words of a review that the program generates, so that they belong to no passage. */

import { chartAltText } from '../chart/words/alt-text.ts';
import type { Brief } from '../core/brief.ts';
import { type Passage, pictureWords, reviewBlocks } from './passages.ts';
import { againWords, claimWords } from './word-body.ts';

export function generatedWords(brief: Brief): ReadonlySet<string> {
  // A passage that is printed twice has its bookmark at the first place.
  const seen = new Set<string>();
  const words = ({ runs, path }: Passage): readonly string[] => {
    if (path !== undefined && brief.spans.has(path) && !seen.has(path)) {
      seen.add(path);
      return [];
    }
    return [runs.map(({ text }) => text).join('')];
  };
  const blocks = reviewBlocks(brief).flatMap((block) => {
    if (block.kind === 'paragraph') return words(block.passage);
    if (block.kind === 'image') return [pictureWords(block.path, block.alt)];
    if (block.kind === 'chart') return [pictureWords(`${block.chart.id}.png`, chartAltText(block.chart, brief.locale))];
    return [...block.head, ...block.rows.flat()].flatMap(words);
  });
  const notes = brief.notes.flatMap(({ number, claim }) => [
    againWords(number, brief.locale),
    claimWords(claim, brief.locale),
  ]);
  return new Set([...blocks, ...notes].map((text) => text.replace(/\s+/g, ' ').trim()));
}
