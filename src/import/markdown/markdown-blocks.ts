/** The blocks of a Markdown document. */

import type { BlockContent, DefinitionContent, List, PhrasingContent, Root, RootContent, Table } from 'mdast';
import type { ImportedBlock, ImportedItem, ImportedRun, Remark } from '../imported-document.ts';

interface Look {
  readonly strong?: true;
  readonly emphasis?: true;
  readonly href?: string;
}

type Container = RootContent | BlockContent | DefinitionContent;

/** Pandoc's captions: a paragraph before or after a table that begins with a colon, or with "Table:". */
const CAPTION = /^(?:table)?\s*:\s+/i;

function asCaption(block: ImportedBlock, around: readonly (ImportedBlock | undefined)[]): ImportedBlock {
  if (block.kind !== 'paragraph' || !around.some((one) => one?.kind === 'table')) return block;
  const [first, ...rest] = block.runs;
  if (!first || !CAPTION.test(first.text)) return block;
  const runs = [{ ...first, text: first.text.replace(CAPTION, '') }, ...rest];
  return { kind: 'caption', runs, place: block.place, remarks: block.remarks };
}

export class MarkdownBlocks {
  readonly lostFormats = new Map<string, number>();
  readonly #addresses = new Map<string, string>();
  readonly #root: Root;
  readonly #beside: (path: string) => Uint8Array | undefined;
  #remarks: Remark[] = [];
  #images: ImportedBlock[] = [];
  #paragraphs = 0;

  constructor(root: Root, beside: (path: string) => Uint8Array | undefined) {
    this.#root = root;
    this.#beside = beside;
    this.#findAddresses(root.children);
  }

