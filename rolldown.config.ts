/** dist/: the command (`brief.js`) and the library (`index.js`), which share their chunks. */

import { chmodSync, copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'rolldown';

const require = createRequire(import.meta.url);

/** Of the output intent that PDF/A asks for; PDFKit reads it from beside its own code. */
const PROFILE = 'data/sRGB_IEC61966_2_1.icc';

/** What a bundler does not see: files that libraries find beside their code, and that a command is executable. */
const finish: Plugin = {
  name: 'finish',
  writeBundle() {
    copyFileSync(require.resolve('harfbuzzjs/dist/harfbuzz.wasm'), 'dist/harfbuzz.wasm');
    mkdirSync('dist/data', { recursive: true });
    copyFileSync(join(dirname(require.resolve('pdfkit')), PROFILE), join('dist', PROFILE));
    chmodSync('dist/brief.js', 0o755);
  },
};

// biome-ignore lint/style/noDefaultExport: rolldown reads the default export
export default defineConfig({
  input: { brief: 'src/main.ts', index: 'src/index.ts' },
  platform: 'node',
  // Loaded for PNG alone, and native.
  external: ['canvas', 'chartjs-node-canvas'],
  resolve: {
    // PDFKit takes fonts as objects here, and never opens one itself.
    alias: { fontkit: fileURLToPath(new URL('src/paint/no-fontkit.ts', import.meta.url)) },
  },
  plugins: [finish],
  output: { dir: 'dist', format: 'esm', cleanDir: true, minify: true, chunkFileNames: '[name]-[hash].js' },
});
