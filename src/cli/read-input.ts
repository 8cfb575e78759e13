import { nodeReader } from '../node-files.ts';
import { UsageError } from './exit-code.ts';

/** A file that a call names. Throws `UsageError` when it is not there, `FileAccessError` when it can't be read. */
export function readInput(file: string): Uint8Array {
  const bytes = nodeReader().read(file);
  if (bytes) return bytes;
  throw new UsageError(`there is no file ${file}`);
}
