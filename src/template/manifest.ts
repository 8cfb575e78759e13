/** `layout.yaml`, the manifest of a layout. */

import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Diagnostic, Outcome, Span } from '../core/diagnostic.ts';
import type { DiagnosticName } from '../core/diagnostic-codes.ts';
import { didYouMean } from '../core/suggest.ts';
import { preparsed } from './preparsed.ts';
import type { TemplateFile } from './template-file.ts';

export interface LayoutManifest {
  /** Display name: "At a glance". */
  readonly title: string | undefined;
  /** The layout that provides the files which this one lacks, with the place of its name. */
  readonly extends: { readonly name: string; readonly span: Span } | undefined;
  readonly pages: PageCount | undefined;
  readonly fit: readonly FitStep[] | undefined;
  /** How much of a look the layout takes: all of it, if undefined, or only its variables. */
  readonly looks: 'variables' | undefined;
}

/** The intended number of pages of a brief. */
export interface PageCount {
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly span: Span;
}

/** A step to take when a brief has too many pages: a class for `<body>`, and its effect in words. */
export interface FitStep {
  readonly class: string;
  /** The effect: "the timeline is left out". */
  readonly says: string;
  readonly span: Span;
}

/** The manifest of a layout without one, which extends nothing. */
export const NO_MANIFEST: LayoutManifest = {
  title: undefined,
  extends: undefined,
  pages: undefined,
  fit: undefined,
  looks: undefined,
};

/** Reads a manifest. Reports all errors at once, and omits the faulty values. */
export function parseManifest(file: TemplateFile): Outcome<LayoutManifest> {
  const known = preparsed<LayoutManifest>(file);
  if (known) return { value: known, diagnostics: [] };
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const reader = new ManifestReader(file.file, lines);
  const [error] = document.errors;
  if (error) reader.report('manifest-syntax', error.message, error.pos[0]);
  const root = document.contents;
  if (error || root === null) return { value: NO_MANIFEST, diagnostics: reader.diagnostics };
  return { value: reader.manifest(root), diagnostics: reader.diagnostics };
}

class ManifestReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #file: string;
  readonly #lines: LineCounter;

  constructor(file: string, lines: LineCounter) {
    this.#file = file;
    this.#lines = lines;
  }

  manifest(node: Node): LayoutManifest {
    const keys = this.#keys(node, ['title', 'extends', 'pages', 'fit', 'looks'], 'a layout');
    const parent = keys.get('extends');
    const name = this.#text(parent, 'extends');
    return {
      title: this.#text(keys.get('title'), 'title'),
      extends: name === undefined ? undefined : { name, span: this.#span(start(parent)) },
      pages: this.#pages(keys.get('pages')),
      fit: this.#fit(keys.get('fit')),
      looks: this.#looks(keys.get('looks')),
    };
  }

  report(code: DiagnosticName<'template'>, message: string, offset: number, hint?: string): void {
    const span = this.#span(offset);
    this.diagnostics.push({
      severity: 'error',
      code: `template/${code}`,
      message,
      span,
      ...(hint === undefined ? {} : { hint }),
    });
  }

  #looks(node: Node | undefined): 'variables' | undefined {
    const value = this.#text(node, 'looks');
    if (value === undefined || value === 'variables') return value;
    this.report('manifest', `looks: ${value} isn't known`, start(node), 'leave it out, or write looks: variables');
    return undefined;
  }

  #pages(node: Node | undefined): PageCount | undefined {
    if (!node) return undefined;
    const keys = this.#keys(node, ['min', 'max'], 'pages');
    const min = this.#count(keys.get('min'), 'min');
    const max = this.#count(keys.get('max'), 'max');
    if (min !== undefined && max !== undefined && min > max) {
      this.report('manifest', `pages.min is ${min}, which is more than pages.max, ${max}`, start(keys.get('min')));
    }
    return { min, max, span: this.#span(start(node)) };
  }

  #fit(node: Node | undefined): readonly FitStep[] | undefined {
    if (!node) return undefined;
    if (!isSeq(node)) {
      this.#wrong('fit', 'a list of steps, each with class and says', node);
      return undefined;
    }
    return node.items.flatMap((item) => {
      const step = item as Node;
      const keys = this.#keys(step, ['class', 'says'], 'a step');
      const name = this.#class(keys.get('class'));
      const says = this.#text(keys.get('says'), 'says');
      for (const key of ['class', 'says']) {
        if (isMap(step) && !keys.has(key)) this.report('manifest', `a step of 'fit' has no '${key}'`, start(step));
      }
      return name === undefined || says === undefined ? [] : [{ class: name, says, span: this.#span(start(step)) }];
    });
  }

  /** The values of a map by key; reports unknown keys. */
  #keys(node: Node, known: readonly string[], what: string): ReadonlyMap<string, Node> {
    const values = new Map<string, Node>();
    if (!isMap(node)) {
      const expected = `a map with ${known.join(', ')}`;
      this.report('manifest', `${what} must be ${expected}, found ${found(node)}`, start(node));
      return values;
    }
    for (const pair of (node as YAMLMap<Node, Node | null>).items as readonly Pair<Node, Node | null>[]) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (!known.includes(key)) {
        const hint = didYouMean(key, known) ?? `expected one of ${known.join(', ')}`;
        this.report('manifest', `unknown key '${key}'`, start(pair.key), hint);
      } else if (pair.value) values.set(key, pair.value);
    }
    return values;
  }

  #text(node: Node | undefined, key: string): string | undefined {
    if (!node) return undefined;
    if (isScalar(node) && typeof node.value === 'string' && node.value !== '') return node.value;
    return this.#wrong(key, 'text', node);
  }

  #class(node: Node | undefined): string | undefined {
    const name = this.#text(node, 'class');
    if (!node || name === undefined || /^[a-z][a-z0-9-]*$/.test(name)) return name;
    return this.#wrong('class', 'a name such as fit-close', node);
  }

  #count(node: Node | undefined, key: string): number | undefined {
    if (!node) return undefined;
    if (isScalar(node) && Number.isInteger(node.value) && Number(node.value) > 0) return Number(node.value);
    return this.#wrong(key, 'a number of pages from 1', node);
  }

  #wrong(key: string, expected: string, node: Node): undefined {
    this.report('manifest', `'${key}': expected ${expected}, found ${found(node)}`, start(node));
  }

  #span(offset: number): Span {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.#file, line, column: col };
  }
}

function start(node: Node | undefined): number {
  return node?.range?.[0] ?? 0;
}

function found(node: Node): string {
  if (isMap(node)) return 'a map';
  if (isSeq(node)) return 'a list';
  return isScalar(node) && node.value !== null ? `'${String(node.value)}'` : 'nothing';
}
