import type { Attachment } from '../../src/archive/attachment.ts';
import { pageTexts } from '../../src/layout/page/texts.ts';
import { pdfImages } from '../../src/outputs/pdf/page-images.ts';
import { PaintMemory } from '../../src/paint/paint-memory.ts';
import { type PdfMetadata, paintPdf } from '../../src/paint/pdf.ts';
import { type RealOptions, realPages } from '../tags/real-pages.ts';

export const METADATA: PdfMetadata = {
  title: 'Title',
  author: 'Ann Author',
  subject: 'Subject',
  keywords: ['one', 'two'],
  language: 'en',
  date: '2022-10-28',
};

/** The PDF of a piece of HTML. */
export async function makePdf(
  html: string,
  options: RealOptions & {
    readonly metadata?: Partial<PdfMetadata>;
    readonly attachments?: readonly Attachment[];
    /** The caches that painting keeps from file to file. */
    readonly memory?: PaintMemory;
  } = {},
): Promise<Uint8Array> {
  const set = await realPages(html, options);
  return paintPdf({
    ...set,
    texts: pageTexts(set.pages),
    images: await pdfImages(set.pages),
    metadata: { ...METADATA, ...options.metadata },
    attachments: options.attachments ?? [],
    memory: options.memory ?? new PaintMemory(),
  });
}
