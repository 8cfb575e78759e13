/** Reports a partial that includes itself without end, directly or through others. */

import type { Span } from '../core/diagnostic.ts';
import type { LayoutFiles } from './layout-files.ts';
import type { Program } from './source-places.ts';

export interface EndlessPartial {
  readonly message: string;
  readonly hint: string;
  readonly span: Span;
}

const HINT = 'include it inside {{#if}} or {{#each}}, with less data at each level';

/** `cycle` lists the files of the templates, from the partial to the template that includes it again. */
export function endlessPartial(
  cycle: readonly string[],
  layout: LayoutFiles,
  parse: (text: string) => Program,
): EndlessPartial {
  const names = cycle.map((file) => nameOf(file, layout));
  const [name = ''] = names;
  const caller = cycle.at(-1) ?? '';
  const text = [...layout.templates.values()].find(({ file }) => file === caller)?.text ?? '';
  const placed = findPartial(parse(text), name);
  const start = placed?.start ?? { line: 1, column: 0 };
  const path =
    names.length > 1
      ? ` through ${names
          .slice(1)
          .map((one) => `'${one}'`)
          .join(' and ')},`
      : '';
  return {
    message:
      placed?.name === undefined || placed.name === name || names.length > 1
        ? `the partial '${name}' includes itself${path} without end`
        : 'a partial of this template includes itself without end',
    hint: HINT,
    span: { file: caller, line: start.line, column: start.column + 1 },
  };
}

function nameOf(file: string, layout: LayoutFiles): string {
  return [...layout.templates].find(([, template]) => template.file === file)?.[0] ?? file;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Inclusion {
  /** Undefined where the name is computed: `{{> (concat "block-" kind)}}`. */
  readonly name: string | undefined;
  readonly start: Place;
}

/** The place where a template includes a partial by its name; else the first with a computed name, or any. */
function findPartial(program: Program, name: string): Inclusion | undefined {
  const partials: Inclusion[] = [];
  collect(program, partials);
  const byName = partials.find((one) => one.name === name) ?? partials.find((one) => one.name === undefined);
  return byName ?? partials[0];
}

function collect(node: unknown, partials: Inclusion[]): void {
  if (typeof node !== 'object' || node === null) return;
  const { type, name, loc } = node as { type?: string; name?: { original?: unknown }; loc?: { start: Place } };
  if ((type === 'PartialStatement' || type === 'PartialBlockStatement') && loc) {
    partials.push({ name: name?.original === undefined ? undefined : String(name.original), start: loc.start });
  }
  for (const child of Object.values(node)) collect(child, partials);
}
