import type { FileReader } from '../core/files.ts';
import { type Bounds, confinedReader } from '../machine/confined-reader.ts';
import { nodeReader } from '../machine/node-files.ts';
import { UsageError } from './exit-code.ts';

/** Reads a file named on the command line. Throws `UsageError` if it isn't a file, `FileAccessError` if it can't be read. */
export function readInput(file: string): Uint8Array {
  return readFrom(nodeReader(), file);
}

/** As `readInput`, for files of the project; `UsageError` for a file outside the project that isn't allowed. */
export function readProjectInput(file: string, bounds: Bounds): Uint8Array {
  return readFrom(confinedReader(bounds), file);
}

function readFrom(reader: FileReader, file: string): Uint8Array {
  const bytes = reader.read(file);
  if (bytes) return bytes;
  const refusal = reader.refusal?.(file);
  throw new UsageError(refusal?.message ?? `there is no file ${file}`, refusal?.hint);
}
