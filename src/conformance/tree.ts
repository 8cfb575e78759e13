import type { StructureRole, TagNode } from '../tags/tag-tree.ts';
import type { ConformanceReport } from './report.ts';
import { nodesBelow, nodesOf } from './walk.ts';

type Roles = ReadonlySet<StructureRole>;

const roles = (...names: readonly StructureRole[]): Roles => new Set(names);

const ROWS = roles('TR');
const CELLS = roles('TH', 'TD');

/** The roles allowed as children, where they are restricted (ISO 32000-1, 14.8.4; ISO 14289-1, 7.2). */
const ALLOWED_CHILDREN: Partial<Readonly<Record<StructureRole, Roles>>> = {
  Table: roles('Caption', 'THead', 'TBody', 'TFoot', 'TR'),
  THead: ROWS,
  TBody: ROWS,
  TFoot: ROWS,
  TR: CELLS,
  L: roles('L', 'LI', 'Caption'),
  LI: roles('Lbl', 'LBody'),
  TOC: roles('TOC', 'TOCI', 'Caption'),
};

/** The roles allowed as parents, where they are restricted. */
const ALLOWED_PARENTS: Partial<Readonly<Record<StructureRole, Roles>>> = {
  THead: roles('Table'),
  TBody: roles('Table'),
  TFoot: roles('Table'),
  TR: roles('Table', 'THead', 'TBody', 'TFoot'),
  TH: ROWS,
  TD: ROWS,
  LI: roles('L'),
  LBody: roles('LI'),
  TOCI: roles('TOC'),
};

/**
 * Maximum length of a text string in a PDF/A file, in UTF-16 units (ISO 19005-3, 6.1.13: 32,767 bytes with a byte order
 * mark).
 */
const MAX_TEXT_LENGTH = 16_382;

/** Checks that elements are in allowed places, and that figures have alternative text (ISO 14289-1, 7.3). */
export function checkTree(root: TagNode, report: ConformanceReport): void {
  for (const node of nodesOf(root)) {
    for (const child of nodesBelow(node)) checkPlace(child, node, report);
    if (node.role === 'Figure') checkFigure(node, report);
  }
}

function checkPlace(child: TagNode, parent: TagNode, report: ConformanceReport): void {
  const allowed = ALLOWED_CHILDREN[parent.role]?.has(child.role) ?? true;
  if (allowed && (ALLOWED_PARENTS[child.role]?.has(parent.role) ?? true)) return;
  const message = `<${child.element.name}> isn't allowed in <${parent.element.name}>: ${child.role} in ${parent.role}`;
  report.at(child.element, 'error', 'misplaced', message);
}

function checkFigure(node: TagNode, report: ConformanceReport): void {
  const { alt = '', element } = node;
  const what = element.name === 'chart' ? 'chart' : 'image';
  if (!/[A-Za-z0-9]/.test(alt) && !/[\p{L}\p{N}\p{S}]/u.test(alt)) {
    const hint = `describe in words what the ${what} shows`;
    report.at(element, 'error', 'no-alt', `${what} without alternative text`, hint);
  } else if (alt.length > MAX_TEXT_LENGTH) {
    const message = `the alternative text has ${alt.length} characters, a PDF allows ${MAX_TEXT_LENGTH}`;
    report.at(element, 'error', 'long-alt', message, 'keep the essentials, and move the rest into the text');
  }
}
