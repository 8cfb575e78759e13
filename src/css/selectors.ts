/** Selectors (Selectors 4): parsed by css-what, matched by css-select. */

import { compile, type Options } from 'css-select';
import { parse, type Selector, SelectorType } from 'css-what';
import { type Direction, firstDirection } from '../core/bidi.ts';
import { didYouMean } from '../core/suggest.ts';
import type { ElementNode } from '../html/element.ts';
import type { ElementPlace } from '../html/element-tree.ts';
import { nthPseudoClasses } from './nth-position.ts';
import type { CssReport } from './report.ts';
import type { SelectorText } from './rules.ts';
import { type PlacedNode, SELECT_ADAPTER } from './select-adapter.ts';
import { specificityOf } from './specificity.ts';

/** Pseudo-elements that rules can style. */
export type PseudoElementName = 'before' | 'after' | 'marker' | 'first-letter';

export const PSEUDO_ELEMENTS: readonly PseudoElementName[] = ['before', 'after', 'marker', 'first-letter'];

/** The pseudo-classes of CSS that have a meaning on paper; css-select also supports some that aren't in CSS. */
export const PSEUDO_CLASSES = [
  'first-child', 'last-child', 'only-child', 'first-of-type', 'last-of-type', 'only-of-type', 'nth-child',
  'nth-last-child', 'nth-of-type', 'nth-last-of-type', 'not', 'is', 'where', 'has', 'empty', 'root', 'lang', 'dir',
  'any-link', 'link',
]; // biome-ignore format: a list

/** An id, class or tag name that the last compound of a selector requires; elements without it needn't be tested. */
export interface SelectorKey {
  readonly kind: 'id' | 'class' | 'tag' | 'any';
  readonly name: string;
}

export interface CompiledSelector {
  readonly tokens: readonly Selector[];
  readonly specificity: number;
  readonly pseudoElement: PseudoElementName | undefined;
  readonly key: SelectorKey;
  /** Undefined when every element that has the key matches. */
  readonly matches: ((place: ElementPlace) => boolean) | undefined;
}

const NTH = nthPseudoClasses((selector) => compile<PlacedNode, ElementPlace>(selector, OPTIONS));

const OPTIONS: Options<PlacedNode, ElementPlace> = {
  adapter: SELECT_ADAPTER,
  relativeSelector: false,
  pseudos: {
    ...NTH.tests,
    lang: ({ element }, range) => languageMatches(element.language, range ?? ''),
    dir: (place, direction) => directionOf(place) === (direction ?? '').trim().toLowerCase(),
  },
};

/** Compiles one selector. Returns undefined, and reports why, for one that is invalid or unsupported. */
export function compileSelector(selector: SelectorText, report: CssReport): CompiledSelector | undefined {
  const { text, span } = selector;
  const tokens = parsed(selector, report);
  if (!tokens) return undefined;
  const reason = unsupported(tokens);
  if (reason) {
    report.unsupportedSelector(text, reason, span);
    return undefined;
  }
  const specificity = specificityOf(tokens);
  const last = tokens.at(-1);
  const pseudoElement =
    last?.type === SelectorType.PseudoElement ? PSEUDO_ELEMENTS.find((n) => n === last.name) : undefined;
  const rest = pseudoElement ? tokens.slice(0, -1) : tokens;
  const key = keyOf(rest);
  try {
    verifyPositions(rest);
    const matches = isKeyAlone(rest, key) ? undefined : compile<PlacedNode, ElementPlace>([rest], OPTIONS);
    return { tokens, specificity, pseudoElement, key, matches };
  } catch (error) {
    report.invalidSelector(text, error instanceof Error ? error.message : String(error), span);
    return undefined;
  }
}

/** Throws `Error` where an `:nth-child()` or its relative has a rule that doesn't parse. */
function verifyPositions(tokens: readonly Selector[]): void {
  for (const token of tokens) {
    if (token.type !== SelectorType.Pseudo) continue;
    if (Array.isArray(token.data)) token.data.forEach(verifyPositions);
    else if (Object.hasOwn(NTH.tests, token.name)) NTH.verify(token.name, token.data ?? '');
  }
}

