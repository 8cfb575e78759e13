import type { Atrule, CssNode } from 'css-tree';
import type { SheetContext } from './sheet-context.ts';

/**
 * True when an `@media` rule applies to printed pages. Supports media types only; features are reported (Media Queries
 * 4).
 */
export function mediaApplies(rule: Atrule, sheet: SheetContext): boolean {
  const queries = queriesOf(rule.prelude);
  if (queries.length === 0) return true;
  return queries.some((query) => {
    if (query.type !== 'MediaQuery') return unknown(query, sheet);
    const type = query.mediaType?.toLowerCase() ?? 'all';
    const matches = type === 'print' || type === 'all';
    const applies = query.modifier?.toLowerCase() === 'not' ? !matches : matches;
    return query.condition && applies ? unknown(query, sheet) : applies;
  });
}

function unknown(query: CssNode, sheet: SheetContext): false {
  sheet.report.unsupportedAtRule(
    'media',
    `media features aren't supported: ${sheet.textOf(query).trim()}`,
    sheet.span(query),
  );
  return false;
}

function queriesOf(prelude: CssNode | null): readonly CssNode[] {
  if (prelude?.type === 'Raw') return [prelude];
  const list = prelude?.type === 'AtrulePrelude' ? prelude.children.toArray() : [];
  return list.flatMap((node) => (node.type === 'MediaQueryList' ? node.children.toArray() : []));
}
