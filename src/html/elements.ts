/** The elements of the subset: one row each. Names and content models are those of HTML (HTML Living Standard, 4). */

/** What an element may hold: any block or inline content, inline content alone, nothing, or only the named elements. */
export type ContentModel = 'flow' | 'phrasing' | 'void' | readonly string[];

/**
 * The structure type that an element becomes in a PDF (ISO 32000-1, 14.8.4). `none` leaves its content to its parent;
 * those in lower case depend on attributes: `link` (Link, Reference), `image` (Figure with its Alt), `list` (L with its
 * numbering), `item` (LI with Lbl and LBody, or Note), `header-cell` (TH with its scope), `root` (Document).
 */
export type ElementRole =
  | 'root' | 'none' | 'link' | 'image' | 'list' | 'item' | 'header-cell'
  | 'Part' | 'Sect' | 'Div' | 'BlockQuote' | 'Caption' | 'H1' | 'H2' | 'H3' | 'H4' | 'H5' | 'H6' | 'P' | 'Lbl' | 'LBody'
  | 'Table' | 'THead' | 'TBody' | 'TFoot' | 'TR' | 'TD' | 'Span' | 'Quote' | 'Code' | 'Figure'; // biome-ignore format: a list

export interface ElementDefinition {
  readonly content: ContentModel;
  /** `phrasing` stands in text and in blocks, `flow` in blocks, `part` only in its parents. */
  readonly category: 'flow' | 'phrasing' | 'part';
  /** Where a `part` may stand. */
  readonly parents?: readonly string[];
  /** Beside the global attributes. */
  readonly attributes?: readonly string[];
  readonly role: ElementRole;
}

const SECTIONS = ['thead', 'tbody', 'tfoot'];
const CELL_ATTRIBUTES = ['colspan', 'rowspan', 'headers'];

function flow(role: ElementRole, content: ContentModel = 'flow'): ElementDefinition {
  return { content, category: 'flow', role };
}

function phrasing(role: ElementRole, attributes: readonly string[] = []): ElementDefinition {
  return { content: 'phrasing', category: 'phrasing', attributes, role };
}

function part(role: ElementRole, parents: readonly string[], content: ContentModel = 'flow'): ElementDefinition {
  return { content, category: 'part', parents, role };
}

function table(): Record<string, ElementDefinition> {
  return {
    table: flow('Table', ['caption', 'colgroup', ...SECTIONS, 'tr']),
    caption: part('Caption', ['table']),
    colgroup: { ...part('none', ['table'], ['col']), attributes: ['span'] },
    col: { ...part('none', ['colgroup'], 'void'), attributes: ['span'] },
    thead: part('THead', ['table'], ['tr']),
    tbody: part('TBody', ['table'], ['tr']),
    tfoot: part('TFoot', ['table'], ['tr']),
    tr: part('TR', [...SECTIONS, 'table'], ['th', 'td']),
    th: { ...part('header-cell', ['tr']), attributes: [...CELL_ATTRIBUTES, 'scope', 'abbr'] },
    td: { ...part('TD', ['tr']), attributes: CELL_ATTRIBUTES },
  };
}

const ELEMENTS: Readonly<Record<string, ElementDefinition>> = {
  body: flow('root'),
  article: flow('Part'),
  header: flow('none'),
  footer: flow('none'),
  main: flow('none'),
  section: flow('Sect'),
  nav: flow('Sect'),
  aside: flow('Sect'),
  div: flow('none'),
  h1: flow('H1', 'phrasing'),
  h2: flow('H2', 'phrasing'),
  h3: flow('H3', 'phrasing'),
  h4: flow('H4', 'phrasing'),
  h5: flow('H5', 'phrasing'),
  h6: flow('H6', 'phrasing'),
  p: flow('P', 'phrasing'),
  pre: flow('P', 'phrasing'),
  address: flow('P'),
  blockquote: { ...flow('BlockQuote'), attributes: ['cite'] },
  hr: flow('none', 'void'),
  ul: flow('list', ['li']),
  ol: { ...flow('list', ['li']), attributes: ['start', 'reversed', 'type'] },
  li: { ...part('item', ['ul', 'ol']), attributes: ['value'] },
  dl: flow('list', ['dt', 'dd', 'div']),
  dt: part('Lbl', ['dl', 'div']),
  dd: part('LBody', ['dl', 'div']),
  figure: flow('none'),
  figcaption: part('Caption', ['figure']),
  ...table(),
  a: phrasing('link', ['href', 'rel', 'hreflang']),
  em: phrasing('Span'),
  strong: phrasing('Span'),
  b: phrasing('Span'),
  i: phrasing('Span'),
  small: phrasing('Span'),
  sup: phrasing('Span'),
  sub: phrasing('Span'),
  span: phrasing('Span'),
  mark: phrasing('Span'),
  abbr: phrasing('Span'),
  cite: phrasing('Span'),
  time: phrasing('Span', ['datetime']),
  q: phrasing('Quote', ['cite']),
  code: phrasing('Code'),
  br: { ...phrasing('none'), content: 'void' },
  img: { ...phrasing('image', ['src', 'alt', 'width', 'height']), content: 'void' },
  /** Draws a chart of the brief: a replaced element, as `img` is. It holds nothing but has an end tag. */
  chart: { ...phrasing('image', ['name', 'alt', 'width', 'height']), content: [] },
};

const GLOBAL_ATTRIBUTES: readonly string[] = ['id', 'class', 'lang', 'dir', 'role', 'title'];

/** The row of an element, by its name in lower case; undefined for one outside the subset. */
export function elementDefinition(name: string): ElementDefinition | undefined {
  return Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
}

export function elementNames(): readonly string[] {
  return Object.keys(ELEMENTS);
}

/** May an element carry the attribute? `data-*` and `aria-*` stand everywhere. */
export function allowsAttribute(definition: ElementDefinition, attribute: string): boolean {
  return (
    GLOBAL_ATTRIBUTES.includes(attribute) ||
    attribute.startsWith('data-') ||
    attribute.startsWith('aria-') ||
    (definition.attributes?.includes(attribute) ?? false)
  );
}

/** All attributes that an element may carry by name. */
export function attributeNames(definition: ElementDefinition): readonly string[] {
  return [...GLOBAL_ATTRIBUTES, ...(definition.attributes ?? [])];
}

/** May `child` stand directly in `parent`? */
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

/** May words stand directly in it? */
export function allowsText(definition: ElementDefinition): boolean {
  return definition.content === 'flow' || definition.content === 'phrasing';
}
