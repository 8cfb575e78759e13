/** Compares the kinds of things that two figures count: boats and people. */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { Mention } from '../statements/mention.ts';
import { happens } from './happenings.ts';

/** True if both figures count things of known but different kinds: boats and people. */
export function thingsDiffer(printed: Mention, known: Mention, lexicon: Lexicon): boolean {
  const { subjects } = lexicon;
  const [a, b] = [thingOf(printed, subjects.things), thingOf(known, subjects.things) ?? onlyThing(known, lexicon)];
  if (a === undefined || b === undefined || a.stem === b.stem) return false;
  const has = (mention: Mention, stem: string): boolean =>
    mention.clause.words.has(stem) || mention.after.includes(stem);
  // "34 deaths" for "34 people died"
  if (has(known, a.stem) || happens(a, known, lexicon) || happens(b, printed, lexicon)) return false;
  return a.kind !== b.kind && !has(printed, b.stem);
}

interface Thing {
  readonly stem: string;
  readonly kind: string;
}

/** "The households without cover amount to 2.1 million": what is counted before a number that has nothing after it. */
function onlyThing({ after, clause, readings: [reading], start }: Mention, lexicon: Lexicon): Thing | undefined {
  if (after.length > 0 || reading.kind !== 'number' || reading.unit !== '') return undefined;
  const found = [...clause.words.values()].flatMap(({ stem, end }): readonly Thing[] => {
    const kind = lexicon.subjects.things.get(stem);
    return kind === undefined || kind === 'time' || end > start ? [] : [{ stem, kind }];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The first word after a figure whose kind is known. */
function thingOf({ after }: Mention, things: ReadonlyMap<string, string>): Thing | undefined {
  for (const stem of after) {
    const kind = things.get(stem);
    if (kind !== undefined) return { stem, kind };
  }
  return undefined;
}
