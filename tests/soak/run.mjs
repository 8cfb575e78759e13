// npm run soak -- --documents N --seed S: lays out random documents and the samples at many sizes. It is TypeScript that
// imports stages, so it is bundled first.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { ownPlaces } from '../setup/own-places.mjs';

const entry = process.env.SOAK_ENTRY ?? fileURLToPath(new URL('soak.ts', import.meta.url));
const folder = fileURLToPath(new URL(`../../node_modules/.soak-${process.pid}`, import.meta.url));
const bundle = await rolldown({
  input: entry,
  platform: 'node',
  logLevel: 'silent',
  external: (id) => !/^[./]/.test(id),
  plugins: [ownPlaces],
});
const { output } = await bundle.write({ dir: folder, format: 'esm' });
await bundle.close();
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await import(pathToFileURL(join(folder, output[0].fileName)).href);
