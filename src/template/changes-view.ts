/** The view of changes since the previous edition, for templates. */

import type { Alteration, Changes, PassageChange, SectionChange } from '../changes/changes.ts';
import type { DataPath } from '../core/rich-text.ts';
import type { LayoutWords } from './layout-words.ts';
import type { Numbering } from './numbering.ts';
import type { View } from './view-value.ts';

/** The highest count of passages to print. */
const MAX_COUNT = 99;

export function changesView(
  changes: Changes | undefined,
  layout: LayoutWords,
  labels: Numbering['labels'],
): View | undefined {
  if (!changes) return undefined;
  const { from, claims, sections } = changes;
  /** Replaces references by their current labels; removes those to elements that no longer exist. */
  const named = (text: string): string =>
    text.replace(/\s?\{@([^{}]+)\}/g, (all, id: string) => {
      const label = labels.get(id)?.label;
      return label === undefined ? '' : all.replace(`{@${id}}`, label);
    });
  return {
    version: from.version,
    date: from.date,
    none: claims.length === 0 && sections.length === 0,
    claims: claims.map(({ kind, words, alterations }) => ({
      kind,
      words: named(words),
      label: kind === 'altered' ? undefined : layout.say(kind === 'added' ? 'changeAdded' : 'changeRemoved'),
      alterations: alterations.map((one) => alterationView(one, layout)),
    })),
    sections: sections.map((section) => sectionView({ ...section, title: named(section.title) }, layout)),
  };
}

/** An alteration. Only values and dates are printed; for the rest, only that it changed. */
function alterationView({ what, from, to }: Alteration, words: LayoutWords): View {
  const shown = what === 'value' || what === 'date';
  return { shown, what: words.say(`change${what.charAt(0).toUpperCase()}${what.slice(1)}`), from, to };
}

function sectionView({ kind, place, id, title, passages }: SectionChange, words: LayoutWords): View {
  const label = words.say(kind === 'added' ? 'changeAdded' : 'changeRemoved');
  const titles = { front: words.say('changeFront'), section: title, back: words.say('changeBack') };
  return {
    title: titles[place],
    anchor: place !== 'section' || kind === 'removed' ? undefined : `section-${id}`,
    words: kind === 'altered' ? countsOf(passages, words) : label,
  };
}

function countsOf(passages: readonly PassageChange[], words: LayoutWords): string {
  const keys = { altered: 'countAltered', added: 'countAdded', removed: 'countRemoved' };
  return (['altered', 'added', 'removed'] as const)
    .flatMap((kind) => {
      const n = passages.filter((passage) => passage.kind === kind).length;
      return n === 0 ? [] : [words.say(keys[kind], { count: Math.min(n, MAX_COUNT) })];
    })
    .join(words.locale.words.punctuation.comma);
}

/** Returns a test whether a text, or the row that contains it, is new or altered. */
export function isChangedIn(changes: Changes | undefined): (src: DataPath) => boolean {
  const sources = new Set(changes?.sections.flatMap(({ passages }) => passages.flatMap(({ src }) => src ?? [])));
  return (src) => {
    if (sources.size === 0) return false;
    for (let path = src; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')))) {
      if (sources.has(path)) return true;
    }
    return false;
  };
}
