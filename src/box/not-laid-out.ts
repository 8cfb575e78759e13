/** Finds valid values without effect in their place. */

import type { ComputedStyle } from '../css/computed-style.ts';
import type { StyledElement } from '../css/styled.ts';
import type { ElementNode } from '../html/element.ts';
import { isBlockLevel } from './block-level.ts';

/** A declaration without effect, and a replacement. */
export interface NoEffect {
  readonly value: string;
  /** Where it has no effect; undefined for everywhere. */
  readonly where?: string;
  readonly hint: string;
}

/** `around` are the elements around it. */
export function withoutEffect(styled: StyledElement, around: readonly ElementNode[]): NoEffect[] {
  const { element, style, firstLetter, before, after, marker, children } = styled;
  const found: NoEffect[] = [];
  const add = (condition: unknown, value: string, hint: string): void => {
    if (condition) found.push({ value, hint });
  };
  add(
    firstLetter && children.some(isBlockLevel),
    '::first-letter',
    'style the first letter of a paragraph inside it instead',
  );
  add(firstLetter && firstLetter.float !== 'none', `::first-letter { float: ${firstLetter?.float} }`, INITIAL_LETTER);
  const images =
    [before, after, marker].some((one) => one && isImage(one)) || (element.name !== 'img' && isImage(style));
  add(images, 'content: url()', "use an <img>, where content: url('logo.png') / 'What it shows' works");
  for (const [name, pseudo] of [
    ['::before', before],
    ['::after', after],
  ] as const) {
    if (!pseudo) continue;
    const { float, display } = pseudo;
    add(float !== 'none', `${name} { float: ${float} }`, PSEUDO_HINT);
    add(float === 'none' && display !== 'inline' && display !== 'none', `${name} { display: ${display} }`, PSEUDO_HINT);
  }
  add(
    style.lineGrid === 'create' && style.columnCount === 'auto' && style.columnWidth === 'auto',
    'line-grid: create',
    'set it on a box with columns; the lines of a page share the grid of the page',
  );
  add(
    style.blockStepSize !== 'none' && !isBlockLevel(styled) && style.float === 'none',
    'block-step',
    'it rounds the height of blocks; set it on the block around',
  );
  const { verticalAlign } = style;
  const inline = style.display === 'inline' && style.float === 'none' && element.name !== 'img';
  const byLine = verticalAlign === 'top' || verticalAlign === 'middle' || verticalAlign === 'bottom';
  add(
    inline && byLine,
    `vertical-align: ${String(verticalAlign)}`,
    'use a length, sub or super, or display: inline-block',
  );
  if ([before, after].some((one) => one && printsPage(one)) && isInHead([...around, element])) {
    const hint = "it prints the table's first page; put page numbers into a margin box";
    found.push({ value: 'counter(page)', where: 'where the table continues', hint });
  }
  const { paddingTop, paddingRight, paddingBottom, paddingLeft } = style;
  const inTable = style.display === 'table' || style.display === 'table-cell';
  const shares = [paddingTop, paddingRight, paddingBottom, paddingLeft].some((value) => typeof value === 'object');
  add(inTable && shares, `padding in % (${style.display})`, 'give the padding of tables and cells in pt or em');
  const { borderTopLeftRadius, borderBottomRightRadius } = style;
  const round = borderTopLeftRadius !== 0 || borderBottomRightRadius !== 0;
  add(
    element.name === 'img' && round,
    'border-radius',
    "images can't have round corners; round them in the image file",
  );
  return found;
}

const INITIAL_LETTER = 'use initial-letter: 3 for a letter three lines high';
const PSEUDO_HINT = 'generated content is always inline; add an element to the template instead';

function printsPage({ content }: ComputedStyle): boolean {
  return typeof content === 'object' && content.some((part) => part.kind === 'counter' && part.name === 'page');
}

/** `path` is an element after those around it. */
function isInHead(path: readonly ElementNode[]): boolean {
  const table = path.findLastIndex(({ name }) => name === 'table');
  return path.slice(table + 1).some(({ name }) => name === 'thead' || name === 'tfoot');
}

export function isImage({ content }: ComputedStyle): boolean {
  return typeof content === 'object' && content[0]?.kind === 'image';
}
