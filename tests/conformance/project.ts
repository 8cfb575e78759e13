/** A brief with its own layout, for which a test provides the HTML and CSS. */

import {
  type CompileOptions,
  type CompileResult,
  createCompiler,
  type FileReader,
  memoryReader,
} from '../../src/index.ts';
import { overlay } from '../setup/overlay.ts';

export const BRIEF = `layout: mine
masthead: { series: S, number: 1, version: 1, date: 2022-10 }
title: T
standfirst: A standfirst.
keyMessages: [One]
sections:
  - { id: a, title: A, blocks: [{ paragraph: Words. }] }
author: { name: N }
`;

export interface Pieces {
  /** The content of `<body>`. */
  readonly html?: string;
  readonly css?: string;
  /** More lines of brief.yaml. */
  readonly data?: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly options?: CompileOptions;
}

export function projectReader({
  html = '<h1>{{html title}}</h1>',
  css = '',
  data = '',
  files = {},
}: Pieces): FileReader {
  return overlay(
    memoryReader({
      'data/x/brief.yaml': BRIEF + data,
      'templates/mine/layout.hbs': `<body lang="en">\n${html}\n</body>`,
      'templates/mine/style.css': css,
      ...files,
    }),
  );
}

/** One compiler for all projects: it loads the fonts once. */
let files: FileReader;
const compiler = createCompiler({ reader: { read: (path) => files.read(path), list: (folder) => files.list(folder) } });
let last: Promise<unknown> = Promise.resolve();

export function buildProject(pieces: Pieces): Promise<CompileResult> {
  const result = last.then(() => {
    files = projectReader(pieces);
    return compiler.build('data/x', pieces.options);
  });
  last = result.catch(() => undefined);
  return result;
}

/** One line for each diagnostic: `mine/layout.hbs:2:1 error conformance/no-alt: image without alternative text`. */
export async function found(pieces: Pieces): Promise<readonly string[]> {
  const { diagnostics, pdf } = await buildProject(pieces);
  const errors = diagnostics.some((d) => d.severity === 'error');
  if (errors !== (pdf === undefined)) throw new Error('a PDF with errors, or none without');
  return diagnostics.map(({ span, severity, code, message }) => {
    const place = span ? `${span.file.replace(/^(templates|data)\//, '')}:${span.line}:${span.column} ` : '';
    return `${place}${severity} ${code}: ${message}`;
  });
}
