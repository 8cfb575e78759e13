/**
 * Finds the rules that match an element quickly: rules are indexed by the id, class or tag name of their last compound
 * selector.
 */

import type { ElementPlace } from '../html/element-tree.ts';
import { InlineStyles } from './inline-style.ts';
import type { CssReport } from './report.ts';
import type { ParsedSheet, RankedBlock } from './rules.ts';
import { SeenParts } from './same-tags.ts';
import { type CompiledSelector, compileSelector, type PseudoElementName } from './selectors.ts';

interface Entry extends RankedBlock {
  readonly selector: CompiledSelector;
}

/** Blocks in order of increasing rank. Equal lists of blocks have equal keys. */
export interface MatchedBlocks {
  readonly key: string;
  readonly blocks: readonly RankedBlock[];
}

export interface Matches {
  readonly element: MatchedBlocks;
  readonly pseudoElements: ReadonlyMap<PseudoElementName, MatchedBlocks>;
}

export class RuleIndex {
  readonly #ids = new Map<string, Entry[]>();
  readonly #classes = new Map<string, Entry[]>();
  readonly #tags = new Map<string, Entry[]>();
  readonly #any: Entry[] = [];
  readonly #classLists = new Map<string, readonly string[]>();
  readonly inline: InlineStyles;
  /** What the rules depend on. */
  readonly seen = new SeenParts();

  constructor(sheets: readonly ParsedSheet[], report: CssReport) {
    const entries = rankedEntries(sheets, report);
    for (const entry of entries) {
      this.#add(entry);
      this.seen.add(entry.selector.tokens);
    }
    this.inline = new InlineStyles(entries.length);
  }

  match(place: ElementPlace): Matches {
    const { element } = place;
    const found: Entry[] = [];
    collect(this.#any, place, found);
    collect(this.#tags.get(element.name), place, found);
    const classes = element.attributes.get('class');
    if (classes) for (const name of this.#classList(classes)) collect(this.#classes.get(name), place, found);
    const id = element.attributes.get('id');
    if (id) collect(this.#ids.get(id), place, found);
    found.sort(byRank);
    const inline = this.inline.block(element);
    if (found.every((entry) => entry.selector.pseudoElement === undefined)) {
      return { element: matchedBlocks(inline ? [...found, inline] : found), pseudoElements: NO_PSEUDO_ELEMENTS };
    }
    return byPseudoElement(found, inline);
  }

  #add(entry: Entry): void {
    const { kind, name } = entry.selector.key;
    if (kind === 'any') this.#any.push(entry);
    else push(kind === 'id' ? this.#ids : kind === 'class' ? this.#classes : this.#tags, name, entry);
  }

  #classList(text: string): readonly string[] {
    let list = this.#classLists.get(text);
    if (!list) {
      list = [...new Set(text.split(/[ \t\n\r\f]+/).filter((name) => name !== ''))];
      this.#classLists.set(text, list);
    }
    return list;
  }
}

const NO_PSEUDO_ELEMENTS: ReadonlyMap<PseudoElementName, MatchedBlocks> = new Map();

/**
 * One entry for each selector of each rule, in the order of the cascade. Rules with an invalid selector are ignored.
 */
function rankedEntries(sheets: readonly ParsedSheet[], report: CssReport): Entry[] {
  const entries: (Omit<Entry, 'rank'> & { readonly order: number })[] = [];
  for (const { origin, styleRules } of sheets) {
    for (const { selectors, block } of styleRules) {
      const compiled = selectors.map((selector) => compileSelector(selector, report));
      if (compiled.includes(undefined)) continue;
      for (const selector of compiled) if (selector) entries.push({ origin, block, selector, order: entries.length });
    }
  }
  const strength = (origin: ParsedSheet['origin']): number => (origin === 'author' ? 1 : 0);
  entries.sort(
    (a, b) =>
      strength(a.origin) - strength(b.origin) || a.selector.specificity - b.selector.specificity || a.order - b.order,
  );
  return entries.map(({ origin, block, selector }, rank) => ({ rank, origin, block, selector }));
}

function collect(entries: readonly Entry[] | undefined, place: ElementPlace, found: Entry[]): void {
  if (!entries) return;
  for (const entry of entries) {
    const { matches } = entry.selector;
    if (matches === undefined || matches(place)) found.push(entry);
  }
}

function byPseudoElement(found: readonly Entry[], inline: RankedBlock | undefined): Matches {
  const pseudoElements = new Map<PseudoElementName, MatchedBlocks>();
  const groups = new Map<PseudoElementName | undefined, Entry[]>();
  for (const entry of found) push(groups, entry.selector.pseudoElement, entry);
  for (const [name, entries] of groups) if (name) pseudoElements.set(name, matchedBlocks(entries));
  const own = groups.get(undefined) ?? [];
  return { element: matchedBlocks(inline ? [...own, inline] : own), pseudoElements };
}

export function matchedBlocks(blocks: readonly RankedBlock[]): MatchedBlocks {
  let key = '';
  for (const { rank } of blocks) key += String.fromCodePoint(rank + 1);
  return { key, blocks };
}

function byRank(a: RankedBlock, b: RankedBlock): number {
  return a.rank - b.rank;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
