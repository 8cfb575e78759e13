/** Finds the content at a place on a page, and the line of data it comes from. */

import type { Brief } from '../core/brief.ts';
import type { Span } from '../core/diagnostic.ts';
import type { Rect } from '../core/geometry.ts';
import type { DataPath } from '../core/rich-text.ts';
import type { Place } from '../outputs/proof.ts';
import type { Sources } from './excerpt.ts';
import type { Excerpt, PlaceOrigin } from './protocol.ts';
import { findInSource } from './word-match.ts';

export interface OriginFinder {
  readonly places: readonly Place[];
  readonly spans: Brief['spans'];
  readonly sources: Sources;
}

/** The distance from a place within which a click counts as on it, pt. */
const NEAR = 24;

/** The place at a point of a page, or near it. */
export function originAt(
  { page, x, y }: { readonly page: number; readonly x: number; readonly y: number },
  finder: OriginFinder,
): PlaceOrigin | undefined {
  let best = { index: -1, distance: NEAR };
  for (const [index, place] of finder.places.entries()) {
    const distance = distanceTo(place.rect, x, y);
    // Inner places are painted after outer ones.
    if (place.page === page && distance <= best.distance) best = { index, distance };
  }
  const place = finder.places[best.index];
  if (!place) return undefined;
  const on = place.words.findIndex(({ pieces }) =>
    pieces.some((piece) => piece.page === page && distanceTo(piece.rect, x, y) <= 1),
  );
  return originOf(best.index, finder, on < 0 ? undefined : on);
}

/** The origin of the place with an index, and of a word in it. */
export function originOf(index: number, finder: OriginFinder, word?: number): PlaceOrigin | undefined {
  const { places, sources } = finder;
  const place = places[index];
  if (!place) return undefined;
  const { element, words } = place;
  const same = places.filter((other) => other.element === element && other.kind === place.kind);
  const span = dataSpan(place, word, finder);
  return {
    place: index,
    of: places.length,
    what: nameOf(place),
    words: words
      .slice(0, 12)
      .map(({ text }) => text)
      .join(' '),
    areas: (element ? same : [place]).map(({ page, rect }) => ({ page, rect })),
    word: word === undefined ? [] : (words[word]?.pieces ?? []),
    data: span && excerptOf(span, place, word, sources),
    layout: element?.template && sources.excerpt(element.template),
  };
}

function dataSpan({ element, kind, words }: Place, word: number | undefined, finder: OriginFinder): Span | undefined {
  if (element?.src === undefined) return undefined;
  const drawn = kind === 'drawing' && word !== undefined ? words[word]?.text : undefined;
  const row = drawn === undefined ? undefined : spanOfLabel(drawn, element.src, finder);
  return row ?? finder.spans.get(element.src) ?? nearest(element.src, finder.spans);
}

/** The excerpt with the line of the clicked word, where the data contains it. */
function excerptOf(span: Span, place: Place, word: number | undefined, sources: Sources): Excerpt {
  const source = sources.text(span);
  const words = place.kind === 'text' ? place.words : [];
  const offset = word === undefined ? undefined : findInSource(source, words, word);
  if (offset === undefined) return sources.excerpt(span);
  const before = source.slice(0, offset).split('\n');
  const line = span.line + before.length - 1;
  const column = (before.length === 1 ? span.column : 1) + (before.at(-1)?.length ?? 0);
  const length = /^[\p{L}\p{N}]+/u.exec(source.slice(offset))?.[0].length ?? 1;
  return sources.excerpt({ file: span.file, line, column, endLine: line, endColumn: column + length });
}

/** The span of a chart's text: the narrowest value in the chart's data with the same words. */
function spanOfLabel(text: string, chart: DataPath, { spans, sources }: OriginFinder): Span | undefined {
  const plain = (s: string): string => s.replace(/[\s"']+/g, ' ').trim();
  const wanted = plain(text);
  if (wanted.length < 2) return undefined;
  const inside = [...spans].filter(([path]) => path.startsWith(`${chart}.`) || path.startsWith(`${chart}[`));
  const texts = inside.map(([, span]) => ({ span, written: plain(sources.text(span)) }));
  const exact = texts.find(({ written }) => written === wanted);
  const around = texts.filter(({ written }) => written.includes(wanted));
  around.sort((a, b) => a.written.length - b.written.length);
  return (exact ?? around[0])?.span;
}

/** The span of the nearest enclosing value that has one. */
function nearest(src: DataPath, spans: Brief['spans']): Span | undefined {
  const cut = Math.max(src.lastIndexOf('.'), src.lastIndexOf('['));
  if (cut <= 0) return undefined;
  const parent = src.slice(0, cut);
  return spans.get(parent) ?? nearest(parent, spans);
}

const NAMES: Readonly<Record<string, string>> = {
  p: 'Paragraph',
  li: 'List item',
  dt: 'Term',
  dd: 'Description',
  td: 'Table cell',
  th: 'Table heading',
  figcaption: 'Caption',
  caption: 'Caption',
  blockquote: 'Quotation',
};

function nameOf({ kind, element }: Place): string {
  if (kind === 'drawing') return 'Chart';
  if (kind === 'image') return 'Image';
  const name = element?.name ?? '';
  return /^h[1-6]$/.test(name) ? 'Heading' : (NAMES[name] ?? 'Text');
}

function distanceTo({ x, y, width, height }: Rect, px: number, py: number): number {
  return Math.hypot(Math.max(x - px, 0, px - x - width), Math.max(y - py, 0, py - y - height));
}
