/**
 * The layouts that ship, compiled and parsed before the program starts: that takes a good part of a short run. The bundler
 * puts another module in the place of this one (`rolldown.config.ts`). From source both are empty, and layouts are compiled and
 * parsed when they are asked for. Each entry is a function: a build needs a few of them, and V8 makes objects and strings only
 * of functions that run.
 */

export interface PrecompiledTemplate {
  /** The template's text; another text in the file means that it must be compiled again. */
  readonly text: () => string;
  /** The template as Handlebars compiles it, for the name of its file: a project may have a copy, as the clone of the program has. */
  readonly spec: (file: string) => TemplateSpecification;
}

/** A file of YAML that was parsed, without anything to report. */
export interface PreparsedFile {
  readonly text: () => string;
  readonly value: () => unknown;
}

/** By the template's path below `templates/`. */
export const PRECOMPILED: ReadonlyMap<string, PrecompiledTemplate> = new Map();

/** By the file's path below `templates/`. */
export const PREPARSED: ReadonlyMap<string, PreparsedFile> = new Map();
