/** Helpers that every layout can use. Each is a pure function of its arguments. */

import { HelperError, Html, isText } from './helper-values.ts';
import { printedMarkup, printedText } from './printed-values.ts';
import { escapeHtml } from './rich-text.ts';

export type Helper = (args: readonly unknown[], hash: Readonly<Record<string, unknown>>) => unknown;

/** Helpers by name. `strings` are the layout's words in the brief's language. */
export function layoutHelpers(strings: Readonly<Record<string, string>>): Readonly<Record<string, Helper>> {
  return {
    /** `{{html text}}`: a text of the brief, with emphasis, links and notes as elements. */
    html([text]) {
      if (text === undefined) return '';
      if (!isText(text)) throw new HelperError('html requires a text of the brief');
      return new Html(text.html);
    },
    /** `{{plain text}}`: its words only. */
    plain([text]) {
      if (text === undefined) return '';
      if (!isText(text)) throw new HelperError('plain requires a text of the brief');
      return text.plain;
    },
    /** `{{words text}}`: its words with the addresses of its links, for mails. */
    words([text]) {
      if (text === undefined) return '';
      if (!isText(text) || text.words === undefined)
        throw new HelperError('words requires a text of the brief, in a mail');
      return text.words;
    },
    /** `{{src value}}`: ` data-src="..."`, which links a place on the page to the data. */
    src([value]) {
      const path = typeof value === 'string' ? value : (value as { src?: unknown } | undefined)?.src;
      return new Html(typeof path === 'string' ? ` data-src="${escapeHtml(path)}"` : '');
    },
    /** `{{t "notes"}}`: the layout's own words, from its strings file. */
    t([key]) {
      const word = Object.hasOwn(strings, String(key)) ? strings[String(key)] : undefined;
      if (word === undefined) throw new HelperError(`there is no string '${String(key)}' in the layout's strings file`);
      return word;
    },
    /** `{{lookup reader "field"}}`: an object's value under a computed key. */
    lookup([from, key]) {
      const name = String(key);
      if (typeof from === 'object' && from !== null && Object.hasOwn(from, name)) return Reflect.get(from, name);
      if (name in Object.prototype) throw new HelperError(`'${name}' can't be looked up`);
      return undefined;
    },
    /** `{{stated value}}`: the value, or the words for "not stated in source". */
    stated([value]) {
      return value === undefined || value === '' ? (strings.notStated ?? '') : value;
    },
    concat: (args) => args.map(printedText).join(''),
    /** Inserted for `{{value}}` and `{{{value}}}` at compile time; templates don't use these names. */
    printed: ([value]) => (value instanceof Html ? value : printedText(value)),
    markup: ([value]) => (value instanceof Html ? value : printedMarkup(value)),
    eq: ([a, b]) => a === b,
    not: ([a]) => !holds(a),
    or: (args) => args.find(holds),
    and: (args) => args.every(holds),
  };
}

/** True where `{{#if value}}` is: an empty list counts as nothing. */
function holds(value: unknown): boolean {
  return Boolean(value) && !(Array.isArray(value) && value.length === 0);
}
