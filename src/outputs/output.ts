/** What can be made of a brief, besides knowing that it is right: files, mails, pictures, proofs. */

import type { PagedBrief, StyledBrief } from '../build/built-brief.ts';

/** How far the brief must have come: `markup` is styled elements, `pages` are laid out and tagged. */
interface BriefAt {
  readonly markup: StyledBrief;
  readonly pages: PagedBrief;
}

/** One kind of output. It is made after the stages that it needs; errors are for its caller to ask about before. */
export interface Output<Needs extends keyof BriefAt, Options, Made> {
  readonly name: string;
  readonly needs: Needs;
  /** The layout that it prints: the brief's own, or one of its kind (`templates/email`). */
  readonly layout: 'brief' | 'email';
  make(brief: BriefAt[Needs], options: Options): Made;
}
