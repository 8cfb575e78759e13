/** A text as tokens, with its figures and parts, of which statements and wording are read. */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { Figure } from '../figures/figure.ts';
import { figuresAmong } from '../figures/find-figures.ts';
import { Tokens } from '../figures/tokens.ts';
import { withElidedQuarters } from './elided-quarters.ts';
import { withSamePeriods } from './same-periods.ts';
import { type Split, split } from './split.ts';

export interface ReadText {
  readonly tokens: Tokens;
  readonly figures: readonly Figure[];
  readonly parts: Split;
}

export function readText(text: string, lexicon: Lexicon): ReadText {
  const tokens = new Tokens(text, lexicon);
  const figures = figuresAmong(tokens);
  const parts = split(tokens, figures);
  // A quarter without its noun ends its part of the sentence.
  const isBare = (next: number): boolean => tokens.at(next)?.kind !== 'word' || tokens.isIn(next, lexicon.grammar.and);
  return { tokens, figures: withSamePeriods(withElidedQuarters(figures, parts, isBare), tokens, parts), parts };
}
