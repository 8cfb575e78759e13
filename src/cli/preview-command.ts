/** `brief preview`. */

import type { CompileOptions } from '../compile.ts';
import { hasErrors } from '../core/diagnostic.ts';
import { nodeReader } from '../node-files.ts';
import { type Preview, startPreview } from '../preview/start-preview.ts';
import type { WatchEvent } from '../watch/watch-brief.ts';
import type { Arguments, CommandBody } from './command.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { findBriefs, type NamedBrief } from './find-briefs.ts';
import { countDiagnostics, printDiagnostics } from './print-diagnostics.ts';
import type { Terminal } from './terminal.ts';

export const previewCommand: CommandBody = async (input, terminal) => {
  const { value: briefs, diagnostics } = findBriefs(input.operands, nodeReader());
  printDiagnostics(diagnostics, [], terminal.err);
  if (hasErrors(diagnostics)) return EXIT.input;
  const brief = onlyOne(briefs);
  const json = input.flags.has('json');
  const port = portOf(input.values.get('port'));
  const preview = await startPreview({
    ...brief,
    compile: compileOptions(input),
    ...(port === undefined ? {} : { port }),
    listener: (event) => (json ? undefined : printEvent(event, brief, terminal)),
  });
  if (json) terminal.out.line(JSON.stringify({ ok: true, name: brief.name, url: preview.url, port: preview.port }));
  else printAddress(preview, brief, terminal);
  await interrupted();
  await preview.close();
  return EXIT.done;
};

function onlyOne(briefs: readonly NamedBrief[]): NamedBrief {
  const [first, ...others] = briefs;
  if (first && others.length === 0) return first;
  throw new UsageError('a preview shows one brief', `name one: ${briefs.map(({ name }) => name).join(', ')}`);
}

function compileOptions({ values, flags }: Arguments): CompileOptions {
  const layout = values.get('template');
  const paper = values.get('paper');
  return {
    ...(layout === undefined ? {} : { layout }),
    ...(paper === 'A4' || paper === 'Letter' ? { paper } : {}),
    ...(flags.has('draft') ? { draft: true } : {}),
    ...(flags.has('run-modules') ? { runModules: true } : {}),
  };
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new UsageError(`--port is a number from 1 to 65535, not '${text}'`);
}

function printAddress({ url, port, taken }: Preview, { name }: NamedBrief, { out, err }: Terminal): void {
  if (taken !== undefined) err.line(`port ${taken} is taken: this preview is on ${port}`);
  out.line(`${out.paint('bold', name)}  ${out.paint('blue', url)}`);
  out.line('The address is for you alone: it holds the key to the brief. Ctrl+C ends the preview.');
}

function printEvent(event: WatchEvent, { name }: NamedBrief, { out, err }: Terminal): void {
  const why = event.changed.length > 0 ? `  ${event.changed.join(', ')}` : '';
  if (event.kind === 'failed') {
    err.line(`${name}  ${err.paint('red', 'failed')}: ${event.message}`);
    return;
  }
  const { result, milliseconds } = event;
  printDiagnostics(result.diagnostics, result.filesRead, err);
  const counted = countDiagnostics(result.diagnostics);
  const pages = `${result.pages} page${result.pages === 1 ? '' : 's'}`;
  const outcome = result.pdf ? `${pages}, ${Math.round(milliseconds)} ms` : 'the page shows the last good build';
  (result.pdf ? out : err).line([`${name}  ${outcome}`, ...(counted ? [counted] : [])].join(', ') + why);
}

/** Until Ctrl+C, or until the program is told to end. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
