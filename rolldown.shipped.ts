/** Parts of the bundle that its tests have, too: layouts that are compiled beforehand, and YAML without delays. */

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';
import { storeSheet } from './src/css/stored-sheet.ts';
import { parseManifest } from './src/template/manifest.ts';
import { pathInTemplates } from './src/template/preparsed.ts';
import { precompileTemplate } from './src/template/render.ts';
import { parseStrings } from './src/template/strings.ts';

/** The module of `yaml` for browsers: that for Node.js reads an environment variable at each token, which takes longer than the token. */
export const QUICK_YAML = createRequire(import.meta.url)
  .resolve('yaml/package.json')
  .replace('package.json', 'browser/dist/index.js');

/** Compiles and parses the built-in layouts into a module that replaces `src/template/shipped.ts`. */
export const shippedLayouts: Plugin = {
  name: 'shipped-layouts',
  load(id) {
    if (!id.endsWith(join('src', 'template', 'shipped.ts'))) return undefined;
    const templates = shipped(/\.hbs$/).map((file) => entry(file, `spec: ${precompileTemplate(file)}`));
    const manifests = shipped(/layout\.yaml$/).map((file) =>
      entry(file, `value: () => (${assertNoDiagnostics(parseManifest(file))})`),
    );
    const strings = shipped(/strings\.[\w-]+\.yaml$/).map((file) =>
      entry(file, `value: () => (${assertNoDiagnostics(parseStrings(file))})`),
    );
    const map = (name: string, entries: readonly string[]): string =>
      `export const ${name} = new Map([${entries.join(',')}]);`;
    const code = `${map('PRECOMPILED', templates)}\n${map('PREPARSED', [...manifests, ...strings])}`;
    return { code, moduleType: 'js' };
  },
};

/** Parses the style sheets that ship into a module that replaces `src/css/shipped-sheets.ts`. */
export const shippedSheets: Plugin = {
  name: 'shipped-sheets',
  load(id) {
    if (!id.endsWith(join('src', 'css', 'shipped-sheets.ts'))) return undefined;
    const defaults = 'src/css/user-agent.css';
    const sheets = [{ file: `briefwright:${defaults}`, text: readFileSync(defaults, 'utf8') }, ...shipped(/\.css$/)];
    const entries = sheets.flatMap(({ file, text }) => {
      const sheet = storeSheet({ file, text, origin: 'author' });
      if (!sheet) return [];
      const parts = `depth: ${sheet.depth}, text: () => ${JSON.stringify(text)}, stored: () => '${sheet.stored()}'`;
      return `[${JSON.stringify(file.replace('briefwright:', ''))}, { ${parts} }]`;
    });
    return { code: `export const SHIPPED_SHEETS = new Map([${entries.join(',')}]);`, moduleType: 'js' };
  },
};

/** Files of layouts, with the program's names for them. */
function shipped(pattern: RegExp): { readonly file: string; readonly text: string }[] {
  const names = readdirSync('templates', { recursive: true, encoding: 'utf8' }).filter((name) => pattern.test(name));
  return names.sort().map((name) => ({
    file: `briefwright:templates/${name.replaceAll('\\', '/')}`,
    text: readFileSync(join('templates', name), 'utf8'),
  }));
}

function entry({ file, text }: { readonly file: string; readonly text: string }, more: string): string {
  return `[${JSON.stringify(pathInTemplates(file))}, { text: () => ${JSON.stringify(text)}, ${more} }]`;
}

function assertNoDiagnostics({
  value,
  diagnostics,
}: {
  readonly value: unknown;
  readonly diagnostics: readonly unknown[];
}): string {
  if (diagnostics.length > 0) throw new Error(`a built-in layout is wrong: ${JSON.stringify(diagnostics)}`);
  return JSON.stringify(value);
}
