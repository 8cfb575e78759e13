/** PDFs of the briefs that ship, built once for all tests of a process: the same options give the same bytes. */

import { existsSync, readdirSync } from 'node:fs';
import { type CompileOptions, createCompiler } from '../../src/index.ts';

const subfolders = (of: string): string[] => readdirSync(of).filter((name) => !name.includes('.'));

export const SAMPLES = subfolders('data').filter((name) => existsSync(`data/${name}/brief.yaml`));
export const SAMPLE_LAYOUTS = subfolders('templates').filter((name) => existsSync(`templates/${name}/layout.hbs`));

const compiler = createCompiler();
const built = new Map<string, Promise<Uint8Array>>();

/** Throws where a brief has an error. */
export function buildSample(name = 'belarus', options: CompileOptions = {}): Promise<Uint8Array> {
  const key = JSON.stringify([name, options]);
  const pdf = built.get(key) ?? build(name, options);
  built.set(key, pdf);
  return pdf;
}

async function build(name: string, options: CompileOptions): Promise<Uint8Array> {
  const { pdf, diagnostics } = await compiler.build(`data/${name}`, options);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (!pdf || errors.length > 0) throw new Error(`${name}: ${errors.map(({ message }) => message).join('; ')}`);
  return pdf;
}
