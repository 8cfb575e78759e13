/** The letters that words of joined scripts share a stroke with, beyond the end of their piece of text. */

import type { ScriptSpan } from './itemise.ts';

/** Letters beside a text that its ends join; '' for none. */
export interface Joined {
  readonly before: string;
  readonly after: string;
}

export type JoinedSpan = ScriptSpan & Joined;

/** Letters of scripts that join, and marks on them. */
const JOINING = /[\u0620-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u06ff\u0710-\u07fa\u0840-\u085b\u0860-\u089f\u200d]/;

/** The letters around a text that a span at its ends joins, as inside a word that is partly emphasised. */
export function joinedTo(span: ScriptSpan, text: string, around: Joined): Joined {
  if (span.direction === 'ltr') return UNJOINED;
  const before = span.start === 0 && JOINING.test(around.before) ? around.before : '';
  const after = span.end === text.length && JOINING.test(around.after) ? around.after : '';
  return before === '' && after === '' ? UNJOINED : { before, after };
}

const UNJOINED: Joined = { before: '', after: '' };
