/** Finds where a value was declared, for diagnostics; the cascade itself doesn't keep places. */

import type { Span } from '../core/diagnostic.ts';
import type { ElementPlace } from '../html/element-tree.ts';
import type { PropertyName } from './computed-style.ts';
import { definitionOf } from './properties.ts';
import type { RuleIndex } from './rule-index.ts';
import type { Declaration, DeclarationBlock, ParsedSheet, RankedBlock } from './rules.ts';

/**
 * The place of the winning declaration of a property: the element's own or, if inherited, that of its nearest ancestor
 * with one.
 */
export function declaredAt(
  place: ElementPlace | undefined,
  property: PropertyName,
  index: RuleIndex,
): Span | undefined {
  const { inherited } = definitionOf(property);
  for (let at = place; at; at = at.parent) {
    const winner = strongest(index.match(at).element.blocks, property);
    if (winner && !inherits(winner, inherited)) return winner.span;
    if (!winner && !inherited) return undefined;
  }
  return undefined;
}

/**
 * The place of the last declaration of a property in the top or bottom margin boxes, else in the page rules themselves.
 */
export function declaredInMargin(
  side: 'header' | 'footer',
  property: PropertyName,
  sheets: readonly ParsedSheet[],
): Span | undefined {
  const rules = sheets.flatMap((sheet) => (sheet.origin === 'author' ? sheet.pageRules : []));
  const edge = side === 'header' ? 'top-' : 'bottom-';
  const boxes = rules.flatMap((rule) =>
    [...rule.marginBoxes].flatMap(([name, b]) => (name.startsWith(edge) ? [b] : [])),
  );
  return (
    lastIn(boxes, property) ??
    lastIn(
      rules.map((rule) => rule.block),
      property,
    )
  );
}

function lastIn(blocks: readonly DeclarationBlock[], property: PropertyName): Span | undefined {
  return blocks.flatMap((block) => block.declarations).findLast((d) => d.property === property)?.span;
}

function strongest(blocks: readonly RankedBlock[], property: PropertyName): Declaration | undefined {
  const found = blocks.flatMap(({ block }) => block.declarations.filter((d) => d.property === property));
  return found.findLast((d) => d.important) ?? found.at(-1);
}

function inherits({ value }: Declaration, inherited: boolean): boolean {
  return value.kind === 'wide' && (value.keyword === 'inherit' || (value.keyword === 'unset' && inherited));
}
