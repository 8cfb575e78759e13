import type { Budget } from '../core/budget.ts';
import type { Span } from '../core/diagnostic.ts';
import { didYouMean } from '../core/suggest.ts';
import type { ElementNode, MarkupNode } from './element.ts';
import {
  allowsAttribute,
  allowsChild,
  allowsText,
  attributeNames,
  type ElementDefinition,
  elementDefinition,
  elementNames,
} from './elements.ts';
import type { MarkupReport } from './report.ts';

/** A tag still open. `element` is undefined for names outside the subset, whose content moves up. */
interface OpenTag {
  readonly name: string;
  readonly element: ElementNode | undefined;
  readonly definition: ElementDefinition | undefined;
  readonly children: MarkupNode[];
  readonly template: Span | undefined;
  /** The parent of the content that follows: its own element, or the one around it. */
  readonly parent: ElementNode | undefined;
  /** The place of the nearest tag around that content which has one. */
  readonly near: Span | undefined;
}

/** An element that ended before its end tag, which may still follow. */
interface EndedEarly {
  readonly tag: OpenTag;
  /** The number of open elements around it. */
  readonly depth: number;
  /** The start tag that ended it; undefined once that was reported. */
  readonly before: string | undefined;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** The values that an outermost element inherits. */
const NOTHING = { src: undefined, language: '' } as const;

/** Number of characters that cost later stages about as much as one element. */
const CHARACTERS_PER_STEP = 64;

/** Maximum length of a word in letters, for scripts without spaces. */
const MAX_WORD_LENGTH = 32;

/** The approximate number of words in a text. */
function wordCount(text: string): number {
  let words = 0;
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const isSpace = text.charCodeAt(i) <= 0x20;
    if (!isSpace && length % MAX_WORD_LENGTH === 0) words++;
    length = isSpace ? 0 : length + 1;
  }
  return words;
}

/**
 * Builds the element tree from tags and text in order, and reports what is out of place. Every input results in a tree.
 */
export class TreeBuilder {
  readonly #report: MarkupReport;
  readonly #open: OpenTag[] = [];
  readonly #top: MarkupNode[] = [];
  readonly #ids = new Set<string>();
  #endedEarly: EndedEarly[] = [];

  readonly #budget: Budget;
  #words = 0;

  constructor(report: MarkupReport, budget: Budget) {
    this.#report = report;
    this.#budget = budget;
  }

  startTag(name: string, attributes: Map<string, string>, selfClosing: boolean): void {
    const template = takeTemplate(attributes);
    const definition = elementDefinition(name);
    if (definition) this.#closeImplied(name);
    const parent = this.#parent();
    const src = takeSrc(attributes) ?? (parent ?? NOTHING).src;
    const place = { template, src, near: this.#near };
    this.#budget.spend();
    // All later stages recurse through the tree.
    const { depth } = this.#budget.limits;
    const tooDeep = this.#open.length >= depth;
    if (!definition) this.#report.unknownElement(name, elementNames(), place);
    else if (tooDeep) this.#report.tooDeep(name, depth, place);
    if (!definition || tooDeep) {
      if (!selfClosing && definition?.content !== 'void') this.#pushHoisted(name, template);
      return;
    }
    if (parent && !allowsChild(parent.name, name)) this.#report.misplaced(name, parent.name, definition, place);
    const children: MarkupNode[] = [];
    const element: ElementNode = {
      kind: 'element',
      name,
      attributes: attributes.size > 0 ? attributes : NO_ATTRIBUTES,
      children,
      template,
      src,
      language: attributes.get('lang') ?? (parent ?? NOTHING).language,
    };
    this.#checkAttributes(element, definition);
    this.#children().push(element);
    if (definition.content !== 'void' && !selfClosing)
      this.#open.push({ name, element, definition, children, template, parent: element, near: template ?? this.#near });
  }

  endTag(name: string): void {
    const depth = this.#open.findLastIndex((tag) => tag.name === name);
    const early = this.#endedEarly.findLast((one) => one.tag.name === name && one.depth > depth);
    if (early) {
      this.#endedEarly = this.#endedEarly.filter((one) => one !== early);
      if (early.before !== undefined) this.#reportUnclosed(early.tag, early.before);
    } else if (depth < 0) {
      const parent = this.#parent();
      if (elementDefinition(name)?.content === 'void') return;
      const src = (parent ?? this.#lastClosed())?.src;
      this.#report.strayEnd(name, { template: undefined, src, near: this.#near ?? this.#lastClosed()?.template });
    } else {
      this.#closeInside(depth, `</${name}>`);
      this.#pop();
    }
  }

  text(text: string): void {
    if (text === '') return;
    const parent = this.#parent();
    this.#words += wordCount(text);
    this.#budget.spend(1 + text.length / CHARACTERS_PER_STEP);
    this.#budget.check('words', this.#words, parent?.template);
    const definition = parent && elementDefinition(parent.name);
    const blank = /^[ \t\n\r\f]*$/.test(text);
    if (!parent || (definition && !allowsText(definition))) {
      if (blank) return;
      if (parent)
        this.#report.misplacedText(text, parent.name, { template: undefined, src: parent.src, near: this.#near });
    }
    this.#children().push({ kind: 'text', text });
  }

  /** Reports a tag cut off by the document's end. */
  unfinishedTag(name: string): void {
    const parent = this.#parent();
    this.#report.unfinishedTag(name, { template: undefined, src: parent?.src, near: this.#near });
  }

  /** Closes open elements and returns the root: the outermost element, or a new one around several. */
  finish(): ElementNode {
    this.#closeInside(-1, 'the end');
    const [first, ...rest] = this.#top;
    if (first?.kind === 'element' && rest.length === 0) return first;
    this.#report.severalRoots(
      this.#lastClosed()?.template,
      this.#top.map((node) => (node.kind === 'text' ? 'text' : `<${node.name}>`)),
    );
    return wrapped(this.#top);
  }

  #parent(): ElementNode | undefined {
    return this.#open.at(-1)?.parent;
  }

  /** The place of the nearest open tag with one. */
  get #near(): Span | undefined {
    return this.#open.at(-1)?.near;
  }

