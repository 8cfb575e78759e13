/** `brief watch`. */

import { hasErrors } from '../core/diagnostic.ts';
import { nodeReader } from '../machine/node-files.ts';
import { DATA_FOLDER, editionsOf, findBriefs, type NamedBrief } from '../project/find-briefs.ts';
import { type BriefWatch, watchBrief } from '../watch/watch-brief.ts';
import type { Arguments, CommandBody } from './command.ts';
import { compileOptions } from './compile-options.ts';
import { endSignal } from './end-signal.ts';
import { EXIT } from './exit-code.ts';
import { checkOutputs, madeWith, outputOf, tidyOutputs, writePdf } from './outputs.ts';
import { chosenPlaces, optionsOf, placeChoice } from './place-choice.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { warningAsError } from './strict.ts';
import type { Terminal } from './terminal.ts';
import { type Built, jsonReporter, textReporter } from './watch-report.ts';

/** Runs until a signal ends it. The exit code is 130 after Ctrl-C. */
export const watchCommand: CommandBody = async (input, terminal) => {
  const reader = nodeReader();
  const named = findBriefs(input.operands, reader);
  const { out, language } = Object.fromEntries(input.values);
  const editions = editionsOf(named.value, { translation: language, originalOnly: out !== undefined }, reader);
  const places = await chosenPlaces(editions, placeChoice(input), reader);
  const found = { value: places.value, diagnostics: [...named.diagnostics, ...places.diagnostics] };
  checkOutputs(found.value, out);
  const json = input.flags.has('json');
  if (json && found.diagnostics.length > 0) {
    terminal.out.line(JSON.stringify({ event: 'failed', diagnostics: found.diagnostics }));
  } else printDiagnostics(found.diagnostics, [], terminal.err);
  if (hasErrors(found.diagnostics)) return EXIT.input;
  const ended = endSignal();
  const watches = found.value.map((brief) => watchOne(brief, input, terminal));
  if (!json) terminal.err.line(terminal.err.paint('dim', `watching ${names(found.value)}; Ctrl-C ends it`));
  const code = await ended;
  await Promise.all(watches.map((watch) => watch.close()));
  return code;
};

function names(briefs: readonly NamedBrief[]): string {
  return [...new Set(briefs.map(({ folder }) => folder || DATA_FOLDER))].join(', ');
}

/** The delay before a failed write is tried again: a full disk may have room by then. */
const RETRY_MS = 2000;

function watchOne(brief: NamedBrief, input: Arguments, terminal: Terminal): BriefWatch {
  const { flags, values } = input;
  const options = optionsOf(brief, compileOptions(input));
  const path = outputOf(brief, values.get('out'));
  const reporter = flags.has('json') ? jsonReporter(brief, path, terminal) : textReporter(path, flags, terminal);
  let lastFailure: string | undefined;
  const watch = watchBrief(brief.folder, { compile: options, clock: terminal.now }, async (event) => {
    if (event.kind === 'failed') return reporter.failed(event.message, event.changed);
    const { result } = event;
    const judged = flags.has('strict') ? { ...result, diagnostics: result.diagnostics.map(warningAsError) } : result;
    const shown: Built = { ...event, result: judged };
    if (!result.pdf || hasErrors(judged.diagnostics)) return reporter.refused(shown);
    const start = terminal.now();
    try {
      tidyOutputs([path]);
      await writePdf(path, result.pdf, madeWith(result, { folder: brief.folder, options }));
      lastFailure = undefined;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      // Don't repeat the message of a retry that fails for the same reason.
      if (message !== lastFailure || event.changed.length > 0) reporter.failed(message, event.changed);
      lastFailure = message;
      setTimeout(() => watch.rebuild(), RETRY_MS).unref();
      return;
    }
    reporter.built(shown, { bytes: result.pdf.length, writeMs: terminal.now() - start });
  });
  return watch;
}