/** The tokens of one selector without commas; undefined when it does not parse. */
function parsed({ text, span }: SelectorText, report: CssReport): Selector[] | undefined {
  try {
    const [tokens, ...others] = parse(text);
    if (!tokens || tokens.length === 0 || others.length > 0) throw new Error('it is incomplete');
    if (isCombinator(tokens[0]) || isCombinator(tokens.at(-1)))
      throw new Error('a combinator needs a selector on both sides');
    return tokens;
  } catch (error) {
    report.invalidSelector(text, error instanceof Error ? error.message : String(error), span);
    return undefined;
  }
}

const COMBINATORS: ReadonlySet<string> = new Set([
  SelectorType.Adjacent,
  SelectorType.Child,
  SelectorType.Descendant,
  SelectorType.Parent,
  SelectorType.Sibling,
  SelectorType.ColumnCombinator,
]);

function isCombinator(token: Selector | undefined): boolean {
  return token !== undefined && COMBINATORS.has(token.type);
}

/** Why a selector that parses isn't supported; undefined if it is. */
function unsupported(tokens: readonly Selector[]): string | undefined {
  for (const [i, token] of tokens.entries()) {
    if (token.type === SelectorType.PseudoElement) {
      const known = PSEUDO_ELEMENTS.find((n) => n === token.name);
      if (!known) return didYouMean(token.name, PSEUDO_ELEMENTS) ?? `::${token.name} isn't supported`;
      if (i !== tokens.length - 1) return `nothing can follow ::${token.name}`;
    } else if (token.type === SelectorType.Pseudo) {
      if (!PSEUDO_CLASSES.includes(token.name)) {
        return didYouMean(token.name, PSEUDO_CLASSES) ?? `:${token.name} has no meaning on paper`;
      }
      const inner = Array.isArray(token.data) ? token.data : [];
      const reason = inner.map((list) => unsupported(list)).find((r) => r !== undefined);
      if (reason) return reason;
    } else if (token.type === SelectorType.ColumnCombinator || token.type === SelectorType.Parent) {
      return "its combinator isn't supported";
    }
  }
  return undefined;
}

/** The key of the last compound: its id, else its class, else its tag name. */
function keyOf(tokens: readonly Selector[]): SelectorKey {
  const start = tokens.findLastIndex(isCombinator) + 1;
  let best: SelectorKey = { kind: 'any', name: '' };
  for (const token of tokens.slice(start)) {
    if (token.type === SelectorType.Tag && best.kind === 'any') best = { kind: 'tag', name: token.name.toLowerCase() };
    if (token.type !== SelectorType.Attribute || token.ignoreCase !== 'quirks') continue;
    if (token.name === 'id') return { kind: 'id', name: token.value };
    best = { kind: 'class', name: token.value };
  }
  return best;
}

function isKeyAlone(tokens: readonly Selector[], key: SelectorKey): boolean {
  const [token] = tokens;
  if (tokens.length === 0) return true;
  return tokens.length === 1 && (key.kind !== 'any' || token?.type === SelectorType.Universal);
}

/** RFC 4647 basic filtering: `en` matches `en-GB`. Ranges are separated by commas. */
function languageMatches(language: string, ranges: string): boolean {
  const tag = language.toLowerCase();
  return ranges.split(',').some((range) => {
    const prefix = range
      .trim()
      .replace(/^["']|["']$/g, '')
      .toLowerCase();
    return prefix !== '' && (tag === prefix || tag.startsWith(`${prefix}-`) || (prefix === '*' && tag !== ''));
  });
}

/** The direction of an element (HTML, 3.2.6.4): its own `dir`, the first letter where that is `auto`, or its parent's. */
function directionOf(place: ElementPlace): Direction {
  for (let at: ElementPlace | undefined = place; at; at = at.parent) {
    const { name, attributes } = at.element;
    const dir = attributes.get('dir')?.toLowerCase() ?? (name === 'bdi' ? 'auto' : undefined);
    if (dir === 'ltr' || dir === 'rtl') return dir;
    if (dir === 'auto') return firstDirection(ownText(at.element)) ?? 'ltr';
  }
  return 'ltr';
}

/** An element's text without that of elements with a direction of their own. */
function ownText(element: ElementNode): string {
  return element.children
    .map((child) => {
      if (child.kind === 'text') return child.text;
      return child.name === 'bdi' || child.attributes.has('dir') ? ' ' : ownText(child);
    })
    .join('');
}
