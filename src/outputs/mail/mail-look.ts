/** The look of a mail: its layout's style sheets in a form for mail clients, and the publisher's logo. */

import type { Diagnostic, Outcome } from '../../core/diagnostic.ts';
import type { FileReader } from '../../core/files.ts';
import { cascade, type StyleCache } from '../../css/cascade.ts';
import type { StyledElement, StyledNode } from '../../css/styled.ts';
import { substituteVariables } from '../../css/variables.ts';
import { parseMarkup } from '../../html/parse.ts';
import type { LayoutFiles } from '../../template/layout-files.ts';

export interface MailLook {
  /** To be inlined; variables are replaced by their values. */
  readonly styleSheet: string;
  /** Custom properties of the layout's root, including those of the house style. */
  readonly properties: ReadonlyMap<string, string>;
  readonly logo: LogoFile | undefined;
}

/** The house style's logo as its file has it. */
export interface LogoFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly alt: string;
  /** Its height in a mail, CSS pixels; undefined where the style sets none. */
  readonly height: number | undefined;
}

export interface MailLogo {
  readonly bytes: Uint8Array;
  readonly type: 'image/png' | 'image/jpeg';
  readonly alt: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** CSS defines the house style's logo as an image, so it is resolved by styling a document with only that image. */
const MARK = '<html><body><img class="logo" alt=""></body></html>';
const MARK_SHEET = {
  file: 'mail',
  text: '.logo { content: var(--logo); height: var(--logo-height) }',
  origin: 'author',
} as const;

const PIXELS_PER_POINT = 96 / 72;

export function mailLook(layout: LayoutFiles, styles: StyleCache, files: FileReader): Outcome<MailLook> {
  const sheets = layout.styleSheets.map((sheet) => ({ ...sheet, origin: 'author' as const }));
  // Diagnostics are ignored: mail clients have properties that the PDF's cascade doesn't know.
  const { root } = cascade(parseMarkup(MARK, { rootClasses: [] }).value, [...sheets, MARK_SHEET], styles).value;
  const properties = root.customProperties;
  const { value: styleSheet, diagnostics } = plainSheet(layout, properties);
  return { value: { styleSheet, properties, logo: logoOf(root, files) }, diagnostics };
}

/** The layout's own rules without variables, which few clients support. */
function plainSheet(layout: LayoutFiles, properties: ReadonlyMap<string, string>): Outcome<string> {
  const diagnostics: Diagnostic[] = [];
  const sheets = layout.styleSheets.filter(({ file }) => !file.endsWith('/house.css'));
  const texts = sheets.map(({ file, text }) => {
    const rules = text.replace(/:root\s*\{[^}]*\}/g, '').replace(/\/\*[\s\S]*?\*\//g, '');
    const replaced = substituteVariables(rules, (name) => properties.get(name));
    if ('text' in replaced) return replaced.text;
    const fault = 'missing' in replaced ? `uses ${replaced.missing}, which isn't defined` : replaced.excess;
    diagnostics.push({
      severity: 'error',
      code: 'email/unknown-variable',
      message: `the mail's style sheet ${fault}`,
      span: { file, line: 1, column: 1 },
    });
    return '';
  });
  return { value: texts.join('\n'), diagnostics };
}

/** Missing files are reported when the PDF's pages are laid out. */
function logoOf(root: StyledElement, files: FileReader): LogoFile | undefined {
  const image = find(root, 'img');
  const [content] = Array.isArray(image?.style.content) ? image.style.content : [];
  if (content?.kind !== 'image') return undefined;
  const { path, alt } = content;
  const bytes = files.read(path);
  const set = image?.style.height;
  const height = typeof set === 'number' ? Math.round(set * PIXELS_PER_POINT) : undefined;
  return bytes && { path, bytes, alt, height };
}

function find(node: StyledNode, name: string): StyledElement | undefined {
  if (node.kind === 'text') return undefined;
  if (node.element.name === name) return node;
  for (const child of node.children) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}
