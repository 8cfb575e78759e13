/**
 * Paragraphs kept from one round of layout, and one build, to the next: one whose words, styles and measure are as before
 * is not broken into lines, nor its widths measured, again. Those of the last build are kept, and no others, however many they are.
 */

import type { ElementNode } from '../html/element.ts';
import type { InlinePiece, Line, LineSpan, LineText, ParagraphOptions } from './line.ts';
import { measureInline } from './measure-inline.ts';
import { type BrokenParagraph, breakParagraph } from './paragraph.ts';
import type { CachingShaper } from './shaper.ts';

/** Lines without the elements that they are of, which are others in each build and would keep the whole old tree. */
type Kept = readonly KeptLine[];

interface KeptLine extends Omit<Line, 'items' | 'spans'> {
  readonly items: readonly Numbered<LineText>[];
  readonly spans: readonly Numbered<LineSpan>[];
}

/** A part of a line, and which of the paragraph's elements it is of. */
interface Numbered<T> {
  readonly part: Omit<T, 'element'>;
  readonly element: number;
}

type Widths = ReturnType<typeof measureInline>;

export interface KeptParagraphs {
  /** As `breakParagraph`. */
  lines(pieces: readonly InlinePiece[], options: ParagraphOptions): BrokenParagraph;
  /** As `measureInline`. */
  measure(pieces: readonly InlinePiece[]): Widths;
  /** A build begins: what the one before the last had and the last had not is forgotten. */
  nextBuild(): void;
  /** Forgets all: what was said of fonts must be said again. */
  clear(): void;
}

export function createKeptParagraphs(shaper: CachingShaper): KeptParagraphs {
  const paragraphs = new OfLastBuild<Kept>();
  const widths = new OfLastBuild<Widths>();
  const styles = new ObjectNumbers();
  return {
    lines(pieces, options) {
      const elements = new Map<ElementNode, number>();
      const key = options.steady ? paragraphKey(pieces, options, elements, styles) : undefined;
      const known = key === undefined ? undefined : paragraphs.get(key);
      if (known) return { lines: withElements(known, [...elements.keys()]), notes: [] };
      const broken = breakParagraph(pieces, options, shaper);
      // What there is to say of a paragraph is said in every build.
      if (key !== undefined && broken.notes.length === 0) {
        paragraphs.set(key, withoutElements(broken.lines, elements));
      }
      return broken;
    },
    measure(pieces) {
      const key = piecesKey(pieces, new Map(), styles);
      const known = key === undefined ? undefined : widths.get(key);
      if (known) return known;
      const measured = measureInline(pieces, shaper);
      if (key !== undefined) widths.set(key, measured);
      return measured;
    },
    nextBuild() {
      paragraphs.nextBuild();
      widths.nextBuild();
    },
    clear() {
      paragraphs.clear();
      widths.clear();
    },
  };
}

/** What this build or the last one made. */
class OfLastBuild<T> {
  #now = new Map<string, T>();
  #before = this.#now;

  get(key: string): T | undefined {
    const found = this.#now.get(key);
    if (found !== undefined) return found;
    const older = this.#before.get(key);
    if (older !== undefined) this.#now.set(key, older);
    return older;
  }

  set(key: string, value: T): void {
    this.#now.set(key, value);
  }

  nextBuild(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  clear(): void {
    this.#now = new Map();
    this.#before = this.#now;
  }
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

/** All that lines depend on, as text; undefined as `piecesKey`. */
function paragraphKey(
  pieces: readonly InlinePiece[],
  options: ParagraphOptions,
  elements: Map<ElementNode, number>,
  styles: ObjectNumbers,
): string | undefined {
  const { align, alignLast, indent, balance, pretty, hangingPunctuation, direction, strut, language } = options;
  const { width, shift } = options.measure(0);
  const words = piecesKey(pieces, elements, styles);
  return words === undefined
    ? undefined
    : `${width} ${shift} ${align} ${alignLast} ${indent} ${balance} ${pretty} ${hangingPunctuation} ${direction} ${styles.of(strut)} ${language}${words}`;
}

/** The words of a paragraph and how they look; undefined for one with boxes in it, which are the caller's. */
function piecesKey(
  pieces: readonly InlinePiece[],
  elements: Map<ElementNode, number>,
  styles: ObjectNumbers,
): string | undefined {
  let key = '';
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

function withoutElements(lines: readonly Line[], elements: ReadonlyMap<ElementNode, number>): Kept {
  const numbered = <T extends { readonly element: ElementNode }>({ element, ...part }: T): Numbered<T> => ({
    part,
    element: elements.get(element) ?? 0,
  });
  return lines.map((line) => ({
    ...line,
    items: line.items.flatMap((item) => (item.kind === 'text' ? [numbered(item)] : [])),
    spans: line.spans.map(numbered),
  }));
}

/** The same lines, of the elements of this build. */
function withElements(kept: Kept, elements: readonly ElementNode[]): readonly Line[] {
  const of = (index: number): ElementNode => {
    const element = elements[index];
    if (!element) throw new Error(`a kept paragraph has no element ${index}`);
    return element;
  };
  return kept.map((line) => ({
    ...line,
    items: line.items.map(({ part, element }): LineText => ({ ...part, element: of(element) })),
    spans: line.spans.map(({ part, element }): LineSpan => ({ ...part, element: of(element) })),
  }));
}
