/** Compiles layouts once and renders them with a view of the brief. The only file that imports handlebars. */

import Handlebars from 'handlebars';
import { Budget, LimitReached } from '../core/budget.ts';
import type { Diagnostic, Outcome, Span } from '../core/diagnostic.ts';
import type { DiagnosticName } from '../core/diagnostic-codes.ts';
import { didYouMean } from '../core/suggest.ts';
import { english } from '../languages/locale-for.ts';
import { endlessPartial } from './endless-partial.ts';
import { markedHtml } from './foreign-words.ts';
import { HelperError, Html } from './helper-values.ts';
import { type Helper, layoutHelpers } from './helpers.ts';
import { type LayoutExtensions, type OwnTemplates, ownHelper, ownTemplates } from './layout-extensions.ts';
import type { LayoutFiles } from './layout-files.ts';
import { LayoutWords } from './layout-words.ts';
import { missingValue } from './missing-value.ts';
import { pathInTemplates } from './preparsed.ts';
import { printValues } from './printed-values.ts';
import { RenderProgress } from './render-progress.ts';
import { PRECOMPILED } from './shipped.ts';
import { attributeText, markSourcePlaces, type Program } from './source-places.ts';
import type { StringsCache } from './strings.ts';
import type { TemplateFile } from './template-file.ts';
import { inheritedName } from './unknown-names.ts';
import type { View } from './view-value.ts';

/** Compiled layouts and parsed strings, cached between builds by their text. Own helpers and partials belong to one cache. */
export interface TemplateCache {
  readonly own: OwnTemplates;
  readonly layouts: Map<string, Outcome<CompiledLayout | undefined>>;
  readonly strings: StringsCache;
}

interface CompiledLayout {
  /** By name. */
  readonly templates: ReadonlyMap<string, Handlebars.TemplateDelegate>;
  readonly progress: RenderProgress;
}

/** Throws `TypeError` for extensions that can't be used. */
export function createTemplateCache(extensions: LayoutExtensions = {}): TemplateCache {
  return { own: ownTemplates(extensions), layouts: new Map(), strings: new Map() };
}

function templateError(code: DiagnosticName<'template'>, message: string, span: Span, hint?: string): Diagnostic {
  return { severity: 'error', code: `template/${code}`, message, span, ...(hint ? { hint } : {}) };
}

/** An error of a template with its place, thrown through nested partials. */
class TemplateFailure extends Error {
  readonly diagnostic: Diagnostic;
  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.diagnostic = diagnostic;
  }
}

/**
 * Renders a page of the layout (`layout.hbs` by default) with a view. A template that doesn't parse, reads a missing
 * value or throws results in a diagnostic at its file, line and column, and no HTML.
 */
export function renderLayout(
  layout: LayoutFiles,
  view: View,
  words: LayoutWords,
  cache: TemplateCache,
  { page = 'layout', budget = new Budget() }: { readonly page?: string; readonly budget?: Budget } = {},
): Outcome<string | undefined> {
  const key =
    [...layout.templates.values()].map((t) => `${t.file}\n${t.text}`).join('\n') +
    words.locale.tag +
    words.isMarked +
    JSON.stringify(words.strings);
  const compiled = cache.layouts.get(key) ?? compileLayout(layout, words, cache.own);
  cache.layouts.set(key, compiled);
  const template = compiled.value?.templates.get(page);
  if (!template) return { value: undefined, diagnostics: compiled.diagnostics };
  try {
    compiled.value?.progress.begin(budget);
    return { value: markedHtml(template(view), words.locale.tag), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof TemplateFailure)) throw error;
    return { value: undefined, diagnostics: [error.diagnostic] };
  }
}

