/** The small parts of the schema. The `error` of each is the noun phrase that a diagnostic puts after "expected". */

import * as z from 'zod/mini';

// Compiling validators takes longer than checking one brief, and compiled ones are no faster here.
z.config({ jitless: true });

/** Descriptions that editors show for each key; separate from zod's global registry. */
export const descriptions = z.registry<{ readonly description: string }>();

export function described<T extends z.ZodMiniType>(schema: T, description: string): T {
  descriptions.add(schema, { description });
  return schema;
}

export const text = (description: string) => described(z.string({ error: 'text' }), description);
export const name = (description: string) =>
  described(z.union([z.string(), z.number()], { error: 'text' }), description);
export const flag = (description: string) => described(z.boolean({ error: 'true or false' }), description);
export const number = (description: string) => described(z.number({ error: 'a number' }), description);
export const texts = (description: string) =>
  described(z.array(z.string({ error: 'text' }), { error: 'a list of texts' }), description);

/** Optional keys. */
export const maybe = z.optional;

export const MARKS =
  'Marks: *emphasis*, **strong**, `code`, [text](url), [^note-or-claim], {^claim}, {@figure}, [words]{lang=be}, [words]{term}.';

export const UP_TO_ONE = 'true if every percentage really is 1 or less: 0.12 is 0.12 %, not 12 %.';

export const date = (description: string) =>
  described(
    z.union([
      z.string({ error: 'a date' }),
      z.number({ error: 'a date' }),
      z.strictObject({
        edtf: name('EDTF: 1994, 2020-08, 2020-22 (summer), 2014~/2016~, [2022-10-17..2022-10-23] (one unknown day).'),
        wording: maybe(text("The words to print, in the source's own terms: mid-2010s.")),
      }),
    ]),
    description,
  );

export const quantity = () =>
  described(
    z.union([z.string({ error: 'a value' }), z.number({ error: 'a value' })]),
    'The value as far as it is known: 10, <10 %, at least 5, ~60 %, 55-60 %, 6 +/- 3 (95 %), 6 (3-9, 95 % CI), unknown, not asked.',
  );

export const evidence = (description: string) =>
  described(
    z.strictObject(
      {
        source: text('A key of sources.'),
        paragraph: maybe(
          described(
            z.union(
              [
                z.int({ error: 'a paragraph number from 1' }).check(z.minimum(1)),
                z.string({ error: 'a paragraph number from 1' }).check(z.regex(/^\s*=/)),
              ],
              { error: 'a paragraph number from 1' },
            ),
            "The paragraph of the source's text, counted from 1.",
          ),
        ),
        quote: maybe(text('The exact words, at most 25.')),
        row: maybe(
          described(
            z.union([z.string({ error: 'a column' }), z.array(z.string({ error: 'a column' }))], {
              error: 'a column, or a list of them',
            }),
            'Instead of quote, in a brief with each: the columns of the row that state it, such as unemployment, or unemployment | rank.',
          ),
        ),
      },
      { error: 'a map with source, paragraph and quote' },
    ),
    description,
  );

export const evidenceList = (description: string) =>
  described(
    z.union([
      evidence('One place in a source.'),
      z.array(evidence('One place in a source.'), { error: 'a list of evidence' }),
    ]),
    description,
  );

/** The evidence of a row or quotation: claims by id, or inline evidence, which makes the row a claim itself. */
export const claims = () =>
  described(
    z.union([z.string({ error: 'the id of a claim' }), z.array(z.string({ error: 'the id of a claim' }))]),
    'The claim that supports it, or a list of them: keys of claims.',
  );

export const id = (description: string) => text(`${description} Letters, digits, - and _.`);

export const mapOf = <T extends z.ZodMiniType>(value: T, noun: string, description: string) =>
  described(z.record(z.string(), value, { error: `a map from ids to ${noun}` }), description);

/** Parts of a brief that only some places have. */
export const when = maybe(
  text('In a brief with each: only for rows that meet this condition: unemployment > national, region = "South".'),
);

/** The rows of a data file to take. */
export const where = maybe(
  described(
    z.record(
      z.string(),
      z.union([name('A value.'), z.array(name('A value.'))], { error: 'a value, or a list of them' }),
      {
        error: 'a map from columns to values',
      },
    ),
    'Only the rows of data whose columns have these values: { place: = code }, { year: [2020, 2024] }.',
  ),
);

/** The claims that the rows of a data file are evidence of. */
export const dataFrom = maybe(
  text('The key of the source that the rows of data are taken from: a row without a claim is then its own evidence.'),
);

export type RawWhere = NonNullable<z.infer<typeof where>>;
