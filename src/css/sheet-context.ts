import type { Block, CssNode } from 'css-tree';
import type { Span } from '../core/diagnostic.ts';
import type { RawDeclaration } from './declarations.ts';
import type { CssReport } from './report.ts';
import type { DeclarationBlock } from './rules.ts';

/** What the parsers of single at-rules ask of the sheet's parser. */
export interface SheetContext {
  readonly file: string;
  readonly report: CssReport;
  /** The place of a node, and its text. */
  span(node: CssNode): Span;
  textOf(node: CssNode): string;
  /** The declarations of a block as written; everything else in it goes to `other`, or is reported. */
  rawDeclarations(block: Block, other?: (node: CssNode) => boolean): readonly RawDeclaration[];
  /** Declarations to longhands. */
  expand(raw: readonly RawDeclaration[]): DeclarationBlock;
}
