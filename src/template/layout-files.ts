/** A layout's files: found in the user's own `templates/` first, then in the package's. */

import type { Diagnostic, Outcome } from '../core/diagnostic.ts';
import { type FileReader, joinPath } from '../core/files.ts';
import { didYouMean } from '../core/suggest.ts';

export interface LayoutFiles {
  readonly name: string;
  readonly folder: string;
  /** Handlebars sources by file name without `.hbs`; `layout` is the page itself, the others are partials. */
  readonly templates: ReadonlyMap<string, TemplateFile>;
  readonly styleSheet: TemplateFile;
  /** `strings.<language>.yaml`, where the layout has any. */
  readonly strings: TemplateFile | undefined;
}

export interface TemplateFile {
  readonly file: string;
  readonly text: string;
}

const decoder = new TextDecoder();

/** Reads the layout called `name` from the first of the folders that has it. */
export function readLayout(
  name: string,
  folders: readonly string[],
  language: string,
  files: FileReader,
): Outcome<LayoutFiles | undefined> {
  for (const root of folders) {
    const folder = joinPath(root, name);
    const layout = files.read(joinPath(folder, 'layout.hbs'));
    if (!layout) continue;
    return readFolder(name, folder, language, files);
  }
  const known = folders.flatMap((root) =>
    files.list(root).flatMap((entry) => (entry.endsWith('/') ? [entry.slice(0, -1)] : [])),
  );
  const hint = didYouMean(name, known) ?? (known.length > 0 ? `layouts: ${[...new Set(known)].join(', ')}` : undefined);
  const diagnostic: Diagnostic = {
    severity: 'error',
    code: 'template/unknown-layout',
    message: `there is no layout '${name}': none of ${folders.map((f) => joinPath(f, name)).join(', ')} has a layout.hbs`,
    ...(hint ? { hint } : {}),
  };
  return { value: undefined, diagnostics: [diagnostic] };
}

function readFolder(
  name: string,
  folder: string,
  language: string,
  files: FileReader,
): Outcome<LayoutFiles | undefined> {
  const templates = new Map<string, TemplateFile>();
  for (const entry of files.list(folder)) {
    if (!entry.endsWith('.hbs')) continue;
    const file = readText(joinPath(folder, entry), files);
    if (file) templates.set(entry.slice(0, -'.hbs'.length), file);
  }
  const styleSheet = readText(joinPath(folder, 'style.css'), files);
  const strings = readStrings(folder, language, files);
  if (styleSheet) return { value: { name, folder, templates, styleSheet, strings }, diagnostics: [] };
  const message = `the layout '${name}' has no style.css`;
  return {
    value: undefined,
    diagnostics: [
      {
        severity: 'error',
        code: 'template/no-style-sheet',
        message,
        span: { file: joinPath(folder, 'style.css'), line: 1, column: 1 },
      },
    ],
  };
}

function readText(file: string, files: FileReader): TemplateFile | undefined {
  const bytes = files.read(file);
  return bytes ? { file, text: decoder.decode(bytes) } : undefined;
}

/** `en-GB` is looked for as `en-GB`, then as `en`, then English stands in. */
function readStrings(folder: string, language: string, files: FileReader): TemplateFile | undefined {
  for (const tag of new Set([language, language.split('-')[0] ?? language, 'en'])) {
    const file = readText(joinPath(folder, `strings.${tag}.yaml`), files);
    if (file) return file;
  }
  return undefined;
}
