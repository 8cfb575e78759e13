/** PDFs of the briefs that ship, built once for all tests of a process: the same options give the same bytes. */

import { existsSync, readdirSync } from 'node:fs';
import { type CompileOptions, createCompiler, nodeReader } from '../../src/index.ts';
import { listPlaces } from '../../src/project/list-places.ts';

const subfolders = (of: string): string[] => readdirSync(of).filter((name) => !name.includes('.'));

export const SAMPLES = subfolders('data').filter((name) => existsSync(`data/${name}/brief.yaml`));
const SHORT_SAMPLES = SAMPLES.filter((name) => name !== 'gallery');
export const SAMPLE_LAYOUTS = subfolders('templates').filter((name) => existsSync(`templates/${name}/layout.hbs`));

/** Each layout with a sample, in turn; every sample in every layout, and the long gallery, with EVERY_SAMPLE (npm run soak:samples). */
export const SAMPLE_PAIRS: readonly (readonly [name: string, layout: string])[] = process.env.EVERY_SAMPLE
  ? SAMPLES.flatMap((name) => SAMPLE_LAYOUTS.map((layout) => [name, layout] as const))
  : SAMPLE_LAYOUTS.map((layout, i) => [SHORT_SAMPLES[i % SHORT_SAMPLES.length] ?? '', layout] as const);

const compiler = createCompiler();
const built = new Map<string, Promise<Uint8Array>>();

/** Throws where a brief has an error. */
export function buildSample(name = 'belarus', options: CompileOptions = {}): Promise<Uint8Array> {
  const key = JSON.stringify([name, options]);
  const pdf = built.get(key) ?? build(name, options);
  built.set(key, pdf);
  return pdf;
}

/** The first place of a sample that is made for many. */
export function sampleRow(name: string): Pick<CompileOptions, 'row'> {
  const [place] = listPlaces(`data/${name}`, nodeReader()).value ?? [];
  return place ? { row: place.key } : {};
}

async function build(name: string, options: CompileOptions): Promise<Uint8Array> {
  const { pdf, diagnostics } = await compiler.build(`data/${name}`, { ...options, ...sampleRow(name) });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (!pdf || errors.length > 0) throw new Error(`${name}: ${errors.map(({ message }) => message).join('; ')}`);
  return pdf;
}
