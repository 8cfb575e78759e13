/** A layout's files: its own, over those of the layouts that it extends, found in the user's `templates/` first. */

import type { Diagnostic, Outcome } from '../core/diagnostic.ts';
import { type FileReader, joinPath } from '../core/files.ts';
import { didYouMean } from '../core/suggest.ts';
import { unknownVariables } from './house-style.ts';
import { type FitStep, type LayoutManifest, NO_MANIFEST, type PageCount, parseManifest } from './manifest.ts';
import type { TemplateFile } from './template-file.ts';

export interface LayoutFiles {
  readonly name: string;
  readonly title: string;
  /** Handlebars sources by file name without `.hbs`; `layout` is the page itself, `message` a mail; the others are partials. */
  readonly templates: ReadonlyMap<string, TemplateFile>;
  /** Weakest first: the house style that ships, the user's, the layouts' own. */
  readonly styleSheets: readonly TemplateFile[];
  /** Weakest first. */
  readonly strings: readonly StringsFile[];
  readonly pages: PageCount | undefined;
  /** What gives way to keep to `pages.max`, in this order; each step keeps those before it. */
  readonly fit: readonly FitStep[];
}

/** Words in one language: `strings.<language>.yaml`. */
export interface StringsFile extends TemplateFile {
  /** In the brief's language; otherwise English that stands in for it. */
  readonly wanted: boolean;
}

/** What a layout for PDFs is; one for mail has a message in HTML and in plain text. */
export const PAGE_TEMPLATES: readonly string[] = ['layout'];
export const MAIL_TEMPLATES: readonly string[] = ['message', 'message.txt'];

export interface LayoutPlaces {
  /** Folders of layouts, those of the user before those of the package. */
  readonly folders: readonly string[];
  readonly files: FileReader;
}

const decoder = new TextDecoder();

/** One layout of a chain, each extended by the one before it. */
interface Layer {
  readonly folder: string;
  readonly manifest: LayoutManifest;
}

/**
 * Reads the layout called `name` with all that it extends. Undefined, with diagnostics, when there is none, when its
 * manifest is wrong, or when no layout of the chain has the templates that make it one (`layout.hbs`) or a style sheet.
 */
export function readLayout(
  name: string,
  language: string,
  places: LayoutPlaces,
  needed: readonly string[] = PAGE_TEMPLATES,
): Outcome<LayoutFiles | undefined> {
  const { value: layers, diagnostics } = readLayers(name, places);
  if (layers.length === 0 || diagnostics.length > 0) return { value: undefined, diagnostics };
  const templates = new Map<string, TemplateFile>();
  const own: TemplateFile[] = [];
  const strings: StringsFile[] = [];
  for (const { folder } of layers.toReversed()) {
    addTemplates(folder, templates, places.files);
    own.push(...readText(joinPath(folder, 'style.css'), places.files));
    strings.push(...readStrings(folder, language, places.files));
  }
  const missing = needed.filter((one) => !templates.has(one)).map((one) => `${one}.hbs`);
  if (own.length === 0) missing.push('style.css');
  if (missing[0] !== undefined) return { value: undefined, diagnostics: [incomplete(name, missing[0], layers)] };
  const house = places.folders.toReversed().flatMap((root) => readText(joinPath(root, 'house.css'), places.files));
  const first = <K extends keyof LayoutManifest>(key: K): LayoutManifest[K] | undefined =>
    layers.find(({ manifest }) => manifest[key] !== undefined)?.manifest[key];
  const layout: LayoutFiles = {
    name,
    title: first('title') ?? name,
    templates,
    styleSheets: [...house, ...own],
    strings: strings.toSorted((a, b) => Number(a.wanted) - Number(b.wanted)),
    pages: first('pages'),
    fit: first('fit') ?? [],
  };
  const slips = house.slice(1).flatMap((one) =>
    unknownVariables(
      one,
      layout.styleSheets.filter((s) => s !== one),
    ),
  );
  return { value: layout, diagnostics: [...slips, ...idleSteps(layout)] };
}

/** The layout and those that it extends, the layout first. */
function readLayers(name: string, places: LayoutPlaces): Outcome<readonly Layer[]> {
  const layers: Layer[] = [];
  const diagnostics: Diagnostic[] = [];
  let wanted: LayoutManifest['extends'];
  let next: string | undefined = name;
  // A layout that extends one of its own name means that of the package.
  let from = 0;
  while (next !== undefined) {
    const found = isLayoutName(next) ? findFolder(next, from, places) : undefined;
    if (!found) {
      const missing = isLayoutName(next) ? unknownLayout(next, places) : layoutOutside(next);
      diagnostics.push(wanted ? { ...missing, span: wanted.span } : missing);
      break;
    }
    if (wanted && layers.some(({ folder }) => folder === found.folder)) {
      const message = `layouts extend each other in a circle: ${[...layers.map(nameOf), next].join(', ')}`;
      diagnostics.push({ severity: 'error', code: 'template/manifest', message, span: wanted.span });
      break;
    }
    const [file] = readText(joinPath(found.folder, 'layout.yaml'), places.files);
    const read = file && parseManifest(file);
    diagnostics.push(...(read?.diagnostics ?? []));
    layers.push({ folder: found.folder, manifest: read?.value ?? NO_MANIFEST });
    wanted = read?.value.extends;
    from = wanted?.name === next ? found.root + 1 : 0;
    next = wanted?.name;
  }
  return { value: layers, diagnostics };
}

