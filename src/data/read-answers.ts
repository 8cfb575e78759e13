/** Cells that answer yes, no or partly, with words after it. */

import type { InlineNode, RichText } from '../core/rich-text.ts';
import { didYouMean } from '../core/suggest.ts';
import type { Answer, TableCell } from '../core/table.ts';
import { plainText } from './inline-text.ts';
import { parseQuantity } from './quantity-text.ts';
import type { Reading } from './reading.ts';

const ANSWERS: readonly Answer[] = ['yes', 'no', 'partly'];

/**
 * The answer that a text begins with, and the words after a comma, colon, semicolon, dash, bracket or mark: "partly, in
 * cities". A text that says why there is no answer ("not asked") stays a text; anything else is reported.
 */
export function readAnswer(text: RichText, reading: Reading): TableCell {
  const { nodes, plain, src } = text;
  const [first] = nodes;
  const found = first?.kind === 'text' ? /^\s*(yes|no|partly)(?=\s*$|\s*[,:;(–—]|\s+-\s)/i.exec(first.text) : null;
  if (found && first?.kind === 'text') {
    const rest = first.text.slice(found[0].length);
    const after: readonly InlineNode[] =
      rest === '' ? nodes.slice(1) : [{ kind: 'text', text: rest }, ...nodes.slice(1)];
    const answer = (found[1] ?? '').toLowerCase() as Answer;
    return { kind: 'answer', answer, more: { nodes: after, plain: plainText(after), src } };
  }
  const quantity = parseQuantity(plain, reading.dataLanguage);
  if ('reason' in quantity || quantity.quantity.kind !== 'unknown') {
    const hint =
      didYouMean(plain.trim(), ANSWERS) ??
      "write yes, no or partly, with words after a comma if you like; or why it isn't known: not asked";
    reading.problems.report(src, { code: 'bad-answer', message: `'${plain.trim()}' isn't an answer`, hint });
  }
  return { kind: 'text', text };
}
