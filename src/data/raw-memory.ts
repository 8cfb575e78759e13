import { freezeDeep } from '../core/freeze.ts';
import { Places } from './places.ts';
import { Problems } from './problems.ts';
import type { RawBrief } from './schema.ts';

export interface ReadRaw {
  /** Undefined if the file can't be read as a brief. */
  readonly raw: RawBrief | undefined;
  /** The findings in it, with the places of its values. */
  readonly problems: Problems;
}

/** A cache of the last `brief.yaml` that was read without a problem: a batch makes thousands of briefs from one file. */
export class RawMemory {
  #last:
    | { readonly file: string; readonly bytes: Uint8Array; readonly raw: RawBrief; readonly places: Places }
    | undefined;

  /** The result of `read`; for the same bytes as last time, the same value. */
  recall(file: string, bytes: Uint8Array, read: () => ReadRaw): ReadRaw {
    const last = this.#last;
    if (last?.file === file && Buffer.compare(last.bytes, bytes) === 0)
      return { raw: last.raw, problems: new Problems(new Places(last.places)) };
    const { raw, problems } = read();
    const isFaultless = raw !== undefined && problems.changes === 0;
    this.#last = isFaultless ? { file, bytes, raw: freezeDeep(raw), places: new Places(problems.places) } : undefined;
    return { raw, problems };
  }
}
