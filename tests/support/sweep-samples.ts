/** The samples in their layouts at many page sizes, column counts and sizes of type. */

import { createCompiler, memoryReader } from '../../src/index.ts';
import { overlay } from '../setup/overlay.ts';

const SAMPLES = [
  ['belarus', 'brief'],
  ['gallery', 'gallery'],
  ['iowa', 'brief'],
] as const;
const WIDTHS = [105, 125, 148, 182, 210, 297];
const RATIOS = [1.2, 1.4, 0.75];
const TYPES = [7, 9.6, 12, 16];

export interface SampleSize {
  /** mm. */
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  /** pt. */
  readonly type: number;
}

/** Sizes that differ from each other in every value. */
export function sampleSizes(count: number): readonly SampleSize[] {
  return Array.from({ length: count }, (_, i) => {
    const width = WIDTHS[i % WIDTHS.length] ?? 210;
    const height = Math.round(width * (RATIOS[Math.floor(i / WIDTHS.length) % RATIOS.length] ?? 1));
    return { width, height, columns: 1 + (i % 3), type: TYPES[Math.floor(i / 3) % TYPES.length] ?? 10 };
  });
}

/** Unexpected diagnostics of a sample at a size: internal failures, and content off its page. */
export async function sweepSamples(count: number, print: (line: string) => void): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [data, layout] of SAMPLES) {
    for (const size of sampleSizes(count)) {
      const found = await buildAt(data, layout, size);
      const { width, height, columns, type } = size;
      const where = `${data} on ${width} x ${height} mm, ${columns} columns, type of ${type} pt`;
      if (found.length > 0) faults.push(`${where}: ${found.join('; ')}`);
    }
    print(`${data}: ${count} sizes`);
  }
  return faults;
}

/** The errors of a build of a sample at a size. */
export async function buildAt(data: string, layout: string, size: SampleSize): Promise<readonly string[]> {
  const { width, height, columns, type } = size;
  const margin = Math.round(width * 0.08);
  const style = `
    @page { size: ${width}mm ${height}mm; margin: ${margin}mm }
    :root { --size-text: ${type}pt/${(type * 1.35).toFixed(2)}pt }
    .body { columns: ${columns} }`;
  const files = {
    'templates/swept/layout.yaml': `title: Swept\nextends: ${layout}\n`,
    'templates/swept/style.css': style,
  };
  const compiler = createCompiler({ reader: overlay(memoryReader(files)) });
  const { diagnostics, pages } = await compiler.build(`data/${data}`, { layout: 'swept', check: true });
  const errors = diagnostics.filter((d) => d.severity === 'error' && !d.code.startsWith('conformance/'));
  const said = errors.map((d) => `${d.code} ${d.message}`);
  return pages > 0 ? said : [...said, 'no pages'];
}
