/** Properties of the records of all languages. */

import { describe, expect, it } from 'vitest';
import { localeFor } from '../../src/languages/locale-for.ts';
import { formsOf, type Message, slotsOf } from '../../src/languages/message.ts';
import { categoriesOf } from '../../src/languages/plural-rules.ts';
import { en } from '../../src/languages/records/en.ts';
import { RECORDS } from '../../src/languages/records/locale-source.ts';

type Sections = Readonly<Record<string, Readonly<Record<string, Message | readonly string[]>>>>;

/** The messages of a record, by section and key. */
function messagesOf(record: object): readonly (readonly [string, Message])[] {
  const { monthsShort: _, input: __, ...sections } = record as Sections & { readonly monthsShort?: unknown };
  return Object.entries(sections).flatMap(([section, messages]) =>
    Object.entries(messages).flatMap(([key, message]) =>
      Array.isArray(message)
        ? message.map((text, i) => [`${section}.${key}[${i}]`, text as string] as const)
        : [[`${section}.${key}`, message as Message] as const],
    ),
  );
}

/** Chinese has no space between sentences, Thai no full stop. */
const MAY_BE_EMPTY = new Set(['punctuation.space', 'punctuation.stop']);

const english = new Map(messagesOf(en));

describe.each(Object.entries(RECORDS))('the record %s', (tag, record) => {
  const messages = messagesOf(record).filter(([key]) => key !== 'dates.firstDay' && key !== 'dates.yearOffset');
  const { plurals } = localeFor(tag);

  it('has the texts of English, none of them empty', () => {
    expect(messages.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
    expect(
      messages
        .filter(([, message]) => formsOf(message).includes(''))
        .map(([key]) => key)
        .filter((key) => !MAY_BE_EMPTY.has(key)),
    ).toEqual([]);
  });

  it('has the slots of English in each text', () => {
    const slots = (message: Message | undefined) => [...slotsOf(message ?? '')].sort().join();
    const wrong = messages.filter(([key, message]) => slots(message) !== slots(english.get(key)));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('has a form for every number that it counts', () => {
    const wanted = [...categoriesOf(plurals)];
    const counted = messages.filter(([, message]) => typeof message !== 'string');
    const gaps = counted.flatMap(([key, message]) =>
      wanted.filter((category) => !Object.hasOwn(message as object, category)).map((category) => `${key} ${category}`),
    );
    expect(gaps).toEqual([]);
    const plain = messages.filter(
      ([key, message]) => typeof message === 'string' && typeof english.get(key) !== 'string',
    );
    expect(wanted.length > 1 ? plain.map(([key]) => key) : []).toEqual([]);
  });

  it('names four seasons and the parts of a year', () => {
    const { seasons, halves, thirds, quarters } = record.dates;
    expect([seasons.length, halves.length, thirds.length, quarters.length]).toEqual([4, 2, 3, 4]);
  });
});
