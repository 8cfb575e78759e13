import type { FileReader } from '../core/files.ts';
import { type Bounds, confinedReader } from '../machine/confined-reader.ts';
import { nodeReader } from '../machine/node-files.ts';
import { UsageError } from './exit-code.ts';

/** A file that a call names. Throws `UsageError` when it isn't a file, `FileAccessError` when it can't be read. */
export function readInput(file: string): Uint8Array {
  return readFrom(nodeReader(), file);
}

/** A file of the project that a call names, as `readInput` reads it; one outside the project has to be allowed. */
export function readProjectInput(file: string, bounds: Bounds): Uint8Array {
  return readFrom(confinedReader(bounds), file);
}

function readFrom(reader: FileReader, file: string): Uint8Array {
  const bytes = reader.read(file);
  if (bytes) return bytes;
  const refusal = reader.refusal?.(file);
  throw new UsageError(refusal?.message ?? `there is no file ${file}`, refusal?.hint);
}
