import type { Attachment } from '../../src/archive/attachment.ts';
import { textRuns } from '../../src/layout/text-runs.ts';
import { type PdfMetadata, paintPdf } from '../../src/paint/pdf.ts';
import { StreamPacker } from '../../src/paint/stream-packer.ts';
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
  } = {},
): Promise<Uint8Array> {
  const set = await realPages(html, options);
  return paintPdf({
    ...set,
    runs: textRuns(set.pages),
    metadata: { ...METADATA, ...options.metadata },
    attachments: options.attachments ?? [],
    streams: new StreamPacker(),
  });
}
