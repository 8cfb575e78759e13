/** Sections and their blocks, by the declarations of kinds of block. */

import type { BlockKind, BlockOf, ComposedKind, Field, Fields, ListKind, OwnName } from '../core/block-forms.ts';
import { BLOCK_KINDS } from '../core/block-kinds.ts';
import type { Block, Section } from '../core/brief.ts';
import type { Quantity } from '../core/quantity.ts';
import type { DataPath } from '../core/rich-text.ts';
import { didYouMean, nearestName } from '../core/suggest.ts';
import { checkFractions } from './check-fractions.ts';
import { freeId, ownId } from './ids.ts';
import { readImage } from './read-images.ts';
import { readTable } from './read-table.ts';
import type { RawTrace, Reading, StatedInPlace } from './reading.ts';
import type { RawBlock, RawOwn, RawSection } from './schema.ts';

/** The sections; undefined ones were left out by their condition. */
export function readSections(
  sections: readonly (RawSection | undefined)[],
  charts: readonly string[],
  reading: Reading,
): Section[] {
  if (sections.length === 0) {
    const span = reading.places.keySpan('sections');
    reading.problems.report('sections', { code: 'empty-section', message: 'the brief has no sections', span });
  }
  return sections.flatMap((section, i) => (section ? readSection(section, `sections[${i}]`, charts, reading) : []));
}

function readSection(section: RawSection, src: DataPath, charts: readonly string[], reading: Reading): Section {
  const title = reading.text(section.title, `${src}.title`);
  const blocks = readBlocks(section.blocks, `${src}.blocks`, charts, reading);
  if (section.blocks.length === 0) {
    const message = `the section '${title.plain}' has no blocks`;
    const hint = "give it a block such as 'paragraph: ...', or remove it";
    reading.problems.report(`${src}.blocks`, {
      code: 'empty-section',
      message,
      hint,
      span: reading.places.keySpan(`${src}.blocks`),
    });
  }
  const id =
    section.id === undefined ? freeId(title.plain, reading, `${src}.title`) : ownId(section.id, reading, `${src}.id`);
  return { src, id, title, blocks };
}

const KINDS_BY_KEY = new Map(
  Object.entries(BLOCK_KINDS).map(([name, kind]) => [kind.key, [name as Block['kind'], kind] as const]),
);

/** The blocks of a section. A figure with an unknown chart is reported, and left out if no chart has a similar name. */
function readBlocks(
  blocks: readonly (RawBlock | undefined)[],
  src: DataPath,
  charts: readonly string[],
  reading: Reading,
): Block[] {
  return blocks.flatMap((block, i) => {
    const at = `${src}[${i}]`;
    return block
      ? (reading.part(at, [block, charts], () => new BlockReader(at, charts, reading).block(block)) ?? [])
      : [];
  });
}

type RawFields = Readonly<Record<string, unknown>>;

/** Reads one block, which the schema has checked. */
class BlockReader {
  readonly #src: DataPath;
  readonly #charts: readonly string[];
  readonly #reading: Reading;

  constructor(src: DataPath, charts: readonly string[], reading: Reading) {
    this.#src = src;
    this.#charts = charts;
    this.#reading = reading;
  }

