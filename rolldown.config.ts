/** dist/: the command (`brief.cjs` starts `command-script.js`), the library (`index.js`), and the preview's page (`preview/`). */

import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'rolldown';
import { parseManifest } from './src/template/manifest.ts';
import { precompileTemplate } from './src/template/render.ts';
import { parseStrings } from './src/template/strings.ts';
import { flattenPatterns, packTrie } from './src/text/pattern-trie.ts';

const require = createRequire(import.meta.url);

/** Of the output intent that PDF/A asks for; PDFKit reads it from beside its own code. */
const PROFILE = 'data/sRGB_IEC61966_2_1.icc';

/** Languages whose hyphenation patterns stand ready; the others' are loaded from their package. */
const HYPHENATED = ['en-gb', 'en-us'];

/** What a bundler does not see: files that libraries find beside their code, and that a command is executable. */
const finish: Plugin = {
  name: 'finish',
  writeBundle() {
    copyFileSync(require.resolve('harfbuzzjs/dist/harfbuzz.wasm'), 'dist/harfbuzz.wasm');
    mkdirSync('dist/patterns', { recursive: true });
    for (const name of HYPHENATED) {
      writeFileSync(`dist/patterns/${name}.trie`, packTrie(flattenPatterns(require(`hyphen/patterns/${name}.js`))));
    }
    mkdirSync('dist/data', { recursive: true });
    copyFileSync(join(dirname(require.resolve('pdfkit')), PROFILE), join('dist', PROFILE));
  },
};

const PAGE = 'src/preview/page';

/** What of the preview's page is no script. */
const pageFiles: Plugin = {
  name: 'page-files',
  writeBundle() {
    for (const name of ['index.html', 'page.css']) copyFileSync(join(PAGE, name), join('dist/preview', name));
  },
};

const executable: Plugin = {
  name: 'executable',
  writeBundle: () => chmodSync('dist/brief.cjs', 0o755),
};

/** A script from a code cache has no `import()` of its own: it takes the launcher's. */
const importByLauncher: Plugin = {
  name: 'import-by-launcher',
  renderChunk: (code) => code.replaceAll(/\bimport\(/g, 'importModule('),
};

/** The launcher reads the command a byte a character. */
const asciiOnly: Plugin = {
  name: 'ascii-only',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = file.code.replaceAll(/[^\0-\x7f]/g, escaped);
    }
  },
};

/** What the launcher calls the command's script with. */
const PARAMETERS = 'exports, require, module, __filename, __dirname, importModule, loadLater';

/** A function in place of a module: to put the text of one around the other takes room for both. */
const asFunction: Plugin = {
  name: 'as-function',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = `(function (${PARAMETERS}) {${file.code}\n})`;
    }
  },
};

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Parts of Node.js that take long to load and that `brief build` has no use for. */
const LATER = ['node:child_process', 'node:http', 'node:https', 'node:net', 'node:tls', 'node:dns'];

/** CommonJS loads at once what any command needs: these wait until something of them is asked for. */
const loadLater: Plugin = {
  name: 'load-later',
  renderChunk: (code) =>
    LATER.reduce((text, name) => text.replaceAll(`require("${name}")`, `loadLater("${name}")`), code),
};

/** unicode-trie unpacks its data in JavaScript at every start: Node.js takes a tenth of that. */
const nativeUnpacking: Plugin = {
  name: 'native-unpacking',
  load(id) {
    const [, name = ''] = /node_modules[\\/]([\w-]+)[\\/](?:\w+[\\/])?[\w-]+\.js$/.exec(id) ?? [];
    const code = UNPACKING[name];
    return code === undefined ? undefined : { code: `module.exports = ${code};`, moduleType: 'js' };
  },
};

const UNPACKING: Readonly<Record<string, string>> = {
  'tiny-inflate': "(source, target) => { target.set(require('node:zlib').inflateRawSync(source)); return target; }",
  'base64-js': "{ toByteArray: (text) => new Uint8Array(Buffer.from(text, 'base64')) }",
};

