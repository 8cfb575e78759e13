/** Object streams: PDF objects that aren't streams, compressed together (ISO 32000-1, 7.5.7 and 7.5.8). */

/** Objects per stream, few enough for an index of one byte. */
const PER_STREAM = 200;

export interface PackedObject {
  readonly id: number;
  readonly body: string;
}

export interface ObjectFile {
  /** Bytes so far; object streams and the cross-reference stream follow. */
  readonly length: number;
  /** Byte offsets of the objects already written, by number. */
  readonly offsets: ReadonlyMap<number, number>;
  readonly packed: readonly PackedObject[];
  /** The first unused object number. */
  readonly nextId: number;
  /** Keys of the trailer: `/Root 3 0 R /Info 9 0 R /ID [...]`. */
  readonly trailer: string;
  deflate(raw: Uint8Array): Uint8Array;
}

type Entry = readonly [type: 0 | 1 | 2, where: number, index: number];

const FREE: Entry = [0, 0, 255];

/** Returns the rest of a PDF file after its streams. */
export function closeFile(file: ObjectFile): readonly Uint8Array[] {
  const out: Uint8Array[] = [];
  const entries = new Map<number, Entry>([[0, FREE]]);
  for (const [id, offset] of file.offsets) entries.set(id, [1, offset, 0]);
  let id = file.nextId;
  let at = file.length;
  const write = (...parts: readonly Uint8Array[]): void => {
    for (const part of parts) at += part.length;
    out.push(...parts);
  };
  for (let from = 0; from < file.packed.length; from += PER_STREAM) {
    const group = file.packed.slice(from, from + PER_STREAM);
    group.forEach((object, index) => {
      entries.set(object.id, [2, id, index]);
    });
    entries.set(id, [1, at, 0]);
    const { keys, raw } = objectStream(group);
    write(...streamObject(id++, keys, file.deflate(raw)));
  }
  entries.set(id, [1, at, 0]);
  const start = at;
  const { keys, raw } = crossReferences(id, entries, file.trailer);
  write(...streamObject(id, keys, file.deflate(raw)));
  write(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'));
  return out;
}

interface RawStream {
  readonly keys: string;
  readonly raw: Uint8Array;
}

function objectStream(group: readonly PackedObject[]): RawStream {
  let offset = 0;
  const index: string[] = [];
  for (const { id: number, body } of group) {
    index.push(`${number} ${offset}`);
    offset += body.length + 1;
  }
  const head = `${index.join(' ')}\n`;
  const raw = Buffer.from(head + group.map((o) => `${o.body}\n`).join(''), 'latin1');
  return { keys: `/Type/ObjStm/N ${group.length}/First ${head.length}/Filter/FlateDecode`, raw };
}

/** Rows of type, place and index, each row as its difference from the one above (PNG predictor "up"). */
function crossReferences(size: number, entries: ReadonlyMap<number, Entry>, trailer: string): RawStream {
  const width = 6;
  const rows = new Uint8Array((size + 1) * (width + 1));
  const [above, row] = [new Uint8Array(width), new Uint8Array(width)];
  for (let id = 0; id <= size; id++) {
    const [type, where, index] = entries.get(id) ?? FREE;
    row[0] = type;
    for (let i = 1; i <= 4; i++) row[i] = where >>> (8 * (4 - i));
    row[5] = index;
    const at = id * (width + 1);
    rows[at] = 2;
    for (let i = 0; i < width; i++) rows[at + 1 + i] = (row[i] ?? 0) - (above[i] ?? 0);
    above.set(row);
  }
  const keys = `/Type/XRef/Size ${size + 1}/W[1 4 1]/DecodeParms<</Predictor 12/Columns ${width}>>${trailer}/Filter/FlateDecode`;
  return { keys, raw: rows };
}

/** The bytes of an object with a stream, in parts; `keys` are those of its dictionary, except its length. */
export function streamObject(id: number, keys: string, data: Uint8Array): readonly Uint8Array[] {
  const head = `${id} 0 obj\n<<${keys}/Length ${data.length}>>\nstream\n`;
  return [Buffer.from(head, 'latin1'), data, STREAM_END];
}

const STREAM_END = Buffer.from('\nendstream\nendobj\n', 'latin1');
