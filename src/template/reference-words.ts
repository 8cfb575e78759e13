/** Adds the words of references to plain texts: for contents, captions, alternative texts, bookmarks and metadata. */

import type { Brief } from '../core/brief.ts';
import type { RichText } from '../core/rich-text.ts';
import { textWords } from '../core/text-words.ts';
import type { LayoutWords } from './layout-words.ts';
import { numberFigures } from './numbering.ts';

/**
 * The brief with "Figure 2" in place of `{@id}` in every `RichText.plain`, in the layout's words. Numbers are known
 * only once blocks are placed, so the data stage omits references. Values without references stay the same objects.
 */
export function withReferenceWords(brief: Brief, words: LayoutWords): Brief {
  const { labels } = numberFigures(brief, words);
  const titles = new Map(brief.sections.map(({ id, title }) => [id, title]));
  /** `within` lists the sections whose titles are being resolved, because a title may refer to its own section. */
  const wordsOf = ({ nodes }: RichText, within: readonly string[]): string =>
    textWords(nodes, (id) => {
      const title = labels.get(id)?.anchor === `section-${id}` ? titles.get(id) : undefined;
      if (!title) return labels.get(id)?.label ?? '';
      return within.includes(id) ? '' : wordsOf(title, [...within, id]);
    });
  const { spans, sources, ...texts } = brief;
  const named = renewTexts(texts, (text) => wordsOf(text, []));
  if (named === texts) return brief;
  const shortTitle = brief.shortTitle === brief.title.plain ? named.title.plain : brief.shortTitle;
  return { ...named, shortTitle, spans, sources };
}

/**
 * A copy of a value in which the plain words of all texts are updated. Unchanged objects are reused, and shared objects
 * stay shared.
 */
function renewTexts<T extends object>(root: T, wordsOf: (text: RichText) => string): T {
  const renewed = new Map<object, object>();
  const renew = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    let fresh = renewed.get(value);
    if (!fresh) {
      fresh = isRichText(value) ? renewText(value, wordsOf) : renewInside(value, renew);
      renewed.set(value, fresh);
    }
    return fresh;
  };
  return renew(root) as T;
}

function isRichText(value: object): value is RichText {
  return 'nodes' in value && 'plain' in value;
}

function renewText(text: RichText, wordsOf: (text: RichText) => string): RichText {
  const plain = wordsOf(text);
  return plain === text.plain ? text : { ...text, plain };
}

/** Most values hold no text that changes, so a copy is made only once one does. */
function renewInside(value: object, renew: (inner: unknown) => unknown): object {
  if (value instanceof Map) return renewEntries(value, renew);
  const fields = value as Fields;
  let copy: Record<string, unknown> | undefined;
  for (const key in fields) {
    const inner = renew(fields[key]);
    if (inner === fields[key]) continue;
    copy ??= (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
    copy[key] = inner;
  }
  return copy ?? value;
}

type Fields = Readonly<Record<string, unknown>>;

function renewEntries(map: ReadonlyMap<unknown, unknown>, renew: (inner: unknown) => unknown): object {
  let copy: Map<unknown, unknown> | undefined;
  for (const [key, value] of map) {
    const inner = renew(value);
    if (inner !== value) copy = (copy ?? new Map(map)).set(key, inner);
  }
  return copy ?? map;
}
