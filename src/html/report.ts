import { defined } from '../core/defined.ts';
import type { Diagnostic, Severity, Span } from '../core/diagnostic.ts';
import type { DiagnosticName } from '../core/diagnostic-codes.ts';
import { didYouMean } from '../core/suggest.ts';
import type { ElementDefinition } from './elements.ts';

/** The place of a problem in markup: a tag in a template, or a value of the data. */
export interface MarkupPlace {
  readonly template: Span | undefined;
  readonly src: string | undefined;
  /** The nearest tag that has a place. */
  readonly near: Span | undefined;
}

/** Collects the diagnostics of the html stage, with one method for each kind of problem. */
export class MarkupReport {
  readonly diagnostics: Diagnostic[] = [];
  readonly #spans: ReadonlyMap<string, Span> | undefined;

  /** `spans` maps `data-src` to places in the data. */
  constructor(spans: ReadonlyMap<string, Span> | undefined) {
    this.#spans = spans;
  }

  unknownElement(name: string, known: readonly string[], place: MarkupPlace): void {
    const hint = name === 'html' ? 'a layout starts with <body lang="...">' : didYouMean(name, known);
    this.#add('error', 'unknown-element', `<${name}> isn't a supported element`, place, hint);
  }

  misplaced(name: string, parent: string, definition: ElementDefinition, place: MarkupPlace): void {
    const hint = definition.parents ? `it belongs in ${words(definition.parents)}` : undefined;
    this.#add('error', 'misplaced-element', `<${name}> isn't allowed in <${parent}>`, place, hint);
  }

  misplacedText(text: string, parent: string, place: MarkupPlace): void {
    this.#add('error', 'misplaced-text', `text isn't allowed in <${parent}>: "${excerpt(text)}"`, place);
  }

  unclosed(name: string, before: string, place: MarkupPlace): void {
    this.#add('error', 'unclosed', `<${name}> isn't closed before ${before}`, place, `add </${name}>`);
  }

  strayEnd(name: string, place: MarkupPlace): void {
    this.#add('error', 'stray-end-tag', `</${name}> closes nothing`, place);
  }

  unfinishedTag(name: string, place: MarkupPlace): void {
    this.#add('error', 'unfinished-tag', `the tag <${name} has no end`, place, "a '>' or a closing quote is missing");
  }

  /** Reported once, because everything inside is too deep as well. */
  tooDeep(name: string, limit: number, place: MarkupPlace): void {
    if (this.diagnostics.some((d) => d.code === 'html/too-deep')) return;
    this.#add('error', 'too-deep', `<${name}> is nested more than ${limit} levels deep`, place);
  }

  severalRoots(near: Span | undefined, found: readonly string[]): void {
    const what = found.length === 0 ? 'nothing' : found.slice(0, 5).join(', ');
    const message = `the markup must be a single element, found ${what}`;
    this.#add('error', 'no-single-root', message, { ...NOWHERE, near }, 'put everything into one <body lang="...">');
  }

  unknownAttribute(attribute: string, name: string, hint: string | undefined, place: MarkupPlace): void {
    this.#add('warning', 'unknown-attribute', `<${name}> has no attribute '${attribute}'`, place, hint);
  }

  duplicateId(id: string, place: MarkupPlace): void {
    this.#add('error', 'duplicate-id', `the id '${id}' is used twice`, place);
  }

  missingAlt(place: MarkupPlace): void {
    this.#add('error', 'missing-alt', '<img> has no alternative text', place, 'add alt="..." (empty for decoration)');
  }

  #add(severity: Severity, code: DiagnosticName<'html'>, what: string, place: MarkupPlace, hint?: string): void {
    const span = place.template ?? this.#dataSpan(place.src) ?? place.near;
    const message = place.src === undefined ? what : `${what} (from ${place.src})`;
    this.diagnostics.push({
      severity,
      code: `html/${code}`,
      message,
      ...(span ? { span } : {}),
      ...defined({ hint }),
    });
  }

  #dataSpan(src: string | undefined): Span | undefined {
    return src === undefined ? undefined : this.#spans?.get(src);
  }
}

const NOWHERE: MarkupPlace = { template: undefined, src: undefined, near: undefined };

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

function words(names: readonly string[]): string {
  const tags = names.map((name) => `<${name}>`);
  return tags.length < 2 ? tags.join('') : `${tags.slice(0, -1).join(', ')} or ${tags.at(-1)}`;
}
