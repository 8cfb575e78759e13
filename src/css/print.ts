import { type Color, formatColor } from '../core/color.ts';
import type { ComputedStyle, PropertyName } from './computed-style.ts';
import { cssName, definitionOf, PROPERTY_NAMES } from './properties.ts';
import type { StyledDocument, StyledElement } from './styled.ts';

/**
 * The styled tree as indented text: elements with the values that declarations changed. Lengths are in pt, without the
 * unit.
 */
export function printStyled(document: StyledDocument): string {
  const lines: string[] = [];
  print(document.root, undefined, '', lines);
  return lines.join('\n');
}

function print(styled: StyledElement, parent: ComputedStyle | undefined, indent: string, lines: string[]): void {
  const { element, style } = styled;
  const id = element.attributes.get('id');
  const classes = element.attributes.get('class')?.trim().split(/\s+/) ?? [];
  const name = [element.name, ...(id ? [`#${id}`] : []), ...classes.map((c) => `.${c}`)].join('');
  lines.push(`${indent}${name}${printStyle(style, parent)}`);
  for (const pseudo of ['before', 'after', 'marker', 'firstLetter'] as const) {
    const values = styled[pseudo] && printStyle(styled[pseudo], style);
    if (values) lines.push(`${indent}  ::${pseudo === 'firstLetter' ? 'first-letter' : pseudo}${values}`);
  }
  for (const child of styled.children) if (child.kind === 'element') print(child, style, `${indent}  `, lines);
}

/** ` { font-size: 10; color: #112233 }`, or nothing. */
export function printStyle(style: ComputedStyle, parent: ComputedStyle | undefined): string {
  const values = PROPERTY_NAMES.filter((name) => {
    return formatValue(style[name]) !== formatValue(undeclared(name, style, parent));
  });
  if (values.length === 0) return '';
  return ` { ${values.map((name) => `${cssName(name)}: ${formatValue(style[name])}`).join('; ')} }`;
}

/** A property's value without any declaration. */
function undeclared(name: PropertyName, style: ComputedStyle, parent: ComputedStyle | undefined): unknown {
  const { inherited, initial, currentColor } = definitionOf(name);
  if (inherited && parent) return parent[name];
  if (currentColor) return style.color;
  return /^(border.*|columnRule)Width$/.test(name) ? 0 : initial;
}

/** A computed value in a notation close to CSS. */
export function formatValue(value: unknown): string {
  if (typeof value === 'number') return String(Math.round(value * 1000) / 1000);
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(formatValue).join(' ');
  if (typeof value !== 'object' || value === null) return String(value);
  if (isColor(value)) return formatColor(value);
  if ('percent' in value && 'plus' in value) {
    const percent = `${formatValue(value.percent)}%`;
    return value.plus === 0 ? percent : `calc(${percent} + ${formatValue(value.plus)})`;
  }
  if ('factor' in value) return `${formatValue(value.factor)}em`;
  const entries = Object.entries(value);
  return entries.length === 0 ? 'none' : `(${entries.map(([key, v]) => `${key} ${formatValue(v)}`).join(', ')})`;
}

function isColor(value: object): value is Color {
  return 'r' in value && 'g' in value && 'b' in value && 'a' in value;
}
