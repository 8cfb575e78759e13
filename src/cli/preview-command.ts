/** `brief preview`. */

import { defined } from '../core/defined.ts';
import { hasErrors } from '../core/diagnostic.ts';
import { nodeReader } from '../machine/node-files.ts';
import { type Preview, startPreview } from '../preview/start-preview.ts';
import { findBriefs, type NamedBrief } from '../project/find-briefs.ts';
import type { WatchEvent } from '../watch/watch-brief.ts';
import type { CommandBody } from './command.ts';
import { compileOptions } from './compile-options.ts';
import { endSignal } from './end-signal.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { chosenPlaces, placeChoice } from './place-choice.ts';
import { countDiagnostics, printDiagnostics } from './print-diagnostics.ts';
import type { Terminal } from './terminal.ts';
import { changesWords, timeWords } from './watch-report.ts';
import { PORTS, wholeNumber } from './whole-number.ts';

/** Runs until a signal ends it. The exit code is 130 after Ctrl-C. */
export const previewCommand: CommandBody = async (input, terminal) => {
  const port = wholeNumber(input, 'port', PORTS);
  const reader = nodeReader();
  const found = findBriefs(input.operands, reader);
  const places = await chosenPlaces(found.value, placeChoice(input), reader);
  const diagnostics = [...found.diagnostics, ...places.diagnostics];
  const json = input.flags.has('json');
  if (hasErrors(diagnostics)) {
    if (json) terminal.out.line(JSON.stringify({ ok: false, diagnostics }));
    else printDiagnostics(diagnostics, [], terminal.err);
    return EXIT.input;
  }
  const brief = onlyOne(places.value);
  const ended = endSignal();
  const preview = await startPreview({
    ...brief,
    compile: compileOptions(input),
    ...defined({ port }),
    listener: (event) => (json ? undefined : printEvent(event, brief, terminal)),
  });
  if (json) terminal.out.line(JSON.stringify({ ok: true, name: brief.name, url: preview.url, port: preview.port }));
  else printAddress(preview, brief, terminal);
  const code = await ended;
  await preview.close();
  return code;
};

function onlyOne(briefs: readonly NamedBrief[]): NamedBrief {
  const [first, ...others] = briefs;
  if (first && others.length === 0) return first;
  throw new UsageError('a preview shows one brief at a time', `name one: ${briefs.map(({ name }) => name).join(', ')}`);
}

function printAddress({ url, port, taken }: Preview, { name }: NamedBrief, { out, err }: Terminal): void {
  if (taken !== undefined) err.line(`port ${taken} is in use; this preview uses ${port}`);
  out.line(`${out.paint('bold', name)}  ${out.paint('blue', url)}`);
  err.line(
    err.paint('dim', 'keep the address to yourself: it contains the key to the brief. Ctrl-C ends the preview.'),
  );
}

function printEvent(event: WatchEvent, { name }: NamedBrief, { out, err }: Terminal): void {
  const why = (): string => err.paint('dim', changesWords(event.changed));
  if (event.kind === 'failed') {
    err.line(`${err.paint('red', name)}  ${event.message}; the page stays as it was, still watching${why()}`);
    return;
  }
  const { result, milliseconds } = event;
  printDiagnostics(result.diagnostics, result.filesRead, err);
  const counted = countDiagnostics(result.diagnostics);
  const time = timeWords(milliseconds);
  if (result.pdf) {
    const pages = `${result.pages} page${result.pages === 1 ? '' : 's'}`;
    out.line(`${out.paint('green', name)}  ${[pages, time, ...(counted ? [counted] : [])].join(', ')}${why()}`);
  } else err.line(`${err.paint('red', name)}  ${counted}, the page stays as it was, ${time}${why()}`);
}
