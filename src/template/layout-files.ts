/**
 * Reads a layout's files: its own override those of the layouts that it extends. Looks in the user's `templates/`
 * first.
 */

import type { Diagnostic, Outcome } from '../core/diagnostic.ts';
import { type FileReader, joinPath } from '../core/files.ts';
import { didYouMean } from '../core/suggest.ts';
import { unknownVariables } from './house-style.ts';
import type { LookFiles } from './looks.ts';
import { type FitStep, type LayoutManifest, NO_MANIFEST, type PageCount, parseManifest } from './manifest.ts';
import { readText, type TemplateFile } from './template-file.ts';

export interface LayoutFiles {
  readonly name: string;
  readonly title: string;
  readonly look?: LookFiles | undefined;
  /**
   * Handlebars sources by file name without `.hbs`; `layout` is the page, `message` a mail; the others are partials.
   */
  readonly templates: ReadonlyMap<string, TemplateFile>;
  /** Weakest first: the shipped house style, the look's variables, the user's house style, the layouts' own, the look's rules. */
  readonly styleSheets: readonly TemplateFile[];
  /** Weakest first. */
  readonly strings: readonly StringsFile[];
  readonly pages: PageCount | undefined;
  /** What to leave out or shrink to stay within `pages.max`, in this order; steps are cumulative. */
  readonly fit: readonly FitStep[];
}

/** The layout's words in one language: `strings.<language>.yaml`. */
export interface StringsFile extends TemplateFile {
  /** True for the brief's language, false for the English fallback. */
  readonly isRequested: boolean;
}

/** The required templates of a layout for PDFs, and of one for mail: a message in HTML and in plain text. */
export const PAGE_TEMPLATES: readonly string[] = ['layout'];
export const MAIL_TEMPLATES: readonly string[] = ['message', 'message.txt'];

export interface LayoutPlaces {
  /** Folders of layouts, the user's before the package's. */
  readonly folders: readonly string[];
  readonly files: FileReader;
  readonly look?: LookFiles | undefined;
  /** Templates that replace those of the same name, or join them. */
  readonly partials?: ReadonlyMap<string, TemplateFile>;
}

/** One layout of a chain, in which each extends the next. */
interface Layer {
  readonly folder: string;
  /** The index of the folder of layouts that it is in. */
  readonly root: number;
  readonly manifest: LayoutManifest;
}

/**
 * Reads the layout called `name` with all layouts that it extends. Undefined, with diagnostics, when there is none,
 * when a manifest is invalid, or when no layout of the chain has the required templates (`layout.hbs`) or a style
 * sheet.
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
  for (const layer of layers.toReversed()) {
    const { folder } = layer;
    addTemplates(folder, templates, places.files);
    own.push(...readText(joinPath(folder, 'style.css'), places.files));
    strings.push(...stringsFolders(layer, layers, places).flatMap((one) => readStrings(one, language, places.files)));
  }
  for (const [partial, file] of places.partials ?? []) templates.set(partial, file);
  const missing = needed.filter((one) => !templates.has(one)).map((one) => `${one}.hbs`);
  if (own.length === 0) missing.push('style.css');
  if (missing[0] !== undefined) return { value: undefined, diagnostics: [incomplete(name, missing[0], layers)] };
  const houses = places.folders.toReversed().map((root) => readText(joinPath(root, 'house.css'), places.files));
  const [shipped = [], ...users] = houses;
  const { variables = [], rules = [] } = places.look ?? {};
  const first = <K extends keyof LayoutManifest>(key: K): LayoutManifest[K] | undefined =>
    layers.find(({ manifest }) => manifest[key] !== undefined)?.manifest[key];
  const layout: LayoutFiles = {
    name,
    title: first('title') ?? name,
    look: places.look,
    templates,
    styleSheets: [...shipped, ...variables, ...users.flat(), ...own, ...(first('looks') === 'variables' ? [] : rules)],
    strings: strings.toSorted((a, b) => Number(a.isRequested) - Number(b.isRequested)),
    pages: first('pages'),
    fit: first('fit') ?? [],
  };
  const unused = users.flat().flatMap((one) =>
    unknownVariables(
      one,
      layout.styleSheets.filter((s) => s !== one),
    ),
  );
  return { value: layout, diagnostics: [...unused, ...idleSteps(layout)] };
}

/** The layout and the layouts that it extends, the layout first. */
function readLayers(name: string, places: LayoutPlaces): Outcome<readonly Layer[]> {
  const layers: Layer[] = [];
  const diagnostics: Diagnostic[] = [];
  let parent: LayoutManifest['extends'];
  let next: string | undefined = name;
  // A layout that extends one of the same name extends the package's.
  let from = 0;
  while (next !== undefined) {
    const found = isLayoutName(next) ? findFolder(next, from, places) : undefined;
    if (!found) {
      const isUnknown = isLayoutName(next) || next.trim() === '';
      const missing = isUnknown ? unknownLayout(next, places) : layoutOutside(next);
      diagnostics.push(parent ? { ...missing, span: parent.span } : missing);
      break;
    }
    if (parent && layers.some(({ folder }) => folder === found.folder)) {
      const message = `layouts extend each other in a cycle: ${[...layers.map(nameOf), next].join(', ')}`;
      diagnostics.push({ severity: 'error', code: 'template/manifest', message, span: parent.span });
      break;
    }
    const [file] = readText(joinPath(found.folder, 'layout.yaml'), places.files);
    const read = file && parseManifest(file);
    diagnostics.push(...(read?.diagnostics ?? []));
    layers.push({ ...found, manifest: read?.value ?? NO_MANIFEST });
    parent = read?.value.extends;
    from = parent?.name === next ? found.root + 1 : 0;
    next = parent?.name;
  }
  return { value: layers, diagnostics };
}