  #findAddresses(nodes: readonly Container[]): void {
    for (const node of nodes) {
      if (node.type === 'definition') this.#addresses.set(node.identifier, node.url);
      else if ('children' in node) this.#findAddresses(node.children as readonly Container[]);
    }
  }

  /** The texts of notes by their names. */
  notes(): (readonly [string, readonly ImportedRun[]])[] {
    return this.#root.children.flatMap((node) => {
      if (node.type !== 'footnoteDefinition') return [];
      const runs = node.children.flatMap((one, i) => [...(i === 0 ? [] : [{ text: ' ' }]), ...this.#textOf(one)]);
      return [[node.identifier, runs] as const];
    });
  }

  of(nodes: readonly Container[]): ImportedBlock[] {
    const blocks = nodes.flatMap((node) => this.#block(node));
    return blocks.map((block, i) => asCaption(block, [blocks[i - 1], blocks[i + 1]]));
  }

  #block(node: Container): ImportedBlock[] {
    const place = `paragraph ${++this.#paragraphs}`;
    switch (node.type) {
      case 'heading':
        return this.#with(place, (around) => ({
          kind: 'heading',
          level: node.depth,
          runs: this.#runs(node.children),
          ...around(),
        }));
      case 'paragraph':
        return this.#paragraph(node.children, place);
      case 'list':
        return this.#with(place, (around) => {
          const items = this.#items(node, 0);
          return { kind: 'list', ordered: node.ordered === true, items, ...around() };
        });
      case 'blockquote':
        return this.#quotation(node.children, place);
      case 'table':
        return this.#with(place, (around) => ({ ...this.#table(node), ...around() }));
      case 'code':
        return [
          { kind: 'paragraph', runs: [{ text: node.value.replace(/\s+/g, ' '), code: true }], place, remarks: [] },
        ];
      case 'html':
        return this.#nothing(place, { kind: 'left-out', what: 'HTML', words: node.value });
      case 'thematicBreak':
      case 'definition':
      case 'footnoteDefinition':
        return [];
      default:
        return 'children' in node ? this.of(node.children as readonly Container[]) : [];
    }
  }

  #nothing(place: string, remark: Remark): ImportedBlock[] {
    return [{ kind: 'nothing', place, remarks: [remark] }];
  }

  /** A block with what its words leave behind: remarks, and pictures below it. */
  #with(
    place: string,
    make: (around: () => { readonly place: string; readonly remarks: readonly Remark[] }) => ImportedBlock,
  ): ImportedBlock[] {
    const [outerRemarks, outerImages] = [this.#remarks, this.#images];
    [this.#remarks, this.#images] = [[], []];
    const block = make(() => ({ place, remarks: this.#remarks }));
    const made = [{ ...block, remarks: this.#remarks }, ...this.#images];
    [this.#remarks, this.#images] = [outerRemarks, outerImages];
    return made;
  }

  #paragraph(children: readonly PhrasingContent[], place: string): ImportedBlock[] {
    const made = this.#with(place, (around) => ({ kind: 'paragraph', runs: this.#runs(children), ...around() }));
    const [first, ...images] = made;
    const isEmpty =
      first?.kind === 'paragraph' && first.runs.every(({ text, note }) => text.trim() === '' && note === undefined);
    if (!isEmpty) return made;
    return first.remarks.length > 0 ? [{ kind: 'nothing', place, remarks: first.remarks }, ...images] : images;
  }

  #quotation(nodes: readonly Container[], place: string): ImportedBlock[] {
    const inner = this.of(nodes);
    if (inner.some(({ kind }) => kind !== 'paragraph')) return [{ kind: 'box', blocks: inner, place, remarks: [] }];
    return inner.map((block) => (block.kind === 'paragraph' ? { ...block, kind: 'quotation' } : block));
  }

  #items(list: List, level: number): ImportedItem[] {
    return list.children.flatMap((item) => {
      const sign = item.checked === true ? '[x] ' : item.checked === false ? '[ ] ' : '';
      const own = item.children.filter(({ type }) => type !== 'list');
      const runs = own.flatMap((one, i) => [...(i === 0 ? [] : [{ text: ' ' }]), ...this.#textOf(one)]);
      const inner = item.children.flatMap((one) => (one.type === 'list' ? this.#items(one, level + 1) : []));
      return [...(runs.length > 0 ? [{ level, runs: sign === '' ? runs : [{ text: sign }, ...runs] }] : []), ...inner];
    });
  }

  /** The words of any block in one line. */
  #textOf(node: Container): readonly ImportedRun[] {
    if (node.type === 'code' || node.type === 'html') return [{ text: node.value.replace(/\s+/g, ' '), code: true }];
    if (node.type === 'paragraph' || node.type === 'heading') return this.#runs(node.children);
    if (!('children' in node)) return [];
    return (node.children as readonly Container[]).flatMap((one, i) => [
      ...(i === 0 ? [] : [{ text: ' ' }]),
      ...this.#textOf(one),
    ]);
  }

  #table({ children }: Table) {
    const rows = children.map((row) =>
      row.children.map((cell) => ({ runs: this.#runs(cell.children), columns: 1, rows: 1 })),
    );
    return { kind: 'table', caption: undefined, headRows: 1, rows } as const;
  }

  #runs(nodes: readonly PhrasingContent[], look: Look = {}): ImportedRun[] {
    return nodes.flatMap((node): ImportedRun[] => {
      switch (node.type) {
        case 'text':
          return [{ text: node.value.replace(/\s+/g, ' '), ...look }];
        case 'emphasis':
          return this.#runs(node.children, { ...look, emphasis: true });
        case 'strong':
          return this.#runs(node.children, { ...look, strong: true });
        case 'delete':
          this.#lose('struck-through text');
          return this.#runs(node.children, look);
        case 'inlineCode':
          return [{ text: node.value, ...look, code: true }];
        case 'break':
          return [{ text: ' ', ...look }];
        case 'link':
          return this.#runs(node.children, { ...look, ...hrefOf(node.url) });
        case 'linkReference':
          return this.#runs(node.children, { ...look, ...hrefOf(this.#addresses.get(node.identifier)) });
        case 'image':
          return this.#image(node.url, node.alt, node.title);
        case 'imageReference':
          return this.#image(this.#addresses.get(node.identifier) ?? '', node.alt, undefined);
        case 'footnoteReference':
          return [{ text: '', note: node.identifier }];
        case 'html':
          this.#remarks.push({ kind: 'left-out', what: 'HTML', words: node.value });
          return [];
        default:
          return [];
      }
    });
  }

  /** A picture is a file beside the text. One with an address is never fetched. */
  #image(url: string, alt: string | null | undefined, title: string | null | undefined): ImportedRun[] {
    const caption = title ? [{ text: title }] : undefined;
    const isPath = !/^(?:[a-z][a-z\d+.-]*:|\/|\\)/i.test(url) && !url.split(/[\\/]/).includes('..');
    const bytes = isPath ? this.#beside(decodeURI(url.replace(/%(?![\da-f]{2})/gi, '%25'))) : undefined;
    const image = { name: bytes ? url.slice(url.lastIndexOf('/') + 1) : url, bytes };
    this.#images.push({
      kind: 'image',
      image,
      alt: alt ?? '',
      caption,
      place: `paragraph ${this.#paragraphs}`,
      remarks: [],
    });
    return [];
  }

  #lose(format: string): void {
    this.lostFormats.set(format, (this.lostFormats.get(format) ?? 0) + 1);
  }
}

function hrefOf(url: string | undefined): { readonly href?: string } {
  return url !== undefined && /^(?:https?:\/\/|mailto:)\S+$/i.test(url) ? { href: url } : {};
}
