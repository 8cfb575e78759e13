/** dist/: the command (`brief.cjs` starts `command-script.js`, which loads other `command-*.js`), the library (`index.js`), and the preview's page (`preview/`). */

import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type GetModuleInfo, type Plugin } from 'rolldown';
import { quickLiterals } from './rolldown.literals.ts';
import { QUICK_YAML, shippedLayouts, shippedSheets } from './rolldown.shipped.ts';
import type { CldrTables } from './src/languages/cldr/tables.ts';
import { LEXICON_WORDS } from './src/languages/lexicon-source.ts';
import { RECORDS } from './src/languages/records/locale-source.ts';
import { flattenPatterns, packTrie } from './src/text/pattern-trie.ts';

const require = createRequire(import.meta.url);

/** The profile of the output intent that PDF/A requires; PDFKit reads it from a folder beside its own code. */
const PROFILE = 'data/sRGB_IEC61966_2_1.icc';

/** Words of scripts without spaces. */
const DICTIONARIES = 'src/text/line-breaks/dictionaries';

/** Languages with prepared hyphenation patterns; others are loaded from their package. */
const HYPHENATED = ['en-gb', 'en-us'];

/** Copies files that libraries expect beside their code, which the bundler doesn't see. */
const finish: Plugin = {
  name: 'finish',
  writeBundle() {
    for (const name of ['harfbuzz.wasm', 'harfbuzz-subset.wasm']) {
      copyFileSync(require.resolve(`harfbuzzjs/dist/${name}`), join('dist', name));
    }
    mkdirSync('dist/patterns', { recursive: true });
    for (const name of HYPHENATED) {
      writeFileSync(`dist/patterns/${name}.trie`, packTrie(flattenPatterns(require(`hyphen/patterns/${name}.js`))));
    }
    copyFileSync('src/languages/en/thesaurus/senses.txt', 'dist/senses.txt');
    mkdirSync('dist/dictionaries', { recursive: true });
    for (const name of ['thai', 'lao', 'burmese', 'khmer']) {
      copyFileSync(`${DICTIONARIES}/${name}.txt.br`, `dist/dictionaries/${name}.txt.br`);
    }
    writeLocales();
    mkdirSync('dist/data', { recursive: true });
    copyFileSync(join(dirname(require.resolve('pdfkit')), PROFILE), join('dist', PROFILE));
  },
};

const TABLES = JSON.parse(readFileSync('src/languages/cldr/tables.json', 'utf8')) as Record<string, CldrTables>;

/** Files for each language: its words, CLDR's tables, and the words of the checks of facts. */
function writeLocales(): void {
  mkdirSync('dist/locales', { recursive: true });
  for (const [tag, words] of Object.entries(RECORDS))
    writeFileSync(`dist/locales/${tag}.words.json`, JSON.stringify(words));
  for (const [tag, tables] of Object.entries(TABLES))
    writeFileSync(`dist/locales/${tag}.tables.json`, JSON.stringify(tables));
  for (const [language, words] of Object.entries(LEXICON_WORDS))
    writeFileSync(`dist/locales/${language}.lexicon.json`, JSON.stringify(words));
}

/** Reads languages from the files of `writeLocales`, in place of the modules that import all of them; English is in the script. */
const localeFiles: Plugin = {
  name: 'locale-files',
  load(id) {
    if (id.endsWith(join('src', 'languages', 'lexicon-source.ts'))) return { code: LEXICON_FILES, moduleType: 'js' };
    if (!id.endsWith(join('src', 'languages', 'records', 'locale-source.ts'))) return undefined;
    const code = `
      import { existsSync, readFileSync } from 'node:fs';
      const EN = { words: ${JSON.stringify(RECORDS.en)}, tables: ${JSON.stringify(TABLES.en)} };
      function part(tag, name) {
        if (tag === 'en') return EN[name];
        if (!/^[a-z\\d-]+$/.test(tag)) return undefined;
        const file = new URL('locales/' + tag + '.' + name + '.json', import.meta.url);
        return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
      }
      export const wordsOf = (tag) => part(tag, 'words');
      export const tablesOf = (tag) => part(tag, 'tables');`;
    return { code, moduleType: 'js' };
  },
};

const LEXICON_FILES = `
  import { existsSync, readFileSync } from 'node:fs';
  export function lexiconWordsOf(language) {
    if (!/^[a-z]+$/.test(language)) return undefined;
    const file = new URL('locales/' + language + '.lexicon.json', import.meta.url);
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  }`;

const PAGE = 'src/preview/page';

/** Copies the files of the preview's page that aren't scripts. */
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

/** A script from a code cache has no `import()`, so it uses the launcher's. */
const importByLauncher: Plugin = {
  name: 'import-by-launcher',
  renderChunk: (code) => code.replaceAll(/\bimport\(/g, 'importModule('),
};

/** Escapes non-ASCII characters, since the launcher reads the command as Latin-1. */
const asciiOnly: Plugin = {
  name: 'ascii-only',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = file.code.replaceAll(/[^\0-\x7f]/g, escaped);
    }
  },
};

/** The parameters with which the launcher calls the command's script. */
const PARAMETERS = 'exports, require, module, __filename, __dirname, importModule, loadLater';

/** Wraps the script in a function here, since wrapping it at start would hold both texts in memory. */
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

