/** Helpers that every layout can use. Each is a pure function of its arguments. */

import { inDigits } from '../languages/numbers.ts';
import { HelperError, Html, isText } from './helper-values.ts';
import { type LayoutWords, missingSlots } from './layout-words.ts';
import { printedMarkup, printedText } from './printed-values.ts';
import { escapeHtml } from './rich-text.ts';

export type Helper = (args: readonly unknown[], hash: Readonly<Record<string, unknown>>) => unknown;

/** Helpers by name, with the layout's words in the brief's language. */
export function layoutHelpers(words: LayoutWords): Readonly<Record<string, Helper>> {
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
    /**
     * `{{t "figure" number=3}}`: the layout's words, with a value for each of their slots; without any value, the words before
     * the first slot: "Figure". A value of HTML makes the result HTML.
     */
    t([key], hash) {
      const former = FORMER_STRINGS[String(key)];
      if (former && !words.has(String(key))) return pieceOf(former.key, former.piece, words);
      return printedWords(String(key), hash, words);
    },
    /** `{{wordsLanguage}}`: ` lang="en"` where the words of charts are English in a brief of another language. */
    wordsLanguage: () => new Html(words.isMarked && words.locale.english !== 'nothing' ? ' lang="en"' : ''),
    /** `{{piece "page" 0}}`: a part of the layout's words between their slots, for style sheets that count pages. */
    piece([key, index]) {
      return pieceOf(String(key), Number(index), words);
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
      return value === undefined || value === '' ? words.say('notStated') : value;
    },
    /** `{{stop (or role name)}}`: the full stop after a text, unless it ends a sentence itself: "Smith Jr." */
    stop([text]) {
      const before = printedText(text);
      return words.sentence(before).slice(before.length);
    },
    /** `{{strong name}}`: a plain value with strong importance, for a slot of the layout's words. */
    strong: ([value]) => new Html(`<strong>${escapeHtml(printedText(value))}</strong>`),
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

/** Strings of earlier versions, which are pieces of today's. Layouts that people wrote for those versions have them. */
const FORMER_STRINGS: Readonly<Record<string, { readonly key: string; readonly piece: number }>> = {
  pageOf: { key: 'page', piece: 1 },
};

function pieceOf(key: string, index: number, words: LayoutWords): string {
  if (!words.has(key)) throw new HelperError(`there is no string '${key}'`);
  return words.pieces(key)[index] ?? '';
}

/** True where `{{#if value}}` is: an empty list counts as nothing. */
function holds(value: unknown): boolean {
  return Boolean(value) && !(Array.isArray(value) && value.length === 0);
}

/** Slots of amounts, which are grouped; other numbers are names, such as that of a figure. */
const AMOUNTS = new Set(['count', 'traced', 'total']);

function printedWords(key: string, hash: Readonly<Record<string, unknown>>, words: LayoutWords): unknown {
  const message = words.has(key) ? words.strings[key] : undefined;
  if (message === undefined) throw new HelperError(`there is no string '${key}' in the layout's strings file`);
  const [missing] = missingSlots(message, hash);
  if (missing !== undefined && Object.keys(hash).length === 0) {
    const label = pieceOf(key, 0, words).trim();
    if (label !== '') return label;
  }
  if (missing !== undefined) throw new HelperError(`the string '${key}' needs a value: {{t "${key}" ${missing}=...}}`);
  const isHtml = Object.values(hash).some((value) => value instanceof Html);
  const values = Object.entries(hash).map(([name, value]): [string, string | number] => {
    if (value instanceof Html) return [name, value.text];
    if (typeof value === 'number')
      return [name, AMOUNTS.has(name) ? value : inDigits(String(value), words.locale.numbers)];
    const printed = printedText(value);
    const text = /^\d+$/.test(printed) ? inDigits(printed, words.locale.numbers) : printed;
    return [name, isHtml ? escapeHtml(text) : text];
  });
  if (!isHtml) return words.say(key, Object.fromEntries(values));
  return new Html(words.escaped(key).say(key, Object.fromEntries(values)));
}
