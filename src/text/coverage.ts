/** Finds the face of a chain that covers each cluster of a text. */

import { graphemes } from '../core/graphemes.ts';
import type { FontFace } from '../core/shaping.ts';
import type { FaceChain } from './font-library.ts';

/** True when the face has every character, except those that are never drawn. */
export function coversAll(face: FontFace, text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const codePoint = text.codePointAt(i) ?? 0;
    if (codePoint > 0xffff) i++;
    if (!face.has(codePoint) && !(codePoint > 0x7f && isIgnorable(codePoint))) return false;
  }
  return true;
}

function isIgnorable(codePoint: number): boolean {
  return /^\p{Default_Ignorable_Code_Point}$/u.test(String.fromCodePoint(codePoint));
}

export interface FaceStretch {
  readonly face: FontFace | undefined;
  readonly from: number;
  to: number;
}

/**
 * For each run of clusters, the first face of the chain that has them, as written or composed; undefined where none
 * has.
 */
export function facesByCluster(text: string, chain: FaceChain): FaceStretch[] {
  const out: FaceStretch[] = [];
  for (const { segment, index } of graphemes(text)) {
    const face = faceFor(segment, chain);
    const last = out.at(-1);
    if (last && last.face === face) last.to = index + segment.length;
    else out.push({ face, from: index, to: index + segment.length });
  }
  return out;
}

function faceFor(cluster: string, chain: FaceChain): FontFace | undefined {
  const composed = cluster.normalize('NFC');
  for (let i = 0; ; i++) {
    const face = chain.at(i);
    if (!face || coversAll(face, cluster) || coversAll(face, composed)) {
      if (i > 0) chain.use(i);
      return face;
    }
  }
}
