/**
 * Templates that were compiled before the program started: those that ship. The bundler puts them here, as compiling
 * takes a good part of a short run; from source there are none, and what is not here is compiled when it is asked for.
 */

export interface PrecompiledTemplate {
  /** The template's text; another text in the file means that it must be compiled again. */
  readonly text: string;
  /** What Handlebars makes of it. */
  readonly spec: TemplateSpecification;
}

/** By the template's file, as in diagnostics. */
export const PRECOMPILED: ReadonlyMap<string, PrecompiledTemplate> = new Map();
