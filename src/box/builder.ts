import type { Diagnostic } from '../core/diagnostic.ts';
import type { ComputedStyle } from '../css/computed-style.ts';
import type { StyledElement, StyledNode } from '../css/styled.ts';
import type { ElementNode } from '../html/element.ts';
import type { BlockBox, Box, NamedString } from './box.ts';
import type { Decorations, InlineServices } from './inline-content.ts';

/** Page numbers for generated content, which are known only after the first round of layout. */
export interface PageReferences {
  /** The label of the page with this element; undefined in the first round. */
  pageOf(id: string): string | undefined;
  /** The page counter where the element begins or ends; undefined in the first round. */
  counterAt(element: ElementNode, edge: 'start' | 'end'): number | undefined;
  /** The number of pages; undefined in the first round. */
  pageCount(): number | undefined;
}

/** The builder that all parts share, so that counters run in document order. */
export interface BoxBuilder extends InlineServices {
  readonly diagnostics: Diagnostic[];
  /** The box of an element that isn't a table part; undefined for `display: none`. */
  build(styled: StyledElement): Box | undefined;
  /** An element's content as a block box with the given style. */
  container(styled: StyledElement, style: ComputedStyle): BlockBox;
  /** The text decorations in effect for the content being built, from the elements around it. */
  readonly decorations: Decorations;
  /** Some of an element's children, in an anonymous block. */
  wrapped(children: readonly StyledNode[], parent: StyledElement): BlockBox;
  strings(styled: StyledElement): readonly NamedString[];
  /** What `make` returns for an element: the same as in the last build, where nothing that it depends on has changed. */
  kept<T>(styled: StyledElement, make: () => T): T;
}
