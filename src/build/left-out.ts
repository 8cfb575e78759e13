/** Describes the parts of a brief that a layout left out, for its author. */

import { BLOCK_KINDS } from '../core/block-kinds.ts';
import type { Brief, Section } from '../core/brief.ts';
import { displayed } from '../css/dead-references.ts';
import type { StyledElement } from '../css/styled.ts';
import type { ElementNode } from '../html/element.ts';
import type { LayoutWords } from '../template/layout-words.ts';
import { numberFigures } from '../template/numbering.ts';

/** "Table 2", "notes 1-3", "2 paragraphs of 'History'": in the order of the brief, figures and tables first. */
export function leftOut(brief: Brief, root: StyledElement, strings: LayoutWords): readonly string[] {
  // A layout whose elements have no data paths can't be checked by them.
  if (!namesPlaces(root.element)) return [];
  const printed = printedPlaces(root);
  const { labels, figures, tables } = numberFigures(brief, strings);
  const numbered = [...figures, ...tables.map((table) => (typeof table === 'object' ? table.id : table))];
  return [
    ...(brief.cover && !printed.has(brief.cover.src) ? ['the cover picture'] : []),
    ...numbered.flatMap((id) => {
      const target = labels.get(id);
      return target && !printed.ids.has(target.anchor) ? [target.label] : [];
    }),
    ...brief.sections.flatMap((section) => ofSection(section, printed)),
    ...notesLeftOut(brief, printed),
    ...(brief.glossary.length > 0 && !brief.glossary.some(({ src }) => printed.has(src)) ? ['the glossary'] : []),
    ...(brief.imprint.length > 0 && !brief.imprint.some(({ src }) => printed.has(src)) ? ['the imprint'] : []),
    ...count(brief.implications.filter(({ src }) => !printed.has(src)).length, 'implication'),
    ...count(
      brief.unknowns.filter(({ src }) => !printed.has(src)).length,
      'statement of what is not known',
      'statements of what is not known',
    ),
    ...(brief.related.length > 0 && !brief.related.some(({ src }) => printed.has(src)) ? ['related reading'] : []),
  ];
}

function namesPlaces(element: ElementNode): boolean {
  return element.src !== undefined || element.children.some((child) => child.kind === 'element' && namesPlaces(child));
}

interface Printed {
  readonly ids: ReadonlySet<string>;
  /** True where a displayed element prints the data at a path or below it. */
  has(path: string): boolean;
}

function printedPlaces(root: StyledElement): Printed {
  const [ids, paths] = [new Set<string>(), new Set<string>()];
  for (const { element } of displayed(root)) {
    const id = element.attributes.get('id');
    if (id !== undefined) ids.add(id);
    for (
      let path = element.src ?? '';
      path !== '';
      path = path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')))
    ) {
      paths.add(path);
    }
  }
  return { ids, has: (path) => paths.has(path) };
}

function ofSection({ title, blocks, src }: Section, printed: Printed): readonly string[] {
  const name = `'${title.plain}'`;
  const counted = blocks.filter(({ kind }) => BLOCK_KINDS[kind].counted !== undefined);
  const missing = counted.filter((block) => !printed.has(block.src));
  if (missing.length === 0) return [];
  if (missing.length === counted.length && !printed.has(`${src}.title`)) return [`the section ${name}`];
  const kinds = [...new Set(missing.map(({ kind }) => kind))];
  const counts = kinds.flatMap((kind) => {
    const [one, more] = BLOCK_KINDS[kind].counted ?? [kind];
    return count(missing.filter((block) => block.kind === kind).length, one, more);
  });
  return [`${listed(counts)} of ${name}`];
}

function count(n: number, one: string, more = `${one}s`): readonly string[] {
  return n === 0 ? [] : [`${n} ${n === 1 ? one : more}`];
}

export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** Consecutive numbers as ranges: "notes 1-3 and 5". */
function notesLeftOut(brief: Brief, printed: Printed): readonly string[] {
  if (brief.noteStyle === 'off') return [];
  const numbers = brief.notes.flatMap(({ id, number }) => (printed.ids.has(`note-${id}`) ? [] : [number]));
  if (numbers.length === 0) return [];
  const ranges: [first: number, last: number][] = [];
  for (const number of numbers.sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const words = ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`));
  return [`${numbers.length === 1 ? 'note' : 'notes'} ${listed(words)}`];
}
