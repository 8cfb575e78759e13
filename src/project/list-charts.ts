import type { FileReader } from '../core/files.ts';
import { readBrief } from '../data/read-brief.ts';

/** The ids of a brief's charts, in the order of its data; none for a brief that can't be read. */
export function listCharts(folder: string, files: FileReader): readonly string[] {
  return [...(readBrief(folder, files).value?.charts.keys() ?? [])];
}
