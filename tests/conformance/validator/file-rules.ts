/** Attached files, outline and names (ISO 19005-3, 6.8; ISO 14289-1, 7.11; ISO 32000-1, 7.9.6, 7.11, 12.3). */

import { createHash } from 'node:crypto';
import type { Reader, Value } from './objects.ts';

export function* fileRules(reader: Reader): Generator<string> {
  const { catalog } = reader;
  const trees = reader.dictionary(catalog['/Names']);
  const embedded = reader.list(reader.dictionary(trees['/EmbeddedFiles'])['/Names']);
  const associated = reader.list(catalog['/AF']);
  for (const name of Object.keys(trees))
    yield* sortedNames(name, reader.list(reader.dictionary(trees[name])['/Names']), reader);
  const named = new Set<string>();
  for (let i = 0; i < embedded.length; i += 2) {
    const reference = embedded[i + 1];
    const path = reader.text(embedded[i]) ?? '';
    const specification = reader.dictionary(reference);
    const { '/F': f, '/UF': uf, '/EF': ef, '/AFRelationship': relationship, '/Desc': description } = specification;
    const name = reader.text(uf);
    if (!name || reader.text(f) !== name) yield `${path}: F and UF differ or are missing`;
    if (name && (named.has(name) || /[/\\]/.test(name))) yield `${path}: saved under a name that is taken or no name`;
    if (name) named.add(name);
    if (!/^\/(Source|Data|Alternative|Supplement|Unspecified)$/.test(String(relationship)))
      yield `${path}: no AFRelationship`;
    if (!reader.text(description)) yield `${path}: no description`;
    if (!associated.includes(reference ?? null)) yield `${path}: not associated with the document`;
    const file = reader.stream(reader.dictionary(ef)['/F']);
    if (!file || file !== reader.stream(reader.dictionary(ef)['/UF'])) yield `${path}: no file, or two`;
    if (!/^\/[a-z]+\/[a-z0-9.+-]+$/.test(String(file?.dict['/Subtype']))) yield `${path}: no MIME type`;
    const params = reader.dictionary(file?.dict['/Params']);
    if (params['/Size'] !== file?.data.length) yield `${path}: Size is wrong`;
    const sum = createHash('md5')
      .update(file?.data ?? '')
      .digest('hex');
    if (bytesOf(params['/CheckSum']) !== sum) yield `${path}: CheckSum is wrong`;
  }
  for (const reference of associated)
    if (!embedded.includes(reference)) yield `${reference}: associated, and not embedded`;
  for (const [reference, dictionary] of reader.all()) {
    for (const file of dictionary['/S'] ? reader.list(dictionary['/AF']) : []) {
      if (!associated.includes(file)) yield `${reference}: associated with an element, and not with the document`;
    }
  }
  yield* outlineRules(catalog['/Outlines'], reader);
}

function bytesOf(value: Value | undefined): string {
  const text = String(value);
  return text.startsWith('b:') ? text.slice(2) : Buffer.from(text.slice(2), 'latin1').toString('hex');
}

function* sortedNames(tree: string, list: readonly Value[], reader: Reader): Generator<string> {
  const keys = list.flatMap((key, i) => (i % 2 === 0 ? [bytesOfText(reader.text(key) ?? '')] : []));
  const sorted = [...keys].sort(Buffer.compare);
  if (keys.some((key, i) => !key.equals(sorted[i] ?? key))) yield `${tree}: names are out of order`;
  if (new Set(keys.map((key) => key.toString('hex'))).size !== keys.length) yield `${tree}: a name is there twice`;
}

function bytesOfText(text: string): Buffer {
  return !/[^\p{ASCII}]/u.test(text) ? Buffer.from(text, 'latin1') : Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
}

function* outlineRules(reference: Value | undefined, reader: Reader): Generator<string> {
  const item = reader.dictionary(reference);
  let count = 0;
  for (let kid = item['/First']; kid !== undefined; kid = reader.dictionary(kid)['/Next']) {
    const { '/Title': title, '/Dest': place, '/Parent': parent } = reader.dictionary(kid);
    if (!reader.text(title)?.trim()) yield `${kid}: an outline item without a title`;
    if (parent !== reference) yield `${kid}: /Parent is not its parent`;
    const [page, kind, left] = reader.list(place);
    if (!reader.pages().includes(String(page)) || kind !== '/XYZ' || left !== null)
      yield `${kid}: leads to no line's start`;
    yield* outlineRules(kid, reader);
    count++;
  }
  if (count > 0 && Number(item['/Count']) < count) yield `${reference}: Count is too small`;
}
