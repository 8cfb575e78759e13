/** Helpers and partials of a program that uses the library, in addition to those of its layouts. */

import { english } from '../languages/locale-for.ts';
import { HelperError, Html } from './helper-values.ts';
import { type Helper, layoutHelpers } from './helpers.ts';
import { LayoutWords } from './layout-words.ts';
import type { TemplateFile } from './template-file.ts';

/**
 * A function that templates call by name: `{{shout title}}`. It takes the values of the call; named values, if there are
 * any, come last as one object. It returns the value, or `markup('<b>…</b>')` for HTML. An error that it throws is
 * reported at the template's line.
 */
// A method's parameters are compared in both directions: `(text: string) => …` is a helper.
export type LayoutHelper = { call(...values: readonly unknown[]): unknown }['call'];

export interface LayoutExtensions {
  /** Helpers by name. The names of the layouts' own helpers are taken. */
  readonly helpers?: Readonly<Record<string, LayoutHelper>>;
  /** Handlebars sources by name. They replace the layout's partials of the same name: `block-quotation`. */
  readonly partials?: Readonly<Record<string, string>>;
}

/** Extensions, checked and copied. */
export interface OwnTemplates {
  readonly helpers: ReadonlyMap<string, LayoutHelper>;
  readonly partials: ReadonlyMap<string, TemplateFile>;
}

/** HTML that a helper returns. Any other text is escaped when it is printed. */
export function markup(html: string): unknown {
  return new Html(html);
}

const NAME = /^[A-Za-z][\w-]*$/;
const PARTIAL_NAME = /^[A-Za-z][\w-]*(?:\.txt)?$/;

/** Handlebars' own, which layouts rely on. */
const BLOCK_HELPERS = ['if', 'unless', 'each', 'with', 'log', 'helperMissing', 'blockHelperMissing'];

/** Throws `TypeError` for a name that can't be used, and for what isn't a function or a text. */
export function ownTemplates({ helpers = {}, partials = {} }: LayoutExtensions): OwnTemplates {
  const taken = new Set([...Object.keys(layoutHelpers(new LayoutWords({}, english()))), ...BLOCK_HELPERS]);
  for (const [name, helper] of Object.entries(helpers)) {
    if (!NAME.test(name)) throw new TypeError(`'${name}' can't be a helper's name: use letters, digits, '_' and '-'`);
    if (taken.has(name)) throw new TypeError(`the layouts have a helper '${name}' already: choose another name`);
    if (typeof helper !== 'function') throw new TypeError(`the helper '${name}' isn't a function`);
  }
  for (const [name, text] of Object.entries(partials)) {
    if (!PARTIAL_NAME.test(name)) {
      throw new TypeError(`'${name}' can't be a partial's name: use letters, digits, '_' and '-'`);
    }
    if (typeof text !== 'string') throw new TypeError(`the partial '${name}' isn't a text`);
  }
  return {
    helpers: new Map(Object.entries(helpers)),
    partials: new Map(Object.entries(partials).map(([name, text]) => [name, { file: `partial:${name}.hbs`, text }])),
  };
}

/** An own helper in the form of the layouts' helpers. What it throws becomes a `HelperError`, which has a place. */
export function ownHelper(name: string, helper: LayoutHelper): Helper {
  return (values, named) => {
    const result = resultOf(name, () => helper(...values, ...(Object.keys(named).length > 0 ? [named] : [])));
    if (result instanceof Promise) {
      throw new HelperError(`the helper '${name}' returned a promise: a helper must return its value at once`);
    }
    return result;
  };
}

function resultOf(name: string, call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new HelperError(`the helper '${name}' failed: ${message}`, { cause: error });
  }
}
