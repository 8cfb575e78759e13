import type { Brief } from '../core/brief.ts';
import type { CompileOptions } from './options.ts';

/** Ids of the charts whose data are attached to the PDF. */
export function attachedCharts({ charts }: Brief, { source }: Pick<CompileOptions, 'source'>): ReadonlySet<string> {
  return new Set(source === false ? [] : charts.keys());
}
