/**
 * types/index.d.ts: the library's types in one file, which needs no other package. Beside dist/, because npm builds dist/
 * (`prepare`) after it has made the types (`prepack`), and a build removes what was in dist/.
 */

import { defineConfig } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';

// biome-ignore lint/style/noDefaultExport: rolldown reads the default export
export default defineConfig({
  input: { index: 'src/index.ts' },
  external: /^[^./]/,
  plugins: [dts({ tsconfig: 'tsconfig.build.json', emitDtsOnly: true })],
  checks: { pluginTimings: false },
  output: { dir: 'types', format: 'esm', cleanDir: true },
});
