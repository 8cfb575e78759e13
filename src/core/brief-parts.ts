import type { Brief, PartBlock } from './brief.ts';

/** True for a part with no content in the brief: no claims for the table of evidence, no actors. */
export function isPartEmpty(
  part: PartBlock['part'],
  brief: Pick<Brief, 'actors' | 'implications' | 'unknowns' | 'claims'>,
): boolean {
  return part === 'evidence' ? brief.claims.size === 0 : brief[part].length === 0;
}

/** The name of a term in marks, which may have other capitals. */
export function termKey(term: string): string {
  return term.trim().toLowerCase();
}
