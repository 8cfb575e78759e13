import type { Annotation } from '../core/annotation.ts';
import { type ContentUnit, contentOf } from '../core/block-content.ts';
import type { ComposedKind, OwnBlock } from '../core/block-forms.ts';
import { BLOCK_KINDS, isComposed } from '../core/block-kinds.ts';
import type { Block, Brief, PartBlock } from '../core/brief.ts';
import { annotationsIn, type Chart } from '../core/chart.ts';
import type { DataPath, RichText } from '../core/rich-text.ts';
import { columnGroups, type Table, type TableCell, type TableRow } from '../core/table.ts';
import { textWords } from '../core/text-words.ts';
import { quantityWords } from '../languages/quantity-words.ts';

/** A unit of text for comparison. */
export interface Passage {
  readonly what: string;
  readonly text: string;
  readonly src: DataPath;
}

export interface SectionPassages {
  readonly place: 'front' | 'section' | 'back';
  readonly id: string;
  readonly title: string;
  readonly passages: readonly Passage[];
}

/** The passages before the first section, of each section and after the last, by place and id. */
export function passagesBySection(brief: Brief): ReadonlyMap<string, SectionPassages> {
  const front = [
    passage('title', brief.title),
    ...(brief.shortTitle === brief.title.plain ? [] : [words('short title', brief.shortTitle, 'shortTitle')]),
    words('series', brief.masthead.series, 'masthead.series'),
    passage('standfirst', brief.standfirst),
    ...brief.keyMessages.map((message) => passage('key message', message)),
    ...maybe('credit of the cover', brief.cover?.credit),
    ...brief.imprint.map((line) => passage('imprint', line)),
    ...brief.glossary.map(({ src, term, text }) => ({
      what: 'term',
      text: `${authored(term)}: ${authored(text)}`,
      src,
    })),
  ];
  const sections = brief.sections.map(({ id, title, blocks }) => {
    const passages = [passage('title', title), ...blocks.flatMap((block) => inBlock(block, brief))];
    return [`section ${id}`, { place: 'section', id, title: authored(title), passages }] as const;
  });
  return new Map<string, SectionPassages>([
    ['front', { place: 'front', id: '', title: '', passages: front }],
    ...sections,
    ['back', { place: 'back', id: '', title: '', passages: inBack(brief) }],
  ]);
}

/** Notes, sources and details of the brief. */
function inBack(brief: Brief): readonly Passage[] {
  const listed = (what: string, src: DataPath, ...parts: readonly (string | undefined)[]): Passage =>
    words(what, parts.filter((part) => part !== undefined).join(', '), src);
  return [
    ...brief.notes.flatMap(({ text }) => maybe('note', text)),
    ...brief.authors.map(({ src, name, role }) => listed('author', src, name, role)),
    ...maybe('disclosure', brief.disclosure),
    ...[...brief.sources.values()].map(({ src, title, author, publisher, issued, url, doi, licence }) =>
      listed('source', src, title, author, publisher, issued?.wording, url, doi, licence),
    ),
    ...brief.related.map(({ src, title, publisher, url }) => listed('related reading', src, title, publisher, url)),
    ...maybe('licence', brief.licence),
    ...maybe('contact', brief.contact),
    ...(brief.url === undefined ? [] : [words('address', brief.url, 'url')]),
    ...(brief.doi === undefined ? [] : [words('DOI', brief.doi, 'doi')]),
  ];
}

/** A text's words with references as the author writes them, because their numbers depend on the layout. */
export function authored({ nodes }: RichText): string {
  return textWords(nodes, (target) => `{@${target}}`);
}

function passage(what: string, text: RichText): Passage {
  return { what, text: authored(text), src: text.src };
}

function words(what: string, text: string, src: DataPath): Passage {
  return { what, text, src };
}

function maybe(what: string, text: RichText | undefined): readonly Passage[] {
  return text ? [passage(what, text)] : [];
}

function inBlock(block: Block, brief: Brief): readonly Passage[] {
  if (!isComposed(block)) return inOwn(block, brief);
  const kind = BLOCK_KINDS[block.kind] as ComposedKind;
  return contentOf(block).flatMap((unit) => inUnit(unit, kind, brief));
}

/** A unit's words as one passage, and the passages of the blocks inside it. */
function inUnit(
  { src, contents }: ContentUnit,
  { unit, between = MORE }: ComposedKind,
  brief: Brief,
): readonly Passage[] {
  const [required, optional, inside]: [string[], string[], Passage[]] = [[], [], []];
  for (const content of contents) {
    switch (content.type) {
      case 'text':
        (content.optional ? optional : required).push(authored(content.text));
        break;
      case 'words':
        optional.push(content.words);
        break;
      case 'quantity':
        required.push(quantityWords(content.quantity));
        break;
      case 'blocks':
        inside.push(...content.blocks.flatMap((inner) => inBlock(inner, brief)));
        break;
      default:
        content satisfies never;
    }
  }
  const words = [...(required.length > 0 ? [required.join(between)] : []), ...optional];
  return [...(words.length > 0 ? [{ what: unit, text: words.join(MORE), src }] : []), ...inside];
}

