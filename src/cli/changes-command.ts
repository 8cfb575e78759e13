/** `brief changes`. */

import { existsSync } from 'node:fs';
import type { Brief } from '../core/brief.ts';
import { type Diagnostic, hasErrors, type Outcome } from '../core/diagnostic.ts';
import { commitOf, gitReader } from '../machine/git-files.ts';
import { nodeReader } from '../machine/node-files.ts';
import { replaceFile } from '../machine/replace-file.ts';
import { changesAsMarkdown, changesAsText, compareBriefs, readEdition, readPdfEdition } from '../project/editions.ts';
import { findBriefs } from '../project/find-briefs.ts';
import type { CommandBody } from './command.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { readInput } from './read-input.ts';

export const changesCommand: CommandBody = async (input, terminal) => {
  const [old = '', now = ''] = input.operands;
  const markdown = input.values.get('format') === 'markdown';
  const out = input.values.get('out');
  const json = input.flags.has('json');
  terminal.busy('comparing ...');
  const [before, after] = [await edition(old, now), await edition(now, old)];
  if (!before.value || !after.value) {
    const diagnostics: readonly Diagnostic[] = [...before.diagnostics, ...after.diagnostics].filter((d) =>
      hasErrors([d]),
    );
    if (json) terminal.out.line(JSON.stringify({ ok: false, diagnostics }));
    else printDiagnostics(diagnostics, [], terminal.err);
    return EXIT.input;
  }
  const changes = compareBriefs(before.value, after.value);
  if (json && out === undefined) {
    terminal.out.line(JSON.stringify({ ok: true, changes }));
    return EXIT.done;
  }
  const text = json
    ? `${JSON.stringify(changes, null, 2)}\n`
    : markdown
      ? changesAsMarkdown(changes)
      : changesAsText(changes);
  if (out === undefined) terminal.out.write(text);
  else {
    await replaceFile(out, text);
    terminal.out.line(out);
  }
  return EXIT.done;
};

/**
 * The edition that a word names: a PDF, a folder, the name of a brief, `REVISION:folder`, or a revision alone, which uses
 * the folder of the other word. Throws `UsageError` for anything else.
 */
async function edition(word: string, other: string): Promise<Outcome<Brief | undefined>> {
  if (/\.pdf$/i.test(word)) return readPdfEdition(readInput(word), word);
  const reader = nodeReader();
  const [found] = findBriefs([word], reader).value;
  if (found) return readEdition(found.folder, reader);
  const colon = word.indexOf(':');
  const [revision, folder] = colon > 0 ? [word.slice(0, colon), word.slice(colon + 1)] : [word, folderOf(other)];
  const commit = existsSync(word) ? undefined : commitOf(revision);
  if (commit === undefined) {
    throw new UsageError(
      `'${word}' isn't a brief, a PDF or a git revision`,
      'for example: brief changes HEAD~1 belarus',
    );
  }
  if (folder === undefined) throw new UsageError(`'${word}' doesn't say which brief`, `write ${word}:data/NAME`);
  const files = gitReader(commit);
  const place = findBriefs([folder], files).value[0]?.folder ?? folder;
  return readEdition(place, files);
}

/** The folder that a word names: that of a brief, or the part after a revision. */
function folderOf(word: string): string | undefined {
  const [found] = /\.pdf$/i.test(word) ? [] : findBriefs([word], nodeReader()).value;
  return found?.folder ?? (word.includes(':') ? word.slice(word.indexOf(':') + 1) : undefined);
}
