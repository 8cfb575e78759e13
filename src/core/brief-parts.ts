import type { Brief, PartBlock } from './brief.ts';

/** True for a part that the brief has nothing for: no claims for the table of evidence, no actors. */
export function isPartEmpty(
  part: PartBlock['part'],
  brief: Pick<Brief, 'actors' | 'implications' | 'unknowns' | 'claims'>,
): boolean {
  return part === 'evidence' ? brief.claims.size === 0 : brief[part].length === 0;
}
