/** The structure tree as PDF objects (ISO 32000-1, 14.7), written after its pages. */

import { defined } from '../core/defined.ts';
import type { ContentMark, TagNode } from '../tags/tag-tree.ts';
import { type PdfDictionary, type PdfRef, type PdfValue, pdfText, sortedNames } from './pdf-values.ts';
import type { PdfWriter } from './pdfkit-gaps.ts';
import type { PaintedLink, PaintedPage } from './pdfkit-surface.ts';

interface Tree {
  readonly writer: PdfWriter;
  readonly pages: readonly PaintedPage[];
  readonly links: ReadonlyMap<TagNode, readonly PaintedLink[]>;
  /** By page and MCID: the element that it belongs to. */
  readonly parents: (PdfRef | null)[][];
  readonly ids: Map<string, PdfRef>;
  /** By chart: the file with its rows. */
  readonly tables: ReadonlyMap<string, PdfRef>;
}

/** Writes the elements, the parent tree and the tree of IDs. */
export function writeStructure(
  writer: PdfWriter,
  root: TagNode,
  pages: readonly PaintedPage[],
  links: ReadonlyMap<TagNode, readonly PaintedLink[]>,
  tables: ReadonlyMap<string, PdfRef>,
): void {
  const tree: Tree = { writer, pages, links, parents: pages.map(() => []), ids: new Map(), tables };
  const { structureRoot } = writer;
  structureRoot.data.K = writeElement(root, structureRoot, tree);
  pages.forEach((page, i) => {
    writer.setParents(
      page.key,
      Array.from(tree.parents[i] ?? [], (parent) => parent ?? null),
    );
  });
  if (tree.ids.size > 0) structureRoot.data.IDTree = { Names: sortedNames(tree.ids) };
}

function writeElement(node: TagNode, parent: PdfRef, tree: Tree): PdfRef {
  const ref = tree.writer.ref({ S: node.role, P: parent });
  const { data } = ref;
  if (node.id !== undefined) {
    data.ID = pdfText(node.id);
    tree.ids.set(node.id, ref);
  }
  if (node.title !== undefined) data.T = pdfText(node.title);
  if (node.language !== undefined) data.Lang = pdfText(node.language);
  if (node.alt !== undefined) data.Alt = pdfText(node.alt);
  const table = node.chart === undefined ? undefined : tree.tables.get(node.chart);
  if (table) data.AF = [table];
  const attributes = attributesOf(node);
  if (attributes.length > 0) data.A = attributes.length === 1 ? attributes[0] : attributes;
  const kids: PdfValue[] = [];
  for (const child of node.children) {
    kids.push(child.kind === 'node' ? writeElement(child, ref, tree) : contentKid(child, ref, tree));
  }
  for (const link of tree.links.get(node) ?? []) {
    kids.push({ Type: 'OBJR', Obj: link.annotation, Pg: link.page });
    tree.writer.setParents(link.key, ref);
  }
  if (kids.length > 0) data.K = kids.length === 1 ? kids[0] : kids;
  ref.end();
  return ref;
}

/** Refers to content by number on the element's own page, and with the page elsewhere. */
function contentKid(mark: ContentMark, ref: PdfRef, tree: Tree): PdfValue {
  const painted = tree.pages[mark.page - 1];
  const parents = tree.parents[mark.page - 1];
  if (!painted || !parents) throw new Error(`marked content on page ${mark.page}, which was not painted`);
  parents[mark.mcid] = ref;
  ref.data.Pg ??= painted.page;
  return ref.data.Pg === painted.page ? mark.mcid : { Type: 'MCR', Pg: painted.page, MCID: mark.mcid };
}

/** One dictionary for each owner (ISO 32000-1, 14.8.5). */
function attributesOf(node: TagNode): PdfDictionary[] {
  const attributes: PdfDictionary[] = [];
  if (node.bbox) attributes.push({ O: 'Layout', BBox: node.bbox.map((value) => Math.round(value * 100) / 100) });
  if (node.listNumbering !== undefined) attributes.push({ O: 'List', ListNumbering: node.listNumbering });
  const table: PdfDictionary = {
    ...defined({ Scope: node.scope }),
    ...(node.rowSpan > 1 ? { RowSpan: node.rowSpan } : {}),
    ...(node.colSpan > 1 ? { ColSpan: node.colSpan } : {}),
    ...(node.headers.length > 0 ? { Headers: node.headers.map(pdfText) } : {}),
  };
  if (Object.keys(table).length > 0) attributes.push({ O: 'Table', ...table });
  return attributes;
}
