/** Reads plain text: blank lines separate paragraphs, short lines without a full stop are headings. */

import { type ImportedBlock, type ImportedDocument, NO_PROPERTIES } from '../imported-document.ts';

export function readText(text: string): ImportedDocument {
  const paragraphs = paragraphsOf(text);
  const blocks = paragraphs.map((words, i): ImportedBlock => {
    const around = { place: `paragraph ${i + 1}`, remarks: [], runs: [{ text: words }] };
    const next = paragraphs[i + 1];
    if (i > 0 && isHeading(words) && next !== undefined && !isHeading(next))
      return { kind: 'heading', level: 1, ...around };
    const item = ITEMS.exec(words);
    return item ? listOf(words, around) : { kind: 'paragraph', ...around };
  });
  return {
    ...{ properties: NO_PROPERTIES, blocks: withHead(blocks, paragraphs), notes: new Map(), changes: [] },
    ...{ lostFormats: new Map(), faults: [] },
  };
}

const ITEMS = /^(?:[-*•–]|\d+[.)])\s+/;

/** Lines that each begin with a bullet or a number. */
function listOf(words: string, around: { readonly place: string; readonly remarks: readonly never[] }): ImportedBlock {
  const lines = words.split('\n');
  const items = lines.map((line) => ({ level: 0, runs: [{ text: line.replace(ITEMS, '').trim() }] }));
  return { ...around, kind: 'list', ordered: /^\d/.test(words), items };
}

function isHeading(words: string): boolean {
  return words.split(/\s+/).length <= 12 && !/[.!?:;,…”"]$/.test(words) && !ITEMS.test(words) && /\p{L}/u.test(words);
}

/** Blank lines separate paragraphs; in a text without any, each line is one. Lines of a list stay apart. */
function paragraphsOf(text: string): readonly string[] {
  const plain = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .trim();
  const separator = /\n[ \t]*\n/.test(plain) ? /\n(?:[ \t]*\n)+/ : /\n+/;
  return plain
    .split(separator)
    .flatMap((paragraph, i) => {
      const lines = paragraph.split('\n').map((line) => line.trim());
      // Lines about the author and the date below the title.
      if ((i === 1 || i === 2) && lines.some((line) => DATE.test(line))) return lines;
      return lines.every((line) => ITEMS.test(line))
        ? [lines.join('\n')]
        : [lines.join(' ').replace(/\s+/g, ' ').trim()];
    })
    .filter((paragraph) => paragraph !== '');
}

/** The lines between the title and the first heading that name authors, a date or a subtitle. */
function withHead(blocks: readonly ImportedBlock[], paragraphs: readonly string[]): readonly ImportedBlock[] {
  return blocks.map((block, i) => {
    const words = paragraphs[i] ?? '';
    if (i === 0 && block.kind === 'paragraph' && blocks.length > 1 && isTitle(words))
      return { ...block, role: 'title' };
    if (i === 0 || i > 3 || (block.kind !== 'paragraph' && block.kind !== 'heading')) return block;
    if (/^by\s+\p{Lu}/iu.test(words)) return { ...block, kind: 'paragraph', role: 'author' };
    return DATE.test(words) ? { ...block, kind: 'paragraph', role: 'date' } : block;
  });
}

function isTitle(words: string): boolean {
  return words.split(/\s+/).length <= 20 && !/[.;,]$/.test(words);
}

const DATE = /^(?:\d{1,2}\.? )?\p{L}+\.? (?:\d{1,2}, )?\d{4}$|^\d{4}-\d\d(?:-\d\d)?$/u;
