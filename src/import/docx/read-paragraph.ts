/** Reads one paragraph of a Word document: its words with their marks, and everything between them. */

import { child, isElement, textIn, type XmlElement } from '../../office/xml.ts';
import type { ImportedRun, Remark, TrackedChange } from '../imported-document.ts';
import type { DocxContext, DocxImage } from './docx-context.ts';
import { readDrawing } from './read-drawing.ts';
import { beginField, endField, fieldHref, separateField } from './word-fields.ts';
import { isOn, type WordStyle } from './word-styles.ts';
import { inSymbolFont, raisedText, symbolText } from './word-symbols.ts';

export interface DocxParagraph {
  readonly runs: readonly ImportedRun[];
  readonly remarks: readonly Remark[];
  readonly images: readonly DocxImage[];
  /** Names of the bookmarks that begin in it or before it. */
  readonly bookmarks: readonly string[];
}

/** How the words of a run look. */
interface Look {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly code: boolean;
  readonly href: string | undefined;
  readonly raised?: 'superscript' | 'subscript';
  /** Its font has codes of its own. */
  readonly isSymbol?: boolean;
}

const CHANGES: Readonly<Record<string, { readonly kind: TrackedChange['kind']; readonly adds: boolean }>> = {
  'w:ins': { kind: 'inserted', adds: true },
  'w:moveTo': { kind: 'moved here', adds: true },
  'w:del': { kind: 'deleted', adds: false },
  'w:moveFrom': { kind: 'moved away', adds: false },
};

const NOTHING = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:footnoteRef',
  'w:endnoteRef',
]);

export function readParagraph(paragraph: XmlElement, style: WordStyle, context: DocxContext): DocxParagraph {
  const reader = new ParagraphReader(style, context);
  reader.children(paragraph, { strong: false, emphasis: false, code: style.use === 'code', href: undefined });
  return reader.finish();
}

class ParagraphReader {
  readonly #style: WordStyle;
  readonly #context: DocxContext;
  readonly #runs: ImportedRun[] = [];
  readonly #remarks: Remark[] = [];
  readonly #images: DocxImage[] = [];
  readonly #bookmarks: string[] = [];

  constructor(style: WordStyle, context: DocxContext) {
    this.#style = style;
    this.#context = context;
  }

  finish(): DocxParagraph {
    return { runs: joinRuns(this.#runs), remarks: this.#remarks, images: this.#images, bookmarks: this.#bookmarks };
  }

  children(element: XmlElement, look: Look): void {
    for (const one of element.children) if (isElement(one)) this.#element(one, look);
  }

  #element(element: XmlElement, look: Look): void {
    const change = CHANGES[element.name];
    if (change) {
      this.#change(element, change, look);
      return;
    }
    if (NOTHING.has(element.name)) return;
    switch (element.name) {
      case 'w:r':
        this.children(element, this.#look(element, look));
        return;
      case 't':
      case 'w:t':
      case 'w:delText':
        this.#text(look.isSymbol ? inSymbolFont(textIn(element)) : textIn(element), look);
        return;
      case 'w:hyperlink':
        this.children(element, { ...look, href: this.#address(element) ?? look.href });
        return;
      case 'w:bookmarkStart':
        this.#bookmarks.push(element.attributes['w:name'] ?? '');
        return;
      case 'w:sdt':
        this.#control(element, look);
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#note(element);
        return;
      case 'w:commentReference':
        this.#comment(element);
        return;
      case 'm:oMath':
      case 'm:oMathPara':
        this.#leaveOut('equation', textIn(element), '[equation]', look);
        return;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#drawing(element);
        return;
      case 'mc:AlternateContent':
        this.#alternative(element, look);
        return;
      case 'w:fldChar':
      case 'w:instrText':
      case 'w:fldSimple':
        this.#field(element, look);
        return;
      case 'w:ruby':
        this.#ruby(element, look);
        return;
      default: {
        const sign = symbolText(element);
        if (sign !== undefined) this.#text(sign, look);
        else this.children(element, look);
      }
    }
  }

  #look(run: XmlElement, around: Look): Look {
    const current = child(run, 'w:rPr');
    const change = child(current, 'w:rPrChange');
    if (change) this.#context.record({ kind: 'formatted', ...authorOf(change), words: textIn(run) });
    const before = change && !this.#context.accepts(authorOf(change));
    const properties = before ? child(change, 'w:rPr') : current;
    const style = this.#context.styles.style(child(properties, 'w:rStyle')?.attributes['w:val']);
    const bold = isOn(child(properties, 'w:b')) ?? style.bold;
    const italic = isOn(child(properties, 'w:i')) ?? style.italic;
    for (const [name, format] of LOST) if (isOn(child(properties, name)) === true) this.#context.lose(format);
    return {
      strong: bold && !this.#style.bold,
      emphasis: italic && !this.#style.italic,
      code: around.code || style.code,
      href: around.href,
      ...raisedBy(properties),
      isSymbol: /^symbol$/i.test(child(properties, 'w:rFonts')?.attributes['w:ascii'] ?? ''),
    };
  }

  #text(text: string, look: Look): void {
    const field = this.#context.fields.at(-1);
    if (field && !field.inResult) return;
    if (field) field.words += text;
    const raised = look.raised && raisedText(text, look.raised);
    if (look.raised && raised === undefined) this.#context.lose(`${look.raised} text`);
    const href = look.href ?? fieldHref(this.#context.fields);
    this.#runs.push({
      text: raised ?? text,
      ...(look.strong && { strong: true }),
      ...(look.emphasis && { emphasis: true }),
      ...(look.code && { code: true }),
      ...(href !== undefined && { href }),
    });
  }

  #change(
    element: XmlElement,
    { kind, adds }: { readonly kind: TrackedChange['kind']; readonly adds: boolean },
    look: Look,
  ): void {
    const by = authorOf(element);
    const words = wordsIn(element);
    if (words !== '') this.#context.record({ kind, ...by, words });
    if (this.#context.accepts(by) === adds) this.children(element, look);
  }

  #address(link: XmlElement): string | undefined {
    const target = this.#context.relationships.get(link.attributes['r:id'] ?? '')?.target;
    return target !== undefined && /^(?:https?:|mailto:)\S+$/i.test(target) ? target : undefined;
  }

