import { defined } from '../core/defined.ts';
import type { Diagnostic, Severity, Span } from '../core/diagnostic.ts';
import type { DiagnosticName } from '../core/diagnostic-codes.ts';
import { didYouMean } from '../core/suggest.ts';

/** Collects the diagnostics of the css stage, with one method for each kind of problem. */
export class CssReport {
  readonly diagnostics: Diagnostic[] = [];

  syntax(message: string, span: Span): void {
    this.#add('error', 'syntax', message, span);
  }

  invalidSelector(selector: string, why: string, span: Span): void {
    this.#add('error', 'invalid-selector', `'${selector}' isn't a valid selector: ${why}`, span);
  }

  unsupportedSelector(selector: string, why: string, span: Span): void {
    this.#add('warning', 'unsupported-selector', `'${selector}' matches nothing: ${why}`, span);
  }

  unknownProperty(name: string, hint: string | undefined, span: Span): void {
    this.#add('warning', 'unknown-property', `unknown property '${name}'`, span, hint);
  }

  invalidValue(name: string, value: string, hint: string | undefined, span: Span): void {
    this.#add('warning', 'invalid-value', `'${excerpt(value)}' isn't a valid value of '${name}'`, span, hint);
  }

  unsupportedAtRule(name: string, why: string, span: Span, hint?: string): void {
    this.#add('warning', 'unsupported-at-rule', `@${name} is ignored: ${why}`, span, hint);
  }

  unknownDescriptor(name: string, where: string, hint: string | undefined, span: Span): void {
    this.#add('warning', 'unknown-descriptor', `${where} has no '${name}'`, span, hint);
  }

  incompleteFontFace(missing: string, span: Span): void {
    this.#add('warning', 'incomplete-font-face', `@font-face has no ${missing}`, span);
  }

  unknownVariable(name: string, property: string, known: Iterable<string>, span: Span): void {
    const message = `'${property}' uses ${name}, which has no value here`;
    this.#add('warning', 'unknown-variable', message, span, didYouMean(name, known));
  }

  /** `excess` is a phrase with the property as its subject. */
  endlessVariable(property: string, excess: string, span: Span): void {
    this.#add('warning', 'endless-variable', `'${property}' ${excess}`, span, 'break the chain of variables');
  }

  variableCycle(names: readonly string[], span: Span): void {
    this.#add('warning', 'variable-cycle', `custom properties refer to each other: ${names.join(', ')}`, span);
  }

  #add(severity: Severity, code: DiagnosticName<'css'>, message: string, span: Span, hint?: string): void {
    this.diagnostics.push({ severity, code: `css/${code}`, message, span, ...defined({ hint }) });
  }
}

function excerpt(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
