/** From winning declarations to computed values (CSS Cascade 4, 4.4). */

import type { CssNode } from 'css-tree';
import { lineHeightOf } from '../core/line-height.ts';
import type { ComputedStyle, Display, PropertyName } from './computed-style.ts';
import { parseValue, valueHint, valueNodes, wideKeyword } from './declarations.ts';
import { definitionOf, PROPERTY_NAMES } from './properties.ts';
import type { CssReport } from './report.ts';
import type { CustomDeclaration, Declaration, DeclaredValue, PendingValue, RankedBlock, WideKeyword } from './rules.ts';
import { type ComputeContext, computed, type Specified } from './values/specified.ts';
import { resolveCustomProperties, substituteVariables } from './variables.ts';

/** The values that an element passes on to its children. */
export interface ElementValues {
  readonly style: ComputedStyle;
  readonly customProperties: ReadonlyMap<string, string>;
}

export interface Ancestry {
  /** Undefined for the root. */
  readonly parent: ElementValues | undefined;
  readonly root: ElementValues | undefined;
  /** True for the root and for children of flex and grid containers, which become blocks (CSS Display 3, 2.7). */
  readonly blockified: boolean;
}

/** Services that computing needs in addition to the element itself. */
export interface ComputeServices {
  readonly report: CssReport;
  /** Cache of parsed values that contained var(), by property and text; the same few recur often. */
  readonly parsed: Map<string, PendingResult>;
}

export type PendingResult =
  | { readonly kind: 'values'; readonly values: ReadonlyMap<PropertyName, Specified<unknown>> }
  | { readonly kind: 'wide'; readonly keyword: WideKeyword };

/** Computes the values of an element (or page, or margin box) from blocks in order of increasing rank. */
export function computeValues(
  blocks: readonly RankedBlock[],
  ancestry: Ancestry,
  services: ComputeServices,
): ElementValues {
  const { declared, custom } = cascaded(blocks, directionOf(blocks, ancestry));
  const inherited = ancestry.parent?.customProperties ?? NO_CUSTOM_PROPERTIES;
  const customProperties = resolveCustomProperties(custom, inherited, services.report);
  const style = new Computation(ancestry, customProperties, services).run(declared);
  return { style, customProperties };
}

const NO_CUSTOM_PROPERTIES: ReadonlyMap<string, string> = new Map();

/** An element's direction, needed to resolve flow-relative properties: from its own declarations, else the parent's. */
function directionOf(blocks: readonly RankedBlock[], { parent }: Ancestry): ComputedStyle['direction'] {
  const all = blocks.flatMap(({ block }) => block.declarations);
  const inherited = parent?.style.direction ?? 'ltr';
  if (!all.some((one) => one.direction)) return inherited;
  const ofDirection = all.filter((one) => one.property === 'direction');
  const { value } = ofDirection.findLast((one) => one.important) ?? ofDirection.at(-1) ?? {};
  if (value?.kind === 'wide' && value.keyword === 'initial') return 'ltr';
  return value?.kind === 'specified' && 'value' in value.specified
    ? (value.specified.value as 'ltr' | 'rtl')
    : inherited;
}

/**
 * The winning declaration of each property: important ones beat others, and the user agent's important ones beat all.
 */
function cascaded(
  blocks: readonly RankedBlock[],
  direction: ComputedStyle['direction'],
): {
  readonly declared: ReadonlyMap<PropertyName, DeclaredValue>;
  readonly custom: ReadonlyMap<string, CustomDeclaration>;
} {
  const declared = new Map<PropertyName, DeclaredValue>();
  const custom = new Map<string, CustomDeclaration>();
  const importance: (Declaration | CustomDeclaration)[][] = [[], []];
  const take = (one: Declaration | CustomDeclaration): void => {
    if ('property' in one) declared.set(one.property, one.value);
    else custom.set(one.name, one);
  };
  for (const { block, origin } of blocks) {
    for (const list of [block.declarations, block.custom]) {
      for (const one of list) {
        if ('direction' in one && one.direction !== direction) continue;
        if (one.important) importance[origin === 'author' ? 0 : 1]?.push(one);
        else take(one);
      }
    }
  }
  for (const list of importance) list.forEach(take);
  return { declared, custom };
}

type Values = Record<PropertyName, unknown>;

let initialValues: Values | undefined;
let inheritedNames: readonly PropertyName[] | undefined;

/** The style with every property at its initial value. */
export function initialStyle(): ComputedStyle {
  return initials() as unknown as ComputedStyle;
}

function initials(): Values {
  initialValues ??= withoutEmptyBorders(
    Object.fromEntries(PROPERTY_NAMES.map((name) => [name, definitionOf(name).initial])) as Values,
  );
  return initialValues;
}

/** Computes one element's values. Font size, line height and colour come first, because others refer to them. */
class Computation {
  readonly #ancestry: Ancestry;
  readonly #custom: ReadonlyMap<string, string>;
  readonly #services: ComputeServices;
  readonly #values: Values;
  readonly #parent: ComputedStyle;
  readonly #pending = new Map<PendingValue, PendingResult>();
  #context: ComputeContext;

