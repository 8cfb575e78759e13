/** Tracked changes of an OpenDocument text (OpenDocument 1.3 part 3, 5.5). */

import { child, childrenNamed, elementsOf, textIn, type XmlElement } from '../../office/xml.ts';
import type { TrackedChange } from '../imported-document.ts';

export interface OdtChange {
  readonly kind: TrackedChange['kind'];
  readonly author: string;
  readonly date: string | undefined;
  /** The paragraphs that a deletion removed. */
  readonly deleted: readonly XmlElement[];
}

/** The changes of a document by id. */
export function odtChanges(body: XmlElement | undefined): ReadonlyMap<string, OdtChange> {
  const regions = childrenNamed(child(body, 'text:tracked-changes'), 'text:changed-region');
  return new Map(
    regions.flatMap((region) => {
      const [change] = elementsOf(region);
      const kind = change && KINDS[change.name];
      if (!change || !kind) return [];
      const info = child(change, 'office:change-info');
      const { 'text:id': id, 'xml:id': other } = region.attributes;
      const author = textIn(child(info, 'dc:creator')) || 'unknown';
      const date = textIn(child(info, 'dc:date')) || undefined;
      const deleted = elementsOf(change).filter(({ name }) => name !== 'office:change-info');
      return [[id ?? other ?? '', { kind, author, date, deleted }] as const];
    }),
  );
}

const KINDS: Readonly<Record<string, TrackedChange['kind']>> = {
  'text:insertion': 'inserted',
  'text:deletion': 'deleted',
  'text:format-change': 'formatted',
};
