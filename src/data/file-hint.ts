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

/** A hint for a file of a given kind that doesn't exist at `path`. */
export function missingFileHint(path: string, kind: keyof typeof KINDS, files: FileReader): string {
  const { extensions, plural } = KINDS[kind];
  const folder = folderOf(path);
  const names = files.list(folder).filter((name) => extensions.test(name));
  const paths = names.map((name) => joinPath(folder, name));
  const near =
    typographicHint(path.slice(folder.length + 1)) ?? didYouMean(path, paths) ?? elsewhere(path, folder, files);
  if (near !== undefined) return near;
  if (names.length === 0) return `there are no ${plural} in ${folder === '' ? 'this folder' : `${folder}/`}`;
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return `${plural} there: ${names.slice(0, MOST_NAMES).join(', ')}${more}`;
}

/** The path of a file with that name in a subfolder. */
function elsewhere(path: string, folder: string, files: FileReader): string | undefined {
  const name = path.slice(folder.length === 0 ? 0 : folder.length + 1);
  const below = files.list(folder).filter((entry) => entry.endsWith('/'));
  const place = below.find((entry) => files.list(joinPath(folder, entry)).includes(name));
  return place === undefined ? undefined : `did you mean '${joinPath(folder, place, name)}'?`;
}
