/** The relationships of parts (ISO/IEC 29500-2, 9.3): which part of a file, or which address, an id in a part refers to. */

import type { OfficeZip } from './office-zip.ts';
import { childrenNamed, parseXml } from './xml.ts';

export interface Relationship {
  /** The last part of its type's address: `image`. */
  readonly type: string;
  /** A part's name without a leading slash, or an address outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part by their ids; of the file itself for an empty name. */
export function relationshipsOf(zip: OfficeZip, part: string): ReadonlyMap<string, Relationship> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const bytes = zip.read(name);
  const found = new Map<string, Relationship>();
  if (!bytes) return found;
  for (const { attributes } of childrenNamed(parseXml(bytes, name), 'rel:Relationship')) {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes;
    const external = TargetMode === 'External';
    const target = external ? Target : resolvePart(folder, Target);
    found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target, external });
  }
  return found;
}

/** The part that a relationship of that type leads to. */
export function relatedPart(relationships: ReadonlyMap<string, Relationship>, type: string): string | undefined {
  return [...relationships.values()].find((one) => one.type === type && !one.external)?.target;
}

function resolvePart(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}${target}`;
  const parts: string[] = [];
  for (const piece of decodeURI(path.replace(/%(?![\da-f]{2})/gi, '%25')).split('/')) {
    if (piece === '..') parts.pop();
    else if (piece !== '.' && piece !== '') parts.push(piece);
  }
  return parts.join('/');
}
