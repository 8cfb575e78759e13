/** The blocks of a document as blocks of a brief, with what has no place as comments above them. */

import type { Node } from 'yaml';
import type { DataLanguage } from '../../languages/read-quantities.ts';
import type { ArrangedSection } from '../arrange.ts';
import { type ImportedBlock, type ImportedRun, type Remark, wordsOf } from '../imported-document.ts';
import type { ClaimList } from './claim-list.ts';
import type { ImageFiles } from './image-files.ts';
import { withoutSpeaker } from './speaker.ts';
import { writeTable } from './tables.ts';
import { addComments, commented, mapNode, remarkComment, seqNode } from './yaml-nodes.ts';

/** What blocks write to besides themselves. */
export interface BlockContext {
  readonly claims: ClaimList;
  readonly images: ImageFiles;
  readonly dataLanguage: DataLanguage;
  /** CSV files by name. */
  readonly data: Record<string, string>;
  readonly counts: Map<string, number>;
  /** What the author has to add, as sentences. */
  readonly missing: string[];
  tables: number;
}

/** A section with its blocks. A section needs a title and a block: what the document doesn't have is in brackets. */
export function sectionNode({ title, remarks, blocks }: ArrangedSection, context: BlockContext): Node {
  const heading = title ? context.claims.text(title, 'the heading') : '[No heading]';
  if (!title) context.missing.push('a heading above the first paragraphs');
  count(context, 'section');
  const nodes = blockNodes(blocks, context);
  if (nodes.items.length === 0) {
    context.missing.push(`words below the heading “${title ? wordsOf(title) : ''}”`);
    nodes.add(mapNode({ paragraph: '[No words below this heading]' }));
  }
  return commented(mapNode({ title: heading, blocks: nodes }), remarks.map(remarkComment));
}

function blockNodes(blocks: readonly ImportedBlock[], context: BlockContext) {
  const nodes: unknown[] = [];
  let waiting: readonly Remark[] = [];
  for (const block of blocks) {
    const remarks = [...waiting, ...block.remarks];
    const node = blockNode(block, context);
    waiting = node ? [] : remarks;
    if (node) nodes.push(commented(node, remarks.map(remarkComment)));
  }
  const seq = seqNode(nodes);
  addComments(seq, waiting.map(remarkComment));
  return seq;
}

function blockNode(block: ImportedBlock, context: BlockContext): Node | undefined {
  const { claims } = context;
  if (block.kind !== 'nothing' && block.kind !== 'caption') count(context, block.kind);
  switch (block.kind) {
    case 'nothing':
      return undefined;
    case 'heading':
      return mapNode({ heading: claims.text(block.runs, block.place) });
    case 'paragraph':
    case 'caption':
      return mapNode({ paragraph: claims.text(block.runs, block.place) });
    case 'quotation': {
      const { runs, speaker } = withoutSpeaker(block.runs);
      return mapNode({ quotation: mapNode({ text: claims.text(withoutQuotes(runs), block.place), speaker }) });
    }
    case 'list':
      return listNode(block, context);
    case 'definitions': {
      const items = block.items.map(({ term, text }) =>
        mapNode({ term: claims.text(term, block.place), text: claims.text(text, block.place) }),
      );
      return mapNode({ definitions: seqNode(items) });
    }
    case 'box':
      return boxNode(block, context);
    case 'image':
      return imageNode(block, context);
    case 'table':
      return tableNode(block, context);
    default: {
      const never: never = block;
      return never;
    }
  }
}

/** Lists of a brief have one level. */
function listNode({ items, ordered, place }: Extract<ImportedBlock, { kind: 'list' }>, context: BlockContext): Node {
  const texts = seqNode(items.map(({ runs }) => context.claims.text(runs, place)));
  if (items.some(({ level }) => level > (items[0]?.level ?? 0))) count(context, 'list whose levels became one');
  return mapNode({ list: ordered ? mapNode({ style: 'number', items: texts }) : texts });
}

/** A box holds any blocks but another box; its first heading is its title. */
function boxNode({ blocks }: Extract<ImportedBlock, { kind: 'box' }>, context: BlockContext): Node | undefined {
  const inner = blocks.flatMap((block) => (block.kind === 'box' ? block.blocks : [block]));
  const at = inner.findIndex(({ kind }) => kind !== 'nothing');
  const first = inner[at];
  const title = first?.kind === 'heading' ? first : undefined;
  const nodes = blockNodes(title ? inner.toSpliced(at, 1) : inner, context);
  if (nodes.items.length === 0 && !title) return undefined;
  if (nodes.items.length === 0) return mapNode({ heading: context.claims.text(title?.runs ?? [], title?.place ?? '') });
  return mapNode({ box: mapNode({ title: title && context.claims.text(title.runs, title.place), blocks: nodes }) });
}

function imageNode(
  { image, alt, caption, place }: Extract<ImportedBlock, { kind: 'image' }>,
  context: BlockContext,
): Node | undefined {
  const { path, problem } = context.images.add(image);
  if (problem !== undefined) {
    context.missing.push(`a picture that the brief can show, for ${path} (${place}): ${problem}`);
    const words = [`[Picture ${path}, which the brief can't show]`, alt, caption ? wordsOf(caption) : ''];
    return commented(mapNode({ paragraph: context.claims.text([{ text: words.filter(Boolean).join(' ') }], place) }), [
      `image: { path: ${path} }: ${problem}.`,
    ]);
  }
  if (alt === '') context.missing.push(`a description of the picture ${path} (${place})`);
  const described = alt === '' ? '[No alternative text in the document]' : context.claims.plainText([{ text: alt }]);
  return mapNode({ image: mapNode({ path, alt: described, caption: caption && context.claims.text(caption, place) }) });
}

function tableNode(block: Extract<ImportedBlock, { kind: 'table' }>, context: BlockContext): Node {
  const id = `table-${++context.tables}`;
  const { node, csv } = writeTable(block, id, context.claims, context.dataLanguage);
  if (!block.caption) context.missing.push(`a caption of ${id} (${block.place})`);
  if (csv === undefined) return node as Node;
  const file = `${id}.csv`;
  context.data[file] = csv;
  const header = csv.slice(0, csv.indexOf('\n')).split(',').slice(1);
  const series = header.length === 1 ? '' : ` series: [${header.join(', ')}],`;
  const figure = `figure-${context.tables}`;
  return commented(node as Node, [
    `As a chart: write '- figure: ${figure}' here, and under 'charts:'`,
    `${figure}: { kind: bar, title: …, measure: …, unit: …,${series} data: ${file} }`,
  ]);
}

/** A quotation is written without quotation marks. */
function withoutQuotes(runs: readonly ImportedRun[]): readonly ImportedRun[] {
  const words = wordsOf(runs).trim();
  if (!/^[“"„«][^“”"„«»]*[”"“»]$/.test(words)) return runs;
  const kept = runs.map((run) => ({ ...run }));
  const [first, last] = [kept.find(({ text }) => text.trim() !== ''), kept.findLast(({ text }) => text.trim() !== '')];
  if (first) first.text = first.text.trimStart().slice(1);
  if (last) last.text = last.text.trimEnd().slice(0, -1);
  return kept;
}

export function count({ counts }: BlockContext, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}
