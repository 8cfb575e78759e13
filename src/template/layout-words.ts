/** The words of a layout in the brief's language: sentences with slots, from the language's record and the layout's own files. */

import type { Locale } from '../languages/locale.ts';
import { fill, formsOf, type Message, type PluralForms, piecesAround, slotsOf } from '../languages/message.ts';
import { type SlotValues, say, sentence } from '../languages/say.ts';
import { markEnglish, markOwn, withoutMarks } from './foreign-words.ts';
import { escapeHtml } from './rich-text.ts';

export type Strings = Readonly<Record<string, Message>>;

export class LayoutWords {
  readonly locale: Locale;
  readonly strings: Strings;
  /** The keys of texts that are English in a brief of another language. */
  readonly english: ReadonlySet<string>;
  /** True for words of HTML, in which English texts are marked (`foreign-words.ts`). */
  readonly isMarked: boolean;

  constructor(strings: Strings, locale: Locale, english: ReadonlySet<string> = new Set(), isMarked = false) {
    this.strings = strings;
    this.locale = locale;
    this.english = english;
    this.isMarked = isMarked;
  }

  /** The same words for HTML. */
  marked(): LayoutWords {
    return this.english.size === 0 ? this : new LayoutWords(this.strings, this.locale, this.english, true);
  }

  has(key: string): boolean {
    return Object.hasOwn(this.strings, key);
  }

  /** The text under a key, with its slots filled; '' if there is none. */
  say(key: string, values: SlotValues = {}): string {
    const message = this.has(key) ? this.strings[key] : undefined;
    if (message === undefined) return '';
    if (!this.isMarked || !this.english.has(key)) return say(message, this.locale, values);
    const own = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? markOwn(value) : value,
    ]);
    return markEnglish(say(message, this.locale, Object.fromEntries(own)));
  }

  /** With a full stop, unless the text ends with a mark already. */
  sentence(text: string): string {
    const words = withoutMarks(text);
    return text + sentence(words, this.locale).slice(words.length);
  }

  /** The same words with this text as HTML. */
  escaped(key: string): LayoutWords {
    const message = this.strings[key] ?? '';
    const forms = typeof message === 'string' ? escapeHtml(message) : mapForms(message);
    return new LayoutWords({ [key]: forms }, this.locale, this.english, this.isMarked);
  }

  /** The pieces of a text around its slots, for style sheets that count pages: "Page ", " of ", "". */
  pieces(key: string): readonly string[] {
    return piecesAround(this.say(key));
  }
}

function mapForms(forms: PluralForms): PluralForms {
  return Object.fromEntries(Object.entries(forms).map(([name, text]) => [name, escapeHtml(text)])) as PluralForms;
}

/** Named slots that `values` lacks. */
export function missingSlots(message: Message, values: Readonly<Record<string, unknown>>): readonly string[] {
  return [...slotsOf(message)].filter((slot) => values[slot] === undefined);
}

/**
 * A text of a layout in place of the record's. Without any slot it is a label, which the record's value follows: `Graphique` in place
 * of `Figure {number}` is `Graphique {number}`.
 */
export function withSlots(own: Message, known: Message | undefined): Message {
  if (typeof own !== 'string' || known === undefined) return own;
  const [model = ''] = formsOf(known);
  if (slotsOf(own).size > 0 || slotsOf(model).size === 0) return own;
  const [before = ''] = piecesAround(model);
  const sign = /[\s:：.]*$/.exec(before)?.[0] ?? '';
  const rest = model.slice(before.length);
  return before === '' ? fill('{own} {rest}', { own, rest }) : own + sign + rest;
}
