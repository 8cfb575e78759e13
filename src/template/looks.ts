/**
 * Looks: complete house styles that a brief chooses by one key, whatever its layout. A look is a folder of
 * `templates/looks/` with `look.yaml`, variables (`house.css`) and rules (`style.css`); it may extend another.
 */

import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Diagnostic, Outcome } from '../core/diagnostic.ts';
import { type FileReader, joinPath } from '../core/files.ts';
import { didYouMean } from '../core/suggest.ts';
import type { TemplateFile } from './template-file.ts';

/** The look of briefs that name none: the house style that ships, as it is. */
export const DEFAULT_LOOK = 'institute';

export interface LookFiles {
  readonly name: string;
  readonly title: string;
  /** The look in a sentence. */
  readonly description: string;
  /** Sheets with variables and fonts, the weakest first. A user's house style and layouts override them. */
  readonly variables: readonly TemplateFile[];
  /** Sheets with rules, the weakest first. They override those of layouts. */
  readonly rules: readonly TemplateFile[];
}

export interface LookPlaces {
  /** Folders that contain `looks/`, the user's before the package's. */
  readonly folders: readonly string[];
  readonly files: FileReader;
}

interface Manifest {
  readonly title?: string;
  readonly description?: string;
  readonly extends?: string;
}

const KEYS = ['title', 'description', 'extends'] as const;
const decoder = new TextDecoder();

/** Reads the look called `name` with those that it extends. Undefined, with diagnostics, when one of them is missing. */
export function readLook(name: string, places: LookPlaces): Outcome<LookFiles | undefined> {
  const variables: TemplateFile[] = [];
  const rules: TemplateFile[] = [];
  const seen: string[] = [];
  let own: Manifest = {};
  for (let next: string | undefined = name; next !== undefined; ) {
    const folder = folderOf(next, places);
    if (folder === undefined) return { value: undefined, diagnostics: [unknownLook(next, places)] };
    if (seen.includes(folder)) {
      const message = `looks extend each other in a cycle: ${[...seen, folder].map(baseName).join(', ')}`;
      return { value: undefined, diagnostics: [{ severity: 'error', code: 'template/manifest', message }] };
    }
    const { value: manifest, diagnostics } = readManifest(joinPath(folder, 'look.yaml'), places.files);
    if (diagnostics.length > 0) return { value: undefined, diagnostics };
    if (seen.length === 0) own = manifest;
    seen.push(folder);
    variables.unshift(...readText(joinPath(folder, 'house.css'), places.files));
    rules.unshift(...readText(joinPath(folder, 'style.css'), places.files));
    next = manifest.extends;
  }
  const { title = name, description = '' } = own;
  return { value: { name, title, description, variables, rules }, diagnostics: [] };
}

/** The sorted names of all looks. */
export function lookNames({ folders, files }: LookPlaces): readonly string[] {
  const names = folders.flatMap((root) =>
    files
      .list(joinPath(root, 'looks'))
      .filter((entry) => entry.endsWith('/') && files.read(joinPath(root, 'looks', entry, 'look.yaml')))
      .map((entry) => entry.slice(0, -1)),
  );
  return [...new Set(names)].sort();
}

function folderOf(name: string, { folders, files }: LookPlaces): string | undefined {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} _.-]*$/u.test(name)) return undefined;
  return folders
    .map((root) => joinPath(root, 'looks', name))
    .find((folder) => files.read(joinPath(folder, 'look.yaml')) !== undefined);
}

function baseName(folder: string): string {
  return folder.slice(folder.lastIndexOf('/') + 1);
}

function unknownLook(name: string, places: LookPlaces): Diagnostic {
  const known = lookNames(places);
  const message = `there is no look '${name}': no templates/looks/${name}/look.yaml`;
  const hint = didYouMean(name, known) ?? `looks: ${known.join(', ')}`;
  return { severity: 'error', code: 'template/unknown-look', message, hint };
}

/** The manifest; all its values are texts. */
function readManifest(file: string, files: FileReader): Outcome<Manifest> {
  const text = decoder.decode(files.read(file));
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const found: Diagnostic[] = [];
  const report = (message: string, offset: number, hint?: string): void => {
    const { line, col: column } = lines.linePos(offset);
    found.push({
      severity: 'error',
      code: 'template/manifest',
      message,
      span: { file, line, column },
      ...(hint && { hint }),
    });
  };
  const [error] = document.errors;
  if (error) report(error.message, error.pos[0]);
  else if (!isMap(document.contents)) report('expected title and description', 0);
  const values: Record<string, string> = {};
  for (const { key, value } of isMap(document.contents) && !error ? document.contents.items : []) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const offset = key.range?.[0] ?? 0;
    if (!(KEYS as readonly string[]).includes(name))
      report(`a look has no '${name}'`, offset, didYouMean(name, KEYS) ?? `keys: ${KEYS.join(', ')}`);
    else if (!isScalar(value) || typeof value.value !== 'string') report(`'${name}' must be a text`, offset);
    else values[name] = value.value;
  }
  return { value: values, diagnostics: found };
}

/** The file's text in an array; empty if there is no such file. */
function readText(file: string, files: FileReader): readonly TemplateFile[] {
  const bytes = files.read(file);
  return bytes ? [{ file, text: decoder.decode(bytes) }] : [];
}
