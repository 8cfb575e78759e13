import type { FileReader } from '../core/files.ts';
import { readBrief } from '../data/read-brief.ts';

/** The ids of a brief's charts, in the order of its data; none for a brief that can't be read. `row` is the place of a brief for many. */
export function listCharts(folder: string, files: FileReader, row?: string): readonly string[] {
  return [...(readBrief(folder, files, { row }).value?.charts.keys() ?? [])];
}
