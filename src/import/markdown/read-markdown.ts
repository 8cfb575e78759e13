/** Reads Markdown: CommonMark with GitHub's tables, footnotes, task lists and autolinks. */

import type { Root, RootContent } from 'mdast';
import { parse } from 'yaml';
import { yamlDeeperThan } from '../../core/yaml-depth.ts';
import { UnreadableFile } from '../../office/unreadable-file.ts';
import {
  type DocumentProperties,
  type ImportedDocument,
  type ImportedRun,
  NO_PROPERTIES,
} from '../imported-document.ts';
import { MarkdownBlocks } from './markdown-blocks.ts';

/** Reads a file beside the document, by a path from its folder. */
export type ReadBeside = (path: string) => Uint8Array | undefined;

/** Throws `UnreadableFile` for a text that is nested too deeply. Pictures beside the document come from `beside`. */
export async function readMarkdown(text: string, beside: ReadBeside): Promise<ImportedDocument> {
  const { properties, body } = frontMatter(text.replace(/^\ufeff/, ''));
  checkNesting(body);
  const root = await parseMarkdown(body);
  const blocks = new MarkdownBlocks(root, beside);
  const notes = new Map<string, readonly ImportedRun[]>(blocks.notes());
  return {
    ...{ properties, blocks: blocks.of(root.children as readonly RootContent[]), notes, changes: [] },
    ...{ lostFormats: blocks.lostFormats, faults: [] },
  };
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

/** Properties between lines of three dashes at the beginning. */
function frontMatter(text: string): { readonly properties: DocumentProperties; readonly body: string } {
  const found = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  if (!found || yamlDeeperThan(found[1] ?? '', DEEPEST) !== undefined) return { properties: NO_PROPERTIES, body: text };
  try {
    const values = parse(found[1] ?? '', { maxAliasCount: 0 }) as unknown;
    if (typeof values !== 'object' || values === null) return { properties: NO_PROPERTIES, body: text };
    return { properties: propertiesOf(values as Record<string, unknown>), body: text.slice(found[0].length) };
  } catch {
    return { properties: NO_PROPERTIES, body: text };
  }
}

function propertiesOf(values: Readonly<Record<string, unknown>>): DocumentProperties {
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined;
  const texts = (value: unknown): readonly string[] =>
    (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
      const named = typeof one === 'object' && one !== null && 'name' in one ? one.name : one;
      return text(named) ?? [];
    });
  return {
    title: text(values.title),
    subject: text(values.subtitle ?? values.description ?? values.abstract),
    authors: texts(values.author ?? values.authors),
    date: /^\d{4}(?:-\d\d){0,2}/.exec(text(values.date) ?? '')?.[0],
    language: text(values.lang ?? values.language),
    keywords: texts(values.keywords ?? values.tags),
  };
}
