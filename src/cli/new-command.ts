/** `brief new`. */

import { existsSync } from 'node:fs';
import { joinPath } from '../core/files.ts';
import { tagFault } from '../core/language.ts';
import { notText } from '../core/source-text.ts';
import { nodeReader } from '../machine/node-files.ts';
import { replaceFile } from '../machine/replace-file.ts';
import { DATA_FOLDER } from '../project/find-briefs.ts';
import type { Arguments, CommandBody } from './command.ts';
import { EXIT, type ExitCode, UsageError } from './exit-code.ts';
import { readInput } from './read-input.ts';
import { schemaText } from './schema-command.ts';
import { starterFiles } from './starter-brief.ts';
import type { Terminal } from './terminal.ts';

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
  const translation = input.values.get('translation');
  if (translation !== undefined) return writeTranslation(folder, name, languageOf(translation), input, terminal);
  const language = input.values.get('language');
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
  const files = await filesOf(name, article, language === undefined ? undefined : languageOf(language));
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

/** Writes the words to translate; a file that is there already keeps what it has. */
async function writeTranslation(
  folder: string,
  name: string,
  language: string,
  input: Arguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const { translationDraft } = await import('../project/translation-draft.ts');
  const draft = translationDraft(folder, language, nodeReader());
  const json = input.flags.has('json');
  if ('refused' in draft) {
    const message = draft.refused;
    if (json) terminal.out.line(JSON.stringify({ ok: false, error: { kind: 'input', message } }));
    else terminal.err.line(`brief: ${terminal.err.paint('red', 'error')}: ${message}`);
    return EXIT.input;
  }
  const path = joinPath(folder, `brief.${language}.yaml`);
  await replaceFile(path, draft.text);
  if (json) terminal.out.line(JSON.stringify({ ok: true, folder, written: [path] }));
  else {
    terminal.out.line(path);
    terminal.out.line(`Next: translate its comments, then run 'npx brief check ${name}'`);
  }
  return EXIT.done;
}

/** Throws `UsageError` for a malformed tag. */
function languageOf(tag: string): string {
  const fault = tagFault(tag);
  if (fault?.severity === 'error') throw new UsageError(fault.message, 'write fr, pt-BR or zh-Hant (BCP 47)');
  return tag;
}

async function filesOf(
  name: string,
  article: Uint8Array | undefined,
  language: string | undefined,
): Promise<Readonly<Record<string, string>>> {
  if (article !== undefined) return draftFiles(article);
  if (language === undefined || /^en\b/i.test(language)) return starterFiles(name);
  return (await import('../project/language-starter.ts')).languageStarter(name, language);
}

/** The files of a draft from an article's text. */
async function draftFiles(article: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const { articleDraft } = await import('../project/article-draft.ts');
  return articleDraft(article, 'article');
}
