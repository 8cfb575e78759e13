/** The families that ship with the program: whole TrueType files with Latin, Greek and Cyrillic. */

import type { FaceDescription } from './font-face.ts';

export interface DefaultFace extends FaceDescription {
  /** `npm:` and the file's path within its package. */
  readonly url: string;
}

const FAMILIES = [
  { family: 'Source Serif 4', folder: 'source-serif-4', file: 'SourceSerif4' },
  { family: 'Source Sans 3', folder: 'source-sans-3', file: 'SourceSans3' },
] as const;

const WEIGHTS = [
  [400, '400Regular'],
  [600, '600SemiBold'],
  [700, '700Bold'],
] as const;

/** The first family is the final fallback for all text. */
export function defaultFontFaces(): readonly DefaultFace[] {
  const faces: DefaultFace[] = [];
  for (const { family, folder, file } of FAMILIES) {
    for (const [weight, name] of WEIGHTS) {
      for (const style of ['normal', 'italic'] as const) {
        const cut = style === 'italic' ? `${name}_Italic` : name;
        faces.push({ family, weight, style, url: `npm:@expo-google-fonts/${folder}/${cut}/${file}_${cut}.ttf` });
      }
    }
  }
  return faces;
}