const MAIN = fileURLToPath(new URL('src/main.ts', import.meta.url));
const MERGE = fileURLToPath(new URL('src/cli/merge-command.ts', import.meta.url));
const imported = new Map<string, ReadonlySet<string>>();

/** The modules that are evaluated before a module is, and itself: all that it imports, but not by `import()`. */
function importedBy(id: string, getModuleInfo: GetModuleInfo): ReadonlySet<string> {
  const known = imported.get(id);
  if (known) return known;
  const all = new Set([id]);
  for (const one of all) for (const next of getModuleInfo(one)?.importedIds ?? []) all.add(next);
  imported.set(id, all);
  return all;
}

// Loads worker threads and fills tables at once, for spreadsheets and documents only.
const ZIP = 'fflate';
/** Modules that load slowly and that most runs of `brief build` don't need. */
const LATER = ['node:child_process', 'node:http', 'node:https', 'node:net', 'node:tls', 'node:dns', ZIP];

/** CommonJS loads the modules of all commands at once, so these are deferred to their first use. */
const loadLater: Plugin = {
  name: 'load-later',
  renderChunk: (code) =>
    LATER.reduce((text, name) => text.replaceAll(`require("${name}")`, `loadLater("${name}")`), code),
};

/** unicode-trie unpacks its data in JavaScript at every start; Node.js's own functions take a tenth of the time. */
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

/** Inserts a digest of the bundle and of the versions of external packages, which identifies the program's code. */
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

// Native, and loaded only for PNG.
const NATIVE = ['canvas', 'chartjs-node-canvas'];
// Loaded only to read PDFs, and ten times as large as everything else.
const PDFJS = /^pdfjs-dist\//;
// Loads its WebAssembly from a file beside its own code.
const TAFFY = 'taffy-layout';
// Loaded only for mail.
const MAIL = [/^nodemailer\//, '@css-inline/css-inline-wasm'];
// Loaded only for documents.
const DOCUMENTS = ['mdast-util-from-markdown', 'mdast-util-gfm', 'micromark-extension-gfm'];
// Loaded only for many briefs; its worker is a file beside its own code.
const POOL = 'piscina';
// Loaded only for builds on other machines.
const QUEUE = ['bullmq', 'ioredis', 'aws4fetch'];
const resolve = {
  // PDFKit receives fonts as objects and neither opens them itself nor encrypts.
  alias: {
    fontkit: fileURLToPath(new URL('src/paint/no-fontkit.ts', import.meta.url)),
    yaml: QUICK_YAML,
    '@noble/ciphers/aes': fileURLToPath(new URL('src/paint/no-ciphers.ts', import.meta.url)),
  },
};

// biome-ignore lint/style/noDefaultExport: rolldown reads the default export
export default defineConfig([
  {
    input: { index: 'src/index.ts' },
    platform: 'node',
    external: [...NATIVE, PDFJS, TAFFY, ...MAIL, ...DOCUMENTS, POOL, ...QUEUE],
    resolve,
    checks: { pluginTimings: false },
    plugins: [finish, nativeUnpacking, shippedLayouts, shippedSheets, localeFiles, quickLiterals, programDigest],
    output: { dir: 'dist', format: 'esm', cleanDir: true, minify: true, chunkFileNames: '[name]-[hash].js' },
  },
  {
    input: { 'command-script': 'src/main.ts', 'thread-script': 'src/workers/thread.ts' },
    platform: 'node',
    external: [...NATIVE, PDFJS, TAFFY, ...MAIL, ...DOCUMENTS, POOL, ...QUEUE, ZIP],
    resolve,
    checks: { pluginTimings: false },
    plugins: [
      nativeUnpacking,
      importByLauncher,
      loadLater,
      shippedLayouts,
      shippedSheets,
      localeFiles,
      quickLiterals,
      asFunction,
      asciiOnly,
      programDigest,
    ],
    output: {
      dir: 'dist',
      format: 'cjs',
      minify: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'command-[name].js',
      codeSplitting: {
        groups: [
          {
            name: (id, context) => (importedBy(MAIN, (one) => context.getModuleInfo(one)).has(id) ? 'start' : null),
            priority: 1,
            debugName: 'start',
          },
          // A build would read each of many small files. Commands that lay nothing out read only the first.
          {
            name: (id, context) => (importedBy(MERGE, (one) => context.getModuleInfo(one)).has(id) ? 'read' : null),
            minShareCount: 4,
            debugName: 'read',
          },
          { name: 'shared', minShareCount: 4 },
        ],
      },
    },
  },
  {
    input: { brief: 'src/launcher.ts' },
    platform: 'node',
    plugins: [executable],
    // CommonJS starts faster.
    output: { dir: 'dist', format: 'cjs', minify: true, entryFileNames: '[name].cjs' },
  },
  {
    input: { thread: 'src/workers/start-thread.ts' },
    platform: 'node',
    output: { dir: 'dist', format: 'cjs', minify: true, entryFileNames: '[name].cjs' },
  },
  {
    input: { page: join(PAGE, 'main.ts') },
    platform: 'browser',
    // The server serves the package's own file.
    external: ['/pdf.mjs'],
    tsconfig: join(PAGE, 'tsconfig.json'),
    plugins: [pageFiles],
    output: { dir: 'dist/preview', format: 'esm', minify: true, entryFileNames: '[name].js' },
  },
]);
