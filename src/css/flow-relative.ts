/** Flow-relative properties and values (CSS Logical Properties 1), and the physical ones that they mean, by direction. */

import { own } from '../core/own.ts';
import type { RawDeclaration } from './rules.ts';

interface Sides {
  readonly ltr: string;
  readonly rtl: string;
}

/** For `margin-left` those of `margin-inline-start`. */
function side(start: string, end: string): { readonly start: Sides; readonly end: Sides } {
  return { start: { ltr: start, rtl: end }, end: { ltr: end, rtl: start } };
}

function sides(property: string, suffix = ''): Record<string, Sides> {
  const { start, end } = side(`${property}-left${suffix}`, `${property}-right${suffix}`);
  const same = (name: string): Sides => ({ ltr: name, rtl: name });
  return {
    [`${property}-inline-start${suffix}`]: start,
    [`${property}-inline-end${suffix}`]: end,
    [`${property}-block-start${suffix}`]: same(`${property}-top${suffix}`),
    [`${property}-block-end${suffix}`]: same(`${property}-bottom${suffix}`),
  };
}

/** Properties whose value is that of one physical property or shorthand. */
export const FLOW_RELATIVE: Readonly<Record<string, Sides>> = {
  ...sides('margin'),
  ...sides('padding'),
  ...sides('border'),
  ...sides('border', '-width'),
  ...sides('border', '-style'),
  ...sides('border', '-color'),
  'border-start-start-radius': side('border-top-left-radius', 'border-top-right-radius').start,
  'border-start-end-radius': side('border-top-left-radius', 'border-top-right-radius').end,
  'border-end-start-radius': side('border-bottom-left-radius', 'border-bottom-right-radius').start,
  'border-end-end-radius': side('border-bottom-left-radius', 'border-bottom-right-radius').end,
  ...Object.fromEntries(
    ['', 'min-', 'max-'].flatMap((bound) => [
      [`${bound}inline-size`, { ltr: `${bound}width`, rtl: `${bound}width` }],
      [`${bound}block-size`, { ltr: `${bound}height`, rtl: `${bound}height` }],
    ]),
  ),
};

/** Shorthands of a start and an end; one value is for both. */
const PAIRS: Readonly<Record<string, readonly [start: string, end: string]>> = Object.fromEntries(
  ['margin', 'padding'].flatMap((property) =>
    ['inline', 'block'].map((axis) => [
      `${property}-${axis}`,
      [`${property}-${axis}-start`, `${property}-${axis}-end`] as const,
    ]),
  ),
);

/** Shorthands whose whole value is for both sides. */
const BOTH: Readonly<Record<string, readonly [start: string, end: string]>> = Object.fromEntries(
  ['', '-width', '-style', '-color'].flatMap((suffix) =>
    ['inline', 'block'].map((axis) => [
      `border-${axis}${suffix}`,
      [`border-${axis}-start${suffix}`, `border-${axis}-end${suffix}`] as const,
    ]),
  ),
);

/** Values of physical properties. A page that begins a spread is at the right in text from left to right. */
const VALUES: Readonly<Record<string, Readonly<Record<string, Sides>>>> = {
  float: valuesOf('inline-start', 'inline-end', 'left', 'right'),
  clear: valuesOf('inline-start', 'inline-end', 'left', 'right'),
  'break-before': valuesOf('verso', 'recto', 'left', 'right'),
  'break-after': valuesOf('verso', 'recto', 'left', 'right'),
};

function valuesOf(start: string, end: string, left: string, right: string): Record<string, Sides> {
  return { [start]: { ltr: left, rtl: right }, [end]: { ltr: right, rtl: left } };
}

export const FLOW_RELATIVE_VALUES: readonly string[] = Object.entries(VALUES).flatMap(([property, values]) =>
  Object.keys(values).map((value) => `${property}: ${value}`),
);

/** All names of flow-relative properties. */
export function flowRelativeNames(): readonly string[] {
  return [...Object.keys(FLOW_RELATIVE), ...Object.keys(PAIRS), ...Object.keys(BOTH)];
}

/** The physical declarations that a flow-relative one means in each direction; undefined for a physical one. */
export function physicalDeclarations(
  raw: RawDeclaration,
): { readonly ltr: readonly RawDeclaration[]; readonly rtl: readonly RawDeclaration[] } | undefined {
  const single = own(FLOW_RELATIVE, raw.name);
  if (single) return { ltr: [{ ...raw, name: single.ltr }], rtl: [{ ...raw, name: single.rtl }] };
  const pair = own(PAIRS, raw.name);
  if (pair) return joined(twoValues(raw, pair));
  const both = own(BOTH, raw.name);
  if (both) return joined(both.map((name) => ({ ...raw, name })));
  return physicalValue(raw);
}

function joined(parts: readonly RawDeclaration[]): ReturnType<typeof physicalDeclarations> {
  const found = parts.map((part) => physicalDeclarations(part) ?? { ltr: [part], rtl: [part] });
  return { ltr: found.flatMap(({ ltr }) => ltr), rtl: found.flatMap(({ rtl }) => rtl) };
}

/** One declaration for each side; a value of more than two parts stays whole, and is invalid for a side. */
function twoValues(raw: RawDeclaration, names: readonly string[]): readonly RawDeclaration[] {
  const texts = raw.text.trim().split(/\s+(?![^(]*\))/);
  const isPair = raw.nodes.length === 2 && texts.length === 2;
  return names.map((name, i) => {
    const [text, node] = [texts[i], raw.nodes[i]];
    return isPair && text !== undefined && node ? { ...raw, name, text, nodes: [node] } : { ...raw, name };
  });
}

function physicalValue(raw: RawDeclaration): ReturnType<typeof physicalDeclarations> {
  const [node] = raw.nodes;
  const values = own(VALUES, raw.name);
  if (!values || raw.nodes.length !== 1 || node?.type !== 'Identifier') return undefined;
  const value = own(values, node.name.toLowerCase());
  if (!value) return undefined;
  const as = (name: string): RawDeclaration => ({ ...raw, text: name, nodes: [{ ...node, name }] });
  return { ltr: [as(value.ltr)], rtl: [as(value.rtl)] };
}
