/** The last third of the way: finished pages to a PDF that conforms and carries its source, or to why there is none. */

import type { Packer } from '../../archive/pack.ts';
import type { CompileOptions } from '../../build/compile.ts';
import type { Run } from '../../build/run.ts';
import { asDraft, checkConformance, isAllowedInDraft } from '../../conformance/check.ts';
import type { Brief } from '../../core/brief.ts';
import { hasErrors } from '../../core/diagnostic.ts';
import type { FileReader, RecordingReader } from '../../core/files.ts';
import type { StyledDocument } from '../../css/styled.ts';
import type { ElementNode } from '../../html/element.ts';
import type { Anchor, Page } from '../../layout/fragment.ts';
import { pageTexts } from '../../layout/page/texts.ts';
import type { PaintMemory } from '../../paint/paint-memory.ts';
import type { PdfInput } from '../../paint/pdf.ts';
import { planTags } from '../../tags/plan.ts';
import { printTags } from '../../tags/print.ts';
import { proofOf } from '../proof.ts';
import { carriedSource } from './carried-source.ts';
import { documentMetadata } from './document-metadata.ts';
import { pdfImages, sizeRemarks } from './page-images.ts';

export interface SetBrief {
  readonly brief: Brief;
  readonly root: ElementNode;
  readonly document: StyledDocument;
  readonly pages: readonly Page[];
  readonly anchors: readonly Anchor[];
}

export interface PdfContext {
  /** The project's folder. */
  readonly root: string;
  readonly reader: FileReader;
  /** What this build read. */
  readonly files: RecordingReader;
  readonly packer: Packer;
  readonly memory: PaintMemory;
  readonly run: Run;
}

/** Undefined when there are errors, or when only checks were asked for. */
export async function briefPdf(
  set: SetBrief,
  options: CompileOptions,
  context: PdfContext,
): Promise<Uint8Array | undefined> {
  const { brief, root, document, pages, anchors } = set;
  const { run, files, memory, ...project } = context;
  const spend = (steps: number): void => run.budget.spend(steps);
  const plan = run.stage('tags', () => ({ value: planTags(root, pages, anchors, spend), diagnostics: [] }));
  run.printer('tags', () => printTags(plan));
  run.proof = proofOf(pages, plan);
  run.diagnostics.push(...sizeRemarks(pages, brief.spans));
  // What follows from a mistake that was found before is not said again.
  if (run.diagnostics.every((d) => d.severity !== 'error' || isAllowedInDraft(d))) {
    const finished = { root, document, pages, plan, spans: brief.spans };
    run.stage('conformance', () => ({ value: undefined, diagnostics: checkConformance(finished) }));
  }
  if (options.draft) run.revise(asDraft);
  if (options.check || hasErrors(run.diagnostics)) return undefined;
  const filesRead = files.filesRead.filter((file) => !file.checksOnly);
  const texts = pageTexts(pages);
  const images = await pdfImages(pages);
  const carried = { ...project, brief, options, filesRead, texts, images };
  const attachments = run.stage('archive', () => carriedSource(carried));
  const metadata = documentMetadata(brief, options);
  return run.waitFor('paint', () =>
    paint({ pages, texts, images, anchors, plan, metadata, attachments, memory, spend }),
  );
}

/** Loaded when there is something to paint. */
async function paint(input: PdfInput): Promise<Uint8Array> {
  const { paintPdf } = await import('../../paint/pdf.ts');
  return paintPdf(input);
}
