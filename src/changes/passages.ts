import type { Block, Brief, PartBlock } from '../core/brief.ts';
import type { Chart } from '../core/chart.ts';
import { quantityWords } from '../core/quantity-words.ts';
import type { DataPath, RichText } from '../core/rich-text.ts';
import { textWords } from '../core/text-words.ts';

/** A unit of text for comparison. */
export interface Passage {
  readonly what: string;
  readonly text: string;
  readonly src: DataPath;
}

export interface SectionPassages {
  readonly title: string;
  readonly passages: readonly Passage[];
}

/** The passages of each section by its id; '' for the content before the first section. */
export function passagesBySection(brief: Brief): ReadonlyMap<string, SectionPassages> {
  const front = [
    passage('title', brief.title),
    passage('standfirst', brief.standfirst),
    ...brief.keyMessages.map((message) => passage('key message', message)),
    ...maybe('credit of the cover', brief.cover?.credit),
  ];
  const sections = brief.sections.map(({ id, title, blocks }) => {
    const passages = [passage('title', title), ...blocks.flatMap((block) => inBlock(block, brief))];
    return [id, { title: authored(title), passages }] as const;
  });
  return new Map([['', { title: '', passages: front }], ...sections]);
}

/** A text's words with references as the author writes them, because their numbers depend on the layout. */
export function authored({ nodes }: RichText): string {
  return textWords(nodes, (target) => `{@${target}}`);
}

function passage(what: string, text: RichText): Passage {
  return { what, text: authored(text), src: text.src };
}

function maybe(what: string, text: RichText | undefined): readonly Passage[] {
  return text ? [passage(what, text)] : [];
}

function inBlock(block: Block, brief: Brief): readonly Passage[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quotation':
      return [passage(block.kind, block.text)];
    case 'list':
      return block.items.map((item) => passage('list item', item));
    case 'definitions':
      return block.items.map(({ src, term, text }) => ({
        what: 'definition',
        text: `${authored(term)}: ${authored(text)}`,
        src,
      }));
    case 'recommendations':
      return block.items.map(({ src, title, text, actor }) => {
        const words = [title, text, actor].flatMap((one) => (one ? [authored(one)] : []));
        return { what: 'recommendation', text: words.join(' | '), src };
      });
    case 'key-figures':
      return block.items.map(({ src, quantity, label }) => {
        return { what: 'key figure', text: `${quantityWords(quantity)} ${authored(label)}`, src };
      });
    case 'box':
      return [...maybe('title of a box', block.title), ...block.blocks.flatMap((inner) => inBlock(inner, brief))];
    case 'table': {
      const { caption, rows, note, source } = block.table;
      const cells = rows.map(({ src, cells: row }): Passage => {
        const words = row.map((cell) => (cell.kind === 'text' ? authored(cell.text) : quantityWords(cell.quantity)));
        return { what: 'table row', text: words.join(' | '), src };
      });
      return [passage('table caption', caption), ...cells, ...maybe('note', note), ...maybe('source', source)];
    }
    case 'figure': {
      const chart = brief.charts.get(block.chart);
      return chart ? inChart(chart) : [];
    }
    case 'image':
      return [...maybe('caption', block.caption), ...maybe('credit', block.credit)];
    case 'part':
      return inPart(block.part, brief);
    default: {
      const never: never = block;
      return never;
    }
  }
}

function inChart(chart: Chart): readonly Passage[] {
  const words = [
    passage('chart title', chart.title),
    ...maybe('chart subtitle', chart.subtitle),
    ...maybe('note', chart.note),
    ...maybe('source', chart.source),
  ];
  if (chart.kind === 'timeline') {
    const events = chart.events.map(({ src, date, label, text }) => {
      return { what: 'event', text: `${date.wording}: ${label}. ${authored(text)}`, src };
    });
    return [...words, ...events];
  }
  if (chart.kind === 'chartjs') return words;
  const rows = chart.rows.map(({ src, label, cells }) => {
    const values = cells.map(({ quantity }) => quantityWords(quantity)).join(', ');
    return { what: 'chart value', text: `${label}: ${values}`, src };
  });
  return [...words, ...rows];
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