  constructor(ancestry: Ancestry, custom: ReadonlyMap<string, string>, services: ComputeServices) {
    this.#ancestry = ancestry;
    this.#custom = custom;
    this.#services = services;
    this.#parent = ancestry.parent?.style ?? initialStyle();
    this.#values = { ...initials() };
    const parent = this.#parent as unknown as Values;
    inheritedNames ??= PROPERTY_NAMES.filter((name) => definitionOf(name).inherited);
    for (const name of inheritedNames) this.#values[name] = parent[name];
    this.#context = {
      parent: this.#parent,
      fontSize: this.#parent.fontSize,
      rootFontSize: ancestry.root?.style.fontSize ?? this.#parent.fontSize,
      lineHeight: lineHeightOf(this.#parent),
      color: this.#parent.color,
    };
  }

  run(declared: ReadonlyMap<PropertyName, DeclaredValue>): ComputedStyle {
    const values = this.#values;
    const style = values as unknown as ComputedStyle;
    this.#set('fontSize', declared.get('fontSize'));
    const rootFontSize = this.#ancestry.root?.style.fontSize ?? style.fontSize;
    this.#context = { ...this.#context, fontSize: style.fontSize, rootFontSize };
    this.#set('lineHeight', declared.get('lineHeight'));
    this.#set('color', declared.get('color'));
    this.#context = { ...this.#context, lineHeight: lineHeightOf(style), color: style.color };
    for (const name of CURRENT_COLOR) values[name] = style.color;
    for (const side of BORDERS) values[`${side}Width`] = definitionOf(`${side}Width`).initial;
    for (const [name, value] of declared) {
      if (name !== 'fontSize' && name !== 'lineHeight' && name !== 'color') this.#set(name, value);
    }
    withoutEmptyBorders(values);
    if (this.#ancestry.blockified || style.float !== 'none') values.display = blockified(style.display);
    return style;
  }

  #set(name: PropertyName, value: DeclaredValue | undefined): void {
    if (value) this.#values[name] = this.#compute(name, value);
  }

  #compute(name: PropertyName, value: DeclaredValue): unknown {
    switch (value.kind) {
      case 'specified':
        return computed(value.specified, this.#context);
      case 'wide':
        return this.#wide(name, value.keyword);
      case 'pending': {
        const result = this.#resolve(value.pending);
        if (result.kind === 'wide') return this.#wide(name, result.keyword);
        const specified = result.values.get(name);
        return specified ? computed(specified, this.#context) : this.#wide(name, 'initial');
      }
      default: {
        const never: never = value;
        return never;
      }
    }
  }

  #wide(name: PropertyName, keyword: WideKeyword): unknown {
    const definition = definitionOf(name);
    if (keyword === 'inherit' || (keyword === 'unset' && definition.inherited)) return this.#parent[name];
    return definition.currentColor ? this.#context.color : definition.initial;
  }

  /** Resolves a value with var(), now that the custom properties are known. If the result is invalid, it is `unset`. */
  #resolve(pending: PendingValue): PendingResult {
    let result = this.#pending.get(pending);
    if (!result) {
      result = resolvePending(pending, this.#custom, this.#services);
      this.#pending.set(pending, result);
    }
    return result;
  }
}

function resolvePending(
  pending: PendingValue,
  custom: ReadonlyMap<string, string>,
  services: ComputeServices,
): PendingResult {
  const { name, text, span } = pending;
  const substitution = substituteVariables(text, (variable) => custom.get(variable));
  if (!('text' in substitution)) {
    if ('missing' in substitution) {
      services.report.unknownVariable(substitution.missing, name, custom.keys(), span);
    } else services.report.endlessVariable(name, substitution.excess, span);
    return { kind: 'wide', keyword: 'unset' };
  }
  const key = `${name}: ${substitution.text}`;
  const known = services.parsed.get(key);
  if (known) return known;
  const nodes = valueNodes(substitution.text) ?? [];
  const result = parsedValue(name, nodes);
  if (result) {
    services.parsed.set(key, result);
    return result;
  }
  services.report.invalidValue(name, substitution.text, valueHint({ name, nodes }), span);
  return { kind: 'wide', keyword: 'unset' };
}

function parsedValue(name: string, nodes: readonly CssNode[]): PendingResult | undefined {
  const keyword = wideKeyword(nodes);
  if (keyword) return { kind: 'wide', keyword };
  const values = parseValue(name, nodes);
  return values && { kind: 'values', values };
}

const BORDERS = ['borderTop', 'borderRight', 'borderBottom', 'borderLeft', 'columnRule'] as const;
const CURRENT_COLOR = BORDERS.map((side) => `${side}Color` as const);

/** Sets the width of absent borders and rules to 0 (CSS Backgrounds 3, 4.3). Changes the values in place. */
function withoutEmptyBorders(values: Values): Values {
  for (const side of BORDERS) {
    const style = values[`${side}Style`];
    if (style === 'none' || style === 'hidden') values[`${side}Width`] = 0;
  }
  return values;
}

/** CSS 2.2, 9.7. */
function blockified(display: Display): Display {
  switch (display) {
    case 'inline':
    case 'inline-block':
    case 'table-caption':
    case 'table-header-group':
    case 'table-row-group':
    case 'table-footer-group':
    case 'table-row':
    case 'table-cell':
      return 'block';
    case 'none':
    case 'block':
    case 'list-item':
    case 'flex':
    case 'grid':
    case 'table':
      return display;
    default: {
      const never: never = display;
      return never;
    }
  }
}
