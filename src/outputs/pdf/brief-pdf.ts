/** Turns finished pages into a conforming PDF with its source attached, or reports why there is none. */

import { attachedCharts } from '../../build/attached-charts.ts';
import type { CompileOptions } from '../../build/options.ts';
import { asDraft, checkConformance, isAllowedInDraft } from '../../conformance/check.ts';
import { hasErrors } from '../../core/diagnostic.ts';
import { pageTexts } from '../../layout/page/texts.ts';
import type { PdfInput } from '../../paint/pdf.ts';
import type { Output } from '../output.ts';
import { carriedSource } from './carried-source.ts';
import { documentMetadata } from './document-metadata.ts';
import { missingData } from './missing-data.ts';
import { pdfImages, sizeRemarks } from './page-images.ts';
import { privacyWarnings } from './private-images.ts';
import { unreducibleFonts } from './reducible-fonts.ts';

/** Undefined when there are errors, or with the option `check`. */
export const briefPdf: Output<'pages', CompileOptions, Promise<Uint8Array | undefined>> = {
  name: 'pdf',
  needs: 'pages',
  layout: 'brief',
  async make({ markup, document, pages, anchors, plan, build }, options) {
    const { brief } = markup;
    const { run, budget, files, packer, reader, painted: memory } = build;
    const spend = (steps: number): void => budget.spend(steps);
    const texts = pageTexts(pages);
    run.diagnostics.push(
      ...sizeRemarks(pages, brief.spans),
      ...(options.source === false ? [] : privacyWarnings(pages, brief.spans)),
      ...unreducibleFonts(texts, document.fontFaces),
      ...missingData(brief, options),
    );
    // Consequences of a mistake that was found before are not reported again.
    if (run.diagnostics.every((d) => d.severity !== 'error' || isAllowedInDraft(d))) {
      const attached = attachedCharts(brief, options);
      const finished = { language: brief.language, document, pages, plan, attached, spans: brief.spans };
      run.stage('conformance', () => ({ value: undefined, diagnostics: checkConformance(finished) }));
    }
    if (options.draft) run.revise(asDraft);
    if (options.check || hasErrors(run.diagnostics)) return undefined;
    const filesRead = files.filesRead.filter((file) => !file.checksOnly);
    const images = await pdfImages(pages);
    const carried = { brief, root: build.root, reader, packer, options, filesRead, texts, images };
    const attachments = run.stage('archive', () => carriedSource(carried));
    const metadata = documentMetadata(brief, options);
    return run.waitFor('paint', () =>
      paint({ pages, texts, images, anchors, plan, metadata, attachments, memory, spend }),
    );
  },
};

/** Imported only when there is something to paint. */
async function paint(input: PdfInput): Promise<Uint8Array> {
  const { paintPdf } = await import('../../paint/pdf.ts');
  return paintPdf(input);
}
