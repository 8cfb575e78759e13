/** Expands a property's CSS text to the longhands and values that it declares. */

import type { CssNode } from 'css-tree';
import parseCss from 'css-tree/parser';
import { colorNames } from '../core/named-colors.ts';
import { didYouMean, nearestName } from '../core/suggest.ts';
import type { PropertyName } from './computed-style.ts';
import { flowRelativeNames, physicalDeclarations } from './flow-relative.ts';
import { cssName, definitionOf, PROPERTY_NAMES, propertyNamed } from './properties.ts';
import type { CssReport } from './report.ts';
import type { Declaration, DeclaredValue, RawDeclaration, WideKeyword } from './rules.ts';
import { shorthandNamed, shorthandNames } from './shorthands.ts';
import { type Specified, ValueReader } from './values/specified.ts';
import { lengthUnits } from './values/units.ts';

/** Values that depend on the element (`1em`) become functions, or stay as they are written and are read for each element. */
export type RelativeValues = 'read' | 'as-written';

/** Expands a declaration to longhands; reports unknown properties and invalid values. */
export function expandDeclaration(
  raw: RawDeclaration,
  report: CssReport,
  relative: RelativeValues = 'read',
): readonly Declaration[] {
  const physical = physicalDeclarations(raw);
  if (!physical) return expandPhysical(raw, report, relative);
  const ltr: Declaration[] = [];
  for (const one of physical.ltr) {
    const expanded = expandPhysical(one, report, relative);
    // Don't report an invalid value twice.
    if (expanded.length === 0) return [];
    ltr.push(...expanded);
  }
  const rtl = physical.rtl.flatMap((one) => expandPhysical(one, report, relative));
  return [
    ...ltr.map((d) => ({ ...d, direction: 'ltr' as const })),
    ...rtl.map((d) => ({ ...d, direction: 'rtl' as const })),
  ];
}

function expandPhysical(raw: RawDeclaration, report: CssReport, relative: RelativeValues): readonly Declaration[] {
  const longhands = longhandsOf(raw.name);
  if (!longhands) {
    const known = [...PROPERTY_NAMES.map(cssName), ...shorthandNames(), ...flowRelativeNames()];
    report.unknownProperty(raw.name, didYouMean(raw.name, known), raw.span);
    return [];
  }
  const { important, span } = raw;
  const declare = (value: DeclaredValue): Declaration[] =>
    longhands.map((property) => ({ property, value, important, span }));
  const wide = wideKeyword(raw.nodes);
  if (wide) return declare({ kind: 'wide', keyword: wide });
  const pending: DeclaredValue = {
    kind: 'pending',
    pending: { name: raw.name, text: raw.text, span: raw.valueSpan },
  };
  if (containsVariable(raw.nodes)) return declare(pending);
  const values = parseValue(raw.name, raw.nodes);
  if (!values) {
    report.invalidValue(raw.name, raw.text, valueHint(raw), raw.valueSpan);
    return [];
  }
  if (relative === 'as-written' && [...values.values()].some((one) => 'compute' in one)) return declare(pending);
  return longhands.map((property) => {
    const specified = values.get(property);
    const value: DeclaredValue = specified ? { kind: 'specified', specified } : { kind: 'wide', keyword: 'initial' };
    return { property, value, important, span };
  });
}

/** The longhands that a property or shorthand sets; undefined for an unknown name. */
export function longhandsOf(name: string): readonly PropertyName[] | undefined {
  const shorthand = shorthandNamed(name);
  if (shorthand) return shorthand.longhands;
  const property = propertyNamed(name);
  return property && [property];
}

/**
 * A value without var(), by the longhands that it sets; omitted longhands get their initial values. Undefined when the
 * value is invalid for the property.
 */
export function parseValue(
  name: string,
  nodes: readonly CssNode[],
): ReadonlyMap<PropertyName, Specified<unknown>> | undefined {
  const reader = new ValueReader(nodes);
  const shorthand = shorthandNamed(name);
  if (shorthand) {
    const values = shorthand.expand(reader);
    if (!values || !reader.done) return undefined;
    return new Map(Object.entries(values) as [PropertyName, Specified<unknown>][]);
  }
  const property = propertyNamed(name);
  const value = property && definitionOf(property).value.parse(reader);
  return value && reader.done ? new Map([[property, value]]) : undefined;
}

/** The component values of a text; undefined when it does not parse. */
export function valueNodes(text: string): readonly CssNode[] | undefined {
  try {
    const node = parseCss(text, { context: 'value' });
    return node.type === 'Value' ? node.children.toArray() : undefined;
  } catch {
    return undefined;
  }
}

export function wideKeyword(nodes: readonly CssNode[]): WideKeyword | undefined {
  const [node] = nodes;
  if (nodes.length !== 1 || node?.type !== 'Identifier') return undefined;
  const name = node.name.toLowerCase();
  return name === 'inherit' || name === 'initial' || name === 'unset' ? name : undefined;
}

export function containsVariable(nodes: readonly CssNode[]): boolean {
  return nodes.some((node) => {
    if (node.type === 'Function') {
      return node.name.toLowerCase() === 'var' || containsVariable(node.children.toArray());
    }
    return node.type === 'Parentheses' && containsVariable(node.children.toArray());
  });
}

/** A suggestion of what the author may have meant, else the syntax. */
export function valueHint(raw: { readonly name: string; readonly nodes: readonly CssNode[] }): string {
  const property = propertyNamed(raw.name);
  const syntax = shorthandNamed(raw.name)?.syntax ?? (property ? definitionOf(property).value.syntax : '');
  for (const node of raw.nodes) {
    const hint = nodeHint(node, syntax);
    if (hint) return hint;
  }
  return `expected ${syntax}`;
}

function nodeHint(node: CssNode, syntax: string): string | undefined {
  if (node.type === 'Dimension' && !lengthUnits().includes(node.unit.toLowerCase())) {
    return `use one of the units ${lengthUnits().join(', ')}`;
  }
  if (
    node.type === 'Number' &&
    Number(node.value) !== 0 &&
    /<length/.test(syntax) &&
    !/<(number|integer)/.test(syntax)
  ) {
    return `a length needs a unit: ${node.value}pt`;
  }
  if (node.type !== 'Identifier') return undefined;
  const words = [
    ...(syntax.match(/(?<![<-])\b[a-z][a-z-]*\b(?!>)/g) ?? []),
    ...(syntax.includes('<color>') ? colorNames() : []),
  ];
  return words.includes(node.name.toLowerCase()) || !nearestName(node.name, words)
    ? undefined
    : didYouMean(node.name, words);
}