/** Between a unit's words and its optional parts, and between the cells of a row. */
const MORE = ' | ';

function inOwn(block: OwnBlock, brief: Brief): readonly Passage[] {
  switch (block.kind) {
    case 'table': {
      const { caption, columns, note, source } = block.table;
      const groups = columnGroups(columns).flatMap(({ title }) => maybe('group of columns', title));
      const heads = columns.map(({ title }) => passage('column head', title));
      return [
        passage('table caption', caption),
        ...[...groups, ...heads, ...tableRows(block.table)],
        ...[...maybe('note', note), ...maybe('source', source)],
      ];
    }
    case 'figure': {
      const chart = brief.charts.get(block.chart);
      return chart ? inChart(chart) : [];
    }
    case 'image':
      return [
        words('picture', block.path, `${block.src}.path`),
        ...[
          passage('alternative text', block.alt),
          ...maybe('caption', block.caption),
          ...maybe('credit', block.credit),
        ],
      ];
    case 'part':
      return inPart(block.part, brief);
    default: {
      const never: never = block;
      return never;
    }
  }
}

function tableRows({ groups, totals }: Table): readonly Passage[] {
  const row = ({ src, cells }: TableRow): Passage => ({
    what: 'table row',
    text: cells.map(cellWords).join(MORE),
    src,
  });
  return [
    ...groups.flatMap((group) => [
      ...maybe('group of rows', group.title),
      ...group.rows.map(row),
      ...group.totals.map(row),
    ]),
    ...totals.map(row),
  ];
}

function cellWords(cell: TableCell): string {
  if (cell.kind === 'answer') return `${cell.answer}${authored(cell.more)}`;
  return cell.kind === 'text' ? authored(cell.text) : quantityWords(cell.quantity);
}

function inChart(chart: Chart): readonly Passage[] {
  const words = [
    passage('chart title', chart.title),
    ...maybe('chart subtitle', chart.subtitle),
    ...maybe('alternative text', chart.alt),
    ...maybe('note', chart.note),
    ...maybe('source', chart.source),
  ];
  if (chart.kind === 'timeline') {
    const events = chart.events.map(({ src, date, label, text }) => {
      return { what: 'event', text: `${date.wording}: ${label}. ${authored(text)}`, src };
    });
    return [...words, ...events, ...annotationsOf(chart, chart.events)];
  }
  if (chart.kind === 'flow') {
    const boxes = chart.boxes.map(({ src, stage, text, to }) => {
      const targets = chart.boxes.filter(({ id }) => to.includes(id)).map((box) => box.text);
      const more = targets.length > 0 ? ` → ${targets.join(', ')}` : '';
      return { what: 'box of a flow', text: `${chart.stages[stage]}: ${text}${more}`, src };
    });
    return [...words, ...boxes];
  }
  if (chart.kind === 'chartjs') return words;
  const rows = chart.rows.map(({ src, label, panel, cells }) => {
    const values = cells.map(({ quantity }) => quantityWords(quantity)).join(', ');
    const name = panel === undefined ? label : `${chart.panelNames?.[panel] ?? ''}, ${label}`;
    return { what: 'chart value', text: `${name}: ${values}`, src };
  });
  const breaks = (chart.kind === 'line' ? (chart.breaks ?? []) : []).map(({ src, at, why }) => {
    return { what: 'break of a series', text: `${at.wording}: ${why}`, src };
  });
  return [...words, ...rows, ...annotationsOf(chart, chart.rows), ...breaks];
}

type Named = readonly { readonly label: string }[];

function annotationsOf(chart: Chart, rows: Named): readonly Passage[] {
  return annotationsIn(chart).map((one) => ({
    what: 'annotation',
    text: [placeWords(one, rows), one.label].filter((part) => part !== '').join(': '),
    src: one.src,
  }));
}

function commaed(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

function placeWords(annotation: Annotation, rows: Named): string {
  switch (annotation.kind) {
    case 'reference':
      return commaed([quantityWords(annotation.quantity), annotation.axis ?? annotation.side ?? '']);
    case 'period':
    case 'event':
      return annotation.date.wording;
    case 'note':
      return rows[annotation.at.row]?.label ?? '';
    case 'bracket':
      return [annotation.from, annotation.to].map(({ row }) => rows[row]?.label ?? '').join(' – ');
    default:
      return annotation satisfies never;
  }
}

function inPart(part: PartBlock['part'], brief: Brief): readonly Passage[] {
  switch (part) {
    case 'actors':
      return brief.actors.map(({ src, name, role, interests }) => {
        return { what: 'actor', text: `${name}: ${authored(role)}; ${authored(interests)}`, src };
      });
    case 'implications':
      return brief.implications.map(({ src, title, text }) => {
        return { what: 'implication', text: `${authored(title)} ${authored(text)}`, src };
      });
    case 'unknowns':
      return brief.unknowns.map((unknown) => passage('what is not known', unknown));
    // Claims are compared separately.
    case 'evidence':
      return [];
    default: {
      const never: never = part;
      return never;
    }
  }
}
