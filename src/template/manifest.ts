/** `layout.yaml`, the manifest of a layout. */

import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Outcome, Span } from '../core/diagnostic.ts';
import { type ManifestReader, readManifest, start } from './manifest-reader.ts';
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
  return readManifest(file, NO_MANIFEST, (root, reader) => new LayoutReader(reader).manifest(root));
}

class LayoutReader {
  readonly #reader: ManifestReader;

  constructor(reader: ManifestReader) {
    this.#reader = reader;
  }

  manifest(node: Node): LayoutManifest {
    const keys = this.#reader.keys(node, ['title', 'extends', 'pages', 'fit', 'looks'], 'a layout');
    const parent = keys.get('extends');
    const name = this.#reader.text(parent, 'extends');
    return {
      title: this.#reader.text(keys.get('title'), 'title'),
      extends: name === undefined ? undefined : { name, span: this.#reader.span(start(parent)) },
      pages: this.#pages(keys.get('pages')),
      fit: this.#fit(keys.get('fit')),
      looks: this.#looks(keys.get('looks')),
    };
  }

  #looks(node: Node | undefined): 'variables' | undefined {
    const value = this.#reader.text(node, 'looks');
    if (value === undefined || value === 'variables') return value;
    this.#reader.report(
      'manifest',
      `looks: ${value} isn't known`,
      start(node),
      'leave it out, or write looks: variables',
    );
    return undefined;
  }

  #pages(node: Node | undefined): PageCount | undefined {
    if (!node) return undefined;
    const keys = this.#reader.keys(node, ['min', 'max'], 'pages');
    const min = this.#count(keys.get('min'), 'min');
    const max = this.#count(keys.get('max'), 'max');
    if (min !== undefined && max !== undefined && min > max) {
      this.#reader.report(
        'manifest',
        `pages.min is ${min}, which is more than pages.max, ${max}`,
        start(keys.get('min')),
      );
    }
    return { min, max, span: this.#reader.span(start(node)) };
  }

  #fit(node: Node | undefined): readonly FitStep[] | undefined {
    if (!node) return undefined;
    if (!isSeq(node)) {
      this.#reader.wrong('fit', 'a list of steps, each with class and says', node);
      return undefined;
    }
    return node.items.flatMap((item) => {
      const step = item as Node;
      const keys = this.#reader.keys(step, ['class', 'says'], 'a step');
      const name = this.#class(keys.get('class'));
      const says = this.#reader.text(keys.get('says'), 'says');
      for (const key of ['class', 'says']) {
        if (isMap(step) && !keys.has(key))
          this.#reader.report('manifest', `a step of 'fit' has no '${key}'`, start(step));
      }
      return name === undefined || says === undefined
        ? []
        : [{ class: name, says, span: this.#reader.span(start(step)) }];
    });
  }

  #class(node: Node | undefined): string | undefined {
    const name = this.#reader.text(node, 'class');
    if (!node || name === undefined || /^[a-z][a-z0-9-]*$/.test(name)) return name;
    return this.#reader.wrong('class', 'a name such as fit-close', node);
  }

  #count(node: Node | undefined, key: string): number | undefined {
    if (!node) return undefined;
    if (isScalar(node) && Number.isInteger(node.value) && Number(node.value) > 0) return Number(node.value);
    return this.#reader.wrong(key, 'a number of pages from 1', node);
  }
}
