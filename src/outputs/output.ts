/** Kinds of output that can be made from a brief: files, mails, pictures, proofs. */

import type { PagedBrief, StyledBrief } from '../build/built-brief.ts';

/** The state of the brief that an output needs: `markup` is styled elements, `pages` are laid out and tagged. */
interface BriefAt {
  readonly markup: StyledBrief;
  readonly pages: PagedBrief;
}

/** One kind of output. It is made after the stages that it needs; its caller checks for errors first. */
export interface Output<Needs extends keyof BriefAt, Options, Made> {
  readonly name: string;
  readonly needs: Needs;
  /** The layout that it prints: the brief's own, or one of its kind (`templates/email`). */
  readonly layout: 'brief' | 'email';
  make(brief: BriefAt[Needs], options: Options): Made;
}
