/** Checks quotations against the evidence of their claims. */

import { allBlocks } from '../../core/block-content.ts';
import type { Brief, QuotationBlock } from '../../core/brief.ts';
import { type Claim, claimReference } from '../../core/evidence.ts';
import { letterPattern } from '../../core/letter-pattern.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import type { KeptChecks } from '../kept/kept-checks.ts';
import type { Passage } from '../passages/passage.ts';
import type { Report } from '../report.ts';
import { hasPlain, plainWords } from '../sources/plain-words.ts';
import type { SourceTexts } from '../sources/source-texts.ts';
import { type Quoted, quotedIn } from './find-quotations.ts';
import { type QuotationFault, quotationFault } from './match-quotation.ts';
import { isSamePerson, wrongAttribution, wrongSpeaker } from './speakers.ts';

interface QuotationContext {
  readonly checks: KeptChecks;
  readonly lexicon: Lexicon;
  readonly texts: SourceTexts;
  readonly report: Report;
}

export function checkQuotations(brief: Brief, passages: readonly Passage[], context: QuotationContext): void {
  const { checks, report } = context;
  const blocks = brief.sections
    .flatMap(({ blocks: all }) => allBlocks(all))
    .filter((block) => block.kind === 'quotation');
  for (const block of blocks) checkBlock(block, context);
  const set = new Set(blocks.map(({ text }) => text.src));
  for (const passage of passages) {
    if (passage.quotes && !set.has(passage.src)) checks.run('quotations', passage, () => checkInline(passage, context));
  }
  for (const claim of checks.claims.values()) {
    const reason = wrongSpeaker(claim, context);
    if (reason === undefined) continue;
    report.add('speaker-differs', {
      src: `${claim.src}.speaker`,
      message: `the claim's speaker is '${claim.speaker}', but ${reason}`,
    });
  }
}

function claimsOf(ids: readonly string[], { claims }: KeptChecks): readonly Claim[] {
  return ids.flatMap((id) => claims.get(claimReference(id, claims).claim) ?? []);
}

function checkBlock(block: QuotationBlock, context: QuotationContext): void {
  const { checks, report, lexicon } = context;
  const { text, speaker } = block;
  const named = [
    ...(block.claims ?? []),
    ...text.nodes.flatMap((n) => (n.kind === 'note' ? n.note : n.kind === 'trace' ? n.claim : [])),
  ];
  const claims = claimsOf(named, checks);
  const { notes } = checks.grounds.data;
  if (named.some((id) => claimsOf([id], checks).length === 0 && !notes.includes(id))) return;
  if (claims.length === 0) {
    const hint = 'name its claim (claim: id), or add its evidence';
    report.add('untraced-quotation', { src: text.src, message: 'this quotation names no claim', hint });
    return;
  }
  const fault = quotationFault(text.plain, quotesOf(claims), lexicon, false);
  if (fault) {
    const message = `the quotation differs from the words of its evidence: ${quotesInWords(claims)}`;
    report.add('quotation-differs', { src: text.src, message, hint: differenceHint(text.plain, claims, fault) });
  }
  const speakers = claims.flatMap((claim) => claim.speaker ?? []);
  if (speaker !== undefined && speakers.length > 0 && !speakers.some((one) => isSamePerson(one, speaker))) {
    const message = `the speaker is '${speaker}', but the claim's is '${speakers.join("', '")}'`;
    report.add('speaker-differs', { src: `${block.src}.quotation.speaker`, message });
  }
}

/** Checks words in quotation marks inside a text. */
function checkInline(passage: Passage, context: QuotationContext): void {
  const { checks, report, lexicon } = context;
  const { src, text, marks, claims: own } = passage;
  for (const quoted of quotedIn(text)) {
    const { words, start, end } = quoted;
    const mark = marks.find(({ at }) => at >= end) ?? marks.at(-1);
    const claims = claimsOf([...(mark?.claims ?? []), ...own], checks);
    const at = { src, words, at: start, text };
    const around = sentencesAround(text, quoted);
    if (claims.length === 0) {
      if (isTerm(words, around, lexicon)) continue;
      const message = `no claim supports the quotation '${words}'`;
      report.add('untraced-quotation', { ...at, message, hint: 'name its claim: [^id] or {^id} after it' });
      continue;
    }
    const before = plainWords(text.slice(Math.max(0, start - 40), start)).slice(-5);
    const isNegated = before.some(({ word }) => hasPlain(lexicon.subjects.negations, word));
    const fault = quotationFault(words, quotesOf(claims), lexicon, isNegated);
    if (fault) {
      const message = `'${words}' differs from the words of the evidence: ${quotesInWords(claims)}`;
      report.add('quotation-differs', { ...at, message, hint: differenceHint(words, claims, fault) });
      continue;
    }
    const wrong = wrongAttribution(around, claims, context);
    if (wrong === undefined) continue;
    const speaker = claims.find((claim) => claim.speaker !== undefined)?.speaker;
    const message = `the text attributes these words to '${wrong}', but ${speaker === undefined ? "the source doesn't" : `the claim's speaker is '${speaker}'`}`;
    report.add('speaker-differs', { ...at, message });
  }
}

const SENTENCE_START = letterPattern(String.raw`(?<=[.!?؟])\s+(?=[\p{Lu}\p{Lo}“„«"'‘])|(?<=[。！？])`);

/** The sentence of a quotation without the quotation itself; includes the previous sentence if a new one begins with it. */
function sentencesAround(text: string, { start, end }: Quoted): string {
  const before = text.slice(0, start - 1);
  const after = text.slice(end + 1);
  const sentences = before.split(SENTENCE_START(before));
  const last = sentences.slice(-1)[0] ?? '';
  // "The judge agreed. “…,” he said": the pronoun refers to the speaker in the previous sentence.
  const begun = last.trim() === '' ? sentences.slice(-2).join(' ') : last;
  const rest = /^[^.!?。！？؟]*/.exec(after)?.[0] ?? '';
  return `${begun} … ${rest}`.replace(/“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"/g, ' … ');
}

/** True for a few words without a verb of saying: they are a name or scare quotes, not a quotation. */
function isTerm(words: string, around: string, { speech, subjects }: Lexicon): boolean {
  return plainWords(words).length < 4 && !plainWords(around).some(({ word }) => speech.verbs.has(subjects.stem(word)));
}

function quotesOf(claims: readonly Claim[]): readonly string[] {
  return claims.flatMap(({ evidence }) => evidence.flatMap(({ quote }) => quote ?? []));
}

function quotesInWords(claims: readonly Claim[]): string {
  const quotes = quotesOf(claims).map((quote) => `'${quote}'`);
  return quotes.slice(0, 3).join(', ') || 'it has none';
}

/** A hint that names the words missing from the evidence, or the fault. */
function differenceHint(words: string, claims: readonly Claim[], fault: QuotationFault): string {
  if (fault === 'negation') return "a 'not' in the evidence was left out";
  if (fault === 'short') return 'a part beside an ellipsis needs at least two words';
  const known = new Set(quotesOf(claims).flatMap((quote) => plainWords(quote).map(({ word }) => word)));
  const strange = plainWords(words).filter(({ word }) => !known.has(word));
  if (strange.length === 0) return 'the words are in a different order, or some were left out; write … in their place';
  return `not in the evidence: '${strange.map(({ start, end }) => words.slice(start, end)).join("', '")}'`;
}
