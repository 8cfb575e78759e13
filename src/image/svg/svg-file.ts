/** A parsed SVG file: its elements by id, its styles, and its problems. */

import type { Budget } from '../../core/budget.ts';
import type { Color } from '../../core/color.ts';
import type { SourceText } from '../../core/source-text.ts';
import { parseSvgColor } from './svg-color.ts';
import { SvgReport } from './svg-report.ts';
import { checkRefused, type StyleValue, SvgStyles, shortened } from './svg-style.ts';
import { parseSvg, type SvgAttribute, type SvgElement } from './svg-xml.ts';

export class SvgFile {
  readonly root: SvgElement;
  readonly styles: SvgStyles;
  readonly report: SvgReport;
  readonly #byId = new Map<string, SvgElement>();

  constructor(root: SvgElement, report: SvgReport) {
    this.root = root;
    this.report = report;
    this.styles = new SvgStyles(root, report);
    this.#index(root);
    checkRefused(root, report);
  }

  #index(element: SvgElement): void {
    const id = element.attributes.get('id')?.value;
    if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, element);
    for (const child of element.children) if (typeof child === 'object') this.#index(child);
  }

  /** The element that `#id` or `url(#id)` names; undefined, after a report, if there is none. */
  referred({ value, place }: StyleValue | SvgAttribute): SvgElement | undefined {
    const [, id = ''] = /^\s*(?:url\(\s*["']?)?#([^"')]+?)["']?\s*\)?\s*$/.exec(value) ?? [];
    const found = this.#byId.get(id);
    if (!found) {
      const outside = id === '' && value.trim() !== '';
      if (outside) {
        const message = `it refers to something outside the file: ${shortened(value)}`;
        this.report.unsupported(message, place, 'copy what it refers to into the drawing');
      } else this.report.invalid(`there is no element with the id '${id}'`, place);
    }
    return found;
  }

  /** Reports a value that can't be read. */
  invalid(name: string, { value, place }: StyleValue | SvgAttribute): void {
    this.report.invalid(`${name}: '${shortened(value)}' can't be read`, place);
  }

  /** A colour, or `standard` without one. */
  colorOf(written: StyleValue | undefined, standard: Color): Color {
    if (!written) return standard;
    const color = parseSvgColor(written.value, standard);
    if (!color) this.invalid('color', written);
    return color ?? standard;
  }
}

/** Reads a file; `file` is undefined where it has no drawing at all. */
export function readSvgFile(
  source: SourceText,
  budget: Budget,
): { readonly file: SvgFile | undefined; readonly report: SvgReport } {
  const report = new SvgReport(source);
  const root = parseSvg(source, budget, report);
  return { file: root && new SvgFile(root, report), report };
}
