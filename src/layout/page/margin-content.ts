/** The text of a margin box's `content` on a page: words, page numbers, named strings (CSS GCPM 3, 1.1). */

import type { NamedString } from '../../box/box.ts';
import { counterText } from '../../core/counter-text.ts';
import { transformText } from '../../core/text-transform.ts';
import type { ComputedStyle, ContentPart } from '../../css/computed-style.ts';
import type { ElementNode } from '../../html/element.ts';
import { digitsOf } from '../../languages/locale-for.ts';
import type { StringValues } from './strings.ts';

export interface PageFacts {
  readonly number: number;
  readonly total: number;
  readonly strings: ReadonlyMap<string, StringValues>;
}

export interface MarginText {
  readonly text: string;
  /** The element that its longest string comes from, if any. */
  readonly source: ElementNode | undefined;
}

/** The text of a margin box; undefined where there is nothing to print. */
export function marginText(style: ComputedStyle, page: PageFacts, language: string): MarginText | undefined {
  if (typeof style.content === 'string') return undefined;
  const parts = style.content.map((part) => partText(part, page, language));
  const text = parts.map(({ value }) => value).join('');
  if (text === '') return undefined;
  const [longest] = parts.filter(({ source }) => source).sort((a, b) => b.value.length - a.value.length);
  return { text: transformText(text, style.textTransform, language), source: longest?.source };
}

interface PartText extends Pick<NamedString, 'value'> {
  readonly source?: ElementNode | undefined;
}

function pageCounter(name: string, { number, total }: PageFacts): number {
  return name === 'page' ? number : name === 'pages' ? total : 0;
}

const NOTHING: PartText = { value: '' };

function partText(part: ContentPart, page: PageFacts, language: string): PartText {
  switch (part.kind) {
    case 'text':
      return { value: part.text };
    case 'counter':
      return {
        value: counterText(pageCounter(part.name, page), part.style, digitsOf(language)),
      };
    case 'string':
      return stringValue(page.strings.get(part.name), part.position) ?? NOTHING;
    case 'attribute':
    case 'counters':
    case 'target-counter':
    case 'content':
    case 'leader':
    case 'image':
      return NOTHING;
    default: {
      const never: never = part;
      return never;
    }
  }
}

function stringValue(
  values: StringValues | undefined,
  position: 'first' | 'start' | 'last' | 'first-except',
): PartText | undefined {
  if (!values) return undefined;
  switch (position) {
    case 'first':
      return values.set[0] ?? values.before;
    case 'start':
      return values.startsPage ? values.set[0] : values.before;
    case 'last':
      return values.set.at(-1) ?? values.before;
    case 'first-except':
      return values.set.length > 0 ? undefined : values.before;
    default: {
      const never: never = position;
      return never;
    }
  }
}
