/**
 * Looks: complete house styles that a brief chooses by one key, whatever its layout. A look is a folder of
 * `templates/looks/` with `look.yaml`, variables (`house.css`) and rules (`style.css`); it may extend another.
 */

import type { Node } from 'yaml';
import type { Diagnostic, Outcome, Span } from '../core/diagnostic.ts';
import { type FileReader, joinPath } from '../core/files.ts';
import { letterPattern } from '../core/letter-pattern.ts';
import { didYouMean } from '../core/suggest.ts';
import { type ManifestReader, readManifest, start } from './manifest-reader.ts';
import { readText, type TemplateFile } from './template-file.ts';

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

interface LookManifest {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly extends: { readonly name: string; readonly span: Span } | undefined;
}

const NO_MANIFEST: LookManifest = { title: undefined, description: undefined, extends: undefined };

/** Reads the look called `name` with those that it extends. Undefined, with diagnostics, when one of them is missing. */
export function readLook(name: string, places: LookPlaces): Outcome<LookFiles | undefined> {
  const variables: TemplateFile[] = [];
  const rules: TemplateFile[] = [];
  const seen: string[] = [];
  let own = NO_MANIFEST;
  let parent: LookManifest['extends'];
  for (let next: string | undefined = name; next !== undefined; next = parent?.name) {
    const folder = folderOf(next, places);
    if (folder === undefined) return failure(unknownLook(next, places), parent);
    if (seen.includes(folder)) {
      const message = `looks extend each other in a cycle: ${[...seen, folder].map(baseName).join(', ')}`;
      return failure({ severity: 'error', code: 'template/manifest', message }, parent);
    }
    const [file] = readText(joinPath(folder, 'look.yaml'), places.files);
    const read = file && readManifest(file, NO_MANIFEST, lookManifest);
    if (read && read.diagnostics.length > 0) return { value: undefined, diagnostics: read.diagnostics };
    const manifest = read?.value ?? NO_MANIFEST;
    if (seen.length === 0) own = manifest;
    seen.push(folder);
    variables.unshift(...readText(joinPath(folder, 'house.css'), places.files));
    rules.unshift(...readText(joinPath(folder, 'style.css'), places.files));
    parent = manifest.extends;
  }
  const { title = name, description = '' } = own;
  return { value: { name, title, description, variables, rules }, diagnostics: [] };
}

/** A failure at the place of `extends`; of the look that a brief names, the caller knows the place. */
function failure(diagnostic: Diagnostic, parent: LookManifest['extends']): Outcome<undefined> {
  return { value: undefined, diagnostics: [parent ? { ...diagnostic, span: parent.span } : diagnostic] };
}

function lookManifest(root: Node, reader: ManifestReader): LookManifest {
  const keys = reader.keys(root, ['title', 'description', 'extends'], 'a look');
  const parent = keys.get('extends');
  const name = reader.text(parent, 'extends');
  return {
    title: reader.text(keys.get('title'), 'title'),
    description: reader.text(keys.get('description'), 'description'),
    extends: name === undefined ? undefined : { name, span: reader.span(start(parent)) },
  };
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

const NAME = letterPattern(String.raw`^[\p{L}\p{N}][\p{L}\p{N} _.-]*$`);

function folderOf(name: string, { folders, files }: LookPlaces): string | undefined {
  if (!NAME(name).test(name)) return undefined;
  return folders
    .map((root) => joinPath(root, 'looks', name))
    .find((folder) => files.read(joinPath(folder, 'look.yaml')) !== undefined);
}

function baseName(folder: string): string {
  return folder.slice(folder.lastIndexOf('/') + 1);
}

function unknownLook(name: string, places: LookPlaces): Diagnostic {
  const known = lookNames(places);
  const message =
    name.trim() === ''
      ? 'the name of the look is empty'
      : `there is no look '${name}': no templates/looks/${name}/look.yaml`;
  const hint = didYouMean(name, known) ?? `looks: ${known.join(', ')}`;
  return { severity: 'error', code: 'template/unknown-look', message, hint };
}
