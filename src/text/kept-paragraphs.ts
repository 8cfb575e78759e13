/**
 * Paragraphs kept from one round of layout, and one build, to the next: one whose words, styles and measure are as before
 * is not broken into lines again. Those of the last build are kept, and no others, however many they are.
 */

import type { ElementNode } from '../html/element.ts';
import type { InlinePiece, Line, ParagraphOptions } from './line.ts';
import { type BrokenParagraph, breakParagraph } from './paragraph.ts';
import type { CachingShaper } from './shaper.ts';

interface Kept {
  readonly lines: readonly Line[];
  /** For each item of each line, which of the paragraph's elements it is of. */
  readonly elements: readonly (readonly number[])[];
  readonly spanElements: readonly (readonly number[])[];
}

export interface KeptParagraphs {
  /** As `breakParagraph`. */
  lines(pieces: readonly InlinePiece[], options: ParagraphOptions): BrokenParagraph;
  /** A build begins: what the one before the last had and the last had not is forgotten. */
  nextBuild(): void;
  /** Forgets all: what was said of fonts must be said again. */
  clear(): void;
}

export function createKeptParagraphs(shaper: CachingShaper): KeptParagraphs {
  let kept = new Map<string, Kept>();
  let before = kept;
  const styles = new ObjectNumbers();
  return {
    lines(pieces, options) {
      const elements = new Map<ElementNode, number>();
      const key = options.steady ? paragraphKey(pieces, options, elements, styles) : undefined;
      const known = key === undefined ? undefined : (kept.get(key) ?? before.get(key));
      if (key !== undefined && known) kept.set(key, known);
      if (known) return { lines: withElements(known, [...elements.keys()]), notes: [] };
      const broken = breakParagraph(pieces, options, shaper);
      // What there is to say of a paragraph is said in every build.
      if (key !== undefined && broken.notes.length === 0) {
        const { lines } = broken;
        const numbers = (of: { readonly element: ElementNode }): number => elements.get(of.element) ?? 0;
        kept.set(key, {
          lines,
          elements: lines.map((line) => line.items.map(numbers)),
          spanElements: lines.map((line) => line.spans.map(numbers)),
        });
      }
      return broken;
    },
    nextBuild() {
      before = kept;
      kept = new Map();
    },
    clear() {
      kept = new Map();
      before = kept;
    },
  };
}

/** Styles and looks of boxes by identity: equal ones are the same object, in this build and the next. */
class ObjectNumbers {
  readonly #numbers = new WeakMap<object, number>();
  #next = 0;

  of(object: object): number {
    const known = this.#numbers.get(object);
    if (known !== undefined) return known;
    this.#numbers.set(object, this.#next);
    return this.#next++;
  }
}

/** All that lines depend on, as text; undefined for a paragraph with boxes in it, which are the caller's. */
function paragraphKey(
  pieces: readonly InlinePiece[],
  options: ParagraphOptions,
  elements: Map<ElementNode, number>,
  styles: ObjectNumbers,
): string | undefined {
  const { align, alignLast, indent, balance, pretty, hangingPunctuation, direction, strut, language } = options;
  const { width, shift } = options.measure(0);
  let key = `${width} ${shift} ${align} ${alignLast} ${indent} ${balance} ${pretty} ${hangingPunctuation} ${direction} ${styles.of(strut)} ${language}`;
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
    if (piece.kind === 'edge') {
      const { side, width, margin, look } = piece;
      key += `\n${element} ${side} ${width} ${margin} ${look ? styles.of(look) : ''}`;
    } else if (piece.kind === 'leader') key += `\n${element} ${styles.of(piece.style)} leader ${piece.pattern}`;
    else {
      key += `\n${element} ${styles.of(piece.style)} ${piece.generated} ${piece.text.length} ${piece.text}`;
    }
  }
  return key;
}

/** The same lines, of the elements of this build. */
function withElements(kept: Kept, elements: readonly ElementNode[]): readonly Line[] {
  const renew = <T extends { readonly element: ElementNode }>(of: readonly T[], numbers: readonly number[] = []): T[] =>
    of.map((one, i) => ({ ...one, element: elements[numbers[i] ?? 0] ?? one.element }));
  return kept.lines.map((line, l) => ({
    ...line,
    items: renew(line.items, kept.elements[l]),
    spans: renew(line.spans, kept.spanElements[l]),
  }));
}