/** Creates an environment for a layout, with its partials, and helpers with the strings of one language. */
function compileLayout(
  layout: LayoutFiles,
  words: LayoutWords,
  { helpers }: OwnTemplates,
): Outcome<CompiledLayout | undefined> {
  const environment = Handlebars.create();
  const progress = new RenderProgress();
  countIterations(environment, progress);
  for (const [name, helper] of Object.entries(layoutHelpers(words))) registerHelper(environment, name, helper);
  for (const [name, helper] of helpers) registerHelper(environment, name, ownHelper(name, helper));
  const diagnostics: Diagnostic[] = [];
  const templates = new Map<string, Handlebars.TemplateDelegate>();
  for (const [name, file] of layout.templates) {
    try {
      const template = located(compileTemplate(file, environment, helpers), file, layout, progress);
      templates.set(name, template);
      environment.registerPartial(name, template);
    } catch (error) {
      diagnostics.push(failure(error, file, layout).diagnostic);
    }
  }
  return { value: diagnostics.length > 0 ? undefined : { templates, progress }, diagnostics };
}

function compileTemplate(
  file: TemplateFile,
  environment: typeof Handlebars,
  own: OwnTemplates['helpers'],
): Handlebars.TemplateDelegate {
  const known = isShipped(file) || own.size === 0 ? PRECOMPILED.get(pathInTemplates(file.file)) : undefined;
  if (known?.text() === file.text) return environment.template(known.spec(attributeText(file.file)));
  return environment.compile(parseTemplate(file, environment, own), compileOptions(file));
}

/** True for a file of the package, rather than a project's copy of it. */
function isShipped({ file }: TemplateFile): boolean {
  return file.startsWith('briefwright:');
}

/** True for `*.txt.hbs`: plain text, in which nothing is escaped. */
function isPlainText(file: TemplateFile): boolean {
  return file.file.endsWith('.txt.hbs');
}

function compileOptions(file: TemplateFile): CompileOptions {
  return { strict: true, noEscape: isPlainText(file) };
}

function parseTemplate(
  file: TemplateFile,
  environment: typeof Handlebars,
  own: OwnTemplates['helpers'] = new Map(),
): hbs.AST.Program {
  const program = environment.parse(file.text);
  const unknown = inheritedName(program as unknown as Program);
  if (unknown) {
    const { name, line, column } = unknown;
    throw Object.assign(new Error(`"${name}" not defined in the view`), { lineNumber: line, column });
  }
  if (!isPlainText(file)) markSourcePlaces(program as unknown as Program, file.file);
  printValues(program as Parameters<typeof printValues>[0], {
    // Templates that ship are compiled before own helpers are known: a name is a value of the view there.
    isHelper: (name) => HELPER_NAMES.has(name) || (own.has(name) && !isShipped(file)),
    plainText: isPlainText(file),
  });
  return program;
}

/** The helpers of every layout, and Handlebars' own that return a value. */
const HELPER_NAMES: ReadonlySet<string> = new Set([
  ...Object.keys(layoutHelpers(new LayoutWords({}, english()))),
  'lookup',
]);

/** The JavaScript of `PrecompiledTemplate.spec`, for the bundler. Throws if the template doesn't parse. */
export function precompileTemplate(file: TemplateFile): string {
  const code = String(Handlebars.precompile(parseTemplate(file, Handlebars), compileOptions(file)));
  return `(file) => (${code.replaceAll(placeOf(file.file), placeOf('" + file + "'))})`;
}

/** The start of an element's place in compiled code, inside a string (see `source-places.ts`). */
function placeOf(file: string): string {
  return `data-at=\\"${file}:`;
}

function registerHelper(environment: typeof Handlebars, name: string, helper: Helper): void {
  environment.registerHelper(name, (...args: unknown[]) => {
    const options = args.at(-1) as Handlebars.HelperOptions & { loc?: HelperPlace };
    try {
      const hash = Object.fromEntries(Object.entries(options.hash).map(([name, one]) => [name, unwrapped(one)]));
      const value = helper(args.slice(0, -1).map(unwrapped), hash);
      return value instanceof Html ? new Handlebars.SafeString(value.text) : value;
    } catch (error) {
      if (!(error instanceof HelperError)) throw error;
      throw Object.assign(error, { lineNumber: options.loc?.start.line, column: options.loc?.start.column });
    }
  });
}

