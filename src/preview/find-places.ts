/** Finds the places of diagnostics on the pages. */

import type { Brief } from '../core/brief.ts';
import type { Span } from '../core/diagnostic.ts';
import type { DataPath } from '../core/rich-text.ts';
import type { Place } from '../outputs/proof.ts';
import type { Sources } from './excerpt.ts';
import { joinPieces } from './join-pieces.ts';
import type { Area } from './protocol.ts';
import { findOnPage } from './word-match.ts';

export interface PlaceFinder {
  readonly places: readonly Place[];
  readonly spans: Brief['spans'];
  readonly sources: Sources;
}

/** The most areas for one diagnostic. */
const MAX_AREAS = 24;

/** The printed words of a span, or else its block; empty where the span isn't printed. */
export function areasOf(span: Span, finder: PlaceFinder): readonly Area[] {
  const { places } = finder;
  const printed = places.filter(({ element }) => isPrintedAt(element, span));
  if (printed.length > 0) return printed.slice(0, MAX_AREAS).map(areaOf);
  for (const path of pathsAround(span, finder.spans)) {
    const found = placesOfPath(path, places);
    if (found.length === 0) continue;
    const words = wordsAt(span, path, found, finder);
    return words.length > 0 ? words : found.slice(0, MAX_AREAS).map(areaOf);
  }
  return [];
}

function areaOf({ page, rect }: Place): Area {
  return { page, rect };
}

/** True when the element is at this place of a layout */
function isPrintedAt(element: Place['element'], span: Span): boolean {
  if (!element) return false;
  const { template } = element;
  return template?.file === span.file && template.line === span.line;
}

/** Data paths that contain a span: the narrowest, followed by its parents. */
function pathsAround(span: Span, spans: Brief['spans']): readonly DataPath[] {
  const size = (s: Span): number => ((s.endLine ?? s.line) - s.line) * 10_000 + (s.endColumn ?? s.column) - s.column;
  const holding = [...spans].filter(([path, s]) => path !== '' && holds(s, span));
  holding.sort(([, a], [, b]) => size(a) - size(b));
  const narrowest = holding[0]?.[0];
  return narrowest === undefined ? [] : [narrowest, ...parentsOf(narrowest)];
}

function parentsOf(path: DataPath): readonly DataPath[] {
  const cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
  if (cut <= 0) return [];
  const parent = path.slice(0, cut);
  // A whole list or section doesn't count.
  return parent.includes('.') || parent.includes('[') ? [parent, ...parentsOf(parent)] : [];
}

function holds(outer: Span, inner: Span): boolean {
  if (outer.file !== inner.file) return false;
  const starts = outer.line < inner.line || (outer.line === inner.line && outer.column <= inner.column);
  const endLine = outer.endLine ?? outer.line;
  const endColumn = outer.endColumn ?? outer.column;
  const ends = endLine > inner.line || (endLine === inner.line && endColumn >= inner.column);
  return starts && ends;
}

/** The places that print a path, or else parts of it; figures take precedence over captions. */
function placesOfPath(path: DataPath, places: readonly Place[]): readonly Place[] {
  const exact = places.filter(({ element }) => element?.src === path);
  const figures = exact.filter(({ kind }) => kind !== 'text');
  if (figures.length > 0) return figures;
  if (exact.length > 0) return exact;
  return places.filter(({ element }) => element?.src?.startsWith(`${path}.`) || element?.src?.startsWith(`${path}[`));
}

function wordsAt(span: Span, path: DataPath, places: readonly Place[], finder: PlaceFinder): readonly Area[] {
  const { spans, sources } = finder;
  const whole = spans.get(path);
  if (!whole || span.endColumn === undefined || whole.file !== span.file) return [];
  const source = sources.text(whole);
  const start = { ...whole, endLine: span.line, endColumn: span.column };
  const from = sources.text(start).length;
  const to = from + sources.text(span).length;
  // A span of the whole text doesn't identify single words.
  if (from === 0 && to >= source.trimEnd().length) return [];
  const words = places.flatMap((place) => place.words);
  return joinPieces(findOnPage(source, words, from, to).flatMap((word) => word.pieces));
}
