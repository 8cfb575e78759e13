/** The words of paragraphs of an OpenDocument text, with their marks, and everything between them. */

import type { OfficeZip } from '../../office/office-zip.ts';
import { child, descendants, elementsOf, isElement, textIn, type XmlElement } from '../../office/xml.ts';
import { joinRuns } from '../docx/read-paragraph.ts';
import { raisedText } from '../docx/word-symbols.ts';
import type { ImageFile, ImportedRun, Remark, TrackedChange } from '../imported-document.ts';
import type { OdtChange } from './odt-changes.ts';
import type { OdtStyle, OdtStyles } from './odt-styles.ts';

export interface OdtContext {
  readonly zip: OfficeZip;
  readonly styles: OdtStyles;
  readonly changes: ReadonlyMap<string, OdtChange>;
  readonly acceptChanges: boolean;
}

export interface OdtParagraph {
  readonly runs: readonly ImportedRun[];
  readonly remarks: readonly Remark[];
  readonly images: readonly { readonly image: ImageFile; readonly alt: string; readonly caption: string }[];
}

interface Look {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly code: boolean;
  readonly href: string | undefined;
  readonly raised: OdtStyle['raised'];
}

/** Insertions that are open: they may begin in one paragraph and end in another. */
export class OdtRuns {
  readonly notes = new Map<string, readonly ImportedRun[]>();
  readonly recorded: TrackedChange[] = [];
  readonly lostFormats = new Map<string, number>();
  readonly #context: OdtContext;
  readonly #insertions = new Set<string>();
  #runs: ImportedRun[] = [];
  #remarks: Remark[] = [];
  #images: OdtParagraph['images'][number][] = [];
  #paragraphStyle: OdtStyle | undefined;
  place = 'the beginning';

  constructor(context: OdtContext) {
    this.#context = context;
  }

  /** True while the text is part of an insertion that is rejected. */
  get isDropped(): boolean {
    return !this.#context.acceptChanges && this.#insertions.size > 0;
  }

  paragraph(element: XmlElement): OdtParagraph {
    const outer = [this.#runs, this.#remarks, this.#images, this.#paragraphStyle] as const;
    [this.#runs, this.#remarks, this.#images] = [[], [], []];
    this.#paragraphStyle = this.#context.styles.style('paragraph', element.attributes['text:style-name']);
    const { use, code } = this.#paragraphStyle;
    this.#children(element, {
      strong: false,
      emphasis: false,
      code: code || use === 'code',
      href: undefined,
      raised: undefined,
    });
    const read = { runs: joinRuns(this.#runs), remarks: this.#remarks, images: this.#images };
    [this.#runs, this.#remarks, this.#images, this.#paragraphStyle] = outer;
    return read;
  }

  /** A mark of a tracked change between paragraphs or in one. */
  changeMark(element: XmlElement): void {
    const id = element.attributes['text:change-id'] ?? '';
    const change = this.#context.changes.get(id);
    if (element.name === 'text:change-end') this.#insertions.delete(id);
    if (!change || element.name === 'text:change-end') return;
    if (change.kind === 'inserted') this.#insertions.add(id);
    const words = change.deleted.map(textIn).join(' ');
    this.recorded.push({ kind: change.kind, author: change.author, date: change.date, words, place: this.place });
    if (change.kind === 'deleted' && !this.#context.acceptChanges) {
      for (const [i, one] of change.deleted.entries()) {
        if (i > 0) this.#runs.push({ text: ' ' });
        this.#runs.push(...this.paragraph(one).runs);
      }
    }
  }

  #children(element: XmlElement, look: Look): void {
    for (const one of element.children) {
      if (isElement(one)) this.#element(one, look);
      else this.#text(one.replace(/\s+/g, ' '), look);
    }
  }

  #element(element: XmlElement, look: Look): void {
    switch (element.name) {
      case 'text:span':
        this.#children(element, this.#look(element, look));
        return;
      case 'text:a': {
        const href = element.attributes['xlink:href'] ?? '';
        this.#children(element, /^(?:https?:\/\/|mailto:)\S+$/i.test(href) ? { ...look, href } : look);
        return;
      }
      case 'text:s':
      case 'text:tab':
      case 'text:line-break':
        this.#text(' ', look);
        return;
      case 'text:note':
        this.#note(element);
        return;
      case 'office:annotation':
        this.#comment(element);
        return;
      case 'text:change':
      case 'text:change-start':
      case 'text:change-end':
        this.changeMark(element);
        return;
      case 'draw:frame':
        this.#frame(element, look);
        return;
      case 'draw:custom-shape':
      case 'draw:rect':
      case 'draw:g':
        this.#leaveOut('drawing', textIn(element));
        return;
      case 'text:ruby':
        this.#children(child(element, 'text:ruby-base') ?? element, look);
        return;
      case 'text:soft-page-break':
      case 'text:bookmark-start':
      case 'office:annotation-end':
        return;
      default:
        if (FIELD.test(element.name)) this.#lose(`field ${element.name.slice(5)}, kept as text`);
        this.#children(element, look);
        return;
    }
  }

  #look(span: XmlElement, around: Look): Look {
    const style = this.#context.styles.style('text', span.attributes['text:style-name']);
    for (const format of style.lost) this.#lose(format);
    return {
      strong: (around.strong || style.bold) && this.#paragraphStyle?.bold !== true,
      emphasis: (around.emphasis || style.italic) && this.#paragraphStyle?.italic !== true,
      code: around.code || style.code,
      href: around.href,
      raised: style.raised ?? around.raised,
    };
  }

