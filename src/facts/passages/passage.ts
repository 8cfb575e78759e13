/** A printed text or value, with its claims. */

import type { DataPath, InlineNode } from '../../core/rich-text.ts';
import type { Reading } from '../figures/figure.ts';

/** A place in a text where claims are named. Marks at the same offset are merged. */
export interface ClaimMark {
  readonly at: number;
  readonly claims: readonly string[];
}

export interface Passage {
  readonly src: DataPath;
  /** As printed, without marks. */
  readonly text: string;
  readonly marks: readonly ClaimMark[];
  /** Claims of the enclosing row, chart or table. */
  readonly claims: readonly string[];
  /** Claims of texts that say more, for words without marks: those of the standfirst and key messages for the short title. */
  readonly wider?: readonly string[];
  /** Ids of the enclosing section, chart or table. */
  readonly within: readonly string[];
  /** The reading of a value of the data, which is a single figure. */
  readonly reading?: Reading;
  /** Labels that describe a value or table cell, such as the label of its row. */
  readonly context?: readonly string[];
  /** True for a total that is the sum of its rows, as the data stage has checked. */
  readonly isSum?: boolean;
  /** The numbers of rows, and of columns or series, in the chart or table that the text belongs to. */
  readonly counts?: readonly number[];
  /** The magnitude of the numbers in the chart or table that the text belongs to: 1,000,000 for values in millions. */
  readonly scale?: number;
  /** Names of the row that the brief is made for, and titles of its sources; a number in them isn't a figure of the text. */
  readonly names?: readonly string[];
  /** True if words in quotation marks are checked as quotations. */
  readonly quotes: boolean;
  /** Charts, tables and sections that the text refers to. */
  readonly references: readonly string[];
}

/** The marks of a text, by offset in its plain words. */
export function marksOf(nodes: readonly InlineNode[]): readonly ClaimMark[] {
  const marks: { at: number; claims: string[] }[] = [];
  let at = 0;
  const add = (id: string): void => {
    const last = marks.at(-1);
    if (last?.at === at) last.claims.push(id);
    else marks.push({ at, claims: [id] });
  };
  const visit = (node: InlineNode): void => {
    if (node.kind === 'text' || node.kind === 'code') at += node.text.length;
    else if (node.kind === 'note') add(node.note);
    else if (node.kind === 'trace') add(node.claim);
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const node of nodes) visit(node);
  return marks;
}

export function referencesOf(nodes: readonly InlineNode[]): readonly string[] {
  return nodes.flatMap((node) =>
    node.kind === 'reference' ? [node.target] : 'children' in node ? referencesOf(node.children) : [],
  );
}

/** True for words that rest on a claim; the values of data are figures, which have checks of their own. */
export function isClaimedText({ reading, marks, claims }: Passage): boolean {
  return !reading && (marks.length > 0 || claims.length > 0);
}
