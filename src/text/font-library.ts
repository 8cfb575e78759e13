/** The fonts of a document: declared cheaply, opened on first use, matched as in CSS Fonts 4, 5.2. */

import type { Diagnostic, Span } from '../core/diagnostic.ts';
import type { Refusal } from '../core/files.ts';
import { refusedFile } from '../core/refusal.ts';
import type { FontFace } from '../core/shaping.ts';
import { nearestName } from '../core/suggest.ts';
import { type FaceDescription, openFontFace } from './font-face.ts';

export interface FontSource extends FaceDescription {
  /** As written, for messages. */
  readonly url: string;
  /** The path of the file. */
  readonly file: string;
  /** The file's bytes, undefined when there is no such file. Called at most once, when the face is first needed. */
  readonly read: () => Uint8Array | undefined;
  /** Why `read` returned nothing for a file that exists but may not be read. */
  readonly refusal?: () => Refusal | undefined;
  /** The `@font-face` rule. */
  readonly span?: Span;
}

export interface FontQuery {
  readonly families: readonly string[];
  readonly weight: number;
  readonly style: 'normal' | 'italic';
}

/**
 * Faces in order of preference: those of the requested families, then one of each other family as a fallback. Opened
 * when reached.
 */
export interface FaceChain {
  at(index: number): FontFace | undefined;
  /** Marks the chain as used, so that its problems are reported in every build that uses it. */
  touch(): void;
  /** Says that a face after the first is used, so that a bold face that its family lacks is reported too. */
  use(index: number): void;
}

export interface FontLibrary {
  /** A family's faces may be added in any order; of two with the same weight and style, the later wins. */
  add(source: FontSource): void;
  match(query: FontQuery): FaceChain;
  /**
   * The problems of fonts used since the last call: `text/font-missing`, `text/font-unusable`, `text/unknown-family`,
   * `text/no-face`.
   */
  takeDiagnostics(): readonly Diagnostic[];
}

interface Entry {
  readonly source: FontSource;
  opened: boolean;
  face: FontFace | undefined;
  problem: Diagnostic | undefined;
}

const GENERIC: ReadonlyMap<string, string> = new Map([
  ['serif', 'Source Serif 4'],
  ['ui-serif', 'Source Serif 4'],
  ['sans-serif', 'Source Sans 3'],
  ['system-ui', 'Source Sans 3'],
  ['ui-sans-serif', 'Source Sans 3'],
  ['monospace', 'Source Sans 3'],
]);

export function createFontLibrary(): FontLibrary {
  const families = new Map<string, Entry[]>();
  const pending = new Map<string, Diagnostic>();
  const report = (problem: Diagnostic): unknown => pending.set(problem.message, problem);
  const entriesOf = (family: string): Entry[] | undefined => {
    const key = family.toLowerCase();
    return families.get(key) ?? families.get((GENERIC.get(key) ?? '').toLowerCase());
  };

  return {
    add(source) {
      const key = source.family.toLowerCase();
      const others = (families.get(key) ?? []).filter(
        (e) => e.source.weight !== source.weight || e.source.style !== source.style,
      );
      families.set(key, [...others, { source, opened: false, face: undefined, problem: undefined }]);
    },
    match(query) {
      const requested = query.families.map(entriesOf).filter((e) => e !== undefined);
      const unknown = requested.length === 0 && query.families.length > 0;
      const problems: Diagnostic[] = unknown ? [unknownFamily(query.families, families)] : [];
      const rest = [...families.values()].filter((e) => !requested.includes(e));
      const candidates = [...requested, ...rest].map((entries) => rankFaces(entries, query));
      const [nearest] = requested.length > 0 ? (candidates[0] ?? []) : [];
      if (nearest) problems.push(...missingFace(nearest.source, query));
      return lazyChain(candidates, problems, query, report);
    },
    takeDiagnostics() {
      const taken = [...pending.values()];
      pending.clear();
      return taken;
    },
  };
}

