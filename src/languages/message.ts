/** Messages: texts with slots, `{name}`, and a form for each plural category where they count something. */

import type { PluralCategory } from './cldr/tables.ts';

/** A text, or its plural forms by the value of the slot `count`. `other` also serves the categories that are missing. */
export type Message = string | PluralForms;

export type PluralForms = Readonly<Partial<Record<PluralCategory, string>>> & { readonly other: string };

/** The forms of a message. */
export function formsOf(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

const SLOT = /\{(\w+)\}/g;

/** The names of the slots of a message, each once. */
export function slotsOf(message: Message): ReadonlySet<string> {
  return new Set(formsOf(message).flatMap((form) => [...form.matchAll(SLOT)].map(([, name = '']) => name)));
}

/** The text with its slots filled; a slot without a value stays. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(SLOT, (slot, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? '') : slot));
}

/** The pieces of a text around its slots, in order: `['page ', ' of ', '']`. */
export function piecesAround(text: string): readonly string[] {
  return text.split(/\{\w+\}/);
}
