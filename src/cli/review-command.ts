/** `brief review`. */

import { createCompiler } from '../build/compile.ts';
import { joinPath } from '../core/files.ts';
import { nodeReader } from '../machine/node-files.ts';
import { replaceFile } from '../machine/replace-file.ts';
import { findBriefs } from '../project/find-briefs.ts';
import { reviewDocument } from '../review/review-document.ts';
import type { CommandBody } from './command.ts';
import { EXIT, InputError } from './exit-code.ts';
import { notFound } from './not-found.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { projectReader } from './project-reader.ts';

/** Pixels: a chart's picture is 6.3 inches wide at 192 per inch. */
const CHART = { width: 454, scale: 2.6667 };

export const reviewCommand: CommandBody = async (input, terminal) => {
  const [name = ''] = input.operands;
  const files = nodeReader();
  const found = findBriefs([name], files);
  const [brief] = found.value;
  if (!brief) return notFound(found.diagnostics, input, terminal);
  const compiler = createCompiler();
  const made = await reviewDocument(brief.folder, projectReader(brief.folder), {
    claims: input.flags.has('claims'),
    picture: async (chart) => {
      terminal.busy(`drawing ${chart} ...`);
      return (await compiler.drawChart(brief.folder, chart, { format: 'png', ...CHART })).bytes;
    },
  });
  const { diagnostics } = made;
  const json = input.flags.has('json');
  if (json && 'refused' in made) {
    terminal.out.line(JSON.stringify({ ok: false, error: { kind: 'input', message: made.refused }, diagnostics }));
    return EXIT.input;
  }
  if (!json) printDiagnostics(diagnostics, [], terminal.err);
  if ('refused' in made) throw new InputError(made.refused);
  const out = input.values.get('out') ?? joinPath('output', `${brief.name}-review.docx`);
  await replaceFile(out, made.bytes);
  terminal.out.line(json ? JSON.stringify({ ok: true, file: out, diagnostics }) : out);
  return EXIT.done;
};
