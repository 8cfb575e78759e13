/** `brief new`. */

import { existsSync } from 'node:fs';
import { joinPath } from '../core/files.ts';
import { notText } from '../core/source-text.ts';
import { replaceFile } from '../machine/replace-file.ts';
import { DATA_FOLDER } from '../project/find-briefs.ts';
import type { CommandBody } from './command.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { readInput } from './read-input.ts';
import { schemaText } from './schema-command.ts';
import { starterFiles } from './starter-brief.ts';

export const newCommand: CommandBody = async (input, terminal) => {
  const [name = ''] = input.operands;
  if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u.test(name)) {
    const last = name.split(/[\\/]/).findLast((part) => part !== '');
    const hint = last !== undefined && last !== name ? `write the name alone: brief new ${last}` : undefined;
    throw new UsageError(`'${name}' can't be a brief's name: use letters, digits, '.', '-' and '_'`, hint);
  }
  const json = input.flags.has('json');
  const from = input.values.get('from');
  const article = from === undefined ? undefined : readInput(from);
  const fault = from === undefined || article === undefined ? undefined : notText(from, article);
  if (fault) throw new UsageError(`${from}: ${fault.message}`, fault.hint);
  const folder = joinPath(DATA_FOLDER, name);
  if (existsSync(folder)) {
    const message = `${folder} already exists; nothing was written`;
    if (json) terminal.out.line(JSON.stringify({ ok: false, error: { kind: 'input', message } }));
    else terminal.err.line(`brief: ${terminal.err.paint('red', 'error')}: ${message}`);
    return EXIT.input;
  }
  const written: string[] = [];
  const write = async (path: string, contents: string): Promise<void> => {
    await replaceFile(path, contents);
    written.push(path);
  };
  const schema = joinPath(DATA_FOLDER, 'brief.schema.json');
  if (!existsSync(schema)) await write(schema, schemaText());
  const files = article === undefined ? starterFiles(name) : await draftFiles(article);
  for (const [file, contents] of Object.entries(files)) await write(joinPath(folder, file), contents);
  if (json) terminal.out.line(JSON.stringify({ ok: true, folder, written }));
  else {
    for (const path of written) terminal.out.line(path);
    const next =
      article === undefined ? `npx brief build ${name}` : `run 'npx brief check ${name}' and complete what it lists`;
    terminal.out.line(`Next: ${next}`);
  }
  return EXIT.done;
};

/** The files of a draft from an article's text. */
async function draftFiles(article: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const { articleDraft } = await import('../project/article-draft.ts');
  return articleDraft(article, 'article');
}
