import { didYouMean } from '../core/suggest.ts';
import type { ComputedStyle, PropertyName } from './computed-style.ts';
import { parseValue, valueNodes, wideKeyword } from './declarations.ts';
import { cssName, definitionOf, PROPERTY_NAMES } from './properties.ts';
import type { CssReport } from './report.ts';
import type { CustomDeclaration, Declaration, PendingValue } from './rules.ts';
import { computed, type Specified, type ComputeContext } from './values/specified.ts';
import { resolveCustomProperties, substituteVariables } from './variables.ts';

let initial: ComputedStyle | undefined;
export function initialStyle(): ComputedStyle {
  initial ??= Object.fromEntries(PROPERTY_NAMES.map((n) => [n, definitionOf(n).initial])) as unknown as ComputedStyle;
  return initial;
}
const FIRST: readonly PropertyName[] = ['fontSize', 'lineHeight', 'color'];

export function computeStyle(
  declarations: ReadonlyMap<PropertyName, Declaration>,
  custom: ReadonlyMap<string, CustomDeclaration>,
  parent: ComputedStyle,
  parentCustom: ReadonlyMap<string, string>,
  rootFontSize: number | undefined,
  report: CssReport,
): { style: ComputedStyle; custom: ReadonlyMap<string, string> } {
  const variables = resolveCustomProperties(custom, parentCustom, report);
  const style: Record<string, unknown> = {};
  const line = (s: ComputedStyle['lineHeight'], size: number): number =>
    typeof s === 'number' ? s : s === 'normal' ? size * 1.2 : s.factor * size;
  let context: ComputeContext = {
    parent, fontSize: parent.fontSize, rootFontSize: rootFontSize ?? parent.fontSize,
    lineHeight: line(parent.lineHeight, parent.fontSize), color: parent.color,
  };
  const pendings = new Map<PendingValue, ReadonlyMap<PropertyName, Specified<unknown>> | 'inherit' | 'initial' | 'unset' | undefined>();
  const resolve = (p: PendingValue): ReadonlyMap<PropertyName, Specified<unknown>> | 'inherit' | 'initial' | 'unset' | undefined => {
    if (pendings.has(p)) return pendings.get(p);
    const text = substituteVariables(p.text, (n) => variables.get(n));
    let value: ReadonlyMap<PropertyName, Specified<unknown>> | 'inherit' | 'initial' | 'unset' | undefined;
    if ('missing' in text) report.unknownVariable(text.missing, p.name, didYouMean(text.missing, variables.keys()), p.span);
    else {
      const nodes = valueNodes(text.text);
      value = nodes && (wideKeyword(nodes) ?? parseValue(p.name, nodes));
      if (!value) report.invalidValue(p.name, text.text, undefined, p.span);
    }
    pendings.set(p, value);
    return value;
  };
  const valueOf = (name: PropertyName): unknown => {
    const def = definitionOf(name);
    const d = declarations.get(name);
    const first = (): unknown => (def.currentColor ? context.color : def.initial);
    const wide = (k: string): unknown => k === 'inherit' || (k === 'unset' && def.inherited) ? parent[name] : first();
    if (!d) return def.inherited ? parent[name] : first();
    if (d.value.kind === 'wide') return wide(d.value.keyword);
    if (d.value.kind === 'specified') return computed(d.value.specified, context);
    const r = resolve(d.value.pending);
    if (r === undefined) return wide('unset');
    if (typeof r === 'string') return wide(r);
    const s = r.get(name);
    return s ? computed(s, context) : first();
  };
  style.fontSize = valueOf('fontSize');
  context = { ...context, fontSize: style.fontSize as number, rootFontSize: rootFontSize ?? (style.fontSize as number) };
  style.lineHeight = valueOf('lineHeight');
  style.color = valueOf('color');
  context = { ...context, lineHeight: line(style.lineHeight as ComputedStyle['lineHeight'], context.fontSize), color: style.color as ComputedStyle['color'] };
  for (const name of PROPERTY_NAMES) if (!FIRST.includes(name)) style[name] = valueOf(name);
  for (const side of ['borderTop', 'borderRight', 'borderBottom', 'borderLeft', 'columnRule']) {
    if (style[`${side}Style`] === 'none') style[`${side}Width`] = 0;
  }
  return { style: style as unknown as ComputedStyle, custom: variables };
}
export { cssName };
