/** Reads the annotations of a chart. */

import type { Annotation, CellPlace } from '../core/annotation.ts';
import type { Grid } from '../core/chart.ts';
import { isUnread } from '../core/date.ts';
import { NOTHING_KNOWN, type Quantity, quantityNumbers } from '../core/quantity.ts';
import { differenceOf } from '../core/quantity-arithmetic.ts';
import type { DataPath } from '../core/rich-text.ts';
import { didYouMean } from '../core/suggest.ts';
import { quantityWords } from '../languages/quantity-words.ts';
import { type AnnotationRoom, type RawAnnotation, refusalOf } from './annotation-room.ts';
import { parseQuantity } from './quantity-text.ts';
import { claimValue } from './read-claims.ts';
import { findRow, findSeries, readHighlight } from './read-emphasis.ts';
import type { Reading } from './reading.ts';
import type { RawChart } from './schema.ts';

type RawLine = Extract<RawChart, { readonly kind: 'line' }>;

const KINDS = ['reference', 'period', 'event', 'note', 'bracket'] as const;

/** More marks of this kind can't be told apart from the data. */
const MOST_ANNOTATIONS = 20;

/** The annotations and the highlight of a grid. */
export function readAdded(
  chart: Pick<RawLine, 'annotations' | 'highlight'>,
  grid: Grid,
  room: AnnotationRoom & { readonly highlights: 'rows' | 'series' | 'both' },
  src: DataPath,
  reading: Reading,
): Pick<Grid, 'annotations' | 'highlight'> {
  if (grid.rows.length === 0) return {};
  return {
    ...readAnnotations(chart.annotations, grid, room, src, reading),
    ...readHighlight(chart.highlight, grid, room.highlights, src, reading),
  };
}

/** The annotations of a chart. Wrong ones are reported and left out. */
export function readAnnotations(
  raw: readonly RawAnnotation[] | undefined,
  grid: Grid,
  room: AnnotationRoom,
  src: DataPath,
  reading: Reading,
): Pick<Grid, 'annotations'> {
  // Without readable rows no name could be found, and the fault is reported already.
  if (raw === undefined || grid.rows.length === 0) return {};
  const base = `${src}.annotations`;
  if (raw.length > MOST_ANNOTATIONS) {
    const message = `the chart has ${raw.length} annotations; ${MOST_ANNOTATIONS} at most can be read`;
    reading.problems.report(base, { code: 'bad-annotation', message, hint: 'keep those that the title is about' });
  }
  const reader = new AnnotationReader(grid, room, reading);
  const annotations = raw.slice(0, MOST_ANNOTATIONS).flatMap((one, i) => reader.read(one, `${base}[${i}]`) ?? []);
  return { annotations };
}

class AnnotationReader {
  readonly #grid: Grid;
  readonly #room: AnnotationRoom;
  readonly #reading: Reading;

  constructor(grid: Grid, room: AnnotationRoom, reading: Reading) {
    this.#grid = grid;
    this.#room = { ...room, panels: room.panels === true || grid.panelNames !== undefined };
    this.#reading = reading;
  }

