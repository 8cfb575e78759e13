/** The only file that imports saxes: an SVG file's elements with their places. Nothing outside the file is read. */

import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import type { Budget } from '../../core/budget.ts';
import type { SourceText } from '../../core/source-text.ts';
import type { SvgPlace, SvgReport } from './svg-report.ts';

export interface SvgAttribute {
  /** Without the XLink namespace's prefix: `href`. */
  readonly name: string;
  readonly value: string;
  readonly place: SvgPlace;
}

export interface SvgElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, SvgAttribute>;
  /** Elements and texts in order. */
  readonly children: readonly (SvgElement | string)[];
  /** The tag, without its attributes. */
  readonly place: SvgPlace;
}

interface OpenElement extends SvgElement {
  readonly children: (SvgElement | string)[];
}

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const XLINK_NAMESPACE = 'http://www.w3.org/1999/xlink';

/**
 * The root element; undefined, after a report, for a file that isn't well-formed or has no `<svg>`. Throws `LimitReached`
 * for too many or too deeply nested elements.
 */
export function parseSvg(source: SourceText, budget: Budget, report: SvgReport): SvgElement | undefined {
  const reader = new SvgXmlReader(source, budget, report);
  return reader.read();
}

class SvgXmlReader {
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  readonly #text: string;
  readonly #source: SourceText;
  readonly #budget: Budget;
  readonly #report: SvgReport;
  readonly #open: (OpenElement | undefined)[] = [];
  #tagStart = 0;
  #places = new Map<string, SvgPlace>();
  #root: SvgElement | undefined;
  #count = 0;
  #failed = false;

  constructor(source: SourceText, budget: Budget, report: SvgReport) {
    this.#source = source;
    this.#text = source.text;
    this.#budget = budget;
    this.#report = report;
  }

  read(): SvgElement | undefined {
    const parser = this.#parser;
    parser.on('error', (error) => this.#fail(sentence(error.message)));
    parser.on('doctype', (doctype) => this.#doctype(doctype));
    parser.on('opentagstart', () => this.#start());
    parser.on('attribute', (attribute) => this.#attribute(attribute.name));
    parser.on('opentag', (tag) => this.#tag(tag));
    parser.on('closetag', () => this.#open.pop());
    const addText = (text: string): void => {
      this.#open.at(-1)?.children.push(text);
    };
    parser.on('text', addText);
    parser.on('cdata', addText);
    // In pieces, so that a file that fails early isn't read to its end.
    for (let at = 0; at < this.#text.length && !this.#failed; at += PIECE) {
      parser.write(this.#text.slice(at, at + PIECE));
    }
    if (!this.#failed) parser.close();
    if (this.#failed) return undefined;
    if (!this.#root) this.#fail('it has no <svg> element of the SVG namespace', { start: 0, end: 1 }, NAMESPACE_HINT);
    return this.#failed ? undefined : this.#root;
  }

  #fail(message: string, place?: SvgPlace, hint?: string): void {
    if (this.#failed) return;
    this.#failed = true;
    const at = Math.max(0, this.#parser.position - 1);
    this.#report.invalid(message, place ?? { start: at, end: at + 1 }, hint);
  }

  /** Entities of the file's own could grow without bounds, and name other files. */
  #doctype(doctype: string): void {
    if (!/<!(?:ENTITY|ATTLIST)/i.test(doctype)) return;
    const start = Math.max(0, this.#text.indexOf('<!DOCTYPE'));
    this.#fail('it declares entities', { start, end: start + 9 }, 'save it as plain SVG, without <!DOCTYPE ...>');
  }

  #start(): void {
    this.#tagStart = this.#text.lastIndexOf('<', this.#parser.position - 1);
    this.#places = new Map();
  }

  #attribute(name: string): void {
    const quote = this.#parser.position - 1;
    const opening = this.#text.lastIndexOf(this.#text[quote] ?? '"', quote - 1);
    const start = this.#text.lastIndexOf(name, opening);
    this.#places.set(name, { start: Math.max(start, this.#tagStart), end: quote + 1 });
  }

  #tag(tag: {
    readonly name: string;
    readonly local: string;
    readonly uri: string;
    readonly attributes: Record<string, SaxesAttributeNS>;
  }): void {
    if (this.#failed) return;
    const place = { start: this.#tagStart, end: this.#tagStart + 1 + tag.name.length };
    this.#count++;
    const parent = this.#open.at(-1);
    // Elements of other namespaces, such as an editor's own, are never drawn (SVG 2, 5.10).
    const isSvg = tag.uri === SVG_NAMESPACE && (this.#open.length === 0 || parent !== undefined);
    const element: OpenElement | undefined = isSvg
      ? { name: tag.local, attributes: this.#attributesOf(tag.attributes), children: [], place }
      : undefined;
    if (element) {
      if (parent) parent.children.push(element);
      else if (this.#open.length === 0 && tag.local === 'svg') this.#root = element;
    }
    this.#open.push(element);
    this.#checkSize(place);
  }

  #checkSize(place: SvgPlace): void {
    const span = this.#source.span(place.start, place.end);
    this.#budget.check('svg-elements', this.#count, span);
    this.#budget.check('svg-nesting', this.#open.length, span);
  }

  #attributesOf(attributes: Record<string, SaxesAttributeNS>): ReadonlyMap<string, SvgAttribute> {
    const own = Object.values(attributes).filter(({ uri }) => uri === '' || uri === XLINK_NAMESPACE);
    return new Map(
      own.map(({ name, local, value }) => {
        const place = this.#places.get(name) ?? { start: this.#tagStart, end: this.#tagStart + 1 };
        return [local, { name: local, value, place }];
      }),
    );
  }
}

const PIECE = 65_536;
const NAMESPACE_HINT = 'it starts with <svg xmlns="http://www.w3.org/2000/svg" ...>';

/** A message of saxes without its position. */
function sentence(message: string): string {
  const text = message.replace(/^(?:[^:]*:)?\d+:\d+: /, '').replace(/\.$/, '');
  return text.charAt(0).toLowerCase() + text.slice(1);
}
