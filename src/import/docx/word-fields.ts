/** Fields of a Word document (ISO/IEC 29500-1, 17.16): an instruction and the result that was shown last. */

import type { Remark } from '../imported-document.ts';
import type { OpenField } from './docx-context.ts';

export function beginField(fields: OpenField[], instruction: string): void {
  fields.push({ instruction, inResult: false, words: '' });
}

export function separateField(fields: OpenField[]): void {
  const open = fields.at(-1);
  if (open) open.inResult = true;
}

/** What a field that ends leaves: a remark if it shows nothing, the name of what is kept as plain text otherwise. */
export function endField(fields: OpenField[]): { readonly remark?: Remark; readonly kept?: string } | undefined {
  const ended = fields.pop();
  if (!ended) return undefined;
  const around = fields.at(-1);
  // The result of a field inside another one's instruction belongs to the instruction.
  if (around && !around.inResult) around.instruction += ended.words;
  const instruction = ended.instruction.trim();
  const name = /^\S+/.exec(instruction)?.[0].toUpperCase() ?? '';
  if (name === 'HYPERLINK' || name === '') return {};
  if (ended.words.trim() !== '') return { kept: `field ${name}, kept as text` };
  return { remark: { kind: 'left-out', what: `field ${name}`, words: instruction } };
}

/** The address of the innermost link among the open fields. */
export function fieldHref(fields: readonly OpenField[]): string | undefined {
  for (const { instruction } of fields.toReversed()) {
    const address = /^\s*HYPERLINK\s+"?((?:https?:|mailto:)[^"\s]+)"?/i.exec(instruction)?.[1];
    if (address !== undefined) return address;
  }
  return undefined;
}
