/** `brief new`. */

import { existsSync } from 'node:fs';
import { folderOf, joinPath } from '../core/files.ts';
import { tagFault } from '../core/language.ts';
import { notText } from '../core/source-text.ts';
import type { ImportReport } from '../import/write/write-brief.ts';
import { nodeReader } from '../machine/node-files.ts';
import { replaceFile } from '../machine/replace-file.ts';
import { DATA_FOLDER } from '../project/find-briefs.ts';
import type { Arguments, CommandBody } from './command.ts';
import { EXIT, type ExitCode, InputError, UsageError } from './exit-code.ts';
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
  for (const flag of ['source', 'reject-changes']) {
    if (from === undefined && input.flags.has(flag)) throw new UsageError(`--${flag} needs --from FILE`);
  }
  const folder = joinPath(DATA_FOLDER, name);
  const translation = input.values.get('translation');
  if (translation !== undefined) return writeTranslation(folder, name, languageOf(translation), input, terminal);
  const language = input.values.get('language');
  if (existsSync(folder)) {
    throw new InputError(`${folder} already exists; nothing was written`);
  }
  const written: string[] = [];
  const write = async (path: string, contents: string | Uint8Array): Promise<void> => {
    await replaceFile(path, contents);
    written.push(path);
  };
  const { files, report } = await filesOf(name, from, input, language === undefined ? undefined : languageOf(language));
  const schema = joinPath(DATA_FOLDER, 'brief.schema.json');
  if (!existsSync(schema)) await write(schema, schemaText());
  for (const [file, contents] of Object.entries(files)) await write(joinPath(folder, file), contents);
  if (json)
    terminal.out.line(JSON.stringify({ ok: true, folder, written, ...(report && { report: plainReport(report) }) }));
  else {
    for (const path of written) terminal.out.line(path);
    if (report) {
      const { importReportLines } = await import('../import/print-report.ts');
      for (const line of importReportLines(report)) terminal.out.line(line);
    }
    const next =
      from === undefined || report
        ? `npx brief build ${name}`
        : `run 'npx brief check ${name}' and complete what it lists`;
    terminal.out.line(`Next: ${next}`);
  }
  return EXIT.done;
};

/** With maps as objects, for JSON. */
function plainReport(report: ImportReport): unknown {
  const { counts, lostFormats, ...rest } = report;
  return { counts: Object.fromEntries(counts), ...rest, lostFormats: Object.fromEntries(lostFormats) };
}

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
  if ('refused' in draft) throw new InputError(draft.refused);
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

interface NewFiles {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Of an import. */
  readonly report?: ImportReport;
}

async function filesOf(
  name: string,
  from: string | undefined,
  input: Arguments,
  language: string | undefined,
): Promise<NewFiles> {
  if (from !== undefined) return importedFiles(from, input, language);
  if (language === undefined || /^en\b/i.test(language)) return { files: starterFiles(name) };
  return { files: (await import('../project/language-starter.ts')).languageStarter(name, language) };
}

/** The files of a document: as the brief itself, or as the article that it rests on. Throws `InputError` if it can't be read. */
async function importedFiles(from: string, input: Arguments, language: string | undefined): Promise<NewFiles> {
  const bytes = readInput(from);
  const [{ importDocument, importSource }, { UnreadableFile }] = await Promise.all([
    import('../import/import-document.ts'),
    import('../office/unreadable-file.ts'),
  ]);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const fault = isZip ? undefined : notText(from, bytes);
  const changes = input.flags.has('reject-changes') ? 'reject' : 'accept';
  const reader = nodeReader();
  const beside = (path: string): Uint8Array | undefined => reader.read(joinPath(folderOf(from), path));
  const options = { language, changes, beside } as const;
  try {
    if (fault && !isOldOffice(bytes)) throw new UnreadableFile(fault.message, fault.hint ?? '');
    const name = from.slice(from.lastIndexOf('/') + 1);
    if (input.flags.has('source')) return { files: await importSource(bytes, name, options) };
    return await importDocument(bytes, name, options);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new InputError(`${from}: ${error.message}`, error.hint);
    throw error;
  }
}

/** The importer knows files that a password protects from others. */
function isOldOffice([a, b]: Uint8Array): boolean {
  return a === 0xd0 && b === 0xcf;
}
