import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { cascade, createStyleCache } from '../../src/css/cascade.ts';
import type { ComputedStyle } from '../../src/css/computed-style.ts';
import { formatValue } from '../../src/css/print.ts';
import { cssName, PROPERTY_NAMES } from '../../src/css/properties.ts';
import type { StyledDocument, StyledElement } from '../../src/css/styled.ts';
import type { StyleSheetText } from '../../src/html/element.ts';
import { parseMarkup } from '../../src/html/parse.ts';

export function author(text: string, file = 'a.css'): StyleSheetText {
  return { file, text, origin: 'author' };
}

export function userAgent(text: string): StyleSheetText {
  return { file: 'ua.css', text, origin: 'user-agent' };
}

/** `file:line:column code: message (hint)` */
export function show({ code, message, span, hint }: Diagnostic): string {
  const place = span ? `${span.file}:${span.line}:${span.column} ` : '';
  return `${place}${code}: ${message}${hint ? ` (${hint})` : ''}`;
}

export interface Styled {
  readonly document: StyledDocument;
  readonly said: readonly string[];
  /** The first element with an id. */
  byId(id: string): StyledElement;
}

export function style(html: string, ...sheets: readonly (string | StyleSheetText)[]): Styled {
  const texts = sheets.map((sheet) => (typeof sheet === 'string' ? author(sheet) : sheet));
  const outcome = cascade(parseMarkup(html).value, texts, createStyleCache());
  const { root } = outcome.value;
  const byId = (id: string): StyledElement => {
    const found = [...elements(root)].find((e) => e.element.attributes.get('id') === id);
    if (!found) throw new Error(`no #${id}`);
    return found;
  };
  return { document: outcome.value, said: outcome.diagnostics.map(show), byId };
}

export function* elements(root: StyledElement): Generator<StyledElement> {
  yield root;
  for (const child of root.children) if (child.kind === 'element') yield* elements(child);
}

/** `font-size: 12; color: #112233` of the named properties, all as CSS names. */
export function values(style: ComputedStyle, ...names: readonly string[]): string {
  return names
    .map((name) => {
      const property = PROPERTY_NAMES.find((p) => cssName(p) === name);
      if (!property) throw new Error(`no property ${name}`);
      return `${name}: ${formatValue(style[property])}`;
    })
    .join('; ');
}
