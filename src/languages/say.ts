/** Sentences of a language: messages with their slots filled, lists, and texts with their marks. */

import type { ListPatterns } from './cldr/tables.ts';
import type { Locale } from './locale.ts';
import { fill, type Message } from './message.ts';
import { formatNumber } from './numbers.ts';
import { pluralCategory } from './plural-rules.ts';

/** Values of slots. Numbers are written in the language; that of `count` chooses the plural form. */
export type SlotValues = Readonly<Record<string, string | number>>;

/** The text of a message with these values. */
export function say(message: Message, locale: Locale, values: SlotValues = {}): string {
  const texts = Object.entries(values).map(([name, value]): [string, string] => [
    name,
    typeof value === 'number' ? formatNumber(value, 0, locale.numbers) : value,
  ]);
  return fill(formFor(message, locale, values.count), Object.fromEntries(texts));
}

function formFor(message: Message, { plurals }: Locale, count: string | number | undefined): string {
  if (typeof message === 'string') return message;
  return (typeof count === 'number' ? message[pluralCategory(plurals, count)] : undefined) ?? message.other;
}

/** "a, b and c". */
export function listed(parts: readonly string[], { two, start, middle, end }: ListPatterns): string {
  const [first = '', second] = parts;
  if (second === undefined) return first;
  const join = (pattern: string, a: string, b: string): string => fill(pattern, { 0: a, 1: b });
  if (parts.length === 2) return join(two, first, second);
  const last = parts.length - 1;
  return parts.reduceRight((rest, part, i) => {
    if (i === last) return part;
    if (i === last - 1) return join(end, part, rest);
    return join(i === 0 ? start : middle, part, rest);
  });
}

/** Ends with a mark in any script, within quotation marks too. */
const ENDED = /[.!?…。！？।؟۔][”’"')»」』]?$/;

/** With a full stop, unless the words end with a mark already. */
export function sentence(text: string, locale: Locale): string {
  return ENDED.test(text) ? text : text + locale.words.punctuation.stop;
}

/** "Name: text". */
export function labelled(name: string, text: string, locale: Locale): string {
  return say(locale.words.punctuation.colon, locale, { name, text });
}
