/** The text stage for layout: reads fonts through the build's reader, and caches shaped words between builds. */

import { Budget } from '../core/budget.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Refusal } from '../core/files.ts';
import { type FileReader, folderOf, joinPath, type RecordingReader } from '../core/files.ts';
import type { FontFaceRule } from '../css/styled.ts';
import type { TextEngine } from '../layout/context.ts';
import type { LaidBoxes } from '../layout/flow/kept-layouts.ts';
import { defaultFontFaces } from '../text/default-fonts.ts';
import { createFontLibrary, type FontLibrary } from '../text/font-library.ts';
import { loadHarfBuzz } from '../text/harfbuzz.ts';
import { lineInk } from '../text/line-ink.ts';
import { createParagraphCache, type ParagraphCache } from '../text/paragraph-cache.ts';
import { type CachingShaper, createShaper } from '../text/shaper.ts';

/** The fonts and the shaper of one build. */
export interface DocumentText {
  readonly shaper: CachingShaper;
  readonly engine: TextEngine;
  /** What was laid out with these fonts, in earlier builds too. */
  readonly laid: LaidBoxes;
  /** Diagnostics of fonts. */
  takeDiagnostics(): readonly Diagnostic[];
}

export interface TextEngineCache {
  /** `hyphenation`: words as an author hyphenates them, see `createHyphenator`. */
  open(
    rules: readonly FontFaceRule[],
    files: RecordingReader,
    hyphenation?: readonly string[],
    budget?: Budget,
  ): DocumentText;
}

interface Opened {
  readonly key: string;
  readonly library: FontLibrary;
  readonly shaper: CachingShaper;
  readonly paragraphs: ParagraphCache;
  /** What was laid out with these fonts. */
  laid: LaidBoxes;
  /** The contents of font files when they were opened. */
  readonly read: Map<string, Uint8Array | undefined>;
  readonly files: { current: FileReader };
  readonly budget: { current: Budget };
}

/** Keeps the fonts and shaped words of the last build for the next one with the same fonts. */
export function createTextEngine(): TextEngineCache {
  let kept: Opened | undefined;
  return {
    open(rules, files, hyphenation = [], budget = new Budget()) {
      const harfbuzz = loadHarfBuzz();
      // The places of the rules are part of the key, as the library's diagnostics carry them.
      const key = JSON.stringify([
        hyphenation,
        rules.map(({ family, weight, style, url, file, span }) => [family, weight, style, url, file, span]),
      ]);
      if (kept?.key !== key || !sameFiles(kept.read, files)) {
        const reader = { current: files };
        const spending = { current: budget };
        const read = new Map<string, Uint8Array | undefined>();
        const library = openLibrary(rules, read, reader);
        const shaper = createShaper(library, harfbuzz, hyphenation, (steps) => spending.current.spend(steps));
        kept = {
          key,
          library,
          shaper,
          paragraphs: createParagraphCache(shaper),
          laid: new WeakMap(),
          read,
          files: reader,
          budget: spending,
        };
      }
      kept.files.current = files;
      kept.budget.current = budget;
      kept.paragraphs.nextBuild();
      return documentText(kept);
    },
  };
}

/** Packages don't change while the program runs; the project's own fonts may. */
function sameFiles(read: ReadonlyMap<string, Uint8Array | undefined>, files: RecordingReader): boolean {
  for (const [path, bytes] of read) {
    if (isPackaged(path)) files.recall(path, bytes);
    else if (!sameBytes(bytes, files.read(path))) return false;
  }
  return true;
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && Buffer.compare(a, b) === 0);
}

function isPackaged(path: string): boolean {
  return path.startsWith('npm:') || path.startsWith('briefwright:');
}

function openLibrary(
  rules: readonly FontFaceRule[],
  read: Map<string, Uint8Array | undefined>,
  reader: { current: FileReader },
): FontLibrary {
  const library = createFontLibrary();
  const readFont = (path: string): Uint8Array | undefined => {
    const bytes = reader.current.read(path);
    read.set(path, bytes);
    return bytes;
  };
  for (const face of defaultFontFaces()) {
    library.add({ ...face, file: face.url, read: () => readFont(face.url) });
  }
  for (const { family, weight, style, url, file: sheet, span } of rules) {
    const file = isPackaged(url) || url.startsWith('/') ? url : joinPath(folderOf(sheet), url);
    const refusal = (): Refusal | undefined => reader.current.refusal?.(file);
    library.add({ family, weight, style, url, file, span, read: () => readFont(file), refusal });
  }
  return library;
}

function documentText(opened: Opened): DocumentText {
  const { shaper, library, paragraphs, laid } = opened;
  return {
    shaper,
    laid,
    engine: {
      paragraph(pieces, options, elements, report) {
        const { lines, notes } = paragraphs.lines(pieces, options);
        for (const { of, ...diagnostic } of notes) report(diagnostic, of === undefined ? undefined : elements[of]);
        return lines;
      },
      measure: (pieces) => paragraphs.measure(pieces),
      metrics: (font) => shaper.metrics(font),
      ink: (line) => lineInk(line, shaper),
    },
    takeDiagnostics() {
      const diagnostics = library.takeDiagnostics();
      // Fonts are checked when text is shaped: with cached lines the next build would not report their faults.
      if (diagnostics.length > 0) {
        paragraphs.clear();
        opened.laid = new WeakMap();
      }
      return diagnostics;
    },
  };
}
