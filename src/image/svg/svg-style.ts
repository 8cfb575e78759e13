/** The properties of elements: presentation attributes, rules of `<style>`, and `style` attributes (SVG 2, 6). */

import { elementHint, isHarmless, isInherited, isProperty, isRefused, isUndrawn } from './svg-elements.ts';
import type { SvgPlace, SvgReport } from './svg-report.ts';
import type { SvgAttribute, SvgElement } from './svg-xml.ts';

export interface StyleValue {
  readonly value: string;
  readonly place: SvgPlace;
}

/** Values as written, by the property's name. */
export type SvgStyle = ReadonlyMap<string, StyleValue>;

interface Rule {
  readonly matches: (element: SvgElement) => boolean;
  readonly specificity: number;
  readonly declarations: readonly (readonly [name: string, value: StyleValue])[];
}

const AS_ATTRIBUTES = 'save the drawing with presentation attributes (fill="..." stroke="...") instead';

export class SvgStyles {
  readonly #rules: readonly Rule[];
  readonly #report: SvgReport;
  readonly #own = new Map<SvgElement, SvgStyle>();

  constructor(root: SvgElement, report: SvgReport) {
    this.#report = report;
    const rules = elementsNamed('style', root).flatMap((element) => this.#sheet(element));
    this.#rules = rules.sort((a, b) => a.specificity - b.specificity);
  }

  /** The element's style where it is below one with the given style. */
  of(element: SvgElement, parent: SvgStyle): SvgStyle {
    const style = new Map([...parent].filter(([name]) => isInherited(name)));
    for (const [name, value] of this.own(element)) {
      const inherited = value.value === 'inherit' ? parent.get(name) : value;
      if (inherited) style.set(name, inherited);
    }
    return style;
  }

  /** The element's own declarations. */
  own(element: SvgElement): SvgStyle {
    const known = this.#own.get(element);
    if (known) return known;
    const style = new Map<string, StyleValue>();
    for (const attribute of element.attributes.values()) {
      if (isProperty(attribute.name)) style.set(attribute.name, attribute);
      else this.#checkAttribute(attribute, element);
    }
    for (const { matches, declarations } of this.#rules) {
      if (matches(element)) for (const [name, value] of declarations) style.set(name, value);
    }
    const inline = element.attributes.get('style');
    if (inline) {
      for (const [name, value] of this.#declarations(inline.value, () => inline.place)) style.set(name, value);
    }
    this.#own.set(element, style);
    return style;
  }

  #checkAttribute({ name, value, place }: SvgAttribute, element: SvgElement): void {
    if (/^on[a-z]+$/i.test(name)) {
      this.#report.unsupported(
        `<${element.name}> has a script: ${name}`,
        place,
        'remove it: a document runs no programs',
      );
    } else if (isUndrawn(name, value)) this.#undrawn(name, value, place);
    else if (name === 'href' && !value.trim().startsWith('#')) {
      const message = `<${element.name}> refers to something outside the file: ${shortened(value)}`;
      this.#report.unsupported(message, place, 'copy what it refers to into the drawing');
    }
  }

  #undrawn(name: string, value: string, place: SvgPlace): void {
    const hint = `in the drawing program, remove the effect or convert it to paths, or save the drawing as PNG`;
    this.#report.unsupported(`${name}: ${shortened(value)} can't be drawn`, place, hint);
  }

  /** Declarations as in CSS: `fill: red; stroke: none`. */
  #declarations(text: string, placeAt: (offset: number, length: number) => SvgPlace) {
    const found: (readonly [name: string, value: StyleValue])[] = [];
    const plain = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => ' '.repeat(comment.length));
    for (const match of plain.matchAll(/[^;]+/g)) {
      const [declaration] = match;
      if (declaration.trim() === '') continue;
      const offset = match.index + declaration.length - declaration.trimStart().length;
      const place = placeAt(offset, declaration.trim().length);
      const [, name = '', value = ''] =
        /^\s*([\w-]+)\s*:\s*([\s\S]*?)\s*(?:!\s*important\s*)?$/.exec(declaration) ?? [];
      const lower = name.startsWith('--') ? name : name.toLowerCase();
      if (name === '')
        this.#report.invalid(`'${shortened(declaration.trim())}' isn't a declaration`, place, 'write name: value;');
      else if (isProperty(lower)) found.push([lower, { value, place }]);
      else if (isUndrawn(lower, value)) this.#undrawn(lower, value, place);
      else if (!isHarmless(lower, value)) {
        this.#report.unsupported(`the property '${lower}' can't be drawn`, place, AS_ATTRIBUTES);
      }
    }
    return found;
  }

  /** Rules with simple selectors: `.class`, `#id`, `element`, `*`, and combinations on one element. */
  #sheet(element: SvgElement): readonly Rule[] {
    const text = element.children.filter((child) => typeof child === 'string').join('');
    const plain = text
      .replace(/\/\*[\s\S]*?\*\//g, (comment) => ' '.repeat(comment.length))
      .replace(/<!--|-->/g, '    ');
    const rules: Rule[] = [];
    const { place } = element;
    let rest = plain;
    for (const match of plain.matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
      const [whole, prelude = '', body = ''] = match;
      rest = rest.replace(whole, '');
      if (prelude.includes('@')) {
        this.#report.unsupported(`<style> has the rule ${shortened(prelude.trim())}`, place, AS_ATTRIBUTES);
        continue;
      }
      const declarations = this.#declarations(body, () => place);
      for (const selector of prelude.split(',').map((part) => part.trim())) {
        const compiled = compileSelector(selector);
        if (compiled) rules.push({ ...compiled, declarations });
        else this.#report.unsupported(`<style> has the selector '${shortened(selector)}'`, place, AS_ATTRIBUTES);
      }
    }
    if (rest.trim() !== '') {
      this.#report.unsupported(`<style> has the rule '${shortened(rest.trim())}'`, place, AS_ATTRIBUTES);
    }
    return rules;
  }
}

function compileSelector(selector: string): Pick<Rule, 'matches' | 'specificity'> | undefined {
  const parts = /^(\*|[a-zA-Z]\w*)?((?:[.#][\w-]+)*)$/.exec(selector);
  if (!parts || selector === '') return undefined;
  const [, tag, rest = ''] = parts;
  const simple = rest.match(/[.#][\w-]+/g) ?? [];
  const ids = simple.filter((part) => part.startsWith('#')).map((part) => part.slice(1));
  const classes = simple.filter((part) => part.startsWith('.')).map((part) => part.slice(1));
  return {
    specificity: ids.length * 10_000 + classes.length * 100 + (tag === undefined || tag === '*' ? 0 : 1),
    matches({ name, attributes }) {
      const own = (attributes.get('class')?.value ?? '').split(/\s+/);
      return (
        (tag === undefined || tag === '*' || tag === name) &&
        ids.every((id) => attributes.get('id')?.value === id) &&
        classes.every((one) => own.includes(one))
      );
    },
  };
}

/** Reports scripts, animations and the like wherever they are: no drawing may have them. */
export function checkRefused(root: SvgElement, report: SvgReport): void {
  if (isRefused(root.name)) report.unsupported(`<${root.name}> can't be drawn`, root.place, elementHint(root.name));
  for (const child of root.children) if (typeof child === 'object') checkRefused(child, report);
}

function elementsNamed(name: string, root: SvgElement): readonly SvgElement[] {
  const below = root.children.flatMap((child) => (typeof child === 'object' ? elementsNamed(name, child) : []));
  return root.name === name ? [root, ...below] : below;
}

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
