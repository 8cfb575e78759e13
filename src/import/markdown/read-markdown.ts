/** Reads Markdown: CommonMark with GitHub's tables, footnotes, task lists and autolinks. */

import type { Root, RootContent } from 'mdast';
import { parse } from 'yaml';
import { yamlDeeperThan } from '../../core/yaml-depth.ts';
import { localeFor } from '../../languages/locale-for.ts';
import { UnreadableFile } from '../../office/unreadable-file.ts';
import { edtfOfDate } from '../byline.ts';
import {
  type DocumentProperties,
  type ImportedBlock,
  type ImportedDocument,
  type ImportedRun,
  NO_PROPERTIES,
  type Remark,
  wordsOf,
} from '../imported-document.ts';
import { MarkdownBlocks } from './markdown-blocks.ts';

/** Reads a file beside the document, by a path from its folder. */
export type ReadBeside = (path: string) => Uint8Array | undefined;

/** Throws `UnreadableFile` for a text that is nested too deeply. Pictures beside the document come from `beside`. */
export async function readMarkdown(text: string, beside: ReadBeside): Promise<ImportedDocument> {
  const { properties, body, unused } = frontMatter(text.replace(/^\ufeff/, ''));
  checkNesting(body);
  const root = await parseMarkdown(body);
  const blocks = new MarkdownBlocks(root, beside);
  const notes = new Map<string, readonly ImportedRun[]>(blocks.notes());
  const content = blocks.of(root.children as readonly RootContent[]);
  return {
    ...{ properties, blocks: [...headOf(properties, unused, content), ...content], notes, changes: [] },
    ...{ lostFormats: blocks.lostFormats, faults: [] },
  };
}

/** The title as a block, unlike titles in the properties of a Word file, which few people write; and properties without a place. */
function headOf(
  { title }: DocumentProperties,
  unused: readonly string[],
  content: readonly ImportedBlock[],
): readonly ImportedBlock[] {
  const place = 'the front matter';
  const [first] = content;
  const isHeading = first?.kind === 'heading' && wordsOf(first.runs).trim() === title;
  const remarks = unused.map((words): Remark => ({ kind: 'left-out', what: 'property', words }));
  if (title !== undefined && !isHeading)
    return [{ kind: 'paragraph', role: 'title', runs: [{ text: title }], place, remarks }];
  return remarks.length > 0 ? [{ kind: 'nothing', place, remarks }] : [];
}

/** The libraries are loaded only here. */
async function parseMarkdown(text: string): Promise<Root> {
  const [{ fromMarkdown }, { gfmFromMarkdown }, { gfm }] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('mdast-util-gfm'),
    import('micromark-extension-gfm'),
  ]);
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

const DEEPEST = 100;

/** The parser recurses for each level of quotations and lists. */
function checkNesting(text: string): void {
  const deep = text
    .split('\n')
    .some(
      (line) => (/^(?:[ \t]*(?:>|[-*+]|\d+[.)])[ \t]?)+/.exec(line)?.[0].match(/[>*+.)-]/g)?.length ?? 0) > DEEPEST,
    );
  if (deep)
    throw new UnreadableFile(`the text is nested more than ${DEEPEST} levels deep`, 'write it with fewer levels');
}

interface FrontMatter {
  readonly properties: DocumentProperties;
  readonly body: string;
  /** Lines of properties that a brief has no place for. */
  readonly unused: readonly string[];
}

/** Properties between lines of three dashes at the beginning. */
function frontMatter(text: string): FrontMatter {
  const found = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  if (!found || yamlDeeperThan(found[1] ?? '', DEEPEST) !== undefined)
    return { properties: NO_PROPERTIES, body: text, unused: [] };
  try {
    const values = parse(found[1] ?? '', { maxAliasCount: 0 }) as unknown;
    if (typeof values !== 'object' || values === null) return { properties: NO_PROPERTIES, body: text, unused: [] };
    const named = values as Record<string, unknown>;
    const properties = propertiesOf(named);
    const used = GROUPS.map((keys) => keys.find((key) => named[key] !== undefined && named[key] !== null));
    const unused = Object.entries(named).flatMap(([key, value]) => {
      const isUsed = used.includes(key) && !(key === 'date' && properties.date === undefined);
      return isUsed || value === null ? [] : [`${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`];
    });
    return { properties, body: text.slice(found[0].length), unused };
  } catch {
    return { properties: NO_PROPERTIES, body: text, unused: [] };
  }
}

/** The first of each group that is there is used. */
const GROUPS: readonly (readonly string[])[] = [
  ...[['title'], ['subtitle', 'description', 'abstract'], ['author', 'authors'], ['date']],
  ...[
    ['lang', 'language'],
    ['keywords', 'tags'],
  ],
];

function propertiesOf(values: Readonly<Record<string, unknown>>): DocumentProperties {
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined;
  const texts = (value: unknown): readonly string[] =>
    (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
      const named = typeof one === 'object' && one !== null && 'name' in one ? one.name : one;
      return text(named) ?? [];
    });
  const language = text(values.lang ?? values.language);
  return {
    title: text(values.title),
    subject: text(values.subtitle ?? values.description ?? values.abstract),
    authors: texts(values.author ?? values.authors),
    date: dateOf(text(values.date) ?? '', language),
    language,
    keywords: texts(values.keywords ?? values.tags),
  };
}

/** In digits, with or without a time of day, or in words of the document's language. */
function dateOf(written: string, language = 'en'): string | undefined {
  return /^\d{4}(?:-\d\d){0,2}/.exec(written)?.[0] ?? edtfOfDate(written, localeFor(language));
}
