import type { Block, CssNode } from 'css-tree';
import type { Span } from '../core/diagnostic.ts';
import type { CssReport } from './report.ts';
import type { DeclarationBlock, RawDeclaration } from './rules.ts';

/** The parts of the sheet parser that the parsers of at-rules use. */
export interface SheetContext {
  readonly file: string;
  readonly report: CssReport;
  /** The place of a node. */
  span(node: CssNode): Span;
  /** A node's text as written. */
  textOf(node: CssNode): string;
  /**
   * The declarations of a block as written. Calls `other` for everything else in it, which is reported unless `other`
   * returns true.
   */
  rawDeclarations(block: Block, other?: (node: CssNode) => boolean): readonly RawDeclaration[];
  /** Expands declarations to longhands. */
  expand(raw: readonly RawDeclaration[]): DeclarationBlock;
}
