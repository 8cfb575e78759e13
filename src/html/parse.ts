import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { Budget } from '../core/budget.ts';
import type { Outcome, Span } from '../core/diagnostic.ts';
import { isRightToLeft } from '../languages/direction.ts';
import type { ElementNode } from './element.ts';
import { ElementTree } from './element-tree.ts';
import { ElementMemory } from './kept-elements.ts';
import { MarkupReport } from './report.ts';
import { TreeBuilder } from './tree-builder.ts';

export interface ParseOptions {
  /** From data paths to places in the data, to report faulty markup in a value at its place. */
  readonly spans?: ReadonlyMap<string, Span>;
  /** Classes to add to the outermost element. */
  readonly rootClasses?: readonly string[];
  readonly budget?: Budget;
  /** The last document, whose equal parts this one shares. */
  readonly memory?: ElementMemory;
}

/** Elements whose content is never text of the document. */
const SILENT = new Set(['script', 'style', 'title', 'template']);

/**
 * Parses the semantic subset of HTML. Tokens are HTML's (13.2.5), and end tags may be left out where HTML allows
 * it (13.1.2.4); otherwise nothing is opened, closed or moved without a diagnostic. Always returns a tree.
 */
export function parseMarkup(html: string, options: ParseOptions = {}): Outcome<ElementTree> {
  const { spans, rootClasses = [], budget = new Budget(), memory = new ElementMemory() } = options;
  const report = new MarkupReport(spans);
  const events = new MarkupEvents(html, new TreeBuilder(report, budget), rootClasses);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, events);
  tokenizer.write(html);
  tokenizer.end();
  return { value: new ElementTree(memory.keep(events.finish())), diagnostics: report.diagnostics };
}

/** Assembles the tokenizer's pieces into complete tags and texts. */
class MarkupEvents implements TokenizerCallbacks {
  readonly #html: string;
  readonly #tree: TreeBuilder;
  /** Emptied when the first tag gets them. */
  #rootClasses: readonly string[];
  /** True once the outermost element has begun, which has the direction of its language. */
  #rooted = false;
  #text = '';
  #tag: string | undefined;
  #silent: string | undefined;
  #attributes = new Map<string, string>();
  #attribute = '';
  #value = '';

  constructor(html: string, tree: TreeBuilder, rootClasses: readonly string[]) {
    this.#html = html;
    this.#tree = tree;
    this.#rootClasses = rootClasses;
  }

  finish(): ElementNode {
    this.#flushText();
    if (this.#tag !== undefined) this.#tree.unfinishedTag(this.#tag);
    return this.#tree.finish();
  }

  ontext(start: number, end: number): void {
    this.#text += this.#html.slice(start, end);
  }

  ontextentity(codePoint: number): void {
    this.#text += String.fromCodePoint(codePoint);
  }

  onopentagname(start: number, end: number): void {
    this.#flushText();
    this.#tag = this.#html.slice(start, end).toLowerCase();
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#html.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    this.#value += String.fromCodePoint(codePoint);
  }

  /** If an attribute is given twice, the first counts (HTML, 13.2.5.33). */
  onattribend(): void {
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value);
  }

  onopentagend(): void {
    this.#startTag(false);
  }

  onselfclosingtag(): void {
    this.#startTag(true);
  }

  onclosetag(start: number, end: number): void {
    this.#flushText();
    const name = this.#html.slice(start, end).toLowerCase();
    if (name === this.#silent) this.#silent = undefined;
    this.#tree.endTag(name);
  }

  oncdata(start: number, end: number): void {
    this.#text += this.#html.slice(start, end);
  }

  isInForeignContext(): boolean {
    return false;
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #startTag(selfClosing: boolean): void {
    const name = this.#tag;
    if (name === undefined) return;
    const attributes = this.#attributes;
    this.#tag = undefined;
    this.#attributes = new Map();
    if (this.#rootClasses.length > 0) {
      attributes.set('class', [attributes.get('class') ?? [], this.#rootClasses].flat().join(' '));
      this.#rootClasses = [];
    }
    if (!this.#rooted) {
      this.#rooted = true;
      if (!attributes.has('dir') && isRightToLeft(attributes.get('lang') ?? '')) attributes.set('dir', 'rtl');
    }
    if (SILENT.has(name) && !selfClosing) this.#silent = name;
    this.#tree.startTag(name, attributes, selfClosing);
  }

  #flushText(): void {
    const text = this.#text;
    this.#text = '';
    if (text !== '' && this.#silent === undefined) this.#tree.text(text);
  }
}