  block(block: RawBlock): Block | undefined {
    const [key = ''] = Object.keys(block);
    const [name, kind] = KINDS_BY_KEY.get(key) ?? [];
    if (!name || !kind) return undefined;
    if (kind.form === 'own') return this.#own(name as OwnName, block[key] as never);
    return { kind: name, src: this.#src, ...this.#composed(kind, block[key], `${this.#src}.${key}`) } as Block;
  }

  #own<K extends OwnName>(name: K, raw: RawOwn[K]): Block | undefined {
    return OWN[name](raw, this.#src, this.#reading, this.#charts);
  }

  #composed(kind: ComposedKind, raw: unknown, at: DataPath): object {
    switch (kind.form) {
      case 'text':
        return { text: this.#reading.text(raw as string, at) };
      case 'map':
        return this.#traced(kind, kind.fields, raw as RawFields, at);
      case 'list': {
        const plain = Array.isArray(raw);
        const options = this.#fields(kind.options, plain ? {} : (raw as RawFields), at);
        const items = plain ? raw : (raw as { readonly items: readonly unknown[] }).items;
        return { ...options, items: this.#items(kind, items, plain ? at : `${at}.items`) };
      }
      default: {
        const never: never = kind;
        return never;
      }
    }
  }

  #items(kind: ListKind, raw: readonly unknown[], at: DataPath): readonly object[] {
    this.#reportEmpty(raw, at, kind.empty);
    const { item } = kind;
    if (item === 'text') return this.#reading.texts(raw as readonly string[], at);
    const items = raw.map((one, i) => {
      const src = `${at}[${i}]`;
      return { src, ...this.#traced(kind, item, one as RawFields, src) };
    });
    this.#checkFractions(kind, item, raw as readonly RawFields[], items);
    return items;
  }

  /** The fields of a map and its claims. */
  #traced({ traced }: BlockKind & ComposedKind, fields: Fields, raw: RawFields, at: DataPath): object {
    const content = this.#fields(fields, raw, at);
    if (!traced) return content;
    const states = traced.states as ((content: object) => StatedInPlace) | undefined;
    return { ...content, claims: this.#reading.claims(raw as RawTrace, at, states?.(content)) };
  }

  #fields(fields: Fields, raw: RawFields, at: DataPath): object {
    return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, this.#field(name, field, raw, at)]));
  }

  #field(name: string, field: Field, raw: RawFields, at: DataPath): unknown {
    const value = raw[name];
    switch (field.type) {
      case 'text':
        return this.#reading.maybeText(value as string | undefined, `${at}.${name}`);
      case 'words':
        return value;
      case 'quantity':
        return this.#reading.quantity(raw[field.key] as string | number, `${at}.${field.key}`, '');
      case 'flag':
        return value === true;
      case 'choice':
        return value ?? field.of[0];
      case 'blocks': {
        const blocks = value as readonly RawBlock[];
        this.#reportEmpty(blocks, at, field.empty);
        return readBlocks(blocks, `${at}.${name}`, this.#charts, this.#reading);
      }
      default: {
        const never: never = field;
        return never;
      }
    }
  }

  /** Reports percentages that look like fractions, among the values of the same field. */
  #checkFractions(kind: ListKind, item: Fields, raw: readonly RawFields[], items: readonly { src: DataPath }[]): void {
    for (const [name, field] of Object.entries(item)) {
      if (field.type !== 'quantity') continue;
      const values = items.flatMap((one, i) => {
        const quantity = (one as unknown as Readonly<Record<string, Quantity>>)[name];
        const isPercentage = quantity?.unit === '%' && raw[i]?.upToOne !== true;
        return isPercentage ? [{ quantity, src: `${one.src}.${field.key}` }] : [];
      });
      checkFractions(values, kind.unit, this.#reading);
    }
  }

  #reportEmpty(items: readonly unknown[], src: DataPath, message: string): void {
    if (items.length === 0) this.#reading.problems.report(src, { code: 'empty-section', message });
  }
}

type OwnReader<K extends OwnName> = (
  raw: RawOwn[K],
  src: DataPath,
  reading: Reading,
  charts: readonly string[],
) => BlockOf<K> | undefined;

/** The readers of blocks of form `own`. */
const OWN: { readonly [K in OwnName]: OwnReader<K> } = {
  table: (raw, src, reading) => ({ kind: 'table', src, table: readTable(raw, `${src}.table`, reading) }),
  figure: readFigure,
  image: readImage,
  part: (part, src) => ({ kind: 'part', src, part }),
};

function readFigure(
  figure: RawOwn['figure'],
  src: DataPath,
  reading: Reading,
  charts: readonly string[],
): BlockOf<'figure'> | undefined {
  const named = typeof figure === 'object';
  const chart = named ? figure.chart : figure;
  const placed = (id: string): BlockOf<'figure'> => ({
    kind: 'figure',
    src,
    chart: id,
    wide: named && figure.wide === true,
  });
  if (charts.includes(chart)) return placed(chart);
  if (reading.problems.isSpoiled('charts')) return undefined;
  const hint = didYouMean(chart, charts) ?? reading.known(charts, 'charts');
  const at = named ? `${src}.figure.chart` : `${src}.figure`;
  reading.problems.report(at, { code: 'unknown-chart', message: `no chart '${chart}'`, hint });
  // The chart that was meant counts as placed, so that references to it aren't reported as well.
  const meant = nearestName(chart, charts);
  if (meant === undefined) reading.hasWrongFigure = true;
  return meant === undefined ? undefined : placed(meant);
}
