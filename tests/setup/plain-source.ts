/** The program's modules as plain JavaScript, which Node.js loads by itself: vite takes several times as long for each of a thousand modules. */

import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vitest/config';
import { quickLiterals } from '../../rolldown.literals.ts';
import { QUICK_YAML, shippedLayouts, shippedSheets } from '../../rolldown.shipped.ts';
import { ownPlaces } from './own-places.mjs';

/** The folder of the modules. Each has the path of its source. */
export const PLAIN_SOURCE = resolve('.plain-source');

const SOURCE = resolve('src');
const TESTS = resolve('tests');
/** The preview's page runs in browsers only. */
const PAGE = join('preview', 'page');

const isModule = (name: string): boolean => /(?<!\.d)\.ts$/.test(name) && !name.startsWith(PAGE);

export async function writePlainSource(): Promise<void> {
  const names = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(isModule);
  const bundle = await rolldown({
    input: names.map((name) => join(SOURCE, name)),
    platform: 'node',
    external: (id) => !/^[./]/.test(id),
    // Tests use parts of modules that the program doesn't.
    treeshake: false,
    resolve: { alias: { yaml: QUICK_YAML } },
    plugins: [shippedLayouts, shippedSheets, quickLiterals, ownPlaces],
  });
  // Tests that run already have either all of the old modules or all of the new ones.
  const [fresh, old] = [`${PLAIN_SOURCE}-${process.pid}`, `${PLAIN_SOURCE}-${process.pid}-old`];
  await bundle.write({ dir: fresh, preserveModules: true, preserveModulesRoot: SOURCE, sourcemap: true });
  await bundle.close();
  if (existsSync(PLAIN_SOURCE)) renameSync(PLAIN_SOURCE, old);
  renameSync(fresh, PLAIN_SOURCE);
  rmSync(old, { recursive: true, force: true });
}

let isWatching = false;

/**
 * Leads the tests' imports of sources to the plain modules, except in watch mode, in which vite finds the tests that a change
 * reaches. The bundler's own imports stay, because they make the plain modules.
 */
export const plainSource: Plugin = {
  name: 'plain-source',
  enforce: 'pre',
  configureVitest({ vitest }) {
    isWatching = vitest.config.watch;
  },
  resolveId(id, importer) {
    if (isWatching || !importer?.startsWith(TESTS) || !id.startsWith('.')) return undefined;
    const name = relative(SOURCE, resolve(dirname(importer), id));
    if (name.startsWith('..') || !isModule(name)) return undefined;
    return join(PLAIN_SOURCE, name.replace(/\.ts$/, '.js'));
  },
};
