/** Finds the parts of a brief in a document's blocks: its head, its sections, and which caption belongs to what. */

import type { Locale } from '../languages/locale.ts';
import { edtfOfDate, withByline } from './byline.ts';
import {
  type ImportedBlock,
  type ImportedDocument,
  type ImportedRun,
  type Remark,
  type Role,
  wordsOf,
} from './imported-document.ts';

export interface ArrangedDocument {
  readonly title: readonly ImportedRun[] | undefined;
  /** A subtitle, or else an abstract. */
  readonly standfirst: readonly ImportedRun[] | undefined;
  readonly authors: readonly string[];
  /** In EDTF, with its words. */
  readonly date: { readonly edtf: string; readonly words: string } | undefined;
  readonly sections: readonly ArrangedSection[];
}

export interface ArrangedSection {
  /** Undefined for blocks above the first heading. */
  readonly title: readonly ImportedRun[] | undefined;
  /** Remarks at the heading. */
  readonly remarks: readonly Remark[];
  readonly blocks: readonly ImportedBlock[];
}

type Paragraph = Extract<ImportedBlock, { kind: 'paragraph' }>;
type Heading = Extract<ImportedBlock, { kind: 'heading' }>;

/** `locale` is that of the document, by which dates are read. */
export function arrange(document: ImportedDocument, locale: Locale): ArrangedDocument {
  const blocks = withHeadings(withByline(withCaptions(joinAlike(document.blocks)), locale));
  const head = new Head(blocks, locale);
  const rest = head.rest(titleOf(blocks, head, document));
  const subtitle = head.first('subtitle');
  const abstract = head.first('abstract');
  return {
    title: head.title,
    standfirst: subtitle ?? abstract,
    authors: head.all('author').flatMap((runs) => namesIn(wordsOf(runs))),
    date: head.date,
    sections: sectionsOf(subtitle && abstract ? [asParagraph(abstract), ...rest] : rest),
  };
}

function asParagraph(runs: readonly ImportedRun[]): ImportedBlock {
  return { kind: 'paragraph', runs, place: 'the abstract', remarks: [] };
}

/** The blocks of a document's head by their roles. The first of each role counts, except authors. */
class Head {
  readonly #blocks: readonly ImportedBlock[];
  readonly #taken = new Map<ImportedBlock, Role>();
  readonly date: ArrangedDocument['date'];
  title: readonly ImportedRun[] | undefined;

