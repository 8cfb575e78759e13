import { parse, type Selector, SelectorType } from 'css-what';

/** Upper bound of each part of a specificity, so that one number holds all three. */
const BASE = 1000;

/**
 * A selector's specificity as a number: ids, then classes, attributes and pseudo-classes, then names (Selectors 4, 17).
 */
export function specificityOf(tokens: readonly Selector[]): number {
  let ids = 0;
  let classes = 0;
  let names = 0;
  let inner = 0;
  for (const token of tokens) {
    switch (token.type) {
      case SelectorType.Attribute:
        // css-what marks `#id` and `.class` by their case sensitivity in quirks mode; `[id=x]` counts as a class.
        if (token.name === 'id' && token.ignoreCase === 'quirks') ids++;
        else classes++;
        break;
      case SelectorType.Pseudo: {
        const counted = pseudoClassSpecificity(token.name, token.data);
        if (counted.isClass) classes++;
        inner += counted.inside;
        break;
      }
      case SelectorType.Tag:
      case SelectorType.PseudoElement:
        names++;
        break;
      default:
        break;
    }
  }
  const part = (n: number): number => Math.min(n, BASE - 1);
  return (part(ids) * BASE + part(classes)) * BASE + part(names) + inner;
}

/**
 * `:is()`, `:not()` and `:has()` count as their arguments, `:where()` as nothing, `:nth-child(… of …)` as a class plus
 * its argument.
 */
function pseudoClassSpecificity(name: string, data: unknown): { readonly isClass: boolean; readonly inside: number } {
  if (name === 'where') return { isClass: false, inside: 0 };
  if (Array.isArray(data)) return { isClass: false, inside: most(data as Selector[][]) };
  const of = typeof data === 'string' ? /^.+?\s+of\s+(.+)$/is.exec(data)?.[1] : undefined;
  return { isClass: true, inside: of === undefined ? 0 : most(parse(of)) };
}

function most(lists: readonly Selector[][]): number {
  return Math.max(0, ...lists.map((list) => specificityOf(list)));
}
