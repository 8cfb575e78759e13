/** Words that the brief prints as somebody's, against the evidence of the claims beside them. */

import type { Block, Brief, QuotationBlock } from '../core/brief.ts';
import type { Claim } from '../core/evidence.ts';
import type { Passage } from './passages.ts';
import { plainWords } from './plain-words.ts';
import type { Report } from './report.ts';

export function checkQuotations(brief: Brief, passages: readonly Passage[], report: Report): void {
  const blocks = brief.sections.flatMap(({ blocks: all }) => all.flatMap(quotationsIn));
  for (const block of blocks) checkBlock(block, brief, report);
  const set = new Set(blocks.map(({ text }) => text.src));
  for (const passage of passages) if (passage.quotes && !set.has(passage.src)) checkInline(passage, brief, report);
}

function quotationsIn(block: Block): readonly QuotationBlock[] {
  if (block.kind === 'box') return block.blocks.flatMap(quotationsIn);
  return block.kind === 'quotation' ? [block] : [];
}

function checkBlock(block: QuotationBlock, brief: Brief, report: Report): void {
  const { text, speaker } = block;
  const named = [
    ...(block.claims ?? []),
    ...text.nodes.flatMap((n) => (n.kind === 'note' ? n.note : n.kind === 'trace' ? n.claim : [])),
  ];
  const claims = named.flatMap((id) => brief.claims.get(id) ?? []);
  if (named.some((id) => !brief.claims.has(id) && !brief.notes.some((note) => note.id === id))) return;
  if (claims.length === 0) {
    const hint = 'name its claim (claim: id), or give its evidence';
    report.add('untraced-quotation', { src: text.src, message: 'this quotation names no claim', hint });
    return;
  }
  if (!isQuoted(text.plain, claims)) {
    const message = `the quotation is not in the words of its evidence: ${quotesOf(claims)}`;
    report.add('quotation-differs', { src: text.src, message, hint: differenceHint(text.plain, claims) });
  }
  const speakers = claims.flatMap((claim) => claim.speaker ?? []);
  if (speaker !== undefined && speakers.length > 0 && !speakers.some((one) => isSamePerson(one, speaker))) {
    const message = `the speaker is '${speaker}', but the claim's is '${speakers.join("', '")}'`;
    report.add('speaker-differs', { src: `${block.src}.quotation.speaker`, message });
  }
}

/** Words in quotation marks inside a text. */
function checkInline({ src, text, marks, claims: own }: Passage, brief: Brief, report: Report): void {
  for (const { words, start, end } of quotedIn(text)) {
    const mark = marks.find(({ at }) => at >= end) ?? marks.at(-1);
    const claims = [...(mark?.claims ?? []), ...own].flatMap((id) => brief.claims.get(id) ?? []);
    const nth = text.slice(0, start).split(words).length - 1;
    const at = { src, words, nth };
    if (claims.length === 0) {
      const message = `no claim stands behind the quotation '${words}'`;
      report.add('untraced-quotation', { ...at, message, hint: 'name its claim: [^id] or {^id} after it' });
    } else if (!isQuoted(words, claims)) {
      const message = `'${words}' is not in the words of the evidence: ${quotesOf(claims)}`;
      report.add('quotation-differs', { ...at, message, hint: differenceHint(words, claims) });
    }
  }
}

interface Quoted {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Two words or more between quotation marks; one alone is more often a name or a doubt. */
function quotedIn(text: string): readonly Quoted[] {
  if (!/[“"„«‘]/.test(text)) return [];
  const pattern = /“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|"([^"]+)"|(?<![\p{L}\p{N}])‘([^‘]+?)’(?![\p{L}\p{N}])/gu;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const words = match.slice(1).find((group) => group !== undefined) ?? '';
    const start = match.index + 1;
    return plainWords(words).length < 2 ? [] : [{ words, start, end: start + words.length }];
  });
}

function isQuoted(words: string, claims: readonly Claim[]): boolean {
  const quotes = claims.flatMap(({ evidence }) => evidence.map(({ quote }) => compared(quote ?? '')));
  return words.split(/…|\.\.\.+/).every((part) => {
    const wanted = compared(part);
    return quotes.some((quote) => quote.includes(wanted));
  });
}

/** Words between spaces, so that only whole ones are found. */
function compared(text: string): string {
  const words = plainWords(text);
  return words.length === 0 ? ' ' : ` ${words.map(({ word }) => word).join(' ')} `;
}

function quotesOf(claims: readonly Claim[]): string {
  const quotes = claims.flatMap(({ evidence }) =>
    evidence.flatMap(({ quote }) => (quote === undefined ? [] : `'${quote}'`)),
  );
  return quotes.slice(0, 3).join(', ') || 'none is given';
}

/** The words that no evidence has. */
function differenceHint(words: string, claims: readonly Claim[]): string | undefined {
  const known = new Set(
    claims.flatMap(({ evidence }) => evidence.flatMap(({ quote }) => plainWords(quote ?? '').map(({ word }) => word))),
  );
  const strange = plainWords(words).filter(({ word }) => !known.has(word));
  if (strange.length === 0) return 'the words stand in another order, or some are left out: write … in their place';
  return `the evidence does not have '${strange.map(({ start, end }) => words.slice(start, end)).join("', '")}'`;
}

function isSamePerson(a: string, b: string): boolean {
  const [x, y] = [compared(a), compared(b)];
  return x.includes(y) || y.includes(x);
}
