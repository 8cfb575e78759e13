import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

/** Bundles scripts of the fuzzer for Node.js, with the program from its sources. */
export async function bundleScript(name: string): Promise<string> {
  const file = resolve(`node_modules/.cache/briefwright-fuzz/${name}.mjs`);
  const external = (id: string): boolean => !id.startsWith('.') && !isAbsolute(id);
  const bundle = await rolldown({ input: `tests/fuzz/${name}.ts`, external, platform: 'node', logLevel: 'silent' });
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  // The thesaurus and the tables of languages are read from files near the program.
  copyFileSync('src/languages/en/thesaurus/senses.txt', join(dirname(file), 'senses.txt'));
  const tables = join(dirname(file), '..', 'cldr', 'tables.json');
  mkdirSync(dirname(tables), { recursive: true });
  copyFileSync('src/languages/cldr/tables.json', tables);
  return file;
}