/** One face of each family: the first in its ranking that can be opened. */
function lazyChain(
  candidates: readonly Entry[][],
  problems: Diagnostic[],
  query: FontQuery,
  report: (problem: Diagnostic) => void,
): FaceChain {
  const faces: FontFace[] = [];
  const sources: FontSource[] = [];
  let next = 0;
  const openNext = (): void => {
    for (const entry of candidates[next++] ?? []) {
      openEntry(entry);
      if (entry.problem) problems.push(entry.problem);
      if (!entry.face) continue;
      if (!faces.includes(entry.face)) {
        faces.push(entry.face);
        sources.push(entry.source);
      }
      return;
    }
  };
  return {
    at(index) {
      while (faces.length <= index && next < candidates.length) openNext();
      return faces[index];
    },
    touch() {
      if (next === 0) openNext();
      for (const problem of problems) report(problem);
    },
    use(index) {
      const source = sources[index];
      // Few other scripts have italics, so only a lack of bold letters is worth a word.
      for (const problem of source ? missingFace(source, { ...query, style: 'normal' }) : []) {
        if (!problems.some(({ message }) => message === problem.message)) problems.push(problem);
        report(problem);
      }
    },
  };
}

function openEntry(entry: Entry): void {
  if (entry.opened) return;
  entry.opened = true;
  const bytes = entry.source.read();
  const result = bytes && openFontFace(bytes, entry.source, entry.source.file);
  entry.face = result?.face;
  if (!entry.face) entry.problem = problemOf(entry.source, result?.problem);
}

/** A family's faces, best first: style before weight (CSS Fonts 4, 5.2). */
function rankFaces(entries: readonly Entry[], query: FontQuery): Entry[] {
  const rank = (e: Entry): number =>
    (e.source.style === query.style ? 0 : 10_000) + weightDistance(e.source.weight, query.weight);
  return [...entries].sort((a, b) => rank(a) - rank(b));
}

/**
 * Smaller is better. For a weight of 400 to 500, prefers heavier up to 500, then lighter, then heavier; below 400
 * prefers lighter, above 500 heavier (CSS Fonts 4, 5.2).
 */
function weightDistance(weight: number, requested: number): number {
  if (weight === requested) return 0;
  if (requested >= 400 && requested <= 500) {
    if (weight > requested && weight <= 500) return weight - requested;
    return weight < requested ? 1000 + requested - weight : 2000 + weight - requested;
  }
  const towards = requested < 400 ? requested - weight : weight - requested;
  return towards > 0 ? towards : 2000 - towards;
}

function problemOf(source: FontSource, problem: string | undefined): Diagnostic {
  const place = source.span ? { span: source.span } : {};
  const refusal = problem === undefined ? source.refusal?.() : undefined;
  if (refusal) return refusedFile(refusal, source.span);
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

/** Weights from which letters count as bold; other programs make bold letters where a family has none (CSS Fonts 4, 9.2). */
const BOLD = 600;

/** Reports a family that lacks a bold or italic face which the text needs. The nearest face is used instead. */
function missingFace({ family, weight, style, span }: FontSource, query: FontQuery): readonly Diagnostic[] {
  const lacking = [
    ...(query.weight >= BOLD && weight < BOLD ? ['bold'] : []),
    ...(query.style === 'italic' && style === 'normal' ? ['italic'] : []),
  ].join(' ');
  if (lacking === '') return [];
  const nearest = [...(weight >= BOLD ? ['bold'] : []), ...(style === 'italic' ? ['italic'] : [])].join(' ');
  return [
    {
      severity: 'warning',
      code: 'text/no-face',
      message: `the font family '${family}' has no ${lacking} face, so ${lacking} text prints in its ${nearest || 'regular'} face`,
      hint: `declare its ${lacking} file with @font-face, or style this text another way`,
      ...(span ? { span } : {}),
    },
  ];
}

function unknownFamily(requested: readonly string[], families: ReadonlyMap<string, readonly Entry[]>): Diagnostic {
  const quote = (names: readonly string[]): string => names.map((n) => `'${n}'`).join(', ');
  const known = [...families.values()].map((e) => e[0]?.source.family ?? '');
  const near = nearestName(requested[0] ?? '', known);
  return {
    severity: 'warning',
    code: 'text/unknown-family',
    message: `no font is declared for ${quote(requested)}`,
    hint: near ? `did you mean '${near}'?` : `declared families: ${quote(known) || 'none'}`,
  };
}
