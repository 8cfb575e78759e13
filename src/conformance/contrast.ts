/** Contrast of text with its background (WCAG 2.1, 1.4.3). Charts check their own. */

import { type Color, formatColor } from '../core/color.ts';
import { contrastRatio, luminance, WHITE } from '../core/contrast.ts';
import type { StyledDocument } from '../css/styled.ts';
import type { Fragment, LineFragment, Page, TextFragment } from '../layout/fragment.ts';
import type { ConformanceReport } from './report.ts';
import { excerpt } from './walk.ts';

/** Simple alpha compositing over an opaque colour. */
export function over(top: Color, bottom: Color): Color {
  if (top.a === 0 || top.a === 1) return top.a === 0 ? bottom : top;
  const mix = (a: number, b: number): number => Math.round(a * top.a + b * (1 - top.a));
  return { r: mix(top.r, bottom.r), g: mix(top.g, bottom.g), b: mix(top.b, bottom.b), a: 1 };
}

export function checkContrast(pages: readonly Page[], document: StyledDocument, report: ConformanceReport): void {
  const checker = new ContrastChecker(document, report);
  for (const { background, content, margins } of pages) {
    const behind = over(background, WHITE);
    checker.visit(content, behind, undefined);
    for (const { side, content: words } of margins) checker.visit(words, behind, side);
  }
}

class ContrastChecker {
  readonly #document: StyledDocument;
  readonly #report: ConformanceReport;
  /** Cache of ratios by colour objects; styles share colours, so most are the same objects. */
  readonly #ratios = new Map<Color, Map<Color, number>>();
  readonly #reported = new Set<string>();

  constructor(document: StyledDocument, report: ConformanceReport) {
    this.#document = document;
    this.#report = report;
  }

  visit(fragments: readonly Fragment[], behind: Color, margin: 'header' | 'footer' | undefined): void {
    for (const fragment of fragments) {
      if (fragment.kind === 'box') {
        const background = fragment.style?.backgroundColor;
        this.visit(fragment.children, background ? over(background, behind) : behind, margin);
      } else if (fragment.kind === 'line') {
        for (const item of fragment.items) this.#text(item, backdrop(item, fragment, behind), margin);
        this.visit(fragment.boxes, behind, margin);
      }
    }
  }

  #text(item: TextFragment, behind: Color, margin: 'header' | 'footer' | undefined): void {
    if (item.origin === 'leader' || item.color.a === 0) return;
    const needed = neededRatio(item);
    const low = this.#ratio(item.color, behind);
    // White space has no ink.
    if (low >= needed || !/\S/.test(item.run.text)) return;
    const span = margin
      ? this.#document.declaredInMargin(margin, 'color')
      : this.#document.declaredAt(item.element, 'color');
    const place = `${formatColor(item.color)} ${formatColor(behind)} ${needed} ${span ? `${span.file}:${span.line}:${span.column}` : (item.element.src ?? margin)}`;
    if (this.#reported.has(place)) return;
    this.#reported.add(place);
    const colors = `${formatColor(over(item.color, behind))} on ${formatColor(behind)}`;
    // Truncated, not rounded: 4.49 is less than 4.5.
    const message = `contrast of ${Math.floor(low * 10) / 10}:1 (${colors}) is below ${needed}:1: "${excerpt(item.run.text)}"`;
    const hint = `use ${formatColor(readable(item.color, behind, needed))}, for example`;
    if (span) this.#report.add(span, 'error', 'low-contrast', message, hint);
    else this.#report.at(item.element, 'error', 'low-contrast', message, hint);
  }

  #ratio(color: Color, behind: Color): number {
    let ratios = this.#ratios.get(color);
    if (!ratios) {
      ratios = new Map();
      this.#ratios.set(color, ratios);
    }
    let ratio = ratios.get(behind);
    if (ratio === undefined) {
      ratio = contrastRatio(over(color, behind), behind);
      ratios.set(behind, ratio);
    }
    return ratio;
  }
}

/** The colour behind an item: the backgrounds of inline boxes over that of the line. */
function backdrop(item: TextFragment, line: LineFragment, behind: Color): Color {
  const middle = item.x + item.width / 2;
  let color = behind;
  for (const { rect, style } of line.backdrops) {
    if (middle >= rect.x && middle <= rect.x + rect.width) color = over(style.backgroundColor, color);
  }
  return color;
}

/** Large text is 18 pt, or 14 pt and bold; bullets and arrows are graphics (WCAG 2.1, 1.4.3 and 1.4.11). */
function neededRatio({ size, run }: TextFragment): number {
  if (size >= 18 || (size >= 14 && run.face.weight >= 700)) return 3;
  return /[A-Za-z0-9]/.test(run.text) || /[\p{L}\p{N}]/u.test(run.text) ? 4.5 : 3;
}

/** The colour, darkened or lightened as little as necessary. */
function readable(color: Color, behind: Color, needed: number): Color {
  const solid = over(color, behind);
  const target = luminance(behind) > 0.18 ? 0 : 255;
  for (let part = 0.02; part < 1; part += 0.02) {
    const mix = (value: number): number => Math.round(value + (target - value) * part);
    const tried = { r: mix(solid.r), g: mix(solid.g), b: mix(solid.b), a: 1 };
    if (contrastRatio(tried, behind) >= needed) return tried;
  }
  return { r: target, g: target, b: target, a: 1 };
}
