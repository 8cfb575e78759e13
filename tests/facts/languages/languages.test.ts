/**
 * Errors planted one at a time in short briefs in other languages, with made-up sources. `MEASURE=1` prints the numbers found and
 * planted by kind, and the errors missed.
 */

import { describe, expect, it } from 'vitest';
import { measure, report } from '../planted/measure.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';

/** The errors that no check finds yet, by language. The lists may only get shorter. */
const MISSED: Readonly<Record<string, readonly string[]>> = {
  fr: [],
};

describe.each([FRENCH, GERMAN])('a brief in $language', (subject) => {
  it('has no findings, and planted errors are reported as errors at their places', () => {
    const all = measure(subject);
    if (process.env.MEASURE) process.stdout.write(`${subject.language}\n${report(all)}\n`);
    const missed = all.filter((one) => !one.found).map(({ change }) => change);
    expect(missed).toEqual(MISSED[subject.language ?? ''] ?? []);
    const found = all.filter((one) => one.found);
    expect(found.filter(({ error, placed }) => !error || !placed).map(({ change }) => change)).toEqual([]);
  });
});
