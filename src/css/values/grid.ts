/** Tracks and lines of grids (CSS Grid 1, 7 and 8). Named lines and areas aren't supported. */

import type { GridLine, GridSpan, GridTrack, TrackSize } from '../computed-style.ts';
import { lengthPercentage } from './length.ts';
import { computed, type Specified, type ValueParser, type ValueReader } from './specified.ts';
import { parser } from './syntax.ts';

const TRACK = '<length-percentage> | <flex> | auto | min-content | max-content | minmax()';

/** `none`, or tracks and `repeat()`; a repeat with a count is expanded. */
export const gridTemplate: ValueParser<readonly GridTrack[]> = {
  syntax: `none | [ ${TRACK} | repeat() ]+`,
  parse(reader) {
    if (reader.identifier((n) => n === 'none') !== undefined) return { value: [] };
    const tracks: Specified<readonly GridTrack[]>[] = [];
    while (!reader.done) {
      const next = repeated(reader) ?? track(reader);
      if (!next) return undefined;
      tracks.push(next);
    }
    return tracks.length > 0 ? joined(tracks) : undefined;
  },
};

/** `auto`, a line number or `span n`, and after a slash the end line. */
export const gridSpan: ValueParser<GridSpan> = parser('<grid-line> [ / <grid-line> ]?', (reader) => {
  const start = gridLine(reader);
  if (start === undefined) return undefined;
  const end = reader.operator('/') ? gridLine(reader) : 'auto';
  return end === undefined ? undefined : { start, end };
});

function gridLine(reader: ValueReader): GridLine | undefined {
  const word = reader.identifier((n) => n === 'auto' || n === 'span');
  if (word === 'auto') return 'auto';
  const n = integer(reader);
  if (n === undefined || n === 0 || (word === 'span' && n < 0)) return undefined;
  return word === 'span' ? { span: n } : { line: n };
}

function integer(reader: ValueReader): number | undefined {
  const node = reader.peek();
  if (node?.type !== 'Number' || !Number.isInteger(Number(node.value))) return undefined;
  reader.next();
  return Number(node.value);
}

function repeated(reader: ValueReader): Specified<readonly GridTrack[]> | undefined {
  const found = reader.functionNamed('repeat');
  if (!found) return undefined;
  const { inside } = found;
  const auto = inside.identifier((n) => n === 'auto-fill' || n === 'auto-fit');
  const count = auto ?? integer(inside);
  if (count === undefined || !inside.operator(',')) return undefined;
  const tracks: Specified<readonly GridTrack[]>[] = [];
  while (!inside.done) {
    const next = track(inside);
    if (!next) return undefined;
    tracks.push(next);
  }
  if (tracks.length === 0 || count === 0) return undefined;
  if (typeof count === 'number') {
    return count > 0 && count <= MAX_TRACKS ? joined(Array.from({ length: count }, () => tracks).flat()) : undefined;
  }
  const all = joined(tracks);
  const fit = count as 'auto-fill' | 'auto-fit';
  return { compute: (context) => computed(all, context).map((t) => ({ ...t, repeat: fit })) };
}

const MAX_TRACKS = 1000;

function track(reader: ValueReader): Specified<readonly GridTrack[]> | undefined {
  const minmax = reader.functionNamed('minmax');
  if (minmax) {
    const min = trackSize(minmax.inside);
    const max = minmax.inside.operator(',') ? trackSize(minmax.inside) : undefined;
    if (!min || !max || !minmax.inside.done) return undefined;
    return { compute: (context) => [{ min: computed(min, context), max: computed(max, context), repeat: undefined }] };
  }
  const size = trackSize(reader);
  if (!size) return undefined;
  return {
    compute: (context) => {
      const max = computed(size, context);
      const min = typeof max === 'object' && 'fr' in max ? 'auto' : max;
      return [{ min, max, repeat: undefined }];
    },
  };
}

function trackSize(reader: ValueReader): Specified<TrackSize> | undefined {
  const word = reader.identifier((n) => n === 'auto' || n === 'min-content' || n === 'max-content');
  if (word !== undefined) return { value: word as TrackSize };
  const node = reader.peek();
  if (node?.type === 'Dimension' && node.unit.toLowerCase() === 'fr') {
    reader.next();
    const fr = Number(node.value);
    return fr >= 0 ? { value: { fr } } : undefined;
  }
  return reader.done || node?.type === 'Operator' ? undefined : lengthPercentage({ positive: true }).parse(reader);
}

function joined(tracks: readonly Specified<readonly GridTrack[]>[]): Specified<readonly GridTrack[]> {
  return { compute: (context) => tracks.flatMap((t) => computed(t, context)) };
}
