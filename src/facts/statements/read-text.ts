/** A text as tokens, with its figures and parts, of which statements and wording are read. */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { Figure } from '../figures/figure.ts';
import { figuresAmong } from '../figures/find-figures.ts';
import { Tokens } from '../figures/tokens.ts';
import { type Split, split } from './split.ts';

export interface ReadText {
  readonly tokens: Tokens;
  readonly figures: readonly Figure[];
  readonly parts: Split;
}

export function readText(text: string, lexicon: Lexicon): ReadText {
  const tokens = new Tokens(text, lexicon);
  const figures = figuresAmong(tokens);
  return { tokens, figures, parts: split(tokens, figures) };
}
