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
  /** The last number, by definition. */
  readonly #counts = new Map<string, number>();
  readonly #begun = new Set<string>();

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

  /**
   * The number of the next item of the first level, for items in the order of the document. Lists of one definition count on, unless the
   * first item of one says where it starts (17.9.26).
   */
  next(list: string): number {
    const number = this.#lists.get(list);
    const id = child(number, 'w:abstractNumId')?.attributes['w:val'] ?? '';
    const start = child(this.#override(list, 0), 'w:startOverride') ?? child(this.#level(list, 0), 'w:start');
    const isRestart = start?.name === 'w:startOverride' && !this.#begun.has(list);
    const last = isRestart ? undefined : this.#counts.get(id);
    const next = last === undefined ? Number(start?.attributes['w:val'] ?? 1) : last + 1;
    this.#begun.add(list);
    this.#counts.set(id, next);
    return next;
  }

  #override(list: string, level: number): XmlElement | undefined {
    const overrides = childrenNamed(this.#lists.get(list), 'w:lvlOverride');
    return overrides.find((one) => Number(one.attributes['w:ilvl']) === level);
  }

  #level(list: string, level: number): XmlElement | undefined {
    const override = this.#override(list, level);
    const id = child(this.#lists.get(list), 'w:abstractNumId')?.attributes['w:val'] ?? '';
    const levels = childrenNamed(this.#abstract.get(id), 'w:lvl');
    return child(override, 'w:lvl') ?? levels.find((one) => Number(one.attributes['w:ilvl']) === level);
  }
}
