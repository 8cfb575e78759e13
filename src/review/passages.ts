/**
 * A brief in reading order as a reviewer gets it: words that are bound to their place in the data, and words that the program generates.
 */

import { contentOf } from '../core/block-content.ts';
import { isComposed } from '../core/block-kinds.ts';
import type { Block, Brief, PartBlock } from '../core/brief.ts';
import type { Chart } from '../core/chart.ts';
import type { DataPath, RichText } from '../core/rich-text.ts';
import { allTableRows, type Table } from '../core/table.ts';
import { type MarkedRun, runsOfNodes } from '../data/inline-markup.ts';
import type { Message } from '../languages/message.ts';
import { say } from '../languages/say.ts';

/** Words with their place in the data; without a path they are generated, and edits of them can't be merged. */
export interface Passage {
  readonly path: DataPath | undefined;
  readonly runs: readonly MarkedRun[];
  /** False for words whose marks are printed as they are: names, values. */
  readonly marked: boolean;
  /** Ids of the claims that the data name beside it. */
  readonly claims: readonly string[];
  /** True if its style is bold, so that its words are bold without a mark. */
  readonly isSetBold?: boolean;
}

/** Names of Word's own styles. */
export type ParagraphStyle =
  | 'Title'
  | 'Subtitle'
  | 'Heading1'
  | 'Heading2'
  | 'Normal'
  | 'ListBullet'
  | 'ListNumber'
  | 'Quote'
  | 'Caption';

/** Titles are large instead; programs set them bold. */
function isSetBold(style: ParagraphStyle): boolean {
  return /^(?:Title|Subtitle|Heading\d|Caption)$/.test(style);
}

export type ReviewBlock =
  | { readonly kind: 'paragraph'; readonly style: ParagraphStyle; readonly passage: Passage }
  | { readonly kind: 'table'; readonly head: readonly Passage[]; readonly rows: readonly (readonly Passage[])[] }
  | { readonly kind: 'chart'; readonly chart: Chart }
  | { readonly kind: 'image'; readonly path: string; readonly alt: string };

export function marked(text: RichText, claims: readonly string[] = []): Passage {
  return { path: text.src, runs: runsOfNodes(text.nodes), marked: true, claims };
}

export function plain(words: string, path: DataPath | undefined, claims: readonly string[] = []): Passage {
  return { path, runs: words === '' ? [] : [{ text: words }], marked: false, claims };
}

export function reviewBlocks(brief: Brief): readonly ReviewBlock[] {
  const { masthead } = brief;
  const at = (style: ParagraphStyle, passage: Passage): ReviewBlock => ({ kind: 'paragraph', style, passage });
  const optional = (text: RichText | undefined): readonly ReviewBlock[] => (text ? [at('Normal', marked(text))] : []);
  const placed = new Set<string>();
  const body = brief.sections.flatMap((section) => [
    at('Heading1', marked(section.title)),
    ...section.blocks.flatMap((block) => blocksOf(block, brief, placed)),
  ]);
  const rest = (['implications', 'unknowns', 'actors'] as const).filter((part) => !placed.has(part));
  return [
    at('Normal', plain(`${masthead.series} ${masthead.number} · ${masthead.date.wording}`, undefined)),
    at('Title', marked(brief.title)),
    at('Subtitle', marked(brief.standfirst)),
    ...brief.keyMessages.map((message) => at('ListBullet', marked(message))),
    ...body,
    ...rest.flatMap((part) => partBlocks(part, brief)),
    ...glossaryBlocks(brief),
    ...optional(brief.disclosure),
    ...optional(brief.licence),
    ...optional(brief.contact),
    ...brief.imprint.map((line) => at('Normal', marked(line))),
  ];
}

function blocksOf(block: Block, brief: Brief, placed: Set<string>): readonly ReviewBlock[] {
  if (isComposed(block)) return composed(block, brief, placed);
  switch (block.kind) {
    case 'table':
      return tableBlocks(block.table);
    case 'figure': {
      const chart = brief.charts.get(block.chart);
      return chart ? chartBlocks(chart, brief) : [];
    }
    case 'image': {
      const words = [block.caption, block.credit].flatMap((text) => (text ? [text] : []));
      const image: ReviewBlock = { kind: 'image', path: block.path, alt: block.alt.plain };
      return [
        image,
        ...words.map((text): ReviewBlock => ({ kind: 'paragraph', style: 'Caption', passage: marked(text) })),
      ];
    }
    default:
      placed.add(block.part);
      return partBlocks(block.part, brief);
  }
}

function composed(
  block: Exclude<Block, { kind: 'table' | 'figure' | 'image' | 'part' }>,
  brief: Brief,
  placed: Set<string>,
): readonly ReviewBlock[] {
  const style = styleOf(block);
  return contentOf(block).flatMap(({ contents, claims }) =>
    contents.flatMap((content, i): readonly ReviewBlock[] => {
      switch (content.type) {
        case 'blocks':
          return content.blocks.flatMap((inner) => blocksOf(inner, brief, placed));
        case 'text':
          return [
            {
              kind: 'paragraph',
              style: block.kind === 'box' ? 'Heading2' : i === 0 ? style : 'Normal',
              passage: marked(content.text, claims),
            },
          ];
        case 'words':
          return [{ kind: 'paragraph', style: 'Normal', passage: plain(content.words, content.src, claims) }];
        default:
          return [
            { kind: 'paragraph', style: 'Normal', passage: plain(content.quantity.wording, content.src, claims) },
          ];
      }
    }),
  );
}