function nameOf({ folder }: Layer): string {
  return folder.slice(folder.lastIndexOf('/') + 1);
}

/** What makes a folder a layout. */
const MARKS = ['layout.yaml', 'layout.hbs', 'style.css'];
/** What makes one a layout for mail. */
const MAIL_MARKS = MAIL_TEMPLATES.map((name) => `${name}.hbs`);

function findFolder(
  name: string,
  from: number,
  { folders, files }: LayoutPlaces,
): { readonly folder: string; readonly root: number } | undefined {
  for (const [root, place] of folders.entries()) {
    const folder = joinPath(place, name);
    if (root >= from && [...MARKS, ...MAIL_MARKS].some((mark) => files.read(joinPath(folder, mark))))
      return { folder, root };
  }
  return undefined;
}

/** False for a name that would lead out of the folders of layouts. */
function isLayoutName(name: string): boolean {
  return joinPath('templates', name).startsWith('templates/') && !/(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name);
}

function layoutOutside(name: string): Diagnostic {
  return {
    severity: 'error',
    code: 'template/layout-outside',
    message: `the layout '${name}' would lead out of templates/`,
    hint: 'name a folder in templates/',
  };
}

function unknownLayout(name: string, places: LayoutPlaces): Diagnostic {
  const known = layoutNames(places);
  const hint = didYouMean(name, known) ?? (known.length > 0 ? `layouts: ${known.join(', ')}` : undefined);
  const looked = places.folders.map((root) => joinPath(root, name)).join(', ');
  return {
    severity: 'error',
    code: 'template/unknown-layout',
    message: `there is no layout '${name}': none of ${looked} has a ${MARKS.join(' or ')}`,
    ...(hint ? { hint } : {}),
  };
}

/** The layouts that a brief can name, sorted: those that have a page of their own. */
export function layoutNames({ folders, files }: LayoutPlaces): readonly string[] {
  const names = folders.flatMap((root) =>
    files
      .list(root)
      .filter((entry) => entry.endsWith('/') && files.read(joinPath(root, entry, 'layout.hbs')))
      .map((entry) => entry.slice(0, -1)),
  );
  return [...new Set(names)].sort();
}

function addTemplates(folder: string, templates: Map<string, TemplateFile>, files: FileReader): void {
  for (const entry of files.list(folder)) {
    if (!entry.endsWith('.hbs')) continue;
    for (const file of readText(joinPath(folder, entry), files)) templates.set(entry.slice(0, -'.hbs'.length), file);
  }
}

/** The file, or none. */
function readText(file: string, files: FileReader): readonly TemplateFile[] {
  const bytes = files.read(file);
  return bytes ? [{ file, text: decoder.decode(bytes) }] : [];
}

/** `en-GB` is looked for as `en-GB`, then as `en`; English stands in for words that are missing. */
function readStrings(folder: string, language: string, files: FileReader): readonly StringsFile[] {
  const read = (tag: string): readonly TemplateFile[] => readText(joinPath(folder, `strings.${tag}.yaml`), files);
  const [base = language] = language.split('-');
  const wanted = [...new Set([base, language])].flatMap(read).map((file) => ({ ...file, wanted: true }));
  const english = base === 'en' ? [] : read('en').map((file) => ({ ...file, wanted: false }));
  return [...english, ...wanted];
}

function incomplete(name: string, missing: string, layers: readonly Layer[]): Diagnostic {
  const [layer] = layers;
  return {
    severity: 'error',
    code: missing === 'style.css' ? 'template/no-style-sheet' : 'template/no-page',
    message: `the layout '${name}' has no ${missing}, nor has a layout that it extends`,
    span: { file: joinPath(layer?.folder ?? '', missing), line: 1, column: 1 },
    hint: `extend a layout that has one: extends: ${missing.startsWith('message') ? 'email' : 'brief'} in layout.yaml`,
  };
}

/** Steps that can't do anything: no limit to keep to, or no rule for their class. */
function idleSteps({ fit, pages, styleSheets }: LayoutFiles): readonly Diagnostic[] {
  const idle = (message: string, step: FitStep, hint: string): Diagnostic => {
    return { severity: 'error', code: 'template/manifest', message, span: step.span, hint };
  };
  const [first] = fit;
  if (first && pages?.max === undefined) {
    return [idle("'fit' says what gives way, but not beyond how many pages", first, 'give pages: { max: 1 }')];
  }
  const isStyled = (step: FitStep): boolean =>
    styleSheets.some(({ text }) => new RegExp(`\\.${step.class}(?![\\w-])`).test(text));
  return fit
    .filter((step) => !isStyled(step))
    .map((step) => idle(`no style sheet has a rule for .${step.class}`, step, 'say in style.css what it changes'));
}
