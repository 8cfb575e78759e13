// A bundler plugin: modules find files by their own place, also in a bundle that is somewhere else.

import { pathToFileURL } from 'node:url';

export const ownPlaces = {
  name: 'own-places',
  transform: (code, id) =>
    code.includes('import.meta.url')
      ? { code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)), map: null }
      : undefined,
};