/** Converts markup returned by another helper to `Html`. */
function unwrapped(value: unknown): unknown {
  return value instanceof Handlebars.SafeString ? new Html(value.toString()) : value;
}

interface HelperPlace {
  readonly start: { readonly line: number; readonly column: number };
}

/** Counts the iterations of `{{#each}}`, because nested loops multiply quickly. */
function countIterations(environment: typeof Handlebars, progress: RenderProgress): void {
  const { each } = environment.helpers;
  environment.registerHelper('each', function (this: unknown, context: unknown, options: Handlebars.HelperOptions) {
    const fn: Handlebars.TemplateDelegate = (item, data) => progress.count(options.fn(item, data));
    return each?.call(this, context, { ...options, fn });
  });
}

/** Adds the template's file to errors, innermost first, and counts the text that templates generate. */
function located(
  template: Handlebars.TemplateDelegate,
  file: TemplateFile,
  layout: LayoutFiles,
  progress: RenderProgress,
): Handlebars.TemplateDelegate {
  return (context, options) => {
    const cycle = progress.endlessCycle(file.file);
    if (cycle) throw endlessFailure(cycle, layout);
    try {
      progress.enter(file.file);
      const text = progress.count(template(context, options));
      progress.leave();
      return text;
    } catch (error) {
      throw error instanceof LimitReached ? error : failure(error, file, layout);
    }
  };
}

function endlessFailure(cycle: readonly string[], layout: LayoutFiles): TemplateFailure {
  const parse = (text: string) => Handlebars.parse(text) as unknown as Program;
  const { message, hint, span } = endlessPartial(cycle, layout, parse);
  return new TemplateFailure(templateError('endless-partial', message, span, hint));
}

function failure(error: unknown, file: TemplateFile, layout: LayoutFiles): TemplateFailure {
  if (error instanceof TemplateFailure) return error;
  // Inline partials aren't counted, as they are parts of their template.
  if (error instanceof RangeError && /call stack/.test(error.message)) return endlessFailure([file.file], layout);
  const raw = error as { lineNumber?: number; column?: number; message?: string };
  const message = raw.message ?? String(error);
  const missing = missingValue(message, () => Handlebars.parse(file.text) as unknown as Program);
  if (missing) {
    const { key, paths, line, column } = missing;
    const text = `the template reads '${paths.slice(0, 3).join("' or '")}', but the value before '${key}' is missing`;
    return new TemplateFailure(templateError('failed', text, { file: file.file, line, column: column + 1 }));
  }
  // Handlebars' parse errors carry their line in the message: "Parse error on line 3:".
  const line = raw.lineNumber ?? Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
  const span: Span = { file: file.file, line, column: (raw.column ?? 0) + 1 };
  return new TemplateFailure(templateError('failed', tidyMessage(message), span, hintFor(message, layout)));
}

/** Handlebars' message without its excerpt of the source line, which the command line shows itself. */
function tidyMessage(message: string): string {
  const missing = /^"(.+)" not defined in/.exec(message);
  if (missing) return `the template reads '${missing[1]}', which the brief's view doesn't have`;
  const parse = /^Parse error on line \d+:[\s\S]*?(Expecting .*)$/.exec(message);
  if (parse?.[1]) return `the template doesn't parse: ${parse[1].slice(0, 160)}`;
  return (message.split('\n')[0] ?? message).replace(/ - \d+:\d+$/, '');
}

function hintFor(message: string, layout: LayoutFiles): string | undefined {
  const partial = /The partial (\S+) could not be found/.exec(message)?.[1];
  return partial ? didYouMean(partial, layout.templates.keys()) : undefined;
}
