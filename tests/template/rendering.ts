/** Renders templates with a view, to text or to one line for each diagnostic. */

import { english } from '../../src/languages/locale-for.ts';
import type { LayoutFiles } from '../../src/template/layout-files.ts';
import { LayoutWords } from '../../src/template/layout-words.ts';
import { createTemplateCache, renderLayout } from '../../src/template/render.ts';
import type { TemplateFile } from '../../src/template/template-file.ts';

export function layoutOf(templates: Readonly<Record<string, string | TemplateFile>>): LayoutFiles {
  const sources = Object.entries(templates).map(
    ([name, file]) =>
      [name, typeof file === 'string' ? { file: `templates/x/${name}.hbs`, text: file } : file] as const,
  );
  return {
    name: 'x',
    title: 'x',
    templates: new Map(sources),
    styleSheets: [],
    strings: [],
    pages: undefined,
    fit: [],
  };
}

export function render(
  templates: Readonly<Record<string, string | TemplateFile>>,
  view: Readonly<Record<string, unknown>> = {},
  page = 'layout',
): unknown {
  const strings = new LayoutWords({ notes: 'Notes', page: 'Page {page} of {pages}' }, english());
  const { value, diagnostics } = renderLayout(layoutOf(templates), view, strings, createTemplateCache(), { page });
  if (value !== undefined) return value;
  return diagnostics.map((d) => {
    const at = d.span ? `${d.span.file}:${d.span.line}:${d.span.column}` : '?';
    return `${at} ${d.code} ${d.message}${d.hint ? ` (${d.hint})` : ''}`;
  });
}
