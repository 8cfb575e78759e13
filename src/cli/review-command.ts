/** `brief review`. */

import { createCompiler } from '../build/compile.ts';
import { joinPath } from '../core/files.ts';
import { nodeReader } from '../machine/node-files.ts';
import { replaceFile } from '../machine/replace-file.ts';
import { findBriefs } from '../project/find-briefs.ts';
import { reviewDocument } from '../review/review-document.ts';
import type { CommandBody } from './command.ts';
import { EXIT, InputError } from './exit-code.ts';
import { printDiagnostics } from './print-diagnostics.ts';

/** Pixels: a chart's picture is 6.3 inches wide at 192 per inch. */
const CHART = { width: 454, scale: 2.6667 };

export const reviewCommand: CommandBody = async (input, terminal) => {
  const [name = ''] = input.operands;
  const files = nodeReader();
  const found = findBriefs([name], files);
  const [brief] = found.value;
  if (!brief) {
    printDiagnostics(found.diagnostics, [], terminal.err);
    return EXIT.input;
  }
  const compiler = createCompiler();
  const made = await reviewDocument(brief.folder, files, {
    claims: input.flags.has('claims'),
    picture: async (chart) => {
      terminal.busy(`drawing ${chart} ...`);
      return (await compiler.drawChart(brief.folder, chart, { format: 'png', ...CHART })).bytes;
    },
  });
  printDiagnostics(made.diagnostics, [], terminal.err);
  if ('refused' in made) throw new InputError(made.refused);
  const out = input.values.get('out') ?? joinPath('output', `${brief.name}-review.docx`);
  await replaceFile(out, made.bytes);
  terminal.out.line(input.flags.has('json') ? JSON.stringify({ ok: true, file: out }) : out);
  return EXIT.done;
};
