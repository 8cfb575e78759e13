import { TRANSPARENT } from '../core/color.ts';
import type { PropertyName } from './computed-style.ts';
import { computeStyle } from './compute-style.ts';
import { A4 } from './page-rule.ts';
import type { CssReport } from './report.ts';
import type { CustomDeclaration, Declaration, PageRule } from './rules.ts';
import type { MarginBoxName, PageSelector, PageStyle, StyledElement } from './styled.ts';

const EDGE = 54;
export function createPageStyles(rules: readonly PageRule[], root: StyledElement, report: CssReport): (s: PageSelector) => PageStyle {
  const memo = new Map<string, PageStyle>();
  const make = (sel: PageSelector): PageStyle => {
    const hits = rules.flatMap((rule, i) => {
      if (rule.selectors.length === 0) return [{ rule, w: 0, i }];
      return rule.selectors.flatMap((s) => {
        if ((s.name && s.name !== sel.name) || (s.first && !sel.first) || (s.side && s.side !== sel.side)) return [];
        return [{ rule, w: (s.name ? 4 : 0) + (s.first ? 2 : 0) + (s.side ? 1 : 0), i }];
      });
    }).sort((a, b) => a.w - b.w || a.i - b.i);
    const decl = new Map<PropertyName, Declaration>();
    const custom = new Map<string, CustomDeclaration>();
    let size = A4;
    const boxes = new Map<MarginBoxName, Map<PropertyName, Declaration>>();
    for (const important of [false, true]) for (const { rule } of hits) {
      if (rule.size && rule.size.important === important) size = rule.size.value;
      for (const d of rule.block.declarations) if (d.important === important) decl.set(d.property, d);
      for (const [name, block] of rule.marginBoxes) {
        const b = boxes.get(name) ?? new Map<PropertyName, Declaration>();
        boxes.set(name, b);
        for (const d of block.declarations) if (d.important === important) b.set(d.property, d);
      }
    }
    const page = computeStyle(decl, custom, root.style, root.customProperties, root.style.fontSize, report);
    const has = (n: PropertyName): boolean => decl.has(n);
    const [width, height] = size;
    const margin = (n: 'marginTop' | 'marginRight' | 'marginBottom' | 'marginLeft', base: number): number => {
      const v = page.style[n];
      if (!has(n)) return EDGE;
      return typeof v === 'number' ? v : v === 'auto' ? 0 : (v.percent / 100) * base + v.plus;
    };
    return {
      width, height,
      marginTop: margin('marginTop', height), marginRight: margin('marginRight', width),
      marginBottom: margin('marginBottom', height), marginLeft: margin('marginLeft', width),
      backgroundColor: has('backgroundColor') ? page.style.backgroundColor : TRANSPARENT,
      marginBoxes: new Map([...boxes].map(([n, d]) => [n, computeStyle(d, custom, page.style, page.custom, root.style.fontSize, report).style])),
    };
  };
  return (sel) => {
    const key = `${sel.name} ${sel.first} ${sel.side}`;
    const known = memo.get(key);
    if (known) return known;
    const style = make(sel);
    memo.set(key, style);
    return style;
  };
}
