/**
 * `:nth-child()` and its relatives (Selectors 4, 13). css-select counts the siblings again for every element, which takes the
 * square of the rows of a table; here the positions below one parent are counted once.
 */

import nthCheck from 'nth-check';
import type { ElementPlace } from '../html/element-tree.ts';

type Matches = (element: ElementPlace) => boolean;

/** A position among siblings, from 0, and their number. */
interface Position {
  readonly index: number;
  readonly count: number;
}

/** The positions of elements below one parent, by the way of counting. */
const known = new WeakMap<ElementPlace, Map<string, ReadonlyMap<ElementPlace, Position>>>();

interface Rule {
  readonly isAt: (index: number) => boolean;
  /** As in `2n of .open`: the text of the selector, and its matcher. */
  readonly of: { readonly text: string; readonly matches: Matches } | undefined;
}

export interface NthPseudoClasses {
  /** The tests of an element, by the name of the pseudo-class. */
  readonly tests: Readonly<Record<string, (element: ElementPlace, rule?: string | null) => boolean>>;
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
    (element: ElementPlace, text?: string | null): boolean => {
      const { isAt, of } = ruleOf(text ?? '');
      const position = ofType
        ? positionOf(element, 'type', (sibling) => sibling.element.name)
        : positionOf(element, of ? `of ${of.text}` : 'all', (sibling) => (!of || of.matches(sibling) ? '' : undefined));
      return position !== undefined && isAt(fromEnd ? position.count - 1 - position.index : position.index);
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
function positionOf(
  element: ElementPlace,
  counting: string,
  groupOf: (sibling: ElementPlace) => string | undefined,
): Position | undefined {
  const { parent } = element;
  if (!parent) return groupOf(element) === undefined ? undefined : { index: 0, count: 1 };
  const ways = known.get(parent) ?? new Map<string, ReadonlyMap<ElementPlace, Position>>();
  known.set(parent, ways);
  const positions = ways.get(counting) ?? positionsBelow(parent, groupOf);
  ways.set(counting, positions);
  return positions.get(element);
}

function positionsBelow(
  parent: ElementPlace,
  groupOf: (sibling: ElementPlace) => string | undefined,
): ReadonlyMap<ElementPlace, Position> {
  const groups = new Map<string, ElementPlace[]>();
  for (const child of parent.children) {
    const group = child.kind === 'place' ? groupOf(child) : undefined;
    if (child.kind !== 'place' || group === undefined) continue;
    const members = groups.get(group);
    if (members) members.push(child);
    else groups.set(group, [child]);
  }
  return new Map(
    [...groups.values()].flatMap((members) =>
      members.map((member, index): [ElementPlace, Position] => [member, { index, count: members.length }]),
    ),
  );
}
