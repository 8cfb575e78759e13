/** Leaves out the sections and blocks whose condition this row doesn't meet, with all that only they mention. */

import type { RawBrief } from '../schema.ts';

/** The keys whose values the texts of a brief mention by id. */
const MENTIONED = ['claims', 'charts', 'notes', 'sources'] as const;

function isMentioned(key: string): boolean {
  return MENTIONED.some((one) => one === key);
}

type Fields = Readonly<Record<string, unknown>>;

/** The brief without what only the parts in `leftOut` mention. Otherwise it would be reported as unused. */
export function withoutMentions(brief: RawBrief, leftOut: readonly unknown[]): RawBrief {
  if (leftOut.length === 0) return brief;
  let gone = mentionsIn(leftOut);
  let rest: Fields = brief;
  for (;;) {
    const found = unmentioned(rest, gone);
    if (found.length === 0) return rest as RawBrief;
    // A part that is left out may hold the only mention of another: a claim that follows from others.
    gone = mentionsIn(found.map(({ value }) => value));
    const without = (key: string, map: unknown): unknown =>
      isMap(map)
        ? Object.fromEntries(
            Object.entries(map).filter(([id]) => !found.some((one) => one.key === key && one.id === id)),
          )
        : map;
    rest = Object.fromEntries(
      Object.entries(rest).map(([key, value]) => [key, isMentioned(key) ? without(key, value) : value]),
    );
  }
}

interface Unmentioned {
  readonly key: (typeof MENTIONED)[number];
  readonly id: string;
  readonly value: unknown;
}

/** The things mentioned in `gone` and nowhere else. */
function unmentioned(brief: Fields, gone: ReadonlySet<string>): readonly Unmentioned[] {
  const { each: _, ...others } = brief;
  return MENTIONED.flatMap((key) => {
    const map = brief[key];
    if (!isMap(map)) return [];
    const candidates = Object.entries(map).filter(([id]) => gone.has(id));
    return candidates.flatMap(([id, value]): Unmentioned[] => {
      const { [id]: own, ...siblings } = map;
      return mentionsIn({ ...others, [key]: siblings }).has(id) ? [] : [{ key, id, value }];
    });
  });
}

/** Keys whose values are ids. */
const NAMING = new Set(['claim', 'figure', 'chart', 'from', 'conflicts', 'source']);
const MARKS = /\[\^([^\]]+)\]|\{[\^@]([^}]+)\}/g;

/** The ids that a value mentions, in marks of its texts and in keys that hold ids. */
function mentionsIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (id: string): void => {
    found.add(id.trim());
    // A named value of a claim: rate.before.
    found.add(id.trim().replace(/\.[^.]*$/, ''));
  };
  const visit = (one: unknown, isNaming: boolean): void => {
    if (typeof one === 'string') {
      for (const [, note = '', other = note] of one.matchAll(MARKS)) add(other);
      if (isNaming) one.split(/[\s,;]+/).forEach(add);
    } else if (Array.isArray(one)) for (const item of one) visit(item, isNaming);
    else if (isMap(one)) for (const [key, inner] of Object.entries(one)) visit(inner, NAMING.has(key));
  };
  visit(value, false);
  return found;
}

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
