/** The body of a review in WordprocessingML (ISO/IEC 29500-1, 17), with its notes, comments and pictures. */

import { chartAltText } from '../chart/words/alt-text.ts';
import type { Brief } from '../core/brief.ts';
import type { Chart } from '../core/chart.ts';
import type { Claim } from '../core/evidence.ts';
import type { DataPath } from '../core/rich-text.ts';
import type { MarkedRun } from '../data/inline-markup.ts';
import { readImage } from '../image/read-image.ts';
import type { Locale } from '../languages/locale.ts';
import { say } from '../languages/say.ts';
import { escapeXml } from './edition.ts';
import { marked, type ParagraphStyle, type Passage, pictureWords, type ReviewBlock } from './passages.ts';
import { displayOf, referenceWords } from './reference-words.ts';

export interface BodySources {
  /** Whether claims are comments. */
  readonly claims: boolean;
  readonly picture: (chart: string) => Uint8Array | undefined;
  readonly image: (path: string) => Uint8Array | undefined;
}

/** 914,400 EMU are an inch; text is 6.3 inches wide. */
const EMU = 914_400;
const TEXT_WIDTH = 6.3;

export class WordBody {
  readonly footnotes: string[] = [];
  readonly comments: string[] = [];
  readonly links: string[] = [];
  readonly pictures: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  /** Alternative texts of the pictures. */
  readonly alternatives: string[] = [];
  readonly #brief: Brief;
  readonly #bookmarks: ReadonlyMap<DataPath, string>;
  readonly #sources: BodySources;
  readonly #references: ReadonlyMap<string, string>;
  readonly #used = new Set<string>();
  readonly #noted = new Set<string>();
  readonly #commented = new Set<string>();
  /** Claims of the note being written, whose comments come behind its mark: Word has no comments in notes. */
  #held: string[] | undefined;
  #xml = '';
  #ids = 0;

  constructor(brief: Brief, bookmarks: ReadonlyMap<DataPath, string>, sources: BodySources) {
    this.#brief = brief;
    this.#bookmarks = bookmarks;
    this.#sources = sources;
    this.#references = referenceWords(brief);
  }

  get xml(): string {
    return this.#xml;
  }

  /** True if the passage at a path is in the document. */
  has(path: DataPath): boolean {
    return this.#used.has(this.#bookmarks.get(path) ?? '');
  }

