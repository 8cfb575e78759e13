import type { Diagnostic, Outcome } from '../core/diagnostic.ts';
import type { ElementNode, StyleSheetText } from '../html/element.ts';
import type { ComputedStyle, PropertyName } from './computed-style.ts';
import { computeStyle, initialStyle } from './compute-style.ts';
import { createPageStyles } from './page-style.ts';
import { parseStyleSheet } from './parse.ts';
import { CssReport } from './report.ts';
import { type CascadeRule, indexRules, type RuleIndex } from './rule-index.ts';
import type { CustomDeclaration, Declaration, ParsedSheet } from './rules.ts';
import type { PseudoElementName } from './selectors.ts';
import type { StyledDocument, StyledElement, StyledNode } from './styled.ts';

export interface StyleCache {
  readonly sheets: Map<string, Outcome<ParsedSheet>>;
  readonly indexes: Map<string, Outcome<RuleIndex>>;
}
export function createStyleCache(): StyleCache {
  return { sheets: new Map(), indexes: new Map() };
}
const NONE: ReadonlyMap<string, string> = new Map();

export function cascade(root: ElementNode, sheets: readonly StyleSheetText[], cache: StyleCache): Outcome<StyledDocument> {
  const diagnostics: Diagnostic[] = [];
  const parsed = sheets.map((s) => {
    const key = `${s.file}\n${s.text}`;
    const o = cache.sheets.get(key) ?? parseStyleSheet(s);
    cache.sheets.set(key, o);
    diagnostics.push(...o.diagnostics);
    return o.value;
  });
  const ikey = sheets.map((s) => `${s.file}\n${s.text}`).join('\n');
  const index = cache.indexes.get(ikey) ?? indexRules(parsed);
  cache.indexes.set(ikey, index);
  diagnostics.push(...index.diagnostics);
  const report = new CssReport();
  const styler = new Styler(index.value, report);
  const styled = styler.style(root, undefined);
  const page = createPageStyles(parsed.flatMap((p) => p.pageRules), styled, report);
  diagnostics.push(...report.diagnostics);
  return { value: { root: styled, page, fontFaces: parsed.flatMap((p) => p.fontFaces) }, diagnostics };
}

interface Parent { style: ComputedStyle; custom: ReadonlyMap<string, string>; root: number }

class Styler {
  readonly #index: RuleIndex;
  readonly #report: CssReport;
  readonly #memo = new Map<ComputedStyle, Map<string, { style: ComputedStyle; custom: ReadonlyMap<string, string> }>>();
  constructor(index: RuleIndex, report: CssReport) {
    this.#index = index;
    this.#report = report;
  }

  style(element: ElementNode, parent: Parent | undefined): StyledElement {
    const rules = this.#index.match(element);
    const own = this.#computed(rules.filter((r) => r.pseudo === undefined), parent);
    const me: Parent = { style: own.style, custom: own.custom, root: parent?.root ?? own.style.fontSize };
    const children: StyledNode[] = element.children.map((c) => c.kind === 'text' ? { kind: 'text', node: c } : this.style(c, me));
    const pseudo = (name: PseudoElementName, always: boolean): ComputedStyle | undefined => {
      const mine = rules.filter((r) => r.pseudo === name);
      if (mine.length === 0 && !always) return undefined;
      return this.#computed(mine, me).style;
    };
    const generated = (name: 'before' | 'after'): ComputedStyle | undefined => {
      const s = pseudo(name, false);
      return s && typeof s.content !== 'string' ? s : undefined;
    };
    return {
      kind: 'element', element, style: own.style, children,
      before: generated('before'), after: generated('after'),
      marker: own.style.display === 'list-item' ? pseudo('marker', true) : undefined,
      firstLetter: pseudo('first-letter', false),
      customProperties: own.custom,
    };
  }

  #computed(rules: readonly CascadeRule[], parent: Parent | undefined): { style: ComputedStyle; custom: ReadonlyMap<string, string> } {
    const base = parent?.style ?? initialStyle();
    const key = rules.map((r) => r.order).join();
    let memo = this.#memo.get(base);
    if (!memo) this.#memo.set(base, (memo = new Map()));
    const known = memo.get(key);
    if (known) return known;
    const declarations = new Map<PropertyName, Declaration>();
    const custom = new Map<string, CustomDeclaration>();
    for (const important of [false, true]) {
      for (const r of rules) {
        for (const d of r.block.declarations) if (d.important === important) declarations.set(d.property, d);
        for (const d of r.block.custom) if (d.important === important) custom.set(d.name, d);
      }
    }
    const result = computeStyle(declarations, custom, base, parent?.custom ?? NONE, parent?.root, this.#report);
    memo.set(key, result);
    return result;
  }
}
