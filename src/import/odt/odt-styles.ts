/** The styles of an OpenDocument text, as far as an import needs them (OpenDocument 1.3 part 3, 16). */

import { child, childrenNamed, elementsOf, type XmlElement } from '../../office/xml.ts';
import { type ParagraphUse, useOfStyle } from '../style-use.ts';

export interface OdtStyle {
  readonly use: ParagraphUse | undefined;
  /** From 1, for headings. */
  readonly level: number | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly code: boolean;
  readonly raised: 'superscript' | 'subscript' | undefined;
  readonly lost: readonly string[];
  readonly framed: boolean;
}

const PLAIN: OdtStyle = {
  ...{ use: undefined, level: undefined, bold: false, italic: false, code: false },
  ...{ raised: undefined, lost: [], framed: false },
};

export class OdtStyles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #known = new Map<string, OdtStyle>();
  readonly #lists = new Map<string, XmlElement>();

  constructor(roots: readonly (XmlElement | undefined)[]) {
    for (const root of roots) {
      for (const group of ['office:styles', 'office:automatic-styles']) {
        for (const style of elementsOf(child(root, group))) this.#add(style);
      }
    }
  }

  #add(style: XmlElement): void {
    const name = style.attributes['style:name'] ?? '';
    if (style.name === 'text:list-style') this.#lists.set(name, style);
    else if (style.name === 'style:style') this.#styles.set(`${style.attributes['style:family']} ${name}`, style);
  }

  style(family: 'paragraph' | 'text', name: string | undefined): OdtStyle {
    return name === undefined ? PLAIN : this.#resolve(family, name, 0);
  }

  /** True for a list whose level has numbers. */
  isOrdered(listStyle: string | undefined, level: number): boolean {
    const levels = elementsOf(this.#lists.get(listStyle ?? ''));
    return levels.some(
      (one) => one.name === 'text:list-level-style-number' && one.attributes['text:level'] === String(level + 1),
    );
  }

  #resolve(family: string, name: string, depth: number): OdtStyle {
    const key = `${family} ${name}`;
    const known = this.#known.get(key);
    if (known) return known;
    const element = this.#styles.get(key);
    const parent = element?.attributes['style:parent-style-name'];
    const base = parent === undefined || depth > 20 ? PLAIN : this.#resolve(family, parent, depth + 1);
    const style = styleOf(element, name, base);
    this.#known.set(key, style);
    return style;
  }
}

function styleOf(element: XmlElement | undefined, name: string, base: OdtStyle): OdtStyle {
  const shown = (element?.attributes['style:display-name'] ?? name.replace(/_20_/g, ' ')).toLowerCase();
  const text = child(element, 'style:text-properties')?.attributes ?? {};
  const outline = element?.attributes['style:default-outline-level'];
  const heading = /^heading (\d+)$/.exec(shown)?.[1] ?? (outline === '' ? undefined : outline);
  const border = childrenNamed(element, 'style:paragraph-properties')[0]?.attributes['fo:border'];
  const weight = text['fo:font-weight'];
  const slant = text['fo:font-style'];
  const position = text['style:text-position'];
  return {
    use: useOfStyle(shown) ?? base.use,
    level: heading === undefined ? base.level : Number(heading),
    bold: weight === undefined ? base.bold : weight === 'bold' || Number(weight) >= 600,
    italic: slant === undefined ? base.italic : slant === 'italic' || slant === 'oblique',
    code: base.code || /^(?:source text|teletype|user entry)$/.test(shown),
    raised: position === undefined ? base.raised : raisedBy(position),
    lost: [...base.lost, ...lostBy(text)],
    framed: border === undefined ? base.framed : border !== 'none',
  };
}

/** `super 58%`, `sub 58%`, or a percentage of the height. */
function raisedBy(position: string): OdtStyle['raised'] {
  const by = /^-?\d+/.exec(position)?.[0];
  if (position.startsWith('super') || Number(by) > 0) return 'superscript';
  return position.startsWith('sub') || Number(by) < 0 ? 'subscript' : undefined;
}

function lostBy(text: Readonly<Record<string, string>>): string[] {
  const on = (name: string): boolean => text[name] !== undefined && text[name] !== 'none';
  return [
    ...(on('style:text-line-through-style') ? ['struck-through text'] : []),
    ...(on('style:text-underline-style') ? ['underlined text'] : []),
    ...(text['fo:font-variant'] === 'small-caps' ? ['small capitals'] : []),
    ...(text['fo:text-transform'] === 'uppercase' ? ['capitals'] : []),
  ];
}
