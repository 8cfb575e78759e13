import type { Diagnostic } from '../core/diagnostic.ts';
import type { ComputedStyle } from '../css/computed-style.ts';
import type { StyledElement, StyledNode } from '../css/styled.ts';
import type { ElementNode } from '../html/element.ts';
import type { BlockBox, Box, NamedString } from './box.ts';
import type { Decorations, InlineServices } from './inline-content.ts';

/** What generated text may ask about pages that are not made yet. */
export interface PageReferences {
  /** The label of the page where the element with that id stands; undefined in the first round. */
  pageOf(id: string): string | undefined;
  /** The page counter where the element begins or ends; undefined in the first round. */
  counterAt(element: ElementNode, edge: 'start' | 'end'): number | undefined;
  /** How many pages there are; undefined in the first round. */
  pageCount(): number | undefined;
}

/** Builders share one walk through the document, so that counters run in document order. */
export interface BoxBuilder extends InlineServices {
  readonly diagnostics: Diagnostic[];
  /** The box of an element that is no table part; undefined for `display: none`. */
  build(styled: StyledElement): Box | undefined;
  /** An element's own content as a block box with a style of the caller's. */
  container(styled: StyledElement, style: ComputedStyle): BlockBox;
  /** Lines along the words of what is built now, from the elements around it. */
  readonly decorations: Decorations;
  /** Some of an element's children in an anonymous block. */
  wrapped(children: readonly StyledNode[], parent: StyledElement): BlockBox;
  strings(styled: StyledElement): readonly NamedString[];
}
