/** The examples in the documents: YAML builds, shell commands run. Those in TypeScript: tests/package. */

import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCompiler, memoryReader } from '../../src/index.ts';
import { type Project, project } from '../cli/project.ts';
import { docx, p } from '../import/office-files.ts';
import { documents, snippets } from './snippets.ts';

/** What a fragment needs around it to be a brief. */
const FRAME: Readonly<Record<string, string>> = {
  masthead: '{ series: Policy brief, number: 1, version: 1, date: 2026-03 }',
  title: 'An example',
  standfirst: 'Words.',
  keyMessages: '[Words.]',
  author: '{ name: A. Example }',
  disclosure: 'None.',
};

const SECTIONS = 'sections:\n  - id: example\n    title: Example\n    blocks:\n';

/** A whole brief from a snippet that says which part of one it is. */
function wholeBrief(kind: string, text: string): string {
  const indented = text.replaceAll(/^(?=.)/gm, '      ');
  const [chart = ''] = text.match(/^ {2}[\w-]+(?=:)/m) ?? [];
  const body = {
    brief: text,
    'brief-part': text,
    blocks: `${SECTIONS}${indented}`,
    charts: `${SECTIONS}      - figure: ${chart.trim()}\n${text}`,
  }[kind];
  if (body === undefined) throw new Error(`unknown kind of example: ${kind}`);
  if (kind === 'brief') return body;
  const missing = Object.entries(FRAME).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(body));
  return `${missing.map(([key, value]) => `${key}: ${value}\n`).join('')}${body}`;
}

const kindsOfYaml = snippets(['yaml']).filter(({ words }) => words.length > 0);
const compiled = kindsOfYaml.map(
  (one) => [`${one.file}:${one.line}`, wholeBrief(one.words[0] ?? '', one.text)] as const,
);

// One compiler, which loads the fonts and the layout once.
const folderOf = (text: string): string => `data/example-${compiled.findIndex(([, one]) => one === text)}`;
const briefs = compiled.map(([, text]) => [`${folderOf(text)}/brief.yaml`, text]);
const compiler = createCompiler({ reader: memoryReader(Object.fromEntries(briefs)) });

describe('examples in YAML', () => {
  it.each(compiled)('%s builds', async (_, text) => {
    const { pdf, diagnostics } = await compiler.build(folderOf(text));
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(pdf).toBeDefined();
  });
});

describe('examples of commands', () => {
  it.each(documents().filter((file) => commandsOf(file).length > 0))(
    'run, one after the other, in %s',
    async (file) => {
      const started = project();
      const commands = commandsOf(file);
      if (commands[0] !== 'npx brief new transport') await started.brief('new', 'transport');
      for (const name of ['draft.docx', 'article.docx'])
        writeFileSync(started.path(name), docx({ body: p('Words of a draft.') }));
      started.write('readers.csv', 'email,name\nanna@example.org,Anna Example\n');
      const failed: string[] = [];
      for (const line of commands) failed.push(...(await failures(started, line)).map((why) => `${line}\n${why}`));
      expect(failed).toEqual([]);
    },
  );
});

function commandsOf(document: string): readonly string[] {
  return snippets(['sh'])
    .filter(({ file }) => file === document)
    .flatMap(({ text }) => text.trim().split('\n'));
}

/** Why a command fails; nothing if it doesn't. */
async function failures(started: Project, line: string): Promise<readonly string[]> {
  const [, command = ''] = /^(?:npx )?brief (.*?)(?: +#.*)?$/.exec(line) ?? [];
  if (command === '') return ['not a brief command'];
  const { code, err } = await started.brief(...command.split(/\s+/));
  return code === 0 ? [] : [err];
}