  read(raw: RawAnnotation, src: DataPath): Annotation | undefined {
    const [kind, ...others] = KINDS.filter((key) => raw[key] !== undefined);
    // A misspelt kind is an unknown key, which is reported already.
    if (kind === undefined && this.#reading.problems.hasSpoiledIn(src)) return undefined;
    if (kind === undefined || others.length > 0) {
      const found = kind === undefined ? 'none of them' : [kind, ...others].join(' and ');
      const message = `an annotation has one of ${KINDS.join(', ')}; this one has ${found}`;
      return this.#refuse(src, message, '{ reference: 60 %, text: Target }');
    }
    const label = raw.text?.trim() ?? '';
    if (label === '' && kind !== 'bracket') return this.#refuse(src, "'text' is missing", 'text: the words beside it');
    const refusal = refusalOf(raw, kind, this.#room);
    if (refusal) return this.#refuse(`${src}.${refusal.key}`, refusal.message, refusal.hint);
    switch (kind) {
      case 'reference':
        return this.#reference(raw, label, src);
      case 'period':
      case 'event':
        return this.#dated(raw, kind, label, src);
      case 'note':
        return this.#note(raw, label, src);
      case 'bracket':
        return this.#bracket(raw, label, src);
      default:
        return kind satisfies never;
    }
  }

  #reference(raw: RawAnnotation, label: string, src: DataPath): Annotation | undefined {
    const axis = raw.axis ?? 'y';
    const own = this.#room.plane?.[axis] ?? this.#room.axis;
    const { unit = this.#grid.unit, low, high } = own ?? {};
    const at = `${src}.reference`;
    const written = raw.reference ?? '';
    const named = typeof written === 'string' ? claimValue(written.trim(), this.#reading) : undefined;
    if (
      named === undefined &&
      typeof written === 'string' &&
      !/\d/.test(written) &&
      'reason' in parseQuantity(written, this.#reading.dataLanguage)
    ) {
      const claims = Object.keys(this.#reading.rawClaims);
      const hint = didYouMean(written.trim(), claims) ?? this.#reading.known(claims, 'claims');
      return this.#refuse(at, `'${written.trim()}' is neither a value nor the id of a claim with a value`, hint);
    }
    const quantity = this.#reading.quantity(named ?? written, at, unit);
    const claims = this.#reading.claims(raw, src, { value: quantity });
    const byId = named === undefined ? [] : this.#reading.claimIds(String(written).trim(), at);
    if (quantity.kind === 'unknown') {
      if (this.#reading.problems.isSpoiled(at)) return undefined;
      return this.#refuse(at, 'a reference line needs a value that is known', 'remove the line');
    }
    const [least, most] = this.#grid.share ? [0, 100] : [low, high];
    const values = quantityNumbers(quantity);
    if (values.some((one) => (least !== undefined && one < least) || (most !== undefined && one > most))) {
      const words = quantityWords(quantity);
      const message = this.#grid.share ? `${words} isn't a share of a whole` : `${words} lies outside the axis`;
      return this.#refuse(
        at,
        message,
        this.#grid.share
          ? 'share: false if it is a rate'
          : `extend the axis: ${this.#room.plane ? axis : 'axis'}: { max: … }`,
      );
    }
    const onPlane = this.#room.plane && { axis };
    const onSide = raw.side && { side: raw.side };
    return {
      kind: 'reference',
      src,
      label,
      quantity,
      ...onPlane,
      ...onSide,
      claims: [...new Set([...byId, ...claims])],
    };
  }

  #dated(raw: RawAnnotation, kind: 'period' | 'event', label: string, src: DataPath): Annotation | undefined {
    const date = this.#reading.date(raw[kind] ?? '', `${src}.${kind}`);
    // A date that can't be read is reported already.
    if (isUnread(date)) return undefined;
    const dated = this.#grid.rows.flatMap((row) => (row.date ? [{ label: row.label, ...row.date }] : []));
    const [first, last] = [
      dated.toSorted((a, b) => a.first - b.first)[0],
      dated.toSorted((a, b) => a.last - b.last).at(-1),
    ];
    if (first && last && (date.last < first.first || date.first > last.last)) {
      const message = `${date.wording} is outside the dates of the chart`;
      return this.#refuse(`${src}.${kind}`, message, `its dates go from ${first.label} to ${last.label}`);
    }
    return { kind, src, label, date, claims: this.#reading.claims(raw, src, { date }) };
  }

  #note(raw: RawAnnotation, label: string, src: DataPath): Annotation | undefined {
    const row = this.#row(raw.note ?? '', `${src}.note`);
    const series = this.#series(raw.series, `${src}.series`);
    if (row === undefined || series === undefined) return undefined;
    const at = { row, series };
    const values = this.#room.plane ? [0, 1].map((one) => ({ row, series: one })) : [at];
    if (this.#room.valued !== false && values.some((one) => this.#quantity(one).kind === 'unknown')) {
      const hint = 'write the reason as the value: not asked';
      return this.#refuse(`${src}.note`, 'the value at this note is not known', hint);
    }
    return { kind: 'note', src, label, at, claims: this.#reading.claims(raw, src) };
  }

  #bracket(raw: RawAnnotation, label: string, src: DataPath): Annotation | undefined {
    const at = `${src}.bracket`;
    const [first, second, ...more] = raw.bracket ?? [];
    if (first === undefined || second === undefined || more.length > 0) {
      return this.#refuse(at, 'a bracket joins two values', 'bracket: [Rural, Urban]');
    }
    const ends =
      raw.row === undefined ? this.#rowEnds(raw, first, second, src) : this.#seriesEnds(raw, first, second, src);
    if (!ends) return undefined;
    const [from, to] = ends;
    if (from.row === to.row && from.series === to.series) {
      return this.#refuse(at, 'a bracket joins two different values', 'bracket: [Rural, Urban]');
    }
    if (label === '') {
      const computed = differenceOf(this.#quantity(to), this.#quantity(from));
      if ('refused' in computed) {
        const message = `the difference of these two can't be computed: ${computed.refused}`;
        return this.#refuse(at, message, "write the words of the bracket: text: 'about twice as many'");
      }
    }
    return { kind: 'bracket', src, label, from, to, claims: this.#reading.claims(raw, src) };
  }

  #rowEnds(raw: RawAnnotation, first: Name, second: Name, src: DataPath): Ends | undefined {
    const series = this.#series(raw.series, `${src}.series`);
    const [from, to] = [this.#row(first, `${src}.bracket[0]`), this.#row(second, `${src}.bracket[1]`)];
    if (from === undefined || to === undefined || series === undefined) return undefined;
    return [
      { row: from, series },
      { row: to, series },
    ];
  }

  #seriesEnds(raw: RawAnnotation, first: Name, second: Name, src: DataPath): Ends | undefined {
    const row = this.#row(raw.row ?? '', `${src}.row`);
    const [from, to] = [this.#series(first, `${src}.bracket[0]`), this.#series(second, `${src}.bracket[1]`)];
    if (row === undefined || from === undefined || to === undefined) return undefined;
    return [
      { row, series: from },
      { row, series: to },
    ];
  }

  #quantity({ row, series }: CellPlace): Quantity {
    return this.#grid.rows[row]?.cells[series]?.quantity ?? NOTHING_KNOWN;
  }

  #row(name: Name, src: DataPath): number | undefined {
    return findRow(this.#reading.name(name, src), this.#grid, src, this.#reading);
  }

  #series(name: Name | undefined, src: DataPath): number | undefined {
    return name === undefined ? 0 : findSeries(this.#reading.name(name, src), this.#grid, src, this.#reading);
  }

  #refuse(src: DataPath, message: string, hint: string): undefined {
    this.#reading.problems.report(src, { code: 'bad-annotation', message, hint });
    return undefined;
  }
}

type Name = string | number;
type Ends = readonly [from: CellPlace, to: CellPlace];