  #text(text: string, look: Look): void {
    if (text === '') return;
    const last = this.recorded.at(-1);
    if (this.#insertions.size > 0 && last?.kind === 'inserted') {
      this.recorded[this.recorded.length - 1] = { ...last, words: last.words + text };
    }
    if (this.isDropped) return;
    const raised = look.raised && raisedText(text, look.raised);
    if (look.raised && raised === undefined) this.#lose(`${look.raised} text`);
    this.#runs.push({
      text: raised ?? text,
      ...(look.strong && { strong: true }),
      ...(look.emphasis && { emphasis: true }),
      ...(look.code && { code: true }),
      ...(look.href !== undefined && { href: look.href }),
    });
  }

  #note(element: XmlElement): void {
    if (this.isDropped) return;
    const key = `note ${this.notes.size + 1}`;
    // The key is taken before its words are read, since a note may contain another.
    this.notes.set(key, []);
    const body = elementsOf(child(element, 'text:note-body')).map((one) => this.paragraph(one));
    this.notes.set(key, joinRuns(body.flatMap(({ runs }, i) => (i === 0 ? runs : [{ text: ' ' }, ...runs]))));
    this.#remarks.push(...body.flatMap(({ remarks }) => remarks));
    this.#runs.push({ text: '', note: key });
  }

  #comment(element: XmlElement): void {
    const words = elementsOf(element).filter(({ name }) => name === 'text:p' || name === 'text:list');
    this.#remarks.push({
      kind: 'comment',
      author: textIn(child(element, 'dc:creator')) || 'unknown',
      date: textIn(child(element, 'dc:date')) || undefined,
      words: words.map(textIn).join(' '),
    });
  }

  #frame(frame: XmlElement, look: Look): void {
    const alt = (textIn(child(frame, 'svg:desc')) || textIn(child(frame, 'svg:title'))).trim();
    const box = child(frame, 'draw:text-box');
    const [image] = descendants(frame, 'draw:image');
    const object =
      child(frame, 'draw:object', 'math:math') ?? child(frame, 'draw:object') ?? child(frame, 'draw:object-ole');
    if (object && !box) {
      this.#object(frame, object, look);
      return;
    }
    if (image) {
      const href = image.attributes['xlink:href'] ?? '';
      const bytes = this.#context.zip.read(href.replace(/^\.\//, ''));
      const caption = box ? elementsOf(box).map(textIn).join(' ').trim() : '';
      this.#images.push({ image: { name: bytes ? href.slice(href.lastIndexOf('/') + 1) : href, bytes }, alt, caption });
    } else this.#leaveOut(box ? 'text box' : 'drawing', box ? elementsOf(box).map(textIn).join(' ') : alt);
  }

  /** An equation, a chart or another embedded object; its part is beside the text. */
  #object(frame: XmlElement, object: XmlElement, look: Look): void {
    const folder = (object.attributes['xlink:href'] ?? '').replace(/^\.\//, '');
    const bytes = this.#context.zip.read(`${folder}/content.xml`);
    const content = bytes ? textIn(readable(bytes)) : textIn(object);
    const isEquation = bytes
      ? /<(?:\w+:)?math[\s>]/.test(new TextDecoder().decode(bytes.subarray(0, 4000)))
      : object.name === 'math:math';
    const words = `${textIn(child(frame, 'svg:title'))} ${content}`;
    this.#leaveOut(isEquation ? 'equation' : 'embedded object', words);
    if (isEquation) this.#text('[equation]', look);
  }

  #leaveOut(what: string, words: string): void {
    if (!this.isDropped) this.#remarks.push({ kind: 'left-out', what, words: words.replace(/\s+/g, ' ').trim() });
  }

  #lose(format: string): void {
    this.lostFormats.set(format, (this.lostFormats.get(format) ?? 0) + 1);
  }
}

const FIELD =
  /^text:(?:page-number|page-count|date|time|sequence|bookmark-ref|reference-ref|author-name|title|chapter|file-name|variable|user-field|database|sheet-name|word-count)/;

/** A part that holds nothing but words that are listed; its text is taken without its structure. */
function readable(bytes: Uint8Array): XmlElement {
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
  return { name: '', attributes: {}, children: [text] };
}
