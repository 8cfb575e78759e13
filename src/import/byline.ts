/** A line below the title that names the authors, the date, or both: "By A. Author, 3 May 2026". */

import { parseStatedDate } from '../data/stated-date.ts';
import type { Locale } from '../languages/locale.ts';
import { english } from '../languages/locale-for.ts';
import { edtfOfWords } from '../languages/read-dates.ts';
import { type ImportedBlock, type Role, wordsOf } from './imported-document.ts';

/** A date as EDTF: in EDTF, or in words of the document's language or English. Undefined if it can't be read: `3/5/2026` is two dates. */
export function edtfOfDate(words: string, locale: Locale): string | undefined {
  const text = words.trim();
  if ('date' in parseStatedDate(text, undefined)) return text;
  return edtfOfWords(text, locale) ?? edtfOfWords(text, english());
}

/** The lines below the title in which a byline may be. */
const MOST_LINES = 3;

/** The blocks with roles for the paragraphs below the title that are a byline, if the document's styles don't name its authors. */
export function withByline(blocks: readonly ImportedBlock[], locale: Locale): readonly ImportedBlock[] {
  const seen = blocks.filter(({ kind }) => kind !== 'nothing');
  const roles = new Set(seen.flatMap((block) => (block.kind === 'paragraph' && block.role ? [block.role] : [])));
  const below = new Set(seen.slice(1, 1 + MOST_LINES));
  let isHead = true;
  return blocks.flatMap((block) => {
    if (block.kind === 'heading' && below.has(block)) isHead = false;
    if (!isHead || block.kind !== 'paragraph' || block.role !== undefined || !below.has(block)) return [block];
    const parts = bylineOf(wordsOf(block.runs), locale);
    if (!parts || parts.some(({ role }) => roles.has(role))) return [block];
    return parts.map(({ role, words }, i): ImportedBlock => {
      return { ...block, role, runs: [{ text: words }], remarks: i === 0 ? block.remarks : [] };
    });
  });
}

interface Part {
  readonly role: Role;
  readonly words: string;
}

function bylineOf(text: string, locale: Locale): readonly Part[] | undefined {
  const words = text
    .trim()
    .replace(/\s*\n\s*/g, ', ')
    .replace(/\s+/g, ' ');
  if (words.length > LONGEST) return undefined;
  const isDate = (part: string): boolean => edtfOfDate(part, locale) !== undefined;
  if (isDate(words)) return [{ role: 'date', words }];
  const names = /^(?:by|von|par|por|di|door|autho?rs?:) (.+)$/i.exec(words)?.[1];
  if (names === undefined) return undefined;
  if (areNames(names)) return [{ role: 'author', words: names }];
  // The date may be on a line of its own; commas may be between names, and inside a date: "May 3, 2026".
  for (const { index, 0: sign } of names.matchAll(/(?: ?[,;|·–—])? /g)) {
    const [before, after] = [names.slice(0, index), names.slice(index + sign.length)];
    if (areNames(before) && isDate(after)) {
      return [
        { role: 'author', words: before },
        { role: 'date', words: after },
      ];
    }
  }
  return undefined;
}

/** Characters; a longer line is a sentence. */
const LONGEST = 200;

/** True for words with capitals, with particles between them: "Ann van der Berg and B. Writer". */
function areNames(text: string): boolean {
  const words = text.split(/[,;&\s]+/);
  return words.every((word) => NAME.test(word) || PARTICLE.test(word)) && NAME.test(words[0] ?? '');
}

const NAME = /^\p{Lu}(?:\.|[\p{L}\p{M}'’.-]*[\p{L}\p{M}])?$/u;
const PARTICLE =
  /^(?:and|und|et|y|e|en|de|del|della|di|da|dos|du|van|von|der|den|ten|ter|zu|al|el|bin|ibn|of|the|for)$/i;
