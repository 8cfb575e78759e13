/** Suggests a file for a name that doesn't exist, among files of the same kind. */

import { type FileReader, folderOf, joinPath } from '../core/files.ts';
import { didYouMean, typographicHint } from '../core/suggest.ts';

const KINDS = {
  image: { extensions: /\.(?:png|jpe?g|svg|gif|webp)$/i, plural: 'images' },
  csv: { extensions: /\.(?:csv|tsv|txt)$/i, plural: 'CSV files' },
  json: { extensions: /\.json$/i, plural: 'JSON files' },
  module: { extensions: /\.(?:js|mjs|cjs)$/i, plural: 'JavaScript files' },
} as const;

/** The most names that a hint lists. */
const MOST_NAMES = 6;

/** A hint for a file of a given kind that doesn't exist at `path`; it names others as seen from the brief's folder. */
export function missingFileHint(
  path: string,
  kind: keyof typeof KINDS,
  { folder: home, files }: { readonly folder: string; readonly files: FileReader },
): string {
  const { extensions, plural } = KINDS[kind];
  const folder = folderOf(path);
  const name = path.slice(folder === '' ? 0 : folder.length + 1);
  const seen = (file: string): string => (file.startsWith(`${home}/`) ? file.slice(home.length + 1) : file);
  const names = files.list(folder).filter((one) => extensions.test(one));
  const paths = names.map((one) => seen(joinPath(folder, one)));
  const found = elsewhere(name, folder, files);
  const near = typographicHint(name) ?? didYouMean(seen(path), paths) ?? (found && `did you mean '${seen(found)}'?`);
  if (near !== undefined) return near;
  if (names.length === 0) return `there are no ${plural} in ${folder === '' ? 'this folder' : `${folder}/`}`;
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return `${plural} there: ${names.slice(0, MOST_NAMES).join(', ')}${more}`;
}

/** The path of a file with that name in a subfolder, or in the folder above one that doesn't exist. */
function elsewhere(name: string, folder: string, files: FileReader): string | undefined {
  const entries = files.list(folder);
  const above = folderOf(folder);
  if (entries.length === 0) return files.list(above).includes(name) ? joinPath(above, name) : undefined;
  const place = entries.find((entry) => entry.endsWith('/') && files.list(joinPath(folder, entry)).includes(name));
  return place === undefined ? undefined : joinPath(folder, place, name);
}
