/** Just enough of a PDF reader to look into the files that we write. */

import { inflateSync } from 'node:zlib';

export interface ReadObject {
  /** The dictionary or other value of the object, as written with single spaces. */
  readonly body: string;
  /** Decoded. */
  readonly stream: Buffer | undefined;
}

export interface ReadPdf {
  readonly objects: ReadonlyMap<number, ReadObject>;
  /** The cross-reference stream's dictionary, which is the trailer. */
  readonly trailer: string;
  /** Objects whose body matches. */
  find(pattern: RegExp): readonly ReadObject[];
  /** The object that the first match's first group names. */
  follow(body: string, key: string): ReadObject;
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, ReadObject>();
  let trailer = '';
  for (const match of text.matchAll(/^(\d+) 0 obj\n/gm)) {
    const start = match.index + match[0].length;
    const head = text.slice(start, text.indexOf('stream\n', start)).replace(/\s+/g, ' ');
    const at = text.indexOf('stream\n', start) + 'stream\n'.length;
    const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
    const raw = Buffer.from(bytes.subarray(at, at + length));
    const stream = /\/FlateDecode/.test(head) && !/\/XRef|\/Predictor/.test(head) ? inflateSync(raw) : raw;
    objects.set(Number(match[1]), { body: head.trim(), stream });
    if (head.includes('/XRef')) trailer = head;
    if (head.includes('/ObjStm')) unpack(head, stream, objects);
  }
  return {
    objects,
    trailer,
    find: (pattern) => [...objects.values()].filter((o) => pattern.test(o.body)),
    follow(body, key) {
      const id = new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1];
      const object = objects.get(Number(id));
      if (!object) throw new Error(`no object under /${key} in ${body}`);
      return object;
    },
  };
}

function unpack(head: string, stream: Buffer, objects: Map<number, ReadObject>): void {
  const first = Number(/\/First (\d+)/.exec(head)?.[1]);
  const text = stream.toString('latin1');
  const numbers = text.slice(0, first).trim().split(/\s+/).map(Number);
  for (let i = 0; i < numbers.length; i += 2) {
    const from = first + (numbers[i + 1] ?? 0);
    const to = i + 3 < numbers.length ? first + (numbers[i + 3] ?? 0) : text.length;
    objects.set(numbers[i] ?? 0, { body: text.slice(from, to).replace(/\s+/g, ' ').trim(), stream: undefined });
  }
}