function styleOf(block: Block): ParagraphStyle {
  if (block.kind === 'heading') return 'Heading2';
  if (block.kind === 'quotation') return 'Quote';
  if (block.kind === 'list') return block.style === 'number' ? 'ListNumber' : 'ListBullet';
  return block.kind === 'recommendations' ? 'ListNumber' : 'Normal';
}

function glossaryBlocks({ glossary }: Brief): readonly ReviewBlock[] {
  const rows = glossary.map(({ term, text }) => [marked(term), marked(text)]);
  return rows.length === 0 ? [] : [{ kind: 'table', head: [], rows }];
}

function partBlocks(part: PartBlock['part'], brief: Brief): readonly ReviewBlock[] {
  if (part === 'unknowns')
    return brief.unknowns.map((text) => ({ kind: 'paragraph', style: 'ListBullet', passage: marked(text) }));
  if (part === 'implications') {
    return brief.implications.flatMap(({ title, text }) => [
      { kind: 'paragraph', style: 'Heading2', passage: marked(title) } as const,
      { kind: 'paragraph', style: 'Normal', passage: marked(text) } as const,
    ]);
  }
  if (part !== 'actors' || brief.actors.length === 0) return [];
  const rows = brief.actors.map(({ name, role, interests, src, claims }) => [
    plain(name, `${src}.name`, claims),
    marked(role),
    marked(interests),
  ]);
  const { actor, role, interests } = brief.locale.words.layout;
  return [{ kind: 'table', head: [actor, role, interests].map((word) => headCell(word, brief)), rows }];
}

function tableBlocks(table: Table): readonly ReviewBlock[] {
  const rows = allTableRows(table).map(({ cells, claims }) =>
    cells.map((cell): Passage => {
      if (cell.kind === 'quantity') return plain(cell.quantity.wording, cell.src, claims);
      return cell.kind === 'text' ? marked(cell.text, claims) : plain(cell.answer, undefined);
    }),
  );
  const below = [table.note, table.source].flatMap((text) => (text ? [text] : []));
  return [
    { kind: 'paragraph', style: 'Caption', passage: marked(table.caption, table.claims) },
    { kind: 'table', head: table.columns.map(({ title }) => marked(title)), rows },
    ...below.map((text): ReviewBlock => ({ kind: 'paragraph', style: 'Normal', passage: marked(text) })),
  ];
}

/** A chart's words, its picture, and the table of its data. */
function chartBlocks(chart: Chart, brief: Brief): readonly ReviewBlock[] {
  const texts = [chart.note, chart.source].flatMap((text) => (text ? [text] : []));
  const table = dataTable(chart, brief);
  return [
    { kind: 'paragraph', style: 'Caption', passage: marked(chart.title) },
    ...(chart.subtitle ? [{ kind: 'paragraph', style: 'Normal', passage: marked(chart.subtitle) } as const] : []),
    { kind: 'chart', chart },
    ...(table ? [table] : []),
    ...texts.map((text): ReviewBlock => ({ kind: 'paragraph', style: 'Normal', passage: marked(text) })),
  ];
}

/** A head of a table that the program makes. */
function headCell(words: Message, { locale }: Brief): Passage {
  return plain(say(words, locale), undefined);
}

function dataTable(chart: Chart, brief: Brief): ReviewBlock | undefined {
  const { charts, layout } = brief.locale.words;
  if (chart.kind === 'timeline') {
    const rows = chart.events.map(({ src, date, label, text, claims }) => [
      plain(date.wording, undefined),
      plain(label, `${src}.label`, claims),
      marked(text, claims),
    ]);
    return {
      kind: 'table',
      head: [charts.date, charts.event, layout.noteHead].map((word) => headCell(word, brief)),
      rows,
    };
  }
  if (!('series' in chart) || !('rows' in chart)) return undefined;
  const rows = chart.rows.flatMap((row) =>
    'cells' in row && 'label' in row
      ? [
          [
            plain(row.label, `${row.src}.label`),
            ...row.cells.map(({ quantity, src }) => plain(quantity.wording, src, row.claims)),
          ],
        ]
      : [],
  );
  const [only] = chart.series;
  const single = only?.name || chart.measure || charts.value;
  const names = chart.series.length > 1 ? chart.series.map(({ name }) => name) : [single];
  const first = chart.kind === 'line' ? charts.date : charts.category;
  return rows.length === 0
    ? undefined
    : { kind: 'table', head: [first, ...names].map((word) => headCell(word, brief)), rows };
}

/** Every passage that is bound to a place in the data. */
export function boundPassages(brief: Brief): readonly (Passage & { readonly path: DataPath })[] {
  const all = [
    ...reviewBlocks(brief).flatMap((block) =>
      block.kind === 'paragraph'
        ? [isSetBold(block.style) ? { ...block.passage, isSetBold: true } : block.passage]
        : block.kind === 'table'
          ? [...block.head, ...block.rows.flat()]
          : [],
    ),
    ...brief.notes.flatMap(({ text }) => (text ? [marked(text)] : [])),
  ];
  const seen = new Set<string>();
  return all.flatMap((passage) => {
    // Words made of several values, such as a label of a date, have a path and no place.
    if (passage.path === undefined || seen.has(passage.path) || !brief.spans.has(passage.path)) return [];
    seen.add(passage.path);
    return [{ ...passage, path: passage.path }];
  });
}

/** The words in place of a picture that can't be shown. */
export function pictureWords(name: string, alt: string): string {
  return `[${name}${alt === '' ? '' : `: ${alt}`}]`;
}
