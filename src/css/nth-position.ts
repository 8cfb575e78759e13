/**
 * `:nth-child()` and its relatives (Selectors 4, 13). css-select counts the siblings again for every element, which takes the
 * square of the rows of a table; here the positions below one parent are counted once.
 */

import nthCheck from 'nth-check';
import type { ElementNode } from '../html/element.ts';

type Matches = (element: ElementNode) => boolean;

/** A position among siblings, from 0, and their number. */
interface Place {
  readonly index: number;
  readonly count: number;
}

/** The places of elements below one parent, by the way of counting. */
const known = new WeakMap<ElementNode, Map<string, ReadonlyMap<ElementNode, Place>>>();

interface Rule {
  readonly isAt: (index: number) => boolean;
  /** As in `2n of .open`: the text of the selector, and its matcher. */
  readonly of: { readonly text: string; readonly matches: Matches } | undefined;
}

export interface NthPseudoClasses {
  /** The tests of an element, by the name of the pseudo-class. */
  readonly tests: Readonly<Record<string, (element: ElementNode, rule?: string | null) => boolean>>;
  /** Throws `Error` for a rule that doesn't parse. */
  verify(name: string, rule: string): void;
}

/** `compileOf` compiles the selector after "of". */
export function nthPseudoClasses(compileOf: (selector: string) => Matches): NthPseudoClasses {
  const rules = new Map<string, Rule>();
  const ruleOf = (text: string): Rule => {
    const found = rules.get(text);
    if (found) return found;
    const [, formula = text, selector] = /^(.+?)\s+of\s+(.+)$/is.exec(text) ?? [];
    const of = selector === undefined ? undefined : { text: selector, matches: compileOf(selector) };
    const rule = { isAt: nthCheck(formula.trim()), of };
    rules.set(text, rule);
    return rule;
  };
  const nth =
    (fromEnd: boolean, ofType: boolean) =>
    (element: ElementNode, text?: string | null): boolean => {
      const { isAt, of } = ruleOf(text ?? '');
      const place = ofType
        ? placeOf(element, 'type', (sibling) => sibling.name)
        : placeOf(element, of ? `of ${of.text}` : 'all', (sibling) => (!of || of.matches(sibling) ? '' : undefined));
      return place !== undefined && isAt(fromEnd ? place.count - 1 - place.index : place.index);
    };
  return {
    tests: {
      'nth-child': nth(false, false),
      'nth-last-child': nth(true, false),
      'nth-of-type': nth(false, true),
      'nth-last-of-type': nth(true, true),
    },
    verify(name, rule) {
      // A rule of types has no "of" (Selectors 4, 13.4).
      if (name.endsWith('-of-type')) nthCheck(rule);
      else ruleOf(rule);
    },
  };
}

/** Siblings with the same group are counted together; undefined leaves an element out. */
function placeOf(
  element: ElementNode,
  counting: string,
  groupOf: (sibling: ElementNode) => string | undefined,
): Place | undefined {
  const { parent } = element;
  if (!parent) return groupOf(element) === undefined ? undefined : { index: 0, count: 1 };
  const ways = known.get(parent) ?? new Map<string, ReadonlyMap<ElementNode, Place>>();
  known.set(parent, ways);
  const places = ways.get(counting) ?? placesBelow(parent, groupOf);
  ways.set(counting, places);
  return places.get(element);
}

function placesBelow(
  parent: ElementNode,
  groupOf: (sibling: ElementNode) => string | undefined,
): ReadonlyMap<ElementNode, Place> {
  const groups = new Map<string, ElementNode[]>();
  for (const child of parent.children) {
    const group = child.kind === 'element' ? groupOf(child) : undefined;
    if (child.kind !== 'element' || group === undefined) continue;
    const members = groups.get(group);
    if (members) members.push(child);
    else groups.set(group, [child]);
  }
  return new Map(
    [...groups.values()].flatMap((members) =>
      members.map((member, index): [ElementNode, Place] => [member, { index, count: members.length }]),
    ),
  );
}
