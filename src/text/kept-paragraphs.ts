/** Paragraphs kept between builds: one whose words, styles and measure are as before is not broken into lines again. */

import type { ElementNode } from '../html/element.ts';
import { GenerationCache } from './generation-cache.ts';
import type { InlinePiece, Line, ParagraphOptions, TextStyle } from './line.ts';
import { type BrokenParagraph, breakParagraph } from './paragraph.ts';
import type { CachingShaper } from './shaper.ts';

interface Kept {
  readonly lines: readonly Line[];
  /** For each item of each line, which of the paragraph's elements it is of. */
  readonly elements: readonly (readonly number[])[];
}

const PARAGRAPHS_KEPT = 4_000;

export interface KeptParagraphs {
  /** As `breakParagraph`. */
  lines(pieces: readonly InlinePiece[], options: ParagraphOptions): BrokenParagraph;
  /** Forgets all: what was said of fonts must be said again. */
  clear(): void;
}

export function createKeptParagraphs(shaper: CachingShaper): KeptParagraphs {
  let kept = new GenerationCache<string, Kept>(PARAGRAPHS_KEPT);
  const styles = new StyleNumbers();
  return {
    lines(pieces, options) {
      const elements = new Map<ElementNode, number>();
      const key = options.steady ? paragraphKey(pieces, options, elements, styles) : undefined;
      const known = key === undefined ? undefined : kept.get(key);
      if (known) return { lines: withElements(known, [...elements.keys()]), notes: [] };
      const broken = breakParagraph(pieces, options, shaper);
      // What there is to say of a paragraph is said in every build.
      if (key !== undefined && broken.notes.length === 0) {
        const numbers = broken.lines.map((line) => line.items.map((item) => elements.get(item.element) ?? 0));
        kept.set(key, { lines: broken.lines, elements: numbers });
      }
      return broken;
    },
    clear() {
      kept = new GenerationCache(PARAGRAPHS_KEPT);
    },
  };
}

/** Styles by identity: equal ones are the same object, in this build and the next. */
class StyleNumbers {
  readonly #numbers = new WeakMap<TextStyle, number>();
  #next = 0;

  of(style: TextStyle): number {
    const known = this.#numbers.get(style);
    if (known !== undefined) return known;
    this.#numbers.set(style, this.#next);
    return this.#next++;
  }
}

/** All that lines depend on, as text; undefined for a paragraph with boxes in it, which are the caller's. */
function paragraphKey(
  pieces: readonly InlinePiece[],
  options: ParagraphOptions,
  elements: Map<ElementNode, number>,
  styles: StyleNumbers,
): string | undefined {
  const { align, alignLast, indent, balance, hangingPunctuation, direction, strut, language } = options;
  const { width, shift } = options.measure(0);
  let key = `${width} ${shift} ${align} ${alignLast} ${indent} ${balance} ${hangingPunctuation} ${direction} ${styles.of(strut)} ${language}`;
  for (const piece of pieces) {
    if (piece.kind === 'box') return undefined;
    if (piece.kind === 'break') {
      key += '\n';
      continue;
    }
    let element = elements.get(piece.element);
    if (element === undefined) {
      element = elements.size;
      elements.set(piece.element, element);
    }
    if (piece.kind === 'space') key += `\n${element} ${piece.width}`;
    else if (piece.kind === 'leader') key += `\n${element} ${styles.of(piece.style)} leader ${piece.pattern}`;
    else {
      key += `\n${element} ${styles.of(piece.style)} ${piece.generated} ${piece.text.length} ${piece.text}`;
    }
  }
  return key;
}

/** The same lines, of the elements of this build. */
function withElements(kept: Kept, elements: readonly ElementNode[]): readonly Line[] {
  return kept.lines.map((line, l) => ({
    ...line,
    items: line.items.map((item, i) => ({ ...item, element: elements[kept.elements[l]?.[i] ?? 0] ?? item.element })),
  }));
}
