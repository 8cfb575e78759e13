/** A text or value that the brief prints, with the claims that it rests on. */

import type { DataPath, InlineNode } from '../../core/rich-text.ts';
import type { Reading } from '../figures/figure.ts';

/** Where in a text claims are named. Marks at one place are one. */
export interface ClaimMark {
  readonly at: number;
  readonly claims: readonly string[];
}

export interface Passage {
  readonly src: DataPath;
  /** As it is printed, without marks. */
  readonly text: string;
  readonly marks: readonly ClaimMark[];
  /** Claims of the row, chart or table that it stands in. */
  readonly claims: readonly string[];
  /** Ids of what it stands in: section, chart, table. */
  readonly within: readonly string[];
  /** Of a value of the data, which is a figure as a whole. */
  readonly reading?: Reading;
  /** Of a value or a table's cell: the words that say what it is, as the label of its row. */
  readonly context?: readonly string[];
  /** How many rows, and columns or series, the chart or table has that the text is part of. */
  readonly counts?: readonly number[];
  /** True where words in quotation marks are somebody's. */
  readonly quotes: boolean;
  /** Charts, tables and sections that the text refers to. */
  readonly references: readonly string[];
}

/** Where a text names claims, by offsets in its words. */
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