function nameOf({ folder }: Layer): string {
  return folder.slice(folder.lastIndexOf('/') + 1);
}

/** The files that make a folder a layout. */
const MARKERS = ['layout.yaml', 'layout.hbs', 'style.css'];
/** The files that make a folder a layout for mail. */
const MAIL_MARKERS = MAIL_TEMPLATES.map((name) => `${name}.hbs`);

function findFolder(
  name: string,
  from: number,
  { folders, files }: LayoutPlaces,
): { readonly folder: string; readonly root: number } | undefined {
  for (const [root, place] of folders.entries()) {
    const folder = joinPath(place, name);
    if (root >= from && [...MARKERS, ...MAIL_MARKERS].some((mark) => files.read(joinPath(folder, mark))))
      return { folder, root };
  }
  return undefined;
}

/** False for a name that would lead outside the folders of layouts. */
function isLayoutName(name: string): boolean {
  return joinPath('templates', name).startsWith('templates/') && !/(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name);
}

function layoutOutside(name: string): Diagnostic {
  return {
    severity: 'error',
    code: 'template/layout-outside',
    message: `the layout '${name}' would be outside templates/`,
    hint: 'name a folder in templates/',
  };
}

function unknownLayout(name: string, places: LayoutPlaces): Diagnostic {
  const known = layoutNames(places);
  const hint = didYouMean(name, known) ?? (known.length > 0 ? `layouts: ${known.join(', ')}` : undefined);
  const searched = places.folders.map((root) => joinPath(root, name)).join(', ');
  const message =
    name.trim() === ''
      ? 'the name of the layout is empty'
      : `there is no layout '${name}': none of ${searched} has a ${MARKERS.join(' or ')}`;
  return {
    severity: 'error',
    code: 'template/unknown-layout',
    message,
    ...(hint ? { hint } : {}),
  };
}

/** The sorted names of layouts that a brief can use: those with a page of their own. */
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

/** A layer's folder, and those of its name in stronger places that hold only words: a project adds a language with one file. */
function stringsFolders(layer: Layer, layers: readonly Layer[], { folders }: LayoutPlaces): readonly string[] {
  const stronger = folders.slice(0, layer.root).map((one) => joinPath(one, nameOf(layer)));
  return [layer.folder, ...stronger.toReversed().filter((one) => !layers.some(({ folder }) => folder === one))];
}

/** For `en-GB` reads `en`, then `en-GB`, which overrides it; English is the fallback for missing words. */
function readStrings(folder: string, language: string, files: FileReader): readonly StringsFile[] {
  const read = (tag: string): readonly TemplateFile[] => readText(joinPath(folder, `strings.${tag}.yaml`), files);
  const [base = language] = language.split('-');
  const requested = [...new Set([base, language])].flatMap(read).map((file) => ({ ...file, isRequested: true }));
  const english = base === 'en' ? [] : read('en').map((file) => ({ ...file, isRequested: false }));
  return [...english, ...requested];
}

function incomplete(name: string, missing: string, layers: readonly Layer[]): Diagnostic {
  const [layer] = layers;
  return {
    severity: 'error',
    code: missing === 'style.css' ? 'template/no-style-sheet' : 'template/no-page',
    message: `the layout '${name}' has no ${missing}, and neither has any layout that it extends`,
    span: { file: joinPath(layer?.folder ?? '', missing), line: 1, column: 1 },
    hint: `extend a layout that has one: extends: ${missing.startsWith('message') ? 'email' : 'brief'} in layout.yaml`,
  };
}

/** Reports steps without effect: without a page limit, or without a rule for their class. */
function idleSteps({ fit, pages, styleSheets }: LayoutFiles): readonly Diagnostic[] {
  const idle = (message: string, step: FitStep, hint: string): Diagnostic => {
    return { severity: 'error', code: 'template/manifest', message, span: step.span, hint };
  };
  const [first] = fit;
  if (first && pages?.max === undefined) {
    return [idle("'fit' requires a maximum number of pages", first, 'add pages: { max: 1 }')];
  }
  const isStyled = (step: FitStep): boolean =>
    styleSheets.some(({ text }) => new RegExp(`\\.${step.class}(?![\\w-])`).test(text));
  return fit
    .filter((step) => !isStyled(step))
    .map((step) => idle(`no style sheet has a rule for .${step.class}`, step, 'add a rule for it to style.css'));
}