  /** A content control. A check box has a sign as its text; an empty control has a prompt. */
  #control(control: XmlElement, look: Look): void {
    if (isOn(child(control, 'w:sdtPr', 'w:showingPlcHdr')) === true) {
      const words = textIn(child(control, 'w:sdtContent'));
      if (words.trim() !== '') this.#remarks.push({ kind: 'left-out', what: 'prompt of an empty field', words });
      return;
    }
    const content = child(control, 'w:sdtContent');
    if (content) this.children(content, look);
  }

  #note(element: XmlElement): void {
    const id = element.attributes['w:id'] ?? '';
    this.#runs.push({ text: '', note: `${element.name === 'w:endnoteReference' ? 'e' : 'f'}${id}` });
  }

  #comment(element: XmlElement): void {
    const found = this.#context.comments.get(element.attributes['w:id'] ?? '');
    if (found) this.#remarks.push(found);
  }

  #leaveOut(what: string, words: string, instead: string, look: Look): void {
    this.#remarks.push({ kind: 'left-out', what, words });
    this.#text(instead, look);
  }

  #drawing(element: XmlElement): void {
    const { images, remarks } = readDrawing(element, this.#context);
    this.#images.push(...images);
    this.#remarks.push(...remarks);
  }

  #alternative(element: XmlElement, look: Look): void {
    const chosen = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
    if (chosen) this.children(chosen, look);
  }

  #field(element: XmlElement, look: Look): void {
    const { fields } = this.#context;
    if (element.name === 'w:instrText') {
      const open = fields.at(-1);
      if (open && !open.inResult) open.instruction += textIn(element);
      return;
    }
    if (element.name === 'w:fldSimple') {
      beginField(fields, element.attributes['w:instr'] ?? '');
      separateField(fields);
      this.children(element, look);
      this.#endField();
      return;
    }
    const type = element.attributes['w:fldCharType'];
    if (type === 'begin') beginField(fields, '');
    else if (type === 'separate') separateField(fields);
    else this.#endField();
  }

  #endField(): void {
    const ended = endField(this.#context.fields);
    if (ended?.remark) this.#remarks.push(ended.remark);
    if (ended?.kept !== undefined) this.#context.lose(ended.kept);
  }

  #ruby(element: XmlElement, look: Look): void {
    const base = child(element, 'w:rubyBase');
    if (base) this.children(base, look);
    const words = textIn(child(element, 'w:rt'));
    if (words !== '') this.#remarks.push({ kind: 'left-out', what: 'reading above characters', words });
  }
}

const LOST: readonly (readonly [string, string])[] = [
  ['w:strike', 'struck-through text'],
  ['w:dstrike', 'struck-through text'],
  ['w:u', 'underlined text'],
  ['w:caps', 'capitals'],
  ['w:smallCaps', 'small capitals'],
  ['w:highlight', 'highlighted text'],
  ['w:vanish', 'hidden text'],
];

function raisedBy(properties: XmlElement | undefined): Pick<Look, 'raised'> {
  const value = child(properties, 'w:vertAlign')?.attributes['w:val'];
  return value === 'superscript' || value === 'subscript' ? { raised: value } : {};
}

export function authorOf(change: XmlElement): { readonly author: string; readonly date: string | undefined } {
  return { author: change.attributes['w:author'] ?? 'unknown', date: change.attributes['w:date'] };
}

/** The words of an element, whatever its changes. */
export function wordsIn(element: XmlElement): string {
  if (element.name === 'w:t' || element.name === 'w:delText') return textIn(element);
  const sign = symbolText(element);
  if (sign !== undefined) return sign;
  return element.children.map((one) => (isElement(one) ? wordsIn(one) : '')).join('');
}

/** Neighbours that look alike as one run, which Word splits anywhere. Raised digits have become characters of their own. */
export function joinRuns(runs: readonly ImportedRun[]): ImportedRun[] {
  const joined: ImportedRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && run.note === undefined && last.note === undefined && looksLike(last, run)) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else if (run.text !== '' || run.note !== undefined) joined.push(run);
  }
  return joined;
}

function looksLike(a: ImportedRun, b: ImportedRun): boolean {
  return a.strong === b.strong && a.emphasis === b.emphasis && a.code === b.code && a.href === b.href;
}
