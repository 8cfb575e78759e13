/** Drafts a brief from a plain article: with the article as a source, and its statements as claims to complete. */

import type { Figure } from '../facts/figures/figure.ts';
import { findFigures } from '../facts/figures/find-figures.ts';
import { decodeSource } from '../facts/sources/source-encoding.ts';
import { lexiconFor } from '../languages/lexicon-for.ts';
import { claimValueOf, edtfOf } from './stated-figures.ts';

/** The most words of a quotation on either side of its figures. */
const AROUND = 10;

const MOST_QUOTED_WORDS = 25;

/** A claim as far as it can be taken from an article. */
interface DraftClaim {
  readonly id: string;
  readonly paragraph: number;
  readonly quote: string;
  readonly value?: string;
  readonly date?: string;
  /** True for somebody's words. */
  readonly quoted?: boolean;
  /** Figures that can't be used as a value or a date. */
  readonly found?: string;
}

/** The files of a draft by name: `brief.yaml`, and the source's text with one paragraph per line. */
export function articleDraft(article: Uint8Array, source: string): Readonly<Record<string, string>> {
  const paragraphs = paragraphsOf(decodeSource(article));
  return {
    'brief.yaml': draftText(source, paragraphs, paragraphs.flatMap(claimsIn)),
    [`sources/${source}.txt`]: `${paragraphs.join('\n')}\n`,
  };
}

/** Blank lines separate paragraphs; in a text without any, each line is one. */
function paragraphsOf(text: string): readonly string[] {
  const separator = /\n[ \t\r]*\n/.test(text.trim()) ? /\n(?:[ \t\r]*\n)+/ : /\n+/;
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split(separator)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/** One claim for each passage of words around figures, and for each quotation. */
function claimsIn(text: string, index: number): readonly DraftClaim[] {
  const paragraph = index + 1;
  const stretches: { start: number; end: number; figures: Figure[] }[] = [];
  for (const figure of findFigures(text, lexiconFor('en'))) {
    if (figure.weak) continue;
    const around = wordsAround(text, figure.start, figure.end);
    const last = stretches.at(-1);
    if (last && around.start < last.end && wordCount(text.slice(last.start, around.end)) <= MOST_QUOTED_WORDS) {
      last.end = around.end;
      last.figures.push(figure);
    } else stretches.push({ ...around, figures: [figure] });
  }
  const figures = stretches.map(({ start, end, figures: found }) => ({
    quote: text.slice(start, end),
    ...statedIn(found),
  }));
  const quotations = [...text.matchAll(/“([^“”]+)”|"([^"]+)"|„([^„“”]+)[“”]|«([^«»]+)»/g)].flatMap((match) => {
    const words = match.slice(1).find((group) => group !== undefined) ?? '';
    return wordCount(words) < 2 ? [] : [{ quote: firstWords(words), quoted: true }];
  });
  return [...figures, ...quotations].map((claim, i) => ({
    id: i === 0 ? `p${paragraph}` : `p${paragraph}-${i + 1}`,
    paragraph,
    ...claim,
  }));
}

/** The value and date if there is exactly one; the words of all other figures. */
function statedIn(figures: readonly Figure[]): Pick<DraftClaim, 'value' | 'date' | 'found'> {
  const numbers = figures.filter(({ readings }) => readings[0].kind === 'number');
  const dates = figures.filter(({ readings }) => readings[0].kind === 'date');
  const [number, date] = [numbers[0], dates[0]];
  const value = numbers.length === 1 && number ? claimValueOf(number) : undefined;
  const stated = dates.length === 1 && date ? edtfOf(date) : undefined;
  const others = figures.filter(
    (figure) => !(figure === number && value !== undefined) && !(figure === date && stated !== undefined),
  );
  const found = others.length === 0 ? undefined : others.map(({ written }) => written).join(', ');
  return {
    ...(value !== undefined && { value }),
    ...(stated !== undefined && { date: stated }),
    ...(found !== undefined && { found }),
  };
}

/** The words around a passage, within its sentence. */
function wordsAround(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const before = text.slice(0, start);
  // The figure itself may start a sentence.
  const ends = [...text.slice(0, start + 1).matchAll(/[.!?]["”»’)]*\s+(?=[\p{Lu}\d])/gu)];
  const sentence = Math.max(0, ...ends.map((end) => end.index + end[0].length));
  const words = [...before.slice(sentence).matchAll(/\S+/g)];
  const from = sentence + (words.at(-AROUND)?.index ?? words[0]?.index ?? before.length - sentence);
  const after = /^(?:.*?[.!?]["”»’)]*(?=\s+\p{Lu}|$)|.*)/su.exec(text.slice(end))?.[0] ?? '';
  const following = [...after.matchAll(/\S+/g)].slice(0, AROUND).at(-1);
  const to = end + (following ? following.index + following[0].length : 0);
  const cut = text.slice(from, to).replace(/[\s.,;:!?–-]+$/, '');
  return { start: from, end: Math.max(end, from + cut.length) };
}

function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function firstWords(text: string): string {
  const words = [...text.matchAll(/\S+/g)];
  const last = words[MOST_QUOTED_WORDS - 1];
  return last ? text.slice(0, last.index + last[0].length) : text;
}

function draftText(source: string, paragraphs: readonly string[], claims: readonly DraftClaim[]): string {
  return `# yaml-language-server: $schema=../brief.schema.json
#
# Drafted from an article: its ${paragraphs.length} paragraphs are the lines of sources/${source}.txt, and the dates, numbers and
# quotations found in it are listed below as claims. Nothing else is filled in, and nothing is made up:
#   'brief check' lists what is missing; 'brief explain CODE' explains a message.

masthead:
  series:
  number:
  version: 1
  date:

title:
standfirst:

# Three to five. {^id} after words names the claim that supports them; [^id] also prints a note mark.
keyMessages: []

sections: []

# Reword each claim, give it a meaningful id, and remove those that you don't need.
claims:
${claims.map((claim) => claimText(claim, source)).join('\n')}

sources:
  ${source}:
    type: article
    # Its first line: ${paragraphs[0]?.slice(0, 100) ?? ''}
    title:
    author:
    publisher:
    issued:
    url:
    licence:

author:
  name:
`;
}

function claimText({ id, paragraph, quote, value, date, quoted, found }: DraftClaim, source: string): string {
  const lines = [
    `  ${id}:`,
    '    words:',
    ...(quoted ? ['    status: quoted', '    speaker:'] : []),
    ...(value === undefined ? [] : [`    value: ${JSON.stringify(value)}`]),
    ...(date === undefined ? [] : [`    date: ${date}`]),
    ...(found === undefined ? [] : [`    # Found: ${found}`]),
    `    evidence: { source: ${source}, paragraph: ${paragraph}, quote: ${JSON.stringify(quote)} }`,
  ];
  return lines.join('\n');
}
