/** The words of a layout in the brief's language: sentences with slots, from the language's record and the layout's own files. */

import type { Locale } from '../languages/locale.ts';
import { fill, formsOf, type Message, type PluralForms, piecesAround, slotsOf } from '../languages/message.ts';
import { type SlotValues, say } from '../languages/say.ts';
import { escapeHtml } from './rich-text.ts';

export type Strings = Readonly<Record<string, Message>>;

export class LayoutWords {
  readonly locale: Locale;
  readonly strings: Strings;

  constructor(strings: Strings, locale: Locale) {
    this.strings = strings;
    this.locale = locale;
  }

  has(key: string): boolean {
    return Object.hasOwn(this.strings, key);
  }

  /** The text under a key, with its slots filled; '' if there is none. */
  say(key: string, values: SlotValues = {}): string {
    const message = this.has(key) ? this.strings[key] : undefined;
    return message === undefined ? '' : say(message, this.locale, values);
  }

  /** The same words with this text as HTML. */
  escaped(key: string): LayoutWords {
    const message = this.strings[key] ?? '';
    const forms = typeof message === 'string' ? escapeHtml(message) : mapForms(message);
    return new LayoutWords({ [key]: forms }, this.locale);
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
