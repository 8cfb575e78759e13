/** Removes the parts of a brief without content, so that they leave no heading, table header or number. */

import type { Block, Brief, Section } from '../core/brief.ts';
import { isPartEmpty } from '../core/brief-parts.ts';

/**
 * The brief without empty parts, headings above them, and sections without other content; the same object where there
 * are none.
 */
export function withoutEmptyParts(brief: Brief): Brief {
  const sections = brief.sections.flatMap((section): readonly Section[] => {
    const blocks = nonEmptyBlocks(section.blocks, brief);
    if (blocks === section.blocks) return [section];
    return blocks.length === 0 ? [] : [{ ...section, blocks }];
  });
  const same = sections.length === brief.sections.length && sections.every((one, i) => one === brief.sections[i]);
  return same ? brief : { ...brief, sections };
}

function nonEmptyBlocks(blocks: readonly Block[], brief: Brief): readonly Block[] {
  const filled = blocks.map((block): Block | undefined => {
    if (block.kind === 'part') return isPartEmpty(block.part, brief) ? undefined : block;
    if (block.kind !== 'box') return block;
    const inner = nonEmptyBlocks(block.blocks, brief);
    if (inner === block.blocks) return block;
    return inner.length === 0 ? undefined : { ...block, blocks: inner };
  });
  if (filled.every((block, i) => block === blocks[i])) return blocks;
  return filled.flatMap((block, i) => (block && !isHeadingOfNothing(block, filled.slice(i + 1)) ? [block] : []));
}

/** True for a heading below which everything was removed. */
function isHeadingOfNothing(block: Block, rest: readonly (Block | undefined)[]): boolean {
  if (block.kind !== 'heading' || (rest.length > 0 && rest[0] !== undefined)) return false;
  const next = rest.find((one) => one !== undefined);
  return rest.length > 0 && (next === undefined || next.kind === 'heading');
}
