/** Temporary projects that try to access files outside their folder, or to exceed limits. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type CompileOptions, type CompileResult, compile } from '../../src/index.ts';

export const SECRET = 'the secret words of another folder';

/** A brief that builds; `more` is additional YAML. */
export const brief = (more = '', blocks = '[{ paragraph: Words. }]'): string =>
  `masthead: { series: S, number: 1, version: 1, date: 2022-10-28 }
title: T
standfirst: A standfirst.
keyMessages: [One]
doi: https://doi.org/10.1234/abc
sections:
  - { id: a, title: A, blocks: ${blocks} }
author: { name: N }
${more}`;

/** A layout that prints a brief's paragraphs and images. */
export const LAYOUT = `<body lang="{{language}}"><h1>{{html title}}</h1>{{#each sections}}<h2>{{html title}}</h2>
{{#each blocks}}{{> (concat "block-" kind)}}{{/each}}{{/each}}</body>`;

export interface HostileProject {
  /** The project's folder, with its brief in `data/x`. */
  readonly folder: string;
  /** A folder beside the project, which it must not access. */
  readonly outside: string;
  path(name: string): string;
  build(options?: CompileOptions): Promise<CompileResult>;
}

/** A project with these files beside a folder with `secret.txt`. */
export function hostileProject(files: Readonly<Record<string, string | Uint8Array>>): HostileProject {
  const above = mkdtempSync(join(tmpdir(), 'bounds-'));
  onTestFinished(() => rmSync(above, { recursive: true, force: true }));
  const folder = join(above, 'project');
  const outside = join(above, 'outside');
  const path = (name: string): string => join(folder, name);
  mkdirSync(outside);
  writeFileSync(join(outside, 'secret.txt'), SECRET);
  for (const [name, contents] of Object.entries({ 'data/x/brief.yaml': brief(), ...files })) {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), contents);
  }
  return {
    folder,
    outside,
    path,
    build: (options = {}) => compile(path('data/x'), { ...options, root: folder }),
  };
}

/** The errors of a result as text: code, place without its folder, message. */
export function errorsOf({ diagnostics }: CompileResult): readonly string[] {
  return diagnostics.flatMap(({ severity, code, span }) => {
    const place = span ? ` ${span.file.replace(/^.*\/project\//, '')}:${span.line}` : '';
    return severity === 'error' ? [`${code}${place}`] : [];
  });
}
