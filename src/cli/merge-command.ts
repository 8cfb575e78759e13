/** `brief merge`. */

import { nodeReader } from '../machine/node-files.ts';
import { replaceFile } from '../machine/replace-file.ts';
import { findBriefs } from '../project/find-briefs.ts';
import type { MergeOptions, MergeResult } from '../review/merge-result.ts';
import { mergeReview, type Refused, UnreadableReview } from '../review/merge-review.ts';
import { mergeLines } from '../review/print-merge.ts';
import type { Arguments, CommandBody } from './command.ts';
import { EXIT, type ExitCode, InputError, UsageError } from './exit-code.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { readInput } from './read-input.ts';
import type { Terminal } from './terminal.ts';

export const mergeCommand: CommandBody = async (input, terminal) => {
  const [name = '', ...names] = input.operands;
  const preferred = PREFERENCES.filter((one) => input.flags.has(one));
  if (preferred.length > 1)
    throw new UsageError(`--${preferred[0]} and --${preferred[1]} contradict each other: remove one`);
  if (input.flags.has('json') && input.values.has('format'))
    throw new UsageError('--json and --format contradict each other: remove one');
  const files = nodeReader();
  const found = findBriefs([name], files);
  const [brief] = found.value;
  if (!brief) {
    printDiagnostics(found.diagnostics, [], terminal.err);
    return EXIT.input;
  }
  const result = merged(brief.folder, names, input);
  if ('refused' in result) throw new InputError(result.refused, result.hint);
  return finish(name, result, input, terminal);
};

const PREFERENCES = ['theirs', 'ours', 'mark'] as const;

function merged(folder: string, names: readonly string[], input: Arguments): MergeResult | Refused {
  const sent = input.values.get('sent');
  const accept = input.lists.get('accept') ?? [];
  const prefer = PREFERENCES.find((one) => input.flags.has(one));
  const options: MergeOptions = { ...(accept.length > 0 && { accept }), ...(prefer && { prefer }) };
  const reviews = names.map((name) => ({ name, bytes: readInput(name) }));
  const original = sent === undefined ? undefined : { name: sent, bytes: readInput(sent) };
  try {
    return mergeReview(folder, nodeReader(), reviews, options, original);
  } catch (error) {
    if (error instanceof UnreadableReview) throw new InputError(`${error.file}: ${error.message}`, error.hint);
    throw error;
  }
}

async function finish(name: string, result: MergeResult, input: Arguments, terminal: Terminal): Promise<ExitCode> {
  const isDry = input.flags.has('dry-run');
  const files = Object.entries(result.files);
  const reader = nodeReader();
  for (const [path, text] of isDry ? [] : files) {
    const before = reader.read(path);
    if (before) await replaceFile(`${path}~`, before);
    await replaceFile(path, text);
  }
  const { files: _files, ...lists } = result;
  if (input.flags.has('json')) {
    terminal.out.line(
      JSON.stringify({
        ok: result.conflicts.length === 0,
        written: isDry ? [] : files.map(([path]) => path),
        ...lists,
      }),
    );
    return result.conflicts.length === 0 ? EXIT.done : EXIT.input;
  }
  for (const line of mergeLines(result, input.values.get('format') === 'markdown')) terminal.out.line(line);
  if (result.merged.length === 0) terminal.out.line('Nothing to merge.');
  else if (isDry) terminal.out.line('Nothing was written.');
  else for (const [path] of files) terminal.out.line(`${path} (before: ${path}~)`);
  const conflict = result.conflicts.length === 0 ? EXIT.done : EXIT.input;
  if (isDry || files.length === 0) return conflict;
  const { checkCommand } = await import('./build-command.ts');
  const none: Arguments = { operands: [name], values: new Map(), flags: new Set(), lists: new Map() };
  const checked = await checkCommand(none, terminal);
  return conflict === EXIT.done ? checked : conflict;
}
