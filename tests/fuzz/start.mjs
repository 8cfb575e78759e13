/** Bundles the fuzzer, which is TypeScript, and starts it. */

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { ownPlaces } from '../setup/own-places.mjs';

const file = resolve('node_modules/.cache/briefwright-fuzz/main.mjs');
const bundle = await rolldown({
  input: 'tests/fuzz/main.ts',
  external: /^[^./]/,
  plugins: [ownPlaces],
  platform: 'node',
  logLevel: 'silent',
});
await bundle.write({ file, format: 'esm', codeSplitting: false });
await import(pathToFileURL(file).href);
