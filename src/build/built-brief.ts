/** A brief at successive stages of a build, from which outputs are made in the same thread. */

import type { BlockBox } from '../box/box.ts';
import type { StyledDocument } from '../css/styled.ts';
import type { Anchor, Page } from '../layout/fragment.ts';
import type { TagPlan } from '../tags/tag-tree.ts';
import type { BriefMarkup } from './brief-markup.ts';
import type { CheckedBrief } from './checked-brief.ts';
import type { OpenBuild } from './open-build.ts';
import type { FinishedBrief } from './result.ts';

/** A checked brief in the words of its layout. */
export interface MarkedUpBrief extends BriefMarkup, CheckedBrief {}

export interface StyledBrief {
  readonly markup: MarkedUpBrief;
  readonly document: StyledDocument;
  readonly build: OpenBuild;
}

export interface PagedBrief extends StyledBrief {
  readonly boxes: BlockBox;
  readonly pages: readonly Page[];
  readonly anchors: readonly Anchor[];
  readonly plan: TagPlan;
}

/** Hides a brief's stages from users of the library, whose types then depend on no other package. */
export function finishedBrief(brief: PagedBrief): FinishedBrief {
  return brief as unknown as FinishedBrief;
}

/** The brief that `finishedBrief` hid. */
export function pagedBrief(finished: FinishedBrief): PagedBrief {
  return finished as unknown as PagedBrief;
}
