/** Figures that are weak, such as names and ordinals: they may agree with, or contradict, figures beside the quotations. */

import { agree, agreeAcrossNames, areAboutSameThing } from './agreement/agree.ts';
import type { Known, KnownFigures } from './known.ts';
import type { Mention } from './statements/mention.ts';
import { contradicts } from './verdict-of.ts';

/**
 * For a weak figure that agrees with no claim: the figure beside the quotations that it contradicts; `ignored` where nothing
 * contradicts it; undefined where a claim itself does.
 */
export function contradictedBeside(
  figure: Mention,
  scope: readonly string[],
  near: readonly Known[],
  known: KnownFigures,
): Mention | 'ignored' | undefined {
  const isStated = near.some(({ mention }) => contradicts(figure, mention));
  const beside = known.evidence.besideQuotes(known.claimsNamed(scope).flatMap(({ evidence }) => evidence));
  if (beside.agrees.some((mention) => !contradicts(figure, mention) && isSameWeak(figure, mention))) return 'ignored';
  return isStated ? undefined : (beside.differs.find((mention) => differs(figure, mention)) ?? 'ignored');
}

function differs(figure: Mention, mention: Mention): boolean {
  return contradicts(figure, mention) && agree(figure, mention.readings[0]) !== 'agrees';
}

/** True if the source's paragraph has the same ordinal or name: "Ground 1" for "the first ground". */
function isSameWeak(figure: Mention, mention: Mention): boolean {
  if (agreeAcrossNames(figure, mention) === 'agrees') return true;
  return areAboutSameThing(figure, mention) && agree(figure, mention.readings[0]) === 'agrees';
}