  constructor(blocks: readonly ImportedBlock[], locale: Locale) {
    this.#blocks = blocks;
    for (const block of blocks) {
      if (block.kind !== 'paragraph' || block.role === undefined) continue;
      const role = block.role;
      const words = wordsOf(block.runs).trim();
      const edtf = role === 'date' && this.date === undefined ? edtfOfDate(words, locale) : undefined;
      if (edtf !== undefined) this.date = { edtf, words };
      // A date that can't be read stays in the text.
      else if (role === 'date') continue;
      if (role === 'author' || ![...this.#taken.values()].includes(role)) this.#taken.set(block, role);
    }
  }

  first(role: Role): readonly ImportedRun[] | undefined {
    return this.all(role)[0];
  }

  all(role: Role): readonly (readonly ImportedRun[])[] {
    return [...this.#taken].flatMap(([block, one]) => (one === role && block.kind === 'paragraph' ? [block.runs] : []));
  }

  /** The blocks that aren't in the head; remarks of those that are stay in their place. */
  rest(
    title: { readonly runs: readonly ImportedRun[]; readonly block: ImportedBlock | undefined } | undefined,
  ): ImportedBlock[] {
    this.title = title?.runs;
    return this.#blocks.flatMap((block) => {
      if (!this.#taken.has(block) && block !== title?.block) return [block];
      return block.remarks.length === 0 ? [] : [{ kind: 'nothing', place: block.place, remarks: block.remarks }];
    });
  }
}

/** By style; the only heading of its level, at the beginning; the properties; or a short first line. */
function titleOf(
  blocks: readonly ImportedBlock[],
  head: Head,
  { properties }: ImportedDocument,
): { readonly runs: readonly ImportedRun[]; readonly block: ImportedBlock | undefined } | undefined {
  const styled = head.first('title');
  if (styled) return { runs: styled, block: undefined };
  const [first] = blocks.filter(({ kind }) => kind !== 'nothing');
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading');
  const isOnly = first?.kind === 'heading' && headings.filter(({ level }) => level <= first.level).length === 1;
  if (first?.kind === 'heading' && isOnly && headings.length > 1) return { runs: first.runs, block: first };
  const given = properties.title;
  if (given !== undefined && !/^(?:microsoft word\b|untitled|document ?\d*$|title$)/i.test(given)) {
    return {
      runs: [{ text: given }],
      block: first?.kind === 'paragraph' && wordsOf(first.runs).trim() === given ? first : undefined,
    };
  }
  const isShort =
    blocks.length > 1 && first?.kind === 'paragraph' && first.role === undefined && isTitleLike(wordsOf(first.runs));
  return isShort ? { runs: first.runs, block: first } : undefined;
}

function isTitleLike(words: string): boolean {
  return words.split(/\s+/).length <= 20 && !/[.;,:]$/.test(words.trim());
}

export function namesIn(text: string): readonly string[] {
  return text
    .replace(/^(?:by|von|par|de|autho?rs?:)\s+/i, '')
    .split(/\s*(?:;|\band\b|\bund\b|\bet\b|&)\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Quotations and boxes in several paragraphs, and terms with their definitions. */
function joinAlike(blocks: readonly ImportedBlock[]): readonly ImportedBlock[] {
  const joined: ImportedBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const both = last && joinTwo(last, block);
    if (both) joined[joined.length - 1] = { ...both, remarks: [...last.remarks, ...block.remarks] };
    else joined.push(block);
  }
  return joined.map((block) => (block.kind === 'definitions' ? withTerms(block) : block));
}

function joinTwo(last: ImportedBlock, next: ImportedBlock): ImportedBlock | undefined {
  if (last.kind === 'quotation' && next.kind === 'quotation') {
    return { ...last, runs: [...last.runs, { text: ' ' }, ...next.runs] };
  }
  if (last.kind === 'box' && next.kind === 'box') return { ...last, blocks: [...last.blocks, ...next.blocks] };
  if (last.kind !== 'definitions' || next.kind !== 'definitions') return undefined;
  const open = last.items.at(-1);
  const [only] = next.items;
  if (!open || !only || only.term.length > 0) return { ...last, items: [...last.items, ...next.items] };
  const text = open.text.length === 0 ? only.text : [...open.text, { text: ' ' }, ...only.text];
  return { ...last, items: [...last.items.slice(0, -1), { term: open.term, text }] };
}

/** A definition needs both a term and a text; otherwise its words are paragraphs of a list. */
function withTerms(block: Extract<ImportedBlock, { kind: 'definitions' }>): ImportedBlock {
  if (block.items.every(({ term, text }) => term.length > 0 && text.length > 0)) return block;
  const items = block.items.flatMap(({ term, text }) => [term, text].filter((runs) => runs.length > 0));
  return { ...block, kind: 'list', ordered: false, items: items.map((runs) => ({ runs, level: 0 })) };
}

/** A caption belongs to the picture above it, or to the table below it, or else to the one on its other side. */
function withCaptions(blocks: readonly ImportedBlock[]): readonly ImportedBlock[] {
  const found = [...blocks];
  for (const [i, block] of found.entries()) {
    if (block.kind !== 'caption') continue;
    const [before, after] = [i - 1, i + 1].map((at) => (canHave(found[at]) ? at : undefined));
    const isTable = /^\s*(?:table|tab\.|tabelle|tableau|tabla|tabella|таблица)/i.test(wordsOf(block.runs));
    const at = isTable ? (after ?? before) : (before ?? after);
    const owner = at === undefined ? undefined : found[at];
    if (at === undefined || !owner || (owner.kind !== 'table' && owner.kind !== 'image')) {
      found[i] = { kind: 'paragraph', runs: block.runs, place: block.place, remarks: block.remarks };
      continue;
    }
    const { runs, label } = withoutLabel(block.runs);
    found[at] = { ...owner, caption: runs };
    const number: readonly Remark[] =
      label === '' ? [] : [{ kind: 'left-out', what: 'number of a caption', words: label }];
    found[i] = { kind: 'nothing', place: block.place, remarks: [...block.remarks, ...number] };
  }
  return found;
}

function canHave(block: ImportedBlock | undefined): boolean {
  return (block?.kind === 'table' || block?.kind === 'image') && block.caption === undefined;
}

/** "Table 1: Losses" has a number that the brief counts by itself. */
function withoutLabel(runs: readonly ImportedRun[]): { readonly runs: readonly ImportedRun[]; readonly label: string } {
  const words = wordsOf(runs);
  const label = /^\s*\p{L}+\.?\s+\d+(?:[.\-–]\d+)*\s*[:.–—-]?\s+(?=\S)/u.exec(words)?.[0] ?? '';
  let left = label.length;
  const kept = runs.flatMap((run) => {
    const text = run.text.slice(Math.min(left, run.text.length));
    left -= run.text.length - text.length;
    return text === '' && run.note === undefined ? [] : [{ ...run, text }];
  });
  return kept.length === 0 ? { runs, label: '' } : { runs: kept, label: label.trim() };
}

/** In a document without headings, short lines in bold are headings. */
function withHeadings(blocks: readonly ImportedBlock[]): readonly ImportedBlock[] {
  if (blocks.some(({ kind }) => kind === 'heading')) return blocks;
  const looksLike = (block: ImportedBlock): block is Paragraph =>
    block.kind === 'paragraph' &&
    block.role === undefined &&
    block.runs.every((run) => run.strong || run.text.trim() === '') &&
    isTitleLike(wordsOf(block.runs));
  return blocks.map((block) => (looksLike(block) ? { ...block, kind: 'heading', level: 1 } : block));
}

/** Headings of the highest level begin sections; the others stay in them. */
function sectionsOf(blocks: readonly ImportedBlock[]): readonly ArrangedSection[] {
  const top = Math.min(...blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])));
  const sections: { title: readonly ImportedRun[] | undefined; remarks: readonly Remark[]; blocks: ImportedBlock[] }[] =
    [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === top) {
      sections.push({ title: block.runs, remarks: block.remarks, blocks: [] });
    } else if (sections.length === 0) sections.push({ title: undefined, remarks: [], blocks: [block] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}