  add(blocks: readonly ReviewBlock[]): void {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.#xml += this.#paragraph(block.passage, block.style);
      else if (block.kind === 'table') this.#xml += this.#table(block.head, block.rows);
      else if (block.kind === 'chart') this.#xml += this.#chart(block.chart);
      else this.#xml += this.#picture(this.#sources.image(block.path), block.alt, block.path);
    }
  }

  #paragraph(passage: Passage, style: ParagraphStyle, more = ''): string {
    const properties = `<w:pPr>${style === 'Normal' ? '' : `<w:pStyle w:val="${style}"/>`}${more}</w:pPr>`;
    return `<w:p>${properties}${this.#bound(passage)}</w:p>`;
  }

  /** The words, in a bookmark if they have a place in the data; others are in a locked control. */
  #bound(passage: Passage): string {
    const words = passage.runs.map((run) => this.#run(run, passage)).join('') + this.#claimComments(passage.claims);
    const name = passage.path === undefined ? undefined : this.#bookmarks.get(passage.path);
    if (name === undefined || this.#used.has(name))
      return passage.runs.length === 0
        ? ''
        : this.#generated(wordsOf(passage), passage.runs.map(({ text }) => text).join(''));
    this.#used.add(name);
    const id = ++this.#ids;
    return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${words}<w:bookmarkEnd w:id="${id}"/>`;
  }

  #generated(tag: string, words: string): string {
    const properties = `<w:sdtPr><w:alias w:val="Generated"/><w:tag w:val="${escapeXml(tag).slice(0, 60)}"/><w:id w:val="${++this.#ids}"/><w:lock w:val="sdtContentLocked"/></w:sdtPr>`;
    return `<w:sdt>${properties}<w:sdtContent><w:r><w:rPr><w:rStyle w:val="Generated"/></w:rPr>${text(words)}</w:r></w:sdtContent></w:sdt>`;
  }

  #run(run: MarkedRun, passage: Passage): string {
    const { mark } = run;
    if (mark?.kind === 'trace') return this.#claimComments([mark.id]);
    if (mark?.kind === 'note') return this.#note(mark.id);
    if (mark) return this.#generated(mark.id, displayOf(mark.id, this.#references));
    const looks = `${run.strong && passage.marked ? '<w:b/>' : ''}${run.emphasis ? '<w:i/>' : ''}`;
    const style = run.code
      ? '<w:rStyle w:val="SourceText"/>'
      : run.href === undefined
        ? ''
        : '<w:rStyle w:val="Hyperlink"/>';
    const inner = `<w:r>${looks + style === '' ? '' : `<w:rPr>${style}${looks}</w:rPr>`}${text(run.text)}</w:r>`;
    if (run.href === undefined) return inner;
    this.links.push(run.href);
    return `<w:hyperlink r:id="link${this.links.length}">${inner}</w:hyperlink>`;
  }

  /** A note's first mark has its words; later ones refer to them. */
  #note(id: string): string {
    const note = this.#brief.notes.find((one) => one.id === id);
    const number = this.footnotes.length + 1;
    const again = this.#noted.has(id);
    this.#noted.add(id);
    const [own, claims] = this.#withHeld(() => (note?.text && !again ? this.#bound(marked(note.text)) : undefined));
    const words = again
      ? againWords(note?.number ?? id, this.#brief.locale)
      : claimWords(note?.claim, this.#brief.locale);
    const mark =
      '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>';
    this.footnotes.push(
      `<w:footnote w:id="${number + 1}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>${mark}${own ?? this.#generated(id, words)}</w:p></w:footnote>`,
    );
    return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${number + 1}"/></w:r>${this.#claimComments(claims)}`;
  }

  /** What is written, with the claims whose comments it may not have. */
  #withHeld<T>(write: () => T): readonly [written: T, claims: readonly string[]] {
    const outer = this.#held;
    const claims: string[] = [];
    this.#held = claims;
    const written = write();
    this.#held = outer;
    return [written, claims];
  }

  #claimComments(ids: readonly string[]): string {
    if (!this.#sources.claims) return '';
    if (this.#held) {
      this.#held.push(...ids);
      return '';
    }
    return ids
      .map((reference) => {
        const claim = this.#brief.claims.get(reference) ?? this.#brief.claims.get(reference.replace(/\.[^.]*$/, ''));
        if (!claim || this.#commented.has(claim.id)) return '';
        this.#commented.add(claim.id);
        const id = this.comments.length;
        this.comments.push(
          `<w:comment w:id="${id}" w:author="briefwright" w:initials="b"><w:p>${`<w:r>${text(`${claim.id}: ${claimWords(claim, this.#brief.locale)}`)}</w:r>`}</w:p></w:comment>`,
        );
        return `<w:r><w:commentReference w:id="${id}"/></w:r>`;
      })
      .join('');
  }

  #table(head: readonly Passage[], rows: readonly (readonly Passage[])[]): string {
    const columns = Math.max(1, head.length, ...rows.map((row) => row.length));
    const width = Math.floor(9072 / columns);
    const cell = (passage: Passage, bold: string): string =>
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${this.#paragraph(passage, 'Normal', bold)}</w:tc>`;
    const line = (cells: readonly Passage[], isHead: boolean): string =>
      `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.map((one) => cell(one, isHead ? '<w:keepNext/>' : '')).join('')}</w:tr>`;
    const grid = Array.from({ length: columns }, () => `<w:gridCol w:w="${width}"/>`).join('');
    const heads = head.length > 0 ? line(head, true) : '';
    const lines = rows.map((row) => line(row, false)).join('');
    const first = head.length > 0 ? 1 : 0;
    return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:val="0020" w:firstRow="${first}"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${heads}${lines}</w:tbl><w:p/>`;
  }

  #chart(chart: Chart): string {
    return this.#picture(this.#sources.picture(chart.id), chartAltText(chart, this.#brief.locale), `${chart.id}.png`);
  }

  /** A PNG or JPEG; an SVG is named by its alternative text. */
  #picture(bytes: Uint8Array | undefined, alt: string, name: string): string {
    const reading = bytes && readImage(bytes);
    if (!bytes || !reading || !('image' in reading)) {
      return `<w:p>${this.#generated(name, pictureWords(name, alt))}</w:p>`;
    }
    const { width, height } = reading.image;
    const ending = reading.image.content.kind === 'png' ? 'png' : 'jpeg';
    this.alternatives.push(alt);
    this.pictures.push({ name: `image${this.pictures.length + 1}.${ending}`, bytes });
    const wide = Math.min(TEXT_WIDTH, width / 192);
    const [cx, cy] = [Math.round(wide * EMU), Math.round(((wide * height) / width) * EMU)];
    const id = ++this.#ids;
    const picture = `<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="${id}" name="${escapeXml(name)}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="picture${this.pictures.length}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`;
    return `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${id}" name="${escapeXml(name)}" descr="${escapeXml(alt)}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">${picture}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  }
}

function text(words: string): string {
  return `<w:t xml:space="preserve">${escapeXml(words)}</w:t>`;
}

function wordsOf({ path, runs }: Passage): string {
  return path ?? runs.map((run) => run.text).join('');
}

/** The words of a note that was printed before. */
export function againWords(number: string | number, locale: Locale): string {
  return `${say(locale.words.layout.noteHead, locale)} ${number}`;
}

/** A claim's value and evidence in words. */
export function claimWords(claim: Claim | undefined, locale: Locale): string {
  if (!claim) return '';
  const stated = [claim.words?.plain, claim.value?.wording, claim.date?.wording].filter((one) => one !== undefined);
  const evidence = claim.evidence.map(({ source, paragraph, quote }) => {
    const number =
      paragraph === undefined ? '' : say(locale.words.layout.paragraph, locale, { number: String(paragraph) });
    const place = number === '' ? source : `${source}, ${number}`;
    return quote === undefined ? place : `${place}: “${quote}”`;
  });
  return [...stated, ...evidence].join('; ');
}
