/** The state in which an element of an SVG is drawn: its transformation, style and viewport. */

import { BLACK, type Color } from '../../core/color.ts';
import type { Matrix, Size } from '../../core/geometry.ts';
import type { SvgFile } from './svg-file.ts';
import { type LengthBases, parseLength, parseNumbers, parseShare } from './svg-numbers.ts';
import type { SvgStyle } from './svg-style.ts';
import type { SvgElement } from './svg-xml.ts';

export interface DrawState {
  /** From user space to the drawing. */
  readonly matrix: Matrix;
  readonly style: SvgStyle;
  /** The viewport, in user units: the base of percentages. */
  readonly viewport: Size;
  /** The ids of the `use` elements around it. */
  readonly uses: readonly SvgElement[];
}

/** Reads the values of one element in its state, and reports those that can't be read. */
export class ElementValues {
  readonly #element: SvgElement;
  readonly #state: DrawState;
  readonly #file: SvgFile;

  constructor(element: SvgElement, state: DrawState, file: SvgFile) {
    this.#element = element;
    this.#state = state;
    this.#file = file;
  }

  /** The font size in user units. */
  get fontSize(): number {
    const written = this.#state.style.get('font-size');
    const value = written ? (FONT_SIZES[written.value] ?? this.#lengthOf(written.value, 16, 16)) : 16;
    if (value === undefined && written) this.#file.invalid('font-size', written);
    return value ?? 16;
  }

  get color(): Color {
    return this.#file.colorOf(this.#state.style.get('color'), BLACK);
  }

  #lengthOf(text: string, percent: number, fontSize: number): number | undefined {
    return parseLength(text, { percent, fontSize } satisfies LengthBases);
  }

  #base(direction: 'x' | 'y' | 'both'): number {
    const { width, height } = this.#state.viewport;
    return direction === 'x' ? width : direction === 'y' ? height : Math.hypot(width, height) / Math.SQRT2;
  }

  /** A length of an attribute; undefined where it is missing or `auto`. */
  length(name: string, direction: 'x' | 'y' | 'both'): number | undefined {
    const written = this.#element.attributes.get(name);
    if (!written || written.value.trim() === 'auto') return undefined;
    const value = this.#lengthOf(written.value, this.#base(direction), this.fontSize);
    if (value === undefined) this.#file.invalid(name, written);
    return value;
  }

  /** A length that isn't negative. */
  size(name: string, direction: 'x' | 'y' | 'both'): number | undefined {
    const value = this.length(name, direction);
    const written = this.#element.attributes.get(name);
    if (value !== undefined && value < 0 && written) this.#file.invalid(name, written);
    return value;
  }

  /** A property that is a length, in user units. */
  lengthProperty(name: string, standard: number): number {
    const written = this.#state.style.get(name);
    if (!written) return standard;
    const value = this.#lengthOf(written.value, this.#base('both'), this.fontSize);
    if (value === undefined || value < 0) this.#file.invalid(name, written);
    return Math.max(0, value ?? standard);
  }

  /** A property that is a share, 0 to 1. */
  share(name: string): number {
    const written = this.#state.style.get(name);
    if (!written) return 1;
    const value = parseShare(written.value);
    if (value === undefined) this.#file.invalid(name, written);
    return value ?? 1;
  }

  /** A property that is a number. */
  number(name: string, standard: number): number {
    const written = this.#state.style.get(name);
    const value = written ? Number(written.value) : standard;
    if (!Number.isFinite(value) && written) this.#file.invalid(name, written);
    return Number.isFinite(value) ? value : standard;
  }

  /** A property that is one of some keywords. */
  keyword<const K extends string>(name: string, ...keywords: readonly [K, ...K[]]): K {
    const written = this.#state.style.get(name);
    if (!written) return keywords[0];
    const found = keywords.find((keyword) => keyword === written.value.trim());
    if (!found) this.#file.invalid(name, written);
    return found ?? keywords[0];
  }

  /** Numbers of an attribute. */
  numbers(name: string): readonly number[] {
    const written = this.#element.attributes.get(name);
    const values = written ? parseNumbers(written.value) : [];
    if (!values && written) this.#file.invalid(name, written);
    return values ?? [];
  }

  /** `stroke-dasharray` in user units; an odd list is repeated (SVG 2, 13.5.6). */
  get dashes(): readonly number[] {
    const written = this.#state.style.get('stroke-dasharray');
    if (!written || written.value.trim() === 'none') return [];
    const parts = written.value.split(/[\s,]+/).filter((part) => part !== '');
    const values = parts.map((part) => this.#lengthOf(part, this.#base('both'), this.fontSize) ?? Number.NaN);
    if (values.some((value) => !(value >= 0))) {
      this.#file.invalid('stroke-dasharray', written);
      return [];
    }
    if (values.every((value) => value === 0)) return [];
    return values.length % 2 === 1 ? [...values, ...values] : values;
  }
}

/** CSS Fonts 4, 2.5, for 16 px. */
const FONT_SIZES: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
};
