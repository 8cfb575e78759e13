/**
 * Errors planted one at a time in short briefs in other languages, with made-up sources. `MEASURE=1` prints the numbers found and
 * planted by kind, and the errors missed.
 */

import { describe, expect, it } from 'vitest';
import { measure, report } from '../planted/measure.ts';
import { ARABIC } from './arabic.ts';
import { CHINESE } from './chinese.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';
import { UNSEEN } from './unseen.ts';

/** The errors that no check finds yet. The list may only get shorter. */
const MISSED: readonly string[] = [
  'l’eau de Brenne-sur-Lys: à 3,12 € en 2018, coûte désormais 4,05 € -> à 4,05 € en 2018, coûte désormais 3,12 €',
  'l’eau de Brenne-sur-Lys: 128 litres par jour -> 128 litres par semaine',
];

describe.each([FRENCH, GERMAN, SPANISH, RUSSIAN, CHINESE, ARABIC, ...UNSEEN])(
  'a brief in $language, $name',
  (subject) => {
    it('has no findings, and planted errors are reported as errors at their places', () => {
      const all = measure(subject);
      if (process.env.MEASURE) process.stdout.write(`${subject.name}\n${report(all)}\n`);
      const missed = all.filter((one) => !one.found).map(({ change }) => change);
      expect(missed).toEqual(MISSED.filter((change) => change.startsWith(`${subject.name}:`)));
      const found = all.filter((one) => one.found);
      expect(found.filter(({ error, placed }) => !error || !placed).map(({ change }) => change)).toEqual([]);
    });
  },
);
