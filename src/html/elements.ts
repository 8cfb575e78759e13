/**
 * The elements of the supported subset of HTML, one row each. Names and content models are those of HTML (HTML Living
 * Standard, 4).
 */

/** The allowed content: any block or inline content, inline content only, nothing, or only the named elements. */
export type ContentModel = 'flow' | 'phrasing' | 'void' | readonly string[];

export interface ElementDefinition {
  readonly content: ContentModel;
  /** `phrasing` is allowed in text and in blocks, `flow` in blocks, `part` only in its `parents`. */
  readonly category: 'flow' | 'phrasing' | 'part';
  /** The allowed parents of a `part`. */
  readonly parents?: readonly string[];
  /** In addition to the global attributes. */
  readonly attributes?: readonly string[];
  /** Where its end tag may be left out (HTML, 13.1.2.4). */
  readonly endTag?: OptionalEndTag;
}

/** An end tag may be left out before the start tags of `before`, and with `last` at the end of the parent. */
interface OptionalEndTag {
  readonly before: readonly string[];
  readonly last: boolean;
}

const SECTIONS = ['thead', 'tbody', 'tfoot'];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
/** The elements that end a paragraph. */
const AFTER_PARAGRAPH = [
  ...['address', 'article', 'aside', 'blockquote', 'div', 'dl', 'figcaption', 'figure', 'footer', ...HEADINGS],
  ...['header', 'hr', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'ul'],
];
const CELL_ATTRIBUTES = ['colspan', 'rowspan', 'headers'];

function flow(content: ContentModel = 'flow'): ElementDefinition {
  return { content, category: 'flow' };
}

function phrasing(attributes: readonly string[] = []): ElementDefinition {
  return { content: 'phrasing', category: 'phrasing', attributes };
}

function part(parents: readonly string[], content: ContentModel = 'flow'): ElementDefinition {
  return { content, category: 'part', parents };
}

function optional(before: readonly string[], { last = true } = {}): { readonly endTag: OptionalEndTag } {
  return { endTag: { before, last } };
}

function table(): Record<string, ElementDefinition> {
  return {
    table: flow(['caption', 'colgroup', ...SECTIONS, 'tr']),
    caption: { ...part(['table']), ...optional(['colgroup', ...SECTIONS, 'tr']) },
    colgroup: { ...part(['table'], ['col']), attributes: ['span'], ...optional(['colgroup', ...SECTIONS, 'tr']) },
    col: { ...part(['colgroup'], 'void'), attributes: ['span'] },
    thead: { ...part(['table'], ['tr']), ...optional(['tbody', 'tfoot'], { last: false }) },
    tbody: { ...part(['table'], ['tr']), ...optional(['tbody', 'tfoot']) },
    tfoot: { ...part(['table'], ['tr']), ...optional([]) },
    // A section may follow rows without a section, which HTML puts into one.
    tr: { ...part([...SECTIONS, 'table'], ['th', 'td']), ...optional(['tr', ...SECTIONS]) },
    th: { ...part(['tr']), attributes: [...CELL_ATTRIBUTES, 'scope', 'abbr'], ...optional(['td', 'th']) },
    td: { ...part(['tr']), attributes: CELL_ATTRIBUTES, ...optional(['td', 'th']) },
  };
}

const ELEMENTS: Readonly<Record<string, ElementDefinition>> = {
  body: { ...flow(), ...optional([]) },
  article: flow(),
  header: flow(),
  footer: flow(),
  main: flow(),
  section: flow(),
  nav: flow(),
  aside: flow(),
  div: flow(),
  h1: flow('phrasing'),
  h2: flow('phrasing'),
  h3: flow('phrasing'),
  h4: flow('phrasing'),
  h5: flow('phrasing'),
  h6: flow('phrasing'),
  p: { ...flow('phrasing'), ...optional(AFTER_PARAGRAPH) },
  pre: flow('phrasing'),
  address: flow(),
  blockquote: { ...flow(), attributes: ['cite'] },
  hr: flow('void'),
  ul: flow(['li']),
  ol: { ...flow(['li']), attributes: ['start', 'reversed', 'type'] },
  li: { ...part(['ul', 'ol']), attributes: ['value'], ...optional(['li']) },
  dl: flow(['dt', 'dd', 'div']),
  dt: { ...part(['dl', 'div']), ...optional(['dt', 'dd'], { last: false }) },
  dd: { ...part(['dl', 'div']), ...optional(['dt', 'dd']) },
  figure: flow(),
  figcaption: part(['figure']),
  ...table(),
  a: phrasing(['href', 'rel', 'hreflang']),
  em: phrasing(),
  strong: phrasing(),
  b: phrasing(),
  i: phrasing(),
  small: phrasing(),
  sup: phrasing(),
  sub: phrasing(),
  span: phrasing(),
  mark: phrasing(),
  bdi: phrasing(),
  bdo: phrasing(),
  abbr: phrasing(),
  cite: phrasing(),
  time: phrasing(['datetime']),
  q: phrasing(['cite']),
  code: phrasing(),
  br: { ...phrasing(), content: 'void' },
  img: { ...phrasing(['src', 'alt', 'width', 'height']), content: 'void' },
  /** Draws a chart of the brief: a replaced element, like `img`. It is empty but has an end tag. */
  chart: { ...phrasing(['name', 'alt', 'width', 'height']), content: [] },
  /** A small drawing: the mark of an answer, the bar of a table cell. Without `alt` it is decoration. */
  graphic: { ...phrasing(['kind', 'of', 'alt']), content: [] },
};

const GLOBAL_ATTRIBUTES: readonly string[] = ['id', 'class', 'lang', 'dir', 'role', 'title', 'style'];

/** The row of an element by its name in lower case; undefined for names outside the subset. */
export function elementDefinition(name: string): ElementDefinition | undefined {
  return Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
}

export function elementNames(): readonly string[] {
  return Object.keys(ELEMENTS);
}

/** True if an element may have the attribute. `data-*` and `aria-*` are always allowed. */
export function allowsAttribute(definition: ElementDefinition, attribute: string): boolean {
  return (
    GLOBAL_ATTRIBUTES.includes(attribute) ||
    attribute.startsWith('data-') ||
    attribute.startsWith('aria-') ||
    (definition.attributes?.includes(attribute) ?? false)
  );
}

/** The names of an element's attributes, except `data-*` and `aria-*`. */
export function attributeNames(definition: ElementDefinition): readonly string[] {
  return [...GLOBAL_ATTRIBUTES, ...(definition.attributes ?? [])];
}

/** True if `child` may be a child of `parent`. */
export function allowsChild(parent: string, child: string): boolean {
  const outer = elementDefinition(parent);
  const inner = elementDefinition(child);
  if (!outer || !inner) return true;
  if (child === 'body') return false;
  if (typeof outer.content === 'object') return outer.content.includes(child);
  if (inner.category === 'part') return inner.parents?.includes(parent) ?? false;
  if (outer.content === 'phrasing') return inner.category === 'phrasing' && !(parent === 'a' && child === 'a');
  return outer.content === 'flow';
}

/** True if an element may directly contain text. */
export function allowsText(definition: ElementDefinition): boolean {
  return definition.content === 'flow' || definition.content === 'phrasing';
}
