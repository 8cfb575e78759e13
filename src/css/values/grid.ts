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
    const found: Tracks[] = [];
    while (!reader.done) {
      const next = repeated(reader) ?? track(reader);
      if (!next) return undefined;
      found.push(next);
    }
    // One automatic repetition at most, and then every track has a fixed size (CSS Grid 1, 7.2.3.1: <auto-track-list>).
    const automatic = found.filter(({ repeats }) => repeats).length;
    if (automatic > 1 || (automatic === 1 && found.some(({ fixed }) => !fixed))) return undefined;
    return found.length > 0 ? joined(found) : undefined;
  },
};

interface Tracks {
  readonly tracks: Specified<readonly GridTrack[]>;
  /** Every track has a length at one end at least, and no flexible start (<fixed-size>). */
  readonly fixed: boolean;
  /** By `auto-fill` or `auto-fit`. */
  readonly repeats: boolean;
}

interface Size {
  readonly size: Specified<TrackSize>;
  readonly kind: 'length' | 'flexible' | 'intrinsic';
}

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

function repeated(reader: ValueReader): Tracks | undefined {
  const found = reader.functionNamed('repeat');
  if (!found) return undefined;
  const { inside } = found;
  const auto = inside.identifier((n) => n === 'auto-fill' || n === 'auto-fit');
  const count = auto ?? integer(inside);
  if (count === undefined || !inside.operator(',')) return undefined;
  const tracks: Tracks[] = [];
  while (!inside.done) {
    const next = track(inside);
    if (!next) return undefined;
    tracks.push(next);
  }
  if (tracks.length === 0 || count === 0) return undefined;
  const fixed = tracks.every((one) => one.fixed);
  if (typeof count === 'number') {
    if (count < 0 || count > MAX_TRACKS) return undefined;
    return { tracks: joined(Array.from({ length: count }, () => tracks).flat()), fixed, repeats: false };
  }
  const all = joined(tracks);
  const fit = count as 'auto-fill' | 'auto-fit';
  const repeating: Specified<readonly GridTrack[]> = {
    compute: (context) => computed(all, context).map((t) => ({ ...t, repeat: fit })),
  };
  return { tracks: repeating, fixed, repeats: true };
}

const MAX_TRACKS = 1000;

function track(reader: ValueReader): Tracks | undefined {
  const minmax = reader.functionNamed('minmax');
  if (minmax) {
    const min = trackSize(minmax.inside);
    const max = minmax.inside.operator(',') ? trackSize(minmax.inside) : undefined;
    if (!min || !max || !minmax.inside.done || min.kind === 'flexible') return undefined;
    const tracks: Specified<readonly GridTrack[]> = {
      compute: (context) => [{ min: computed(min.size, context), max: computed(max.size, context), repeat: undefined }],
    };
    return { tracks, fixed: min.kind === 'length' || max.kind === 'length', repeats: false };
  }
  const found = trackSize(reader);
  if (!found) return undefined;
  const tracks: Specified<readonly GridTrack[]> = {
    compute: (context) => {
      const max = computed(found.size, context);
      const min = typeof max === 'object' && 'fr' in max ? 'auto' : max;
      return [{ min, max, repeat: undefined }];
    },
  };
  return { tracks, fixed: found.kind === 'length', repeats: false };
}

function trackSize(reader: ValueReader): Size | undefined {
  const word = reader.identifier((n) => n === 'auto' || n === 'min-content' || n === 'max-content');
  if (word !== undefined) return { size: { value: word as TrackSize }, kind: 'intrinsic' };
  const node = reader.peek();
  if (node?.type === 'Dimension' && node.unit.toLowerCase() === 'fr') {
    reader.next();
    const fr = Number(node.value);
    return fr >= 0 ? { size: { value: { fr } }, kind: 'flexible' } : undefined;
  }
  if (reader.done || node?.type === 'Operator') return undefined;
  const size = lengthPercentage({ positive: true }).parse(reader);
  return size && { size, kind: 'length' };
}

function joined(found: readonly Tracks[]): Specified<readonly GridTrack[]> {
  return { compute: (context) => found.flatMap(({ tracks }) => computed(tracks, context)) };
}
