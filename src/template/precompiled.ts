/**
 * Templates that were compiled before the program started, manifests and strings that were parsed: those that ship. The
 * bundler puts them here, as that takes a good part of a short run; from source there are none, and what is not here is
 * compiled or parsed when it is asked for.
 */

export interface PrecompiledTemplate {
  /** The template's text; another text in the file means that it must be compiled again. */
  readonly text: string;
  /** What Handlebars makes of it. */
  readonly spec: TemplateSpecification;
}

/** By the template's file, as in diagnostics. */
export const PRECOMPILED: ReadonlyMap<string, PrecompiledTemplate> = new Map();

/** A file of YAML that was parsed, without anything to report. */
export interface PreparsedFile {
  readonly text: string;
  readonly value: unknown;
}

/** By the file, as in diagnostics. */
export const PREPARSED: ReadonlyMap<string, PreparsedFile> = new Map();

/** What was parsed before, if the file's text is still the same; the caller knows what its files hold. */
export function preparsed<T>({ file, text }: { readonly file: string; readonly text: string }): T | undefined {
  const known = PREPARSED.get(file);
  return known?.text === text ? (known.value as T) : undefined;
}
