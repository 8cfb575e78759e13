/** Collects what is wrong with an SVG file. */

import { defined } from '../../core/defined.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { SourceText } from '../../core/source-text.ts';

/** A range of the file, in UTF-16 units. */
export interface SvgPlace {
  readonly start: number;
  readonly end: number;
}

export class SvgReport {
  readonly diagnostics: Diagnostic[] = [];
  readonly #source: SourceText;
  readonly #known = new Set<string>();

  constructor(source: SourceText) {
    this.#source = source;
  }

  get hasErrors(): boolean {
    return this.diagnostics.some(({ severity }) => severity === 'error');
  }

  /** A file that isn't well-formed, or a value that can't be read. */
  invalid(message: string, place: SvgPlace, hint?: string): void {
    this.#add('error', 'layout/svg-invalid', message, place, hint);
  }

  /** A feature that this program can't draw. */
  unsupported(message: string, place: SvgPlace, hint: string): void {
    this.#add('error', 'layout/svg-unsupported', message, place, hint);
  }

  /** Text in another font than the one that the file names. */
  otherFont(message: string, place: SvgPlace, hint: string): void {
    this.#add('warning', 'layout/svg-font', message, place, hint);
  }

  /** The same message is reported once, at its first place. */
  #add(
    severity: Diagnostic['severity'],
    code: 'layout/svg-invalid' | 'layout/svg-unsupported' | 'layout/svg-font',
    message: string,
    { start, end }: SvgPlace,
    hint: string | undefined,
  ): void {
    if (this.#known.has(message)) return;
    this.#known.add(message);
    const span = this.#source.span(start, end);
    this.diagnostics.push({ severity, code, message, span, ...defined({ hint }) });
  }
}
