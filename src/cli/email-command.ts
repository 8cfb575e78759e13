/** `brief email`. */

import { existsSync } from 'node:fs';
import { createCompiler } from '../build/compile.ts';
import type { CompileResult } from '../build/result.ts';
import type { Brief } from '../core/brief.ts';
import { defined } from '../core/defined.ts';
import { type Diagnostic, hasErrors } from '../core/diagnostic.ts';
import { type FileRead, type FileReader, joinPath } from '../core/files.ts';
import type { Address } from '../email/address.ts';
import type { ComposedEmail } from '../email/compose-email.ts';
import { quoted } from '../email/header-text.ts';
import type { EmailOptions } from '../email/options.ts';
import { nodeReader } from '../machine/node-files.ts';
import { replaceFile } from '../machine/replace-file.ts';
import { findBriefs, type NamedBrief } from '../project/find-briefs.ts';
import { type BuildRequest, findUpToDate } from '../project/up-to-date.ts';
import type { Arguments, CommandBody } from './command.ts';
import { compileOptions } from './compile-options.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { editionName, madeWith, outputOf, tidyOutputs, writePdf } from './outputs.ts';
import { chosenPlaces, placeChoice } from './place-choice.ts';
import { countDiagnostics, printDiagnostics } from './print-diagnostics.ts';
import { formatBytes } from './sizes.ts';
import { sourceDate } from './source-date.ts';
import { warningAsError } from './strict.ts';
import type { Terminal } from './terminal.ts';

export const emailCommand: CommandBody = async (input, terminal) => {
  const options = await readOptions(input);
  const reader = nodeReader();
  const found = findBriefs(input.operands, reader);
  const places = await chosenPlaces(found.value, placeChoice(input), reader);
  const [brief] = places.value;
  const before = [...found.diagnostics, ...places.diagnostics];
  if (!brief) return finish({ diagnostics: before, out: '' }, input, terminal);
  const out = input.values.get('out') ?? joinPath('output', `${editionName(brief)}.eml`);
  terminal.busy(`composing ${brief.name} ...`);
  const { result, pdf, found: wrong } = await buildIfNeeded(brief, input, reader);
  const composed = pdf && (await compose(result, { ...options, pdf }, input));
  const all = [...wrong, ...(composed?.diagnostics ?? [])];
  const diagnostics = input.flags.has('strict') ? all.map(warningAsError) : all;
  const message = hasErrors(diagnostics) ? undefined : composed?.message;
  if (message) await replaceFile(out, message);
  const made = { brief, result, composed: message && composed, mailFiles: composed?.filesRead, diagnostics, out };
  return finish(made, input, terminal);
};

interface Built {
  readonly result: CompileResult;
  /** Undefined if there are errors. */
  readonly pdf: Uint8Array | undefined;
  readonly found: readonly Diagnostic[];
}

/** The brief with its PDF: the one in `output/` if it is up to date, else one that is built and written there. */
async function buildIfNeeded(brief: NamedBrief, input: Arguments, reader: FileReader): Promise<Built> {
  const request: BuildRequest = { folder: brief.folder, options: compileOptions(input) };
  const { translation } = request.options;
  const path = outputOf(translation === undefined ? brief : { ...brief, translation }, undefined);
  const last = findUpToDate(path, request);
  const options = last ? { ...request.options, check: true } : request.options;
  const result = await createCompiler().build(brief.folder, options);
  const found = last?.diagnostics ?? result.diagnostics;
  const judged = input.flags.has('strict') ? found.map(warningAsError) : found;
  if (hasErrors(judged)) return { result, pdf: undefined, found };
  const pdf = last ? reader.read(path) : result.pdf;
  tidyOutputs([path]);
  if (pdf && !last) await writePdf(path, pdf, madeWith(result, request));
  return { result, pdf, found };
}

async function compose(result: CompileResult, options: EmailOptions, input: Arguments): Promise<ComposedEmail> {
  const { composeEmail } = await import('../email/compose-email.ts');
  const charts = result.brief && chartsOf(input.values.get('charts'), result.brief);
  return composeEmail(result, { ...options, ...(charts ? { charts } : {}) });
}

interface Finished {
  readonly diagnostics: readonly Diagnostic[];
  readonly out: string;
  readonly brief?: NamedBrief;
  readonly result?: CompileResult;
  /** Undefined if no message was written. */
  readonly composed?: ComposedEmail | undefined;
  readonly mailFiles?: readonly FileRead[] | undefined;
}

function finish(
  { diagnostics, out, result, composed, mailFiles }: Finished,
  { flags }: Arguments,
  { out: stdout, err }: Terminal,
) {
  const exit = composed ? EXIT.done : EXIT.input;
  if (flags.has('json')) {
    const { bytes = null, subject = null, messageId = null } = composed ?? {};
    const output = composed ? out : null;
    stdout.line(JSON.stringify({ ok: composed !== undefined, output, bytes, subject, messageId, diagnostics }));
    return exit;
  }
  const filesRead = [...(result?.filesRead ?? []), ...(mailFiles ?? [])];
  printDiagnostics(diagnostics, filesRead, err);
  const counted = countDiagnostics(diagnostics);
  if (composed && counted) err.line(counted);
  if (composed) stdout.line(`${stdout.paint('green', out)}  ${formatBytes(composed.bytes)}, ${recipients(composed)}`);
  else if (out !== '') err.line(`${counted}; ${out} ${existsSync(out) ? 'was left as it was' : 'was not written'}`);
  return exit;
}

function recipients({ envelope: { to } }: ComposedEmail): string {
  if (to.length === 0) return 'no recipients yet';
  return to.length <= 3 ? `to ${to.join(', ')}` : `to ${to.length} addresses`;
}

async function readOptions({ values, lists }: Arguments): Promise<EmailOptions> {
  const { parseAddresses } = await import('../email/address.ts');
  const read = (option: string, texts: readonly string[]): readonly Address[] =>
    texts.flatMap((text) => {
      const addresses = parseAddresses(text);
      if ('problem' in addresses)
        throw new UsageError(`--${option} ${quoted(text)} ${addresses.problem}`, addresses.hint);
      return addresses;
    });
  const [from, second] = read('from', values.has('from') ? [values.get('from') ?? ''] : []);
  if (second) throw new UsageError('--from takes one address');
  const subject = values.get('subject');
  const link = values.get('link');
  return {
    ...{ to: read('to', lists.get('to') ?? []), cc: read('cc', lists.get('cc') ?? []), draft: true },
    ...(from ? { from } : {}),
    ...defined({ subject, link }),
    ...sizeLimit(values.get('max-size')),
    ...sourceDate(process.env.SOURCE_DATE_EPOCH),
  };
}

function sizeLimit(text: string | undefined): { maxSize?: number } {
  if (text === undefined) return {};
  const megabytes = Number(/^(\d{1,4}(?:\.\d+)?) ?(?:MB)?$/i.exec(text)?.[1] ?? Number.NaN);
  if (megabytes > 0) return { maxSize: Math.round(megabytes * 1e6) };
  throw new UsageError(`--max-size must be a number of megabytes, not '${text}'`, '--max-size 25');
}

/** `none`, `all`, or ids. */
function chartsOf(text: string | undefined, brief: Brief): readonly string[] | undefined {
  if (text === undefined) return undefined;
  if (text === 'none') return [];
  if (text === 'all') return [...brief.charts.keys()];
  return text.split(',').map((id) => id.trim());
}
