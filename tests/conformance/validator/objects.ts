/** A PDF's objects as qpdf reads them (qpdf's JSON, version 2): an independent reading of our files. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Value = null | boolean | number | string | Value[] | Dictionary;
export interface Dictionary {
  [key: string]: Value | undefined;
}

export interface StreamObject {
  dict: Dictionary;
  /** Decoded. */
  data: Buffer;
}

export interface Objects {
  /** By reference, `12 0 R`: values and streams. Tests may alter them. */
  readonly values: Map<string, Value>;
  readonly streams: Map<string, StreamObject>;
  readonly trailer: Dictionary;
}

/** Reads all objects of a file. Throws qpdf's message if it finds the file unsound. */
export function readObjects(pdf: Uint8Array): Objects {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
  try {
    const file = join(folder, 'in.pdf');
    writeFileSync(file, pdf);
    const words = ['--json=2', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=generalized', file];
    const json = JSON.parse(execFileSync('qpdf', words, { maxBuffer: 1 << 28 }).toString()) as { qpdf: [unknown, Raw] };
    return fromRaw(json.qpdf[1]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Raw = Record<string, { value?: Value; stream?: { dict: Dictionary; data?: string } }>;

function fromRaw(raw: Raw): Objects {
  const values = new Map<string, Value>();
  const streams = new Map<string, StreamObject>();
  let trailer: Dictionary = {};
  for (const [key, { value, stream }] of Object.entries(raw)) {
    if (key === 'trailer') trailer = value as Dictionary;
    else if (stream)
      streams.set(key.slice('obj:'.length), { dict: stream.dict, data: Buffer.from(stream.data ?? '', 'base64') });
    else values.set(key.slice('obj:'.length), value ?? null);
  }
  return { values, streams, trailer };
}

export const isReference = (value: Value | undefined): value is string =>
  typeof value === 'string' && /^\d+ \d+ R$/.test(value);

/** Resolves references. */
export class Reader {
  readonly objects: Objects;

  constructor(objects: Objects) {
    this.objects = objects;
  }

  value(value: Value | undefined): Value | undefined {
    return isReference(value) ? (this.objects.values.get(value) ?? this.objects.streams.get(value)?.dict) : value;
  }

  dictionary(value: Value | undefined): Dictionary {
    const found = this.value(value);
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? found : {};
  }

  list(value: Value | undefined): readonly Value[] {
    const found = this.value(value);
    return Array.isArray(found) ? found : value === undefined || value === null ? [] : [value];
  }

  stream(value: Value | undefined): StreamObject | undefined {
    return isReference(value) ? this.objects.streams.get(value) : undefined;
  }

  /** The text of a string; undefined for other objects. */
  text(value: Value | undefined): string | undefined {
    const found = this.value(value);
    if (typeof found !== 'string') return undefined;
    if (found.startsWith('u:')) return found.slice(2);
    return found.startsWith('b:') ? Buffer.from(found.slice(2), 'hex').toString('latin1') : undefined;
  }

  get catalog(): Dictionary {
    return this.dictionary(this.objects.trailer['/Root']);
  }

  /** Pages in order, by reference. */
  pages(node: Value | undefined = this.catalog['/Pages']): readonly string[] {
    const { '/Type': type, '/Kids': kids } = this.dictionary(node);
    if (type === '/Page') return isReference(node) ? [node] : [];
    return this.list(kids).flatMap((kid) => this.pages(kid));
  }

  /** All dictionaries, including those of streams, with their references. */
  *all(): Generator<readonly [string, Dictionary]> {
    for (const [reference, value] of this.objects.values) yield [reference, this.dictionary(value)];
    for (const [reference, { dict }] of this.objects.streams) yield [reference, dict];
  }
}