/** The layouts that ship, compiled and parsed: the module that stands in for `src/template/shipped.ts`. */
const shippedLayouts: Plugin = {
  name: 'shipped-layouts',
  load(id) {
    if (!id.endsWith(join('src', 'template', 'shipped.ts'))) return undefined;
    const templates = shipped(/\.hbs$/).map((file) => entry(file, `spec: ${precompileTemplate(file)}`));
    const manifests = shipped(/layout\.yaml$/).map((file) =>
      entry(file, `value: ${assertNoDiagnostics(parseManifest(file))}`),
    );
    const strings = shipped(/strings\.[\w-]+\.yaml$/).map((file) =>
      entry(file, `value: ${assertNoDiagnostics(parseStrings(file))}`),
    );
    const map = (name: string, entries: readonly string[]): string =>
      `export const ${name} = new Map([${entries.join(',')}]);`;
    const code = `${map('PRECOMPILED', templates)}\n${map('PREPARSED', [...manifests, ...strings])}`;
    return { code, moduleType: 'js' };
  },
};

/** Files of layouts, each as the program names it. */
function shipped(pattern: RegExp): { readonly file: string; readonly text: string }[] {
  const names = readdirSync('templates', { recursive: true, encoding: 'utf8' }).filter((name) => pattern.test(name));
  return names.sort().map((name) => ({
    file: `briefwright:templates/${name.replaceAll('\\', '/')}`,
    text: readFileSync(join('templates', name), 'utf8'),
  }));
}

function entry({ file, text }: { readonly file: string; readonly text: string }, more: string): string {
  return `[${JSON.stringify(file)}, { text: ${JSON.stringify(text)}, ${more} }]`;
}

function assertNoDiagnostics({
  value,
  diagnostics,
}: {
  readonly value: unknown;
  readonly diagnostics: readonly unknown[];
}): string {
  if (diagnostics.length > 0) throw new Error(`a layout that ships is wrong: ${JSON.stringify(diagnostics)}`);
  return JSON.stringify(value);
}

/** The digest that tells the program's code from any other: of the bundle, and of the versions of what it leaves out. */
const programDigest: Plugin = {
  name: 'program-digest',
  generateBundle(_options, bundle) {
    const hash = createHash('sha256').update(readFileSync('package.json'));
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    for (const { code } of chunks) hash.update(code);
    const digest = hash.digest('base64url');
    for (const chunk of chunks) chunk.code = chunk.code.replaceAll('@PROGRAM_DIGEST@', digest);
  },
};

// Loaded for PNG alone, and native.
const NATIVE = ['canvas', 'chartjs-node-canvas'];
// Loaded to read PDFs alone, and ten times as large as all the rest.
const PDFJS = /^pdfjs-dist\//;
// Finds its WebAssembly beside its own code.
const TAFFY = 'taffy-layout';
// Loaded for mail alone.
const MAIL = [/^nodemailer\//, '@css-inline/css-inline-wasm'];
const resolve = {
  // PDFKit takes fonts as objects here and never opens one itself, nor does it encrypt.
  alias: {
    fontkit: fileURLToPath(new URL('src/paint/no-fontkit.ts', import.meta.url)),
    // The build for Node.js asks for an environment variable at each token, which takes longer than the token.
    yaml: require.resolve('yaml/package.json').replace('package.json', 'browser/dist/index.js'),
    '@noble/ciphers/aes': fileURLToPath(new URL('src/paint/no-ciphers.ts', import.meta.url)),
  },
};

// biome-ignore lint/style/noDefaultExport: rolldown reads the default export
export default defineConfig([
  {
    input: { index: 'src/index.ts' },
    platform: 'node',
    external: [...NATIVE, PDFJS, TAFFY, ...MAIL],
    resolve,
    plugins: [finish, nativeUnpacking, shippedLayouts, programDigest],
    output: { dir: 'dist', format: 'esm', cleanDir: true, minify: true, chunkFileNames: '[name]-[hash].js' },
  },
  {
    input: { 'command-script': 'src/main.ts' },
    platform: 'node',
    external: [...NATIVE, PDFJS, TAFFY, ...MAIL],
    resolve,
    plugins: [nativeUnpacking, importByLauncher, loadLater, shippedLayouts, asFunction, asciiOnly, programDigest],
    output: { dir: 'dist', format: 'cjs', codeSplitting: false, minify: true, entryFileNames: '[name].js' },
  },
  {
    input: { brief: 'src/launcher.ts' },
    platform: 'node',
    plugins: [executable],
    // CommonJS starts sooner.
    output: { dir: 'dist', format: 'cjs', minify: true, entryFileNames: '[name].cjs' },
  },
  {
    input: { page: join(PAGE, 'main.ts') },
    platform: 'browser',
    // The server gives the package's own file.
    external: ['/pdf.mjs'],
    tsconfig: join(PAGE, 'tsconfig.json'),
    plugins: [pageFiles],
    output: { dir: 'dist/preview', format: 'esm', minify: true, entryFileNames: '[name].js' },
  },
]);
