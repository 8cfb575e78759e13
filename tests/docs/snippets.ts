/** The fenced code blocks of the project's documents. */

import { readdirSync, readFileSync } from 'node:fs';

export interface Snippet {
  readonly file: string;
  /** Of the block's first line. */
  readonly line: number;
  readonly language: string;
  /** Further words after the language: `yaml brief`. */
  readonly words: readonly string[];
  readonly text: string;
}

/** The documents for users, those of layouts included. */
export function documents(): readonly string[] {
  const below = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`);
  return ['README.md', 'CONTRIBUTING.md', ...below('docs'), ...below('templates')]
    .filter((name) => name.endsWith('.md'))
    .sort();
}

export function snippets(languages: readonly string[]): readonly Snippet[] {
  return documents().flatMap((file) =>
    snippetsOf(file, readFileSync(file, 'utf8')).filter(({ language }) => languages.includes(language)),
  );
}

/** Blocks may be indented, as part of a list; their text then isn't. */
export function snippetsOf(file: string, markdown: string): readonly Snippet[] {
  const found: Snippet[] = [];
  for (const { 1: indent = '', 2: info = '', 3: body = '', index } of markdown.matchAll(FENCED)) {
    const [language = '', ...words] = info.trim().split(/\s+/);
    const line = markdown.slice(0, index).split('\n').length + 1;
    const text = body.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    found.push({ file, line, language, words, text });
  }
  return found;
}

const FENCED = /^( *)```([^\n`]*)\n([\s\S]*?)^\1```$/gm;
