/** `brief chart`. */

import { join } from 'node:path';
import { createCompiler } from '../build/compile.ts';
import { type Diagnostic, hasErrors } from '../core/diagnostic.ts';
import type { FileRead } from '../core/files.ts';
import { nodeReader } from '../machine/node-files.ts';
import { replaceFile } from '../machine/replace-file.ts';
import { CHART_FORMATS, type ChartFormat } from '../outputs/image/chart-image.ts';
import { findBriefs, type NamedBrief } from '../project/find-briefs.ts';
import { listCharts } from '../project/list-charts.ts';
import type { Arguments, CommandBody } from './command.ts';
import { boundsOf } from './compile-options.ts';
import { EXIT, type ExitCode, UsageError } from './exit-code.ts';
import { chosenPlaces, placeChoice } from './place-choice.ts';
import { countDiagnostics, printDiagnostics } from './print-diagnostics.ts';
import type { Terminal } from './terminal.ts';

const DEFAULT_WIDTH = 480;
const DEFAULT_CARD_WIDTH = 1200;

/** Wider than any poster; a typing error must not allocate gigabytes. */
const MAX_WIDTH = 5000;

/** Heights as shares of widths. */
const RATIOS: Readonly<Record<string, number>> = { '16:9': 9 / 16, '4:3': 3 / 4, square: 1 };

/** A chart and the file that it is written to. */
interface Picture {
  readonly chart: string;
  readonly out: string;
}

interface Request {
  readonly format: ChartFormat;
  readonly width: number;
  readonly scale: number;
  readonly ratio?: number;
}

interface Drawn extends Picture {
  readonly bytes: Uint8Array | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export const chartCommand: CommandBody = async (input, terminal) => {
  const [briefName = ''] = input.operands;
  const request = readRequest(input);
  const reader = nodeReader();
  const named = findBriefs([briefName], reader);
  const places = await chosenPlaces(named.value, placeChoice(input), reader);
  const found = [...named.diagnostics, ...places.diagnostics];
  const [brief] = places.value;
  if (!brief) return finish([], found, [], request, input, terminal);
  const pictures = picturesOf(input, brief, request.format);
  const compiler = createCompiler();
  const drawn: Drawn[] = [];
  let filesRead: readonly FileRead[] = [];
  for (const picture of pictures) {
    terminal.busy(`drawing ${picture.chart} ...`);
    const options = { ...request, ...boundsOf(input), ...rowOf(brief), runModules: input.flags.has('run-modules') };
    const result = await compiler.drawChart(brief.folder, picture.chart, options);
    filesRead = result.filesRead;
    const bytes = hasErrors(result.diagnostics) ? undefined : result.bytes;
    if (bytes) await replaceFile(picture.out, bytes);
    drawn.push({ ...picture, bytes, diagnostics: result.diagnostics });
  }
  return finish(drawn, found, filesRead, request, input, terminal);
};

function rowOf({ place }: NamedBrief): { readonly row?: string } {
  return place ? { row: place.key } : {};
}

function readRequest(input: Arguments): Request {
  const [, chart] = input.operands;
  const out = input.values.get('out');
  const isAll = input.flags.has('all');
  if (isAll && chart !== undefined) throw new UsageError('--all draws every chart', `remove '${chart}', or --all`);
  if (!isAll && chart === undefined)
    throw new UsageError(
      "'brief chart' needs BRIEF CHART",
      'usage: brief chart BRIEF CHART, or brief chart BRIEF --all',
    );
  if (out === undefined) {
    const hint = isAll ? 'add --out FOLDER' : `add --out ${chart}.png`;
    throw new UsageError(`'brief chart' needs --out ${isAll ? 'FOLDER' : 'FILE'}`, hint);
  }
  if (!isAll && input.values.has('format'))
    throw new UsageError('--format is for --all', 'the extension of --out decides the format of one chart');
  const format = isAll ? ((input.values.get('format') ?? 'png') as ChartFormat) : formatOf(out);
  if (format === 'svg' && input.values.has('scale'))
    throw new UsageError('--scale applies to PNG only: an SVG has no pixels');
  const ratio = RATIOS[input.values.get('size') ?? ''];
  const width = readWidth(input.values.get('width'), ratio === undefined ? DEFAULT_WIDTH : DEFAULT_CARD_WIDTH);
  return { format, width, scale: Number(input.values.get('scale') ?? '1'), ...(ratio !== undefined && { ratio }) };
}

/** The one chart, or all charts of the brief in the order of its data. */
function picturesOf(input: Arguments, brief: NamedBrief, format: ChartFormat): readonly Picture[] {
  const out = input.values.get('out') ?? '';
  const [, chart = ''] = input.operands;
  if (!input.flags.has('all')) return [{ chart, out }];
  return listCharts(brief.folder, nodeReader(), brief.place?.key).map((id) => ({
    chart: id,
    out: join(out, `${id}.${format}`),
  }));
}

function finish(
  drawn: readonly Drawn[],
  found: readonly Diagnostic[],
  filesRead: readonly FileRead[],
  { format, width, scale }: Request,
  input: Arguments,
  terminal: Terminal,
): ExitCode {
  const diagnostics = distinct([...found, ...drawn.flatMap((one) => one.diagnostics)]);
  const written = drawn.filter(({ bytes }) => bytes !== undefined);
  const ok = written.length === drawn.length && !hasErrors(diagnostics) && drawn.length > 0;
  if (input.flags.has('json')) {
    const outputs = written.map(({ out, bytes }) => ({ output: out, bytes: bytes?.length ?? null }));
    const one = input.flags.has('all') ? { outputs } : (outputs[0] ?? { output: null, bytes: null });
    terminal.out.line(JSON.stringify({ ok, ...one, diagnostics }));
    return ok ? EXIT.done : EXIT.input;
  }
  printDiagnostics(diagnostics, filesRead, terminal.err);
  const size = format === 'png' ? `${width * scale} pixels wide` : `${width} pt wide`;
  for (const { out } of written) terminal.out.line(`${terminal.out.paint('green', out)}  ${size}`);
  const missing = drawn.filter(({ bytes }) => bytes === undefined).map(({ out }) => out);
  const what = missing.length > 0 ? missing.join(', ') : (input.values.get('out') ?? '');
  const were = missing.length > 1 ? 'were' : 'was';
  const counted =
    countDiagnostics(diagnostics) || (drawn.length === 0 ? 'the brief has no charts' : 'nothing was drawn');
  if (!ok) terminal.err.line(`${counted}; ${what} ${were} not written`);
  return ok ? EXIT.done : EXIT.input;
}

/** Each once: all charts of a brief share its diagnostics. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values()];
}

/** The format by the file's extension. */
function formatOf(out: string): ChartFormat {
  const extension = /\.([^./\\]+)$/.exec(out)?.[1]?.toLowerCase();
  const format = CHART_FORMATS.find((known) => known === extension);
  if (format) return format;
  const found = extension === undefined ? 'has no extension' : `ends in .${extension}`;
  throw new UsageError(`'brief chart' writes .png or .svg files; '${out}' ${found}`, '--out chart.svg');
}

function readWidth(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const width = Number(text.replace(/pt$/, ''));
  if (Number.isInteger(width) && width > 0 && width <= MAX_WIDTH) return width;
  throw new UsageError(`--width must be a whole number of points up to ${MAX_WIDTH}, not '${text}'`);
}
