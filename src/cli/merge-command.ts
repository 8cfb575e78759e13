/** `brief merge`. */

import { hasErrors } from '../core/diagnostic.ts';
import { nodeReader } from '../machine/node-files.ts';
import { replaceFile } from '../machine/replace-file.ts';
import { findBriefs, type NamedBrief } from '../project/find-briefs.ts';
import type { MergeOptions, MergeResult } from '../review/merge-result.ts';
import { mergeReview, type Refused, UnreadableReview } from '../review/merge-review.ts';
import { mergeLines } from '../review/print-merge.ts';
import type { Arguments, CommandBody } from './command.ts';
import { EXIT, type ExitCode, InputError, UsageError } from './exit-code.ts';
import { notFound } from './not-found.ts';
import { projectReader } from './project-reader.ts';
import { readInput } from './read-input.ts';
import type { Terminal } from './terminal.ts';

export const mergeCommand: CommandBody = async (input, terminal) => {
  const [name = '', ...names] = input.operands;
  const preferred = PREFERENCES.filter((one) => input.flags.has(one) || input.lists.has(one));
  if (preferred.length > 1)
    throw new UsageError(`--${preferred[0]} and --${preferred[1]} contradict each other: remove one`);
  if (input.flags.has('theirs') && input.lists.has('theirs'))
    throw new UsageError('--theirs and --theirs=NAME contradict each other: remove one');
  if (input.flags.has('json') && input.values.has('format'))
    throw new UsageError('--json and --format contradict each other: remove one');
  const loose = names.find((one) => !/\.\w+$/.test(one));
  if (loose !== undefined && input.flags.has('theirs'))
    throw new UsageError(`'${loose}' isn't a document`, `a name belongs to --theirs with =: --theirs='${loose}'`);
  const found = findBriefs([name], nodeReader());
  const [brief] = found.value;
  if (!brief) return notFound(found.diagnostics, input, terminal);
  const result = merged(brief.folder, names, input);
  if ('refused' in result) throw new InputError(result.refused, result.hint);
  return finish(brief, result, input, terminal);
};

const PREFERENCES = ['theirs', 'ours', 'mark'] as const;

function merged(folder: string, names: readonly string[], input: Arguments): MergeResult | Refused {
  const sent = input.values.get('sent');
  const accept = input.lists.get('accept') ?? [];
  const theirs = input.lists.get('theirs');
  const prefer = theirs ? { theirs } : PREFERENCES.find((one) => input.flags.has(one));
  const options: MergeOptions = { ...(accept.length > 0 && { accept }), ...(prefer && { prefer }) };
  const reviews = names.map((name) => ({ name, bytes: readInput(name) }));
  const original = sent === undefined ? undefined : { name: sent, bytes: readInput(sent) };
  try {
    return mergeReview(folder, projectReader(folder), reviews, options, original);
  } catch (error) {
    if (error instanceof UnreadableReview) throw new InputError(`${error.file}: ${error.message}`, error.hint);
    throw error;
  }
}

/** Writes the files unless it only tries, lists, and checks the brief as it is then. */
async function finish(brief: NamedBrief, result: MergeResult, input: Arguments, terminal: Terminal): Promise<ExitCode> {
  const isDry = input.flags.has('dry-run');
  const written = isDry ? [] : await write(result);
  const hasConflict = result.conflicts.length > 0;
  if (input.flags.has('json')) {
    const { files: _files, ...lists } = result;
    const { createCompiler } = await import('../build/compile.ts');
    const checked = written.length > 0 ? await createCompiler().build(brief.folder, { check: true }) : undefined;
    const diagnostics = checked?.diagnostics ?? [];
    const ok = !hasConflict && !hasErrors(diagnostics);
    terminal.out.line(JSON.stringify({ ok, written, ...lists, diagnostics }));
    return ok ? EXIT.done : EXIT.input;
  }
  for (const line of mergeLines(result, input.values.get('format') === 'markdown')) terminal.out.line(line);
  if (result.merged.length === 0) terminal.out.line('Nothing to merge.');
  else if (isDry) terminal.out.line('Nothing was written.');
  for (const path of written) terminal.out.line(`${path} (before: ${path}~)`);
  if (written.length === 0) return hasConflict ? EXIT.input : EXIT.done;
  const { checkCommand } = await import('./build-command.ts');
  const none: Arguments = { operands: [brief.name], values: new Map(), flags: new Set(), lists: new Map() };
  const checked = await checkCommand(none, terminal);
  return hasConflict ? EXIT.input : checked;
}

/** Keeps each file as it was, with a ~ at the end of its name. Returns the paths. */
async function write({ files }: MergeResult): Promise<readonly string[]> {
  const reader = nodeReader();
  for (const [path, text] of Object.entries(files)) {
    const before = reader.read(path);
    if (before) await replaceFile(`${path}~`, before);
    await replaceFile(path, text);
  }
  return Object.keys(files);
}