  /** The last sibling before the content that follows. */
  #lastClosed(): ElementNode | undefined {
    return this.#children().findLast((child) => child.kind === 'element');
  }

  #pushHoisted(name: string, template: Span | undefined): void {
    const children = this.#children();
    const [parent, near] = [this.#parent(), this.#near];
    this.#open.push({ name, element: undefined, definition: undefined, children, template, parent, near });
  }

  #children(): MarkupNode[] {
    return this.#open.at(-1)?.children ?? this.#top;
  }

  /**
   * Closes the elements that a start tag ends: those whose end tags may be left out there, silently (HTML, 13.1.2.4), and
   * one that HTML's parser would close too, with an error.
   */
  #closeImplied(name: string): void {
    const current = this.#open.at(-1);
    if (!current?.definition || allowsChild(current.name, name)) return;
    const ended = this.#open.findLastIndex((tag) => !tag.definition?.endTag?.last || endsBefore(tag, name));
    const outermost = this.#open[ended];
    if (outermost && endsBefore(outermost, name)) {
      while (this.#open.length > ended) this.#endEarly(name);
      this.#closeImplied(name);
      return;
    }
    const outer = this.#open.at(-2);
    const fits = outer === undefined || allowsChild(outer.name, name);
    if (!fits || current.definition.category !== 'part') return;
    this.#reportUnclosed(current, `<${name}>`);
    this.#endEarly(undefined);
  }

  #endEarly(before: string | undefined): void {
    const tag = this.#pop();
    if (tag) this.#endedEarly.push({ tag, depth: this.#open.length, before: before && `<${before}>` });
  }

  /** Closes the elements inside an open one; the end tags of the last in their parents may have been left out. */
  #closeInside(depth: number, before: string): void {
    while (this.#open.length > depth + 1) {
      const tag = this.#pop();
      if (tag && !tag.definition?.endTag?.last) this.#reportUnclosed(tag, before);
    }
  }

  #pop(): OpenTag | undefined {
    const tag = this.#open.pop();
    this.#endedEarly = this.#endedEarly.filter(({ depth }) => depth <= this.#open.length);
    return tag;
  }

  #reportUnclosed(tag: OpenTag, before: string): void {
    const place = { template: tag.template, src: tag.element?.src, near: tag.near };
    if (tag.definition) this.#report.unclosed(tag.name, before, place);
  }

  #checkAttributes(element: ElementNode, definition: ElementDefinition): void {
    const place = { template: element.template, src: element.src, near: this.#near };
    for (const name of element.attributes.keys()) {
      if (allowsAttribute(definition, name)) continue;
      const hint = didYouMean(name, attributeNames(definition));
      this.#report.unknownAttribute(name, element.name, hint, place);
    }
    const id = element.attributes.get('id');
    if (id !== undefined) {
      if (this.#ids.has(id)) this.#report.duplicateId(id, place);
      this.#ids.add(id);
    }
    if (element.name === 'img' && !element.attributes.has('alt')) this.#report.missingAlt(place);
  }
}

/** True where the end tag of an open element may be left out before a start tag. */
function endsBefore({ definition }: OpenTag, name: string): boolean {
  return definition?.endTag?.before.includes(name) ?? false;
}

const ROOTLESS: ElementNode = {
  kind: 'element',
  name: 'body',
  attributes: NO_ATTRIBUTES,
  children: [],
  template: undefined,
  src: undefined,
  language: '',
};

/** Puts nodes without a common root into a `body`. */
function wrapped(children: readonly MarkupNode[]): ElementNode {
  const first = children.find((node) => node.kind === 'element');
  return { ...ROOTLESS, template: first?.template, children };
}

/** `data-at="file:line:column"`, written by the template stage, as a span. Removes the attribute. */
function takeTemplate(attributes: Map<string, string>): Span | undefined {
  const at = attributes.get('data-at');
  if (at === undefined) return undefined;
  attributes.delete('data-at');
  const match = /^(.*):(\d+):(\d+)$/s.exec(at);
  return match ? { file: match[1] ?? '', line: Number(match[2]), column: Number(match[3]) } : undefined;
}

function takeSrc(attributes: Map<string, string>): string | undefined {
  const src = attributes.get('data-src');
  attributes.delete('data-src');
  return src;
}
