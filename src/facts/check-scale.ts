/** Compares the scale that words of a chart or table state for its values with the scale of the values themselves. */

import type { KnownFigures } from './known.ts';
import { statedScale } from './passages/axis-scale.ts';
import type { Passage } from './passages/passage.ts';
import type { Report } from './report.ts';

/** Reports "millions" in the subtitle of a chart whose values are in billions, or the other way round. */
export function checkScale(passage: Passage, { lexicon }: KnownFigures, report: Report): void {
  const stated = statedScale(passage, lexicon);
  if (!stated || stated.factor === passage.scale) return;
  const words = passage.text.slice(stated.start, stated.end);
  const [name] = [...lexicon.numbers.magnitudes].find(([, factor]) => factor === passage.scale) ?? [passage.scale];
  const message = `the text says '${words}', but the values beside it have the scale '${name}'`;
  const place = { src: passage.src, words, at: stated.start, text: passage.text };
  report.add('unit-differs', { ...place, message, hint: 'write the scale that the values have' });
}
