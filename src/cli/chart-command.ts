/** `brief chart`. */

import { createCompiler } from '../build/compile.ts';
import { type Diagnostic, hasErrors } from '../core/diagnostic.ts';
import type { FileRead } from '../core/files.ts';
import { nodeReader } from '../machine/node-files.ts';
import { replaceFile } from '../machine/replace-file.ts';
import { CHART_FORMATS, type ChartFormat } from '../outputs/image/chart-image.ts';
import { findBriefs } from '../project/find-briefs.ts';
import type { CommandBody } from './command.ts';
import { boundsOf } from './compile-options.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { countDiagnostics, printDiagnostics } from './print-diagnostics.ts';

const DEFAULT_WIDTH = 480;

/** Wider than any poster; a typing error must not allocate gigabytes. */
const MAX_WIDTH = 5000;

export const chartCommand: CommandBody = async (input, terminal) => {
  const [briefName = '', chart = ''] = input.operands;
  const out = input.values.get('out');
  if (out === undefined) throw new UsageError("'brief chart' needs --out FILE", `add --out ${chart}.png`);
  const format = formatOf(out, input.values.has('scale'));
  const width = readWidth(input.values.get('width'));
  const scale = Number(input.values.get('scale') ?? '1');
  const found = findBriefs([briefName], nodeReader());
  const [brief] = found.value;
  let diagnostics: readonly Diagnostic[] = found.diagnostics;
  let bytes: Uint8Array | undefined;
  let filesRead: readonly FileRead[] = [];
  if (brief) {
    terminal.busy(`drawing ${chart} ...`);
    const drawn = await createCompiler().drawChart(brief.folder, chart, {
      ...{ format, width, scale, ...boundsOf(input) },
      runModules: input.flags.has('run-modules'),
    });
    bytes = drawn.bytes;
    filesRead = drawn.filesRead;
    diagnostics = drawn.diagnostics;
  }
  const ok = bytes !== undefined && !hasErrors(diagnostics);
  if (bytes && ok) await replaceFile(out, bytes);
  if (input.flags.has('json')) {
    const size = ok ? (bytes?.length ?? null) : null;
    terminal.out.line(JSON.stringify({ ok, output: ok ? out : null, bytes: size, diagnostics }));
    return ok ? EXIT.done : EXIT.input;
  }
  printDiagnostics(diagnostics, filesRead, terminal.err);
  const counted = countDiagnostics(diagnostics);
  const size = format === 'png' ? `${width * scale} pixels wide` : `${width} pt wide`;
  if (ok) terminal.out.line(`${terminal.out.paint('green', out)}  ${size}`);
  else terminal.err.line(`${counted || 'nothing was drawn'}; ${out} was not written`);
  return ok ? EXIT.done : EXIT.input;
};

/** The format by the file's extension. Only a PNG has pixels to scale. */
function formatOf(out: string, scaled: boolean): ChartFormat {
  const extension = /\.([^./\\]+)$/.exec(out)?.[1]?.toLowerCase();
  const format = CHART_FORMATS.find((known) => known === extension);
  if (!format) {
    const found = extension === undefined ? 'has no extension' : `ends in .${extension}`;
    throw new UsageError(`'brief chart' writes .png or .svg files; '${out}' ${found}`, '--out chart.svg');
  }
  if (format === 'svg' && scaled) throw new UsageError('--scale applies to PNG only: an SVG has no pixels');
  return format;
}

function readWidth(text: string | undefined): number {
  if (text === undefined) return DEFAULT_WIDTH;
  const width = Number(text.replace(/pt$/, ''));
  if (Number.isInteger(width) && width > 0 && width <= MAX_WIDTH) return width;
  throw new UsageError(`--width must be a whole number of points up to ${MAX_WIDTH}, not '${text}'`);
}
