/** The paragraph and character styles of a Word document, as far as an import needs them. */

import { child, childrenNamed, type XmlElement } from '../../office/xml.ts';
import { type ParagraphUse, useOfStyle } from '../style-use.ts';

export interface WordStyle {
  readonly use: ParagraphUse | undefined;
  /** From 1, for headings. */
  readonly level: number | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly code: boolean;
  /** `w:numPr` of the style. */
  readonly numbering: XmlElement | undefined;
  readonly ordered: boolean;
}

const PLAIN: WordStyle = {
  use: undefined,
  level: undefined,
  bold: false,
  italic: false,
  code: false,
  numbering: undefined,
  ordered: false,
};

export class WordStyles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #known = new Map<string, WordStyle>();

  constructor(part: XmlElement | undefined) {
    for (const style of childrenNamed(part, 'w:style')) this.#styles.set(style.attributes['w:styleId'] ?? '', style);
  }

  style(id: string | undefined): WordStyle {
    return id === undefined ? PLAIN : this.#resolve(id, 0);
  }

  #resolve(id: string, depth: number): WordStyle {
    const known = this.#known.get(id);
    if (known) return known;
    const element = this.#styles.get(id);
    const based = child(element, 'w:basedOn')?.attributes['w:val'];
    // A style may be based on itself through others.
    const base = based === undefined || depth > 20 ? PLAIN : this.#resolve(based, depth + 1);
    // Without a part for styles, their ids are all there is.
    const name = (child(element, 'w:name')?.attributes['w:val'] ?? id.replace(/(\D)(\d)$/, '$1 $2')).toLowerCase();
    const style = styleOf(element, name, base);
    this.#known.set(id, style);
    return style;
  }
}

function styleOf(element: XmlElement | undefined, name: string, base: WordStyle): WordStyle {
  const runs = child(element, 'w:rPr');
  const outline = child(element, 'w:pPr', 'w:outlineLvl')?.attributes['w:val'];
  const heading = /^(?:heading|überschrift|titre|título|encabezado) (\d)$/.exec(name)?.[1];
  const level = heading !== undefined ? Number(heading) : outline !== undefined ? Number(outline) + 1 : base.level;
  const use = useOfStyle(name) ?? (heading === undefined ? base.use : undefined);
  return {
    use,
    level:
      use !== undefined && heading === undefined ? undefined : level !== undefined && level <= 9 ? level : undefined,
    bold: isOn(child(runs, 'w:b')) ?? base.bold,
    italic: isOn(child(runs, 'w:i')) ?? base.italic,
    code: base.code || /^(?:verbatim char|html code|source text|inline code)$/.test(name),
    numbering: child(element, 'w:pPr', 'w:numPr') ?? base.numbering,
    ordered: base.ordered || /^list number/.test(name),
  };
}

/** The value of a toggle property (ISO/IEC 29500-1, 17.7.3); undefined if it isn't there. */
export function isOn(element: XmlElement | undefined): boolean | undefined {
  if (!element) return undefined;
  return !['0', 'false', 'off', 'none'].includes(element.attributes['w:val'] ?? 'true');
}
