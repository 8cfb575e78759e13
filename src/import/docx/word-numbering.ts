/** Lists of a Word document: which levels have numbers (ISO/IEC 29500-1, 17.9). */

import { child, childrenNamed, type XmlElement } from '../../office/xml.ts';

export interface ListPlace {
  /** Paragraphs with the same id are items of one list. */
  readonly list: string;
  /** From 0. */
  readonly level: number;
  readonly ordered: boolean;
  /** A box of a task list, which is the item's bullet. */
  readonly box: string | undefined;
}

export class WordNumbering {
  readonly #lists = new Map<string, XmlElement>();
  readonly #abstract = new Map<string, XmlElement>();

  constructor(part: XmlElement | undefined) {
    for (const one of childrenNamed(part, 'w:abstractNum'))
      this.#abstract.set(one.attributes['w:abstractNumId'] ?? '', one);
    for (const one of childrenNamed(part, 'w:num')) this.#lists.set(one.attributes['w:numId'] ?? '', one);
  }

  /** The place in a list that a paragraph's `w:numPr` states; undefined for none, and for a number that removes it. */
  placeOf(numbering: XmlElement | undefined): ListPlace | undefined {
    const list = child(numbering, 'w:numId')?.attributes['w:val'];
    if (list === undefined || list === '0') return undefined;
    const level = Number(child(numbering, 'w:ilvl')?.attributes['w:val'] ?? 0);
    const found = this.#level(list, level);
    const format = child(found, 'w:numFmt')?.attributes['w:val'] ?? 'bullet';
    const bullet = child(found, 'w:lvlText')?.attributes['w:val'] ?? '';
    const ordered = format !== 'bullet' && format !== 'none';
    return { list, level, ordered, box: /^[☐☑☒]$/u.test(bullet) ? bullet : undefined };
  }

  #level(list: string, level: number): XmlElement | undefined {
    const number = this.#lists.get(list);
    const override = childrenNamed(number, 'w:lvlOverride').find((one) => Number(one.attributes['w:ilvl']) === level);
    const id = child(number, 'w:abstractNumId')?.attributes['w:val'] ?? '';
    const levels = childrenNamed(this.#abstract.get(id), 'w:lvl');
    return child(override, 'w:lvl') ?? levels.find((one) => Number(one.attributes['w:ilvl']) === level);
  }
}
