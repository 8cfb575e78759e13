import type { Outcome } from '../core/diagnostic.ts';
import type { ElementNode } from '../html/element.ts';
import { CssReport } from './report.ts';
import type { DeclarationBlock, ParsedSheet } from './rules.ts';
import { type CompiledSelector, compileSelector, type PseudoElementName } from './selectors.ts';

export interface CascadeRule {
  readonly order: number;
  readonly pseudo: PseudoElementName | undefined;
  readonly block: DeclarationBlock;
}
interface Entry extends CascadeRule {
  readonly selector: CompiledSelector;
  readonly rank: number;
}
export interface RuleIndex {
  match(element: ElementNode): readonly CascadeRule[];
}
export function indexRules(sheets: readonly ParsedSheet[]): Outcome<RuleIndex> {
  const report = new CssReport();
  const entries: Entry[] = [];
  for (const sheet of sheets) {
    const origin = sheet.origin === 'author' ? 1 : 0;
    for (const rule of sheet.styleRules) {
      for (const text of rule.selectors) {
        const selector = compileSelector(text, report);
        if (selector) entries.push({ selector, order: 0, pseudo: selector.pseudoElement, block: rule.block, rank: origin * 1e12 + selector.specificity });
      }
    }
  }
  const sorted = entries.map((e, i) => ({ e, i })).sort((a, b) => a.e.rank - b.e.rank || a.i - b.i).map(({ e }, i) => ({ ...e, order: i }));
  const buckets = new Map<string, Entry[]>();
  for (const e of sorted) {
    const key = `${e.selector.key.kind}:${e.selector.key.name}`;
    const b = buckets.get(key);
    if (b) b.push(e);
    else buckets.set(key, [e]);
  }
  const match = (element: ElementNode): readonly CascadeRule[] => {
    const found: Entry[] = [];
    const take = (key: string): void => {
      for (const e of buckets.get(key) ?? []) if (!e.selector.matches || e.selector.matches(element)) found.push(e);
    };
    take('any:');
    take(`tag:${element.name}`);
    const id = element.attributes.get('id');
    if (id) take(`id:${id}`);
    for (const c of new Set((element.attributes.get('class') ?? '').split(/\s+/))) if (c) take(`class:${c}`);
    return found.sort((a, b) => a.order - b.order);
  };
  return { value: { match }, diagnostics: report.diagnostics };
}
