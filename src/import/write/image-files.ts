/** The pictures of a document as files of the brief. */

import { readImage } from '../../image/read-image.ts';
import type { ImageFile } from '../imported-document.ts';

export interface WrittenImage {
  /** In the brief's folder. */
  readonly path: string;
  /** Why the brief can't show it; undefined for one that it can. */
  readonly problem: string | undefined;
}

export class ImageFiles {
  readonly files: Record<string, Uint8Array> = {};
  readonly #paths = new Map<Uint8Array, string>();

  /** Saves a picture once, under a name of its own. One that is only linked isn't fetched. */
  add({ name, bytes }: ImageFile): WrittenImage {
    if (!bytes) return { path: name, problem: 'it is only linked, and was not fetched' };
    const path = this.#paths.get(bytes) ?? this.#freePath(name);
    this.#paths.set(bytes, path);
    this.files[path] = bytes;
    return { path, problem: looksLikeSvg(bytes) ? undefined : readableImage(bytes) };
  }

  #freePath(name: string): string {
    const [, stem = 'image', ending = ''] =
      /^(.*?)(\.\w+)?$/.exec(name.replace(/[^\w.-]+/g, '-').replace(/^[.-]+/, '')) ?? [];
    let path = `${stem || 'image'}${ending.toLowerCase()}`;
    for (let n = 2; Object.hasOwn(this.files, path); n++) path = `${stem || 'image'}-${n}${ending.toLowerCase()}`;
    return path;
  }
}

function looksLikeSvg(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 2000));
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg\b/.test(head);
}

function readableImage(bytes: Uint8Array): string | undefined {
  const reading = readImage(bytes);
  return 'image' in reading ? undefined : `it ${reading.problem}`;
}
