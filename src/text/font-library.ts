/** The fonts of a document: declared cheaply, opened when first used, matched as CSS Fonts 4, 5.2 says. */

import type { Diagnostic, Span } from '../core/diagnostic.ts';
import type { FontFace } from '../core/shaping.ts';
import { nearestName } from '../core/suggest.ts';
import { type FaceDescription, openFontFace } from './font-face.ts';

export interface FontSource extends FaceDescription {
  /** As written, for messages. */
  readonly url: string;
  /** The file's bytes, undefined when there is no such file. Called once, when the face is first needed. */
  readonly read: () => Uint8Array | undefined;
  /** The `@font-face` rule. */
  readonly span?: Span;
}

export interface FontWish {
  readonly families: readonly string[];
  readonly weight: number;
  readonly style: 'normal' | 'italic';
}

/** Faces in order of preference: those asked for, then one of each other family as a fallback. Opened when reached. */
export interface FaceChain {
  at(index: number): FontFace | undefined;
}

export interface FontLibrary {
  /** A family's faces may be added in any order; of two with the same weight and style the later one wins. */
  add(source: FontSource): void;
  match(wish: FontWish): FaceChain;
  /** What was wrong with fonts since the last call: `text/font-missing`, `text/font-unusable`, `text/unknown-family`. */
  takeDiagnostics(): readonly Diagnostic[];
}

interface Entry {
  readonly source: FontSource;
  opened: boolean;
  face: FontFace | undefined;
}

const GENERIC: Readonly<Record<string, string>> = {
  serif: 'Source Serif 4',
  'ui-serif': 'Source Serif 4',
  'sans-serif': 'Source Sans 3',
  'system-ui': 'Source Sans 3',
  'ui-sans-serif': 'Source Sans 3',
  monospace: 'Source Sans 3',
};

export function createFontLibrary(): FontLibrary {
  const families = new Map<string, Entry[]>();
  const diagnostics: Diagnostic[] = [];
  const unknown = new Set<string>();

  const open = (entry: Entry): FontFace | undefined => {
    if (entry.opened) return entry.face;
    entry.opened = true;
    const bytes = entry.source.read();
    const result = bytes && openFontFace(bytes, entry.source);
    if (result?.face) entry.face = result.face;
    else diagnostics.push(problemOf(entry.source, result?.problem));
    return entry.face;
  };
  const entriesOf = (family: string): Entry[] | undefined => {
    const key = family.toLowerCase();
    return families.get(key) ?? families.get((GENERIC[key] ?? '').toLowerCase());
  };

  return {
    add(source) {
      const key = source.family.toLowerCase();
      const others = (families.get(key) ?? []).filter(
        (e) => e.source.weight !== source.weight || e.source.style !== source.style,
      );
      families.set(key, [...others, { source, opened: false, face: undefined }]);
    },
    match(wish) {
      const wished = wish.families.map(entriesOf).filter((e) => e !== undefined);
      if (wished.length === 0 && wish.families.length > 0) {
        reportUnknown(wish.families, families, unknown, diagnostics);
      }
      const rest = [...families.values()].filter((e) => !wished.includes(e));
      const candidates = [...wished, ...rest].map((entries) => rankFaces(entries, wish));
      return lazyChain(candidates, open);
    },
    takeDiagnostics: () => diagnostics.splice(0),
  };
}

/** One face of each family: the first in its ranking that can be opened. */
function lazyChain(candidates: readonly Entry[][], open: (entry: Entry) => FontFace | undefined): FaceChain {
  const faces: FontFace[] = [];
  let next = 0;
  return {
    at(index) {
      while (faces.length <= index && next < candidates.length) {
        for (const entry of candidates[next++] ?? []) {
          const face = open(entry);
          if (!face) continue;
          if (!faces.includes(face)) faces.push(face);
          break;
        }
      }
      return faces[index];
    },
  };
}

/** A family's faces, best first: style before weight (CSS Fonts 4, 5.2). */
function rankFaces(entries: readonly Entry[], wish: FontWish): Entry[] {
  const rank = (e: Entry): number =>
    (e.source.style === wish.style ? 0 : 10_000) + weightDistance(e.source.weight, wish.weight);
  return [...entries].sort((a, b) => rank(a) - rank(b));
}

/** Smaller is better. From 400 to 500 look up to 500, then down, then up; below look down first, above look up first. */
function weightDistance(weight: number, wished: number): number {
  if (weight === wished) return 0;
  if (wished >= 400 && wished <= 500) {
    if (weight > wished && weight <= 500) return weight - wished;
    return weight < wished ? 1000 + wished - weight : 2000 + weight - wished;
  }
  const towards = wished < 400 ? wished - weight : weight - wished;
  return towards > 0 ? towards : 2000 - towards;
}

function problemOf(source: FontSource, problem: string | undefined): Diagnostic {
  const place = source.span ? { span: source.span } : {};
  if (problem === undefined) {
    return {
      severity: 'error',
      code: 'text/font-missing',
      message: `font file '${source.url}' of '${source.family}' was not found`,
      ...place,
    };
  }
  return {
    severity: 'error',
    code: 'text/font-unusable',
    message: `font file '${source.url}' of '${source.family}' can't be used: ${problem}`,
    ...place,
  };
}

function reportUnknown(
  wished: readonly string[],
  families: ReadonlyMap<string, readonly Entry[]>,
  seen: Set<string>,
  diagnostics: Diagnostic[],
): void {
  const names = wished.map((n) => `'${n}'`).join(', ');
  if (seen.has(names)) return;
  seen.add(names);
  const known = [...families.values()].map((e) => e[0]?.source.family ?? '');
  const near = nearestName(wished[0] ?? '', known);
  const hint = near ?? known.map((n) => `'${n}'`).join(', ');
  diagnostics.push({
    severity: 'warning',
    code: 'text/unknown-family',
    message: `no font of the family ${names} is declared`,
    hint: near ? `did you mean '${hint}'?` : `declared are ${hint || 'none'}`,
  });
}
